import type { PageContent } from '@crosswire/record'
import type { BlockFacts } from '../body/block-facts.ts'
import { GROUP_BIT } from '../body/class-groups.ts'
import { ACCESS_WORDS } from '../data/access-words.data.ts'
import { stringOf, type JsonLdNode } from '../metadata/json-ld.ts'
import { firstMeta, type PageFacts } from '../metadata/page-facts.ts'

interface AccessView {
  facts: PageFacts
  article: JsonLdNode | null
  blocks: readonly BlockFacts[]
}

/** A wall stands right where the text stops. */
const BELOW = 6
/** A text longer than this was given whole, whatever is sold below it. */
const WHOLE = 4000

const WALL = new RegExp(ACCESS_WORDS.wall.join('|'), 'iu')
const SIGN_IN = new RegExp(ACCESS_WORDS.registration.join('|'), 'iu')
const GOES_ON = new RegExp(`^(?:${ACCESS_WORDS.goesOn.join('|')})`, 'iu')

/** What of an article its page shows to everybody: as its data say, else by what stands where the text stops. */
export function readAccess(view: AccessView, body: readonly boolean[]): PageContent['access'] {
  const { blocks } = view
  const stated = statedAccess(view)
  const last = body.lastIndexOf(true)
  const chars = blocks.reduce((sum, fact, i) => (body[i] === true ? sum + fact.chars : sum), 0)
  if (stated === 'full' || last < 0) return stated ?? 'unknown'
  if (chars < WHOLE) {
    for (const { block, chars: size } of blocks.slice(last + 1, last + 1 + BELOW)) {
      if (size > 300) continue
      const walled = isWalled(block.region)
      if (WALL.test(block.text) && (walled || stated === 'paywalled')) return 'paywalled'
      if (SIGN_IN.test(block.text) && walled) return 'registration'
      if (GOES_ON.test(block.text) && /(?:…|\.\.\.)\s*$/u.test(blocks[last]!.block.text)) return 'truncated'
    }
  }
  return stated ?? 'unknown'
}

function statedAccess({ facts, article }: AccessView): PageContent['access'] | null {
  const free = article?.['isAccessibleForFree']
  const said = typeof free === 'boolean' ? String(free) : stringOf(free ?? null)?.toLowerCase()
  if (said !== undefined && /^(?:false|0|no|.*\/false)$/.test(said)) return 'paywalled'
  const tier = firstMeta(facts, 'article:content_tier', 'cxenseparse:content_tier', 'content_tier')?.toLowerCase()
  if (tier === 'locked') return 'paywalled'
  return said === 'true' || tier === 'free' ? 'full' : null
}

function isWalled(innermost: BlockFacts['block']['region']): boolean {
  for (let region: typeof innermost | null = innermost; region !== null; region = region.parent)
    if ((region.groups & GROUP_BIT.paywall) !== 0) return true
  return false
}
