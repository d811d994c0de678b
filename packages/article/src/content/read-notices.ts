import type { PageContent } from '@crosswire/record'
import type { AssembledBody } from '../body/assemble-body.ts'
import type { BlockFacts } from '../body/block-facts.ts'
import { CORRECTION_WORDS, NOTE_OPENERS, RETRACTION_WORDS } from '../data/correction-words.data.ts'

type Notice = PageContent['corrections'][number]

/** A note is short, and stands above or below the text. */
const MAX_NOTE = 900
const EDGE_BLOCKS = 3
const OUTSIDE = 8

const OPENER = new RegExp(`^[\\s*•—–("«“\\[]*(?:${NOTE_OPENERS.join('|')})[^:.]{0,40}[:.]\\s*`, 'iu')
const CORRECTION = new RegExp(`^[\\s*•—–("«“\\[]*(?:${CORRECTION_WORDS.starts.join('|')})`, 'iu')
const CORRECTED = new RegExp(CORRECTION_WORDS.holds.join('|'), 'iu')
const RETRACTED = new RegExp(RETRACTION_WORDS.join('|'), 'iu')

/** What an outlet says about its own text: that it was corrected, or that it is withdrawn. */
export function noticeKind(text: string): 'correction' | 'retraction' | null {
  if (text.length > MAX_NOTE) return null
  if (RETRACTED.test(text)) return 'retraction'
  const noted = OPENER.test(text)
  const rest = text.replace(OPENER, '')
  return CORRECTION.test(rest) || CORRECTED.test(noted ? rest : text.slice(0, 250)) ? 'correction' : null
}

/**
 * Notes of correction or withdrawal at the ends of a body and right around it, and in the headline. A text about somebody
 * else's correction is told apart by standing in the middle, or by naming somebody else's text.
 */
export function readNotices(
  headline: string | null,
  { body, points }: AssembledBody,
  outside: readonly BlockFacts[],
): Notice[] {
  const notices: Notice[] = []
  if (headline !== null && RETRACTED.test(headline))
    notices.push({ evidence: null, text: headline, kind: 'retraction' })
  const { blocks } = body
  for (const [i, { start, end }] of blocks.entries()) {
    if (i >= EDGE_BLOCKS && i < blocks.length - EDGE_BLOCKS) continue
    const text = points.slice(start, end)
    const kind = noticeKind(text)
    if (kind) notices.push({ evidence: points.evidenceAt({ start, end }), text, kind })
  }
  for (const { block, linkDensity } of outside) {
    if (linkDensity > 0.5 || block.text.length < 25) continue
    const kind = noticeKind(block.text)
    if (kind && !notices.some(({ text }) => text === block.text))
      notices.push({ evidence: null, text: block.text, kind })
  }
  return notices
}

/** The blocks right above and below a body, which are no part of it. */
export function blocksAround(blocks: readonly BlockFacts[], body: readonly boolean[]): BlockFacts[] {
  const first = body.indexOf(true)
  const last = body.lastIndexOf(true)
  if (first < 0) return []
  return blocks
    .slice(Math.max(0, first - OUTSIDE), last + 1 + OUTSIDE)
    .filter(({ block }) => body[block.index] !== true)
}
