import type { Neighbour, Telling } from '@crosswire/story'

/** Articles of the last days by the facts in them: which may tell what a new one tells, whatever its words. */
export interface Neighbours {
  add: (telling: Telling) => void
  /** Those that share most with an article, the nearest first. */
  near: (telling: Telling) => Neighbour[]
  /** In how many stories a fact stands, whatever an older version of the article asked about says. */
  rarity: (fact: number, asked: string) => number
}

/** Tellings this much older than the newest are forgotten. */
export const NEIGHBOURS_KEPT_MS = 48 * 3_600_000
/** Articles of so long a time are kept in one place. */
const SLOT_MS = 600_000
/** The newest so many, at 10 to 30 KB each: as two days of two hundred outlets bring. */
const MOST_KEPT = 20_000
const MOST_NEAR = 24
/** A fact that stands in more articles than this tells nothing. */
const MOST_OF_ONE = 400

const slotOf = (time: number): number => Math.floor(time / SLOT_MS)

export function createNeighbours(storyOf: (articleId: string) => string | undefined, mostKept = MOST_KEPT): Neighbours {
  const tellings = new Map<string, Telling>()
  const byFact = new Map<number, Set<string>>()
  /** By time, whatever the order in which they came: an old one that came late is forgotten no later than its equals. */
  const slots = new Map<number, Set<string>>()
  let latest = -Infinity
  const remove = (id: string): void => {
    const known = tellings.get(id)
    if (!known) return
    tellings.delete(id)
    const slot = slotOf(known.time)
    const equals = slots.get(slot)!
    equals.delete(id)
    if (equals.size === 0) slots.delete(slot)
    for (const fact of known.facts.keys()) {
      const ids = byFact.get(fact)
      ids?.delete(id)
      if (ids?.size === 0) byFact.delete(fact)
    }
  }
  const removeOld = (): void => {
    const since = latest - NEIGHBOURS_KEPT_MS
    for (const [slot, ids] of slots)
      if (slot <= slotOf(since)) for (const id of ids) if (tellings.get(id)!.time < since) remove(id)
    while (tellings.size > mostKept)
      remove(
        slots
          .get(Math.min(...slots.keys()))!
          .values()
          .next().value!,
      )
  }
  return {
    add(telling) {
      remove(telling.id)
      if (Number.isNaN(telling.time) || telling.time < latest - NEIGHBOURS_KEPT_MS) return
      tellings.set(telling.id, telling)
      for (const fact of telling.facts.keys()) byFact.set(fact, (byFact.get(fact) ?? new Set()).add(telling.id))
      latest = Math.max(latest, telling.time)
      const slot = slotOf(telling.time)
      slots.set(slot, (slots.get(slot) ?? new Set()).add(telling.id))
      removeOld()
    },
    near(telling) {
      const weights = new Map<string, number>()
      for (const [fact, { weight }] of telling.facts) {
        const ids = byFact.get(fact)
        if (!ids || ids.size > MOST_OF_ONE) continue
        for (const id of ids) if (id !== telling.id) weights.set(id, (weights.get(id) ?? 0) + weight)
      }
      return [...weights]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, MOST_NEAR)
        .flatMap(([id]): Neighbour[] => {
          const storyId = storyOf(id)
          return storyId === undefined ? [] : [{ telling: tellings.get(id)!, storyId }]
        })
    },
    rarity(fact, asked) {
      const stories = new Set<string>()
      for (const id of byFact.get(fact) ?? []) {
        if (id === asked) continue
        const story = storyOf(id)
        if (story !== undefined) stories.add(story)
        if (stories.size > 1) break
      }
      return stories.size
    },
  }
}
