import type { Reason } from '@crosswire/record'
import { sharedKeys } from '../bridge/coverage.ts'
import type { Packed } from '../linker/packed-article.ts'
import type { Said } from '../reading/read-article.ts'
import type { BridgeKind } from '../reading/visit-news.ts'
import type { SourceEvidence } from './judge-source.ts'

const MOST_NAMED = 5
/** What makes a reason worth reading: shared rarities of each kind, rarest first. */
const SHARED: readonly (readonly [BridgeKind, string])[] = [
  ['name', 'same names'],
  ['figure', 'same figures'],
  ['date', 'same dates'],
  ['concept', 'same things'],
]

/** What an article has in common with another, in the article's own words, for a person to check. */
export function explainLikeness(said: readonly Said[], own: Packed, other: Packed): Reason[] {
  const shared = sharedKeys(own, other)
  const named = new Map<BridgeKind, Map<string, number>>()
  for (const { key, kind, written } of said) {
    const rarity = shared.get(key)
    if (rarity === undefined) continue
    let words = named.get(kind)
    if (!words) named.set(kind, (words = new Map<string, number>()))
    words.set(written, Math.max(rarity, words.get(written) ?? 0))
  }
  return SHARED.flatMap(([kind, label]) => {
    const words = [...(named.get(kind) ?? [])].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    if (words.length === 0) return []
    const weight = words.reduce((sum, [, rarity]) => sum + rarity, 0)
    const detail = words.slice(0, MOST_NAMED).map(([word]) => word)
    return [{ kind: `shared-${kind}s`, detail: `${label}: ${detail.join(', ')}`, weight: round(weight) }]
  })
}

/** Why an article is taken to have been made from another. */
export function explainSource({ source, copied, said, cited, isOwn, sameLanguage }: SourceEvidence): Reason[] {
  const reasons: Reason[] = []
  const percent = (share: number): string => `${Math.round(share * 100)} %`
  if (copied > 0.05) {
    reasons.push({
      kind: 'copied',
      detail: `${percent(copied)} of its wording stands in the source`,
      weight: round(copied),
    })
  }
  if (cited) reasons.push({ kind: 'cited', detail: `it cites ${source.publisher}`, weight: 1 })
  if (isOwn) reasons.push({ kind: 'own', detail: 'by the same publisher', weight: null })
  const across = sameLanguage ? '' : ', in another language'
  reasons.push({ kind: 'said', detail: `${percent(said)} of what it says is said there${across}`, weight: round(said) })
  return reasons
}

const round = (value: number): number => Math.round(value * 1000) / 1000
