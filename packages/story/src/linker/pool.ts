import type { Units } from './group-units.ts'
import type { Links } from './links.ts'

/** What moves as one: an article with whatever is tied to it, or what must not be taken apart. */
export interface Unit {
  strand: number
  slots: readonly number[]
  /** People put one of its articles into its strand. */
  isHeld: boolean
}

export interface PoolPorts {
  score: (a: number, b: number) => number
  /** Whether two are of one language. */
  isSame: (a: number, b: number) => boolean
  /** Articles that stay with each other are led by the same one. */
  leaderOf: (slot: number) => number
}

export interface PoolOptions {
  /** Articles regrouped at most. */
  articles: number
  /** Members by which a unit of several is known at most, the newest. */
  sample: number
  /** Added to the score of two articles of one strand: what was decided is not undone for a trifle. */
  stay: number
}

/** The articles of strands as units, the first strands first, until there are enough; a strand too large is one unit. */
export function gatherPool(
  strands: readonly { strand: number; members: readonly number[]; held: ReadonlySet<number> }[],
  ports: PoolPorts,
  { articles }: PoolOptions,
): Unit[] {
  const units: Unit[] = []
  let left = articles
  for (const { strand, members, held } of strands) {
    if (members.length > articles / 2 || members.length > left) {
      units.push({ strand, slots: members, isHeld: held.size > 0 })
      continue
    }
    left -= members.length
    const byLeader = new Map<number, number[]>()
    for (const member of members) {
      const leader = ports.leaderOf(member)
      const led = byLeader.get(leader)
      if (led) led.push(member)
      else byLeader.set(leader, [member])
    }
    for (const slots of byLeader.values()) units.push({ strand, slots, isHeld: slots.some((slot) => held.has(slot)) })
  }
  return units
}

/** How the units of a pool are linked, for grouping them. */
export function describePool(
  pool: readonly Unit[],
  mayEnd: (strand: number) => boolean,
  { score, isSame }: PoolPorts,
  { sample, stay }: PoolOptions,
  links: Links,
): Units {
  const samples = pool.map(({ slots }) => slots.slice(-sample))
  links.open(pool.length)
  const keepers = new Set(pool.filter(({ isHeld }) => isHeld).map(({ strand }) => strand))
  for (let i = 0; i < pool.length; i++) {
    const { strand, slots } = pool[i]!
    const own = samples[i]!
    const within = links.at(i, i)
    // A sample stands for the whole.
    const inside = pairsOf(slots.length) / Math.max(1, pairsOf(own.length))
    for (let n = 1; n < own.length; n++)
      for (let k = 0; k < n; k++) links.count(within, score(own[n]!, own[k]!) + stay, inside, isSame(own[n]!, own[k]!))
    for (let j = 0; j < i; j++) {
      const other = pool[j]!
      const others = samples[j]!
      const between = links.at(i, j)
      const added = strand === other.strand ? stay : 0
      const pairs = (slots.length * other.slots.length) / (own.length * others.length)
      for (const a of own) for (const b of others) links.count(between, score(a, b) + added, pairs, isSame(a, b))
    }
  }
  return {
    sizes: pool.map(({ slots }) => slots.length),
    // Where nobody of it is held here, all of a strand that must not end stays together.
    kept: pool.map(({ strand, isHeld }) => (isHeld || (!keepers.has(strand) && !mayEnd(strand)) ? strand : null)),
    links,
  }
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2
