/** A unit with the strand that it was in, and the group that it is in now. */
export interface Claim {
  strand: number
  group: number
  /** Articles; 0 for one that has just come. */
  size: number
  /** Its strand must not end. */
  isKept: boolean
  /** Of two strands the one with the lower age is the older. */
  age: number
}

export interface Claimed {
  /** The strand that each group goes on as; a group that is not in it is new. */
  strandOf: Map<number, number>
  /** Strands that no group goes on as, with the one that has most of it now. */
  ended: [from: number, into: number][]
}

/**
 * Decides which group goes on as which strand: the one that has most of it. A group that could be two strands goes on as
 * the one of which it has more, and of equals as the older.
 */
export function claimStrands(units: readonly Claim[]): Claimed {
  const shares = new Map<string, Claim>()
  for (const unit of units) {
    const key = `${unit.strand} ${unit.group}`
    const known = shares.get(key)
    shares.set(key, {
      ...unit,
      size: unit.size + (known?.size ?? 0),
      isKept: unit.isKept || known?.isKept === true,
    })
  }
  const strandOf = new Map<number, number>()
  const taken = new Set<number>()
  const sorted = [...shares.values()].sort(
    (a, b) => Number(b.isKept) - Number(a.isKept) || b.size - a.size || a.age - b.age || a.group - b.group,
  )
  for (const { strand, group } of sorted) {
    if (taken.has(strand) || strandOf.has(group)) continue
    strandOf.set(group, strand)
    taken.add(strand)
  }
  const ended = new Map<number, number>()
  for (const { strand, group } of sorted)
    if (!taken.has(strand) && !ended.has(strand)) ended.set(strand, strandOf.get(group)!)
  return { strandOf, ended: [...ended] }
}
