import type { Reason } from '@crosswire/record'
import { compareTellings } from './compare-tellings.ts'
import { decideDerivation } from './decide-derivation.ts'
import { sharedReasons } from './give-reasons.ts'
import type { Telling } from './telling.ts'

/** An article of another story that may tell the same happening. */
export interface Neighbour {
  telling: Telling
  storyId: string
}

export interface Tie {
  storyId: string
  /** The article there that it is tied to. */
  articleId: string
  /** Share of the facts that stand in the nearest article there. */
  similarity: number
  reasons: Reason[]
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** So far apart at most are two reports of one happening that only their facts tie; two of which one names the other. */
const APART = 30 * HOUR
const APART_IF_NAMED = 48 * HOUR
/** Share of its facts that an article has from the happening, and the least that it covers of the other. */
const FACTS = 0.45
const COVERED = 0.15
/** Rare things in common: one person, or two of anything else. */
const LEAST_RARE = 2
const RARE_WEIGHT = { person: 2, event: 2, organisation: 1, figure: 1, place: 0 } as const

/**
 * Decides whether an article whose words are like nobody's tells a happening that is told already: it names an outlet and
 * has its facts, or most of its facts are those of one story, some of them of no other story of these days (`rarity` is in
 * how many a fact stands). A text that recalls the day of a story tells something else.
 */
export function decideTie(x: Telling, neighbours: readonly Neighbour[], rarity: (fact: number) => number): Tie | null {
  let best: (Tie & { weight: number }) | null = null
  for (const { telling: y, storyId } of neighbours) {
    const apart = Math.abs(x.time - y.time)
    if (!(apart <= APART_IF_NAMED) || looksBackAt(x, y) || looksBackAt(y, x)) continue
    const [later, earlier] = x.time >= y.time ? [x, y] : [y, x]
    const { facts, factsBack, shared } = compareTellings(x, y)
    const derivation = decideDerivation(later, earlier)
    const rare = shared.reduce((sum, key) => sum + (rarity(key) <= 1 ? RARE_WEIGHT[x.facts.get(key)!.kind] : 0), 0)
    const isTied = apart <= APART && (facts ?? 0) >= FACTS && (factsBack ?? 0) >= COVERED && rare >= LEAST_RARE
    if (!isTied && (derivation === null || rare === 0)) continue
    const weight = (facts ?? 0) + (factsBack ?? 0) + (derivation ? 1 : 0) + 0.1 * rare
    if (best && best.weight >= weight) continue
    best = { storyId, articleId: y.id, weight, similarity: round(facts ?? 0), reasons: sharedReasons(x, y, shared) }
  }
  if (!best) return null
  const { storyId, articleId, similarity, reasons } = best
  return { storyId, articleId, similarity, reasons }
}

/** Whether one recalls the day on which the other was told, as something that was. */
const looksBackAt = (x: Telling, y: Telling): boolean =>
  x.recalled.some((day) => y.time >= day - DAY / 2 && y.time < day + 1.5 * DAY && x.time - day > DAY / 2)

const round = (value: number): number => Math.round(value * 1000) / 1000
