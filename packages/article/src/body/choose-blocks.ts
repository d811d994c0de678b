import type { BlockFacts } from './block-facts.ts'
import { GROUP_BIT } from './class-groups.ts'
import { findContainers, isInside } from './containers.ts'
import type { PageBlocks, Region } from './page-blocks.ts'

const JUNK =
  GROUP_BIT.nav |
  GROUP_BIT.comments |
  GROUP_BIT.newsletter |
  GROUP_BIT.share |
  GROUP_BIT.ad |
  GROUP_BIT.hidden |
  GROUP_BIT.related |
  GROUP_BIT.caption

/** How likely each block belongs to the article's body, 0 to 1. */
export function scoreBlocks(page: PageBlocks, facts: readonly BlockFacts[]): number[] {
  const { half, heavy } = findContainers(page, facts)
  const container = heavy ?? half
  return facts.map((fact) => {
    if (!isInside(fact.block.region, container)) return 0
    if (fact.linkDensity > 0.6 || fact.furniture !== 0) return 0.2
    if ((groupsBelow(fact.block.region, container) & JUNK) !== 0) return 0.3
    return fact.prose > 0.3 ? 0.9 : 0.6
  })
}

function groupsBelow(region: Region, container: Region | null): number {
  let groups = 0
  for (let at: Region | null = region; at !== null && at !== container; at = at.parent) groups |= at.groups
  return groups
}
