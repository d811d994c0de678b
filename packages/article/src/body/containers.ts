import type { BlockFacts } from './block-facts.ts'
import type { PageBlocks, Region } from './page-blocks.ts'

/** Regions that hold most of a page's running text, from wide to narrow. */
export interface Containers {
  proseChars: number
  /** The narrowest region with at least the given share of the running text. */
  wide: Region | null
  half: Region | null
  /** The region whose own paragraphs weigh most, as Readability counts: children whole, grandchildren half. */
  heavy: Region | null
}

export function findContainers(page: PageBlocks, facts: readonly BlockFacts[]): Containers {
  const total = facts.reduce((sum, fact) => sum + fact.prose * fact.chars, 0)
  const score = new Map<Region, number>()
  for (const fact of facts) {
    const weight = fact.prose * fact.chars
    if (weight === 0) continue
    let step = 1
    let region = blockLevel(fact.block.region)
    // A block without an element of its own (text between line breaks) belongs to its region directly.
    if (!fact.block.broken && region !== null) region = region.parent
    while (region !== null && step <= 3) {
      score.set(region, (score.get(region) ?? 0) + weight / step)
      region = region.parent
      step++
    }
  }
  let heavy: Region | null = null
  let best = 0
  for (const [region, weight] of score) {
    const density = region.chars === 0 ? 0 : region.linkChars / region.chars
    const value = weight * (1 - density)
    if (value > best) {
      best = value
      heavy = region
    }
  }
  return { proseChars: total, wide: narrowest(page.regions, 0.8), half: narrowest(page.regions, 0.5), heavy }
}

/** The innermost region that holds at least `share` of all weighted running text. */
function narrowest(regions: readonly Region[], share: number): Region | null {
  let top = 0
  for (const region of regions) if (region.proseChars > top) top = region.proseChars
  let found: Region | null = null
  for (const region of regions) {
    if (region.proseChars >= top * share && region.proseChars > 0 && (found === null || region.depth >= found.depth)) {
      found = region
    }
  }
  return found
}

export function blockLevel(region: Region | null): Region | null {
  let at = region
  while (at !== null && at.inline) at = at.parent
  return at
}

export function isInside(region: Region | null, container: Region | null): boolean {
  if (container === null) return false
  for (let at = region; at !== null && at.depth >= container.depth; at = at.parent) if (at === container) return true
  return false
}
