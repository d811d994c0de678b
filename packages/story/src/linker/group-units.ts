import type { Links } from './links.ts'
import { Means } from './means.ts'

/**
 * Groups what tells one happening, by average link over pair scores: always the two groups that are linked best become one.
 * Two groups stay apart where each holds together far better than the two hold to each other: the twin of an event shares
 * its words, and a telling between two events shares some of each, but both stand out from what is told of one event.
 */

export interface GroupOptions {
  /** Mean score, 0 to 1, from which two groups may become one. */
  link: number
  /** Share of the mean score within groups that the mean score between them must reach. */
  contrast: number
  /** Pairs of the score between them by which the score within a group is drawn towards it: few pairs say little. */
  caution: number
  /** The same for pairs of different languages: what two languages share, they seldom share by chance. */
  foreignCaution: number
  /** Articles up to which the group that holds together better decides, not the looser one. */
  small: number
  /** What the mean score within a group must come near to as it grows beyond `few`; until then `link` is enough. */
  cohesion: number
  few: number
}

export const GROUP_DEFAULTS: GroupOptions = {
  link: 0.25,
  contrast: 0.8,
  caution: 12,
  foreignCaution: 6,
  small: 5,
  cohesion: 0.75,
  few: 6,
}

export interface Units {
  /** Articles in each. */
  sizes: readonly number[]
  /** The strand that must stay with it, if any: two units of different such strands never become one group. */
  kept: readonly (number | null)[]
  links: Links
}

/** The group of each unit, named after its first unit. `links` is used up. */
export function groupUnits({ sizes, kept, links }: Units, options: GroupOptions): number[] {
  const count = sizes.length
  const size = [...sizes]
  const keeps = [...kept]
  const group = sizes.map((_size, unit) => unit)
  const means = new Means(links, count)
  for (;;) {
    const best = means.heaviest(options.link)
    if (best === -1) return group
    const from = Math.floor(best / count)
    const into = best % count
    const isApart = keeps[from] !== null && keeps[into] !== null && keeps[from] !== keeps[into]
    const all = size[into]! + size[from]!
    if (isApart || !holdTogether(links, into, from, all, options) || !coheres(links, into, from, all, options)) {
      means.forget(from, into)
      continue
    }
    links.join(links.at(into, into), links.at(from, from))
    links.join(links.at(into, into), best)
    size[into]! += size[from]!
    keeps[into] = keeps[into] ?? keeps[from]!
    for (let other = 0; other < count; other++) {
      if (group[other] === from) group[other] = into
      if (other === from || other === into || group[other] !== other) continue
      links.join(placeOf(links, other, into), placeOf(links, other, from))
      means.renew(other, into)
      means.forget(other, from)
    }
    means.forget(from, into)
  }
}

const placeOf = (links: Links, a: number, b: number): number => (a > b ? links.at(a, b) : links.at(b, a))

/**
 * Whether what lies between two groups is of a kind with what lies within them. Like is compared with like: pairs of one
 * language with pairs of one language, those of different languages with such.
 */
function holdTogether(links: Links, a: number, b: number, size: number, options: GroupOptions): boolean {
  const between = placeOf(links, a, b)
  const share = Math.min(1, options.small / size) ** 2
  const x = excess(links, links.at(a, a), between, options)
  const y = excess(links, links.at(b, b), between, options)
  return options.contrast * (share * Math.max(x, y) + (1 - share) * Math.min(x, y)) <= 1
}

/**
 * Whether what two groups would become holds together as well as its size demands: a few tellings may be little alike, but a
 * chain of many, each a little like the next, is an affair and not one happening.
 */
function coheres(links: Links, a: number, b: number, size: number, { link, cohesion, few }: GroupOptions): boolean {
  if (size <= few) return true
  const demanded = link + (cohesion - link) * (1 - few / size)
  let sum = 0
  let pairs = 0
  for (const place of [links.at(a, a), links.at(b, b), placeOf(links, a, b)]) {
    const own = links.sames[place]! + links.crosses[place]!
    sum += links.mean(place) * own
    pairs += own
  }
  return sum >= demanded * pairs
}

/** How many times more such pairs share within a group than between it and another one; 1 where it has no such pairs. */
function excess(links: Links, within: number, between: number, options: GroupOptions): number {
  const { same, sames, cross, crosses } = links
  const isSame = sames[within]! > 0 && sames[between]! > 0
  const isCross = crosses[within]! > 0 && crosses[between]! > 0
  const expected =
    (isSame ? expect(same[within]!, sames[within]!, same[between]!, sames[between]!, options.caution) : 0) +
    (isCross ? expect(cross[within]!, crosses[within]!, cross[between]!, crosses[between]!, options.foreignCaution) : 0)
  const found = (isSame ? same[between]! : 0) + (isCross ? cross[between]! : 0)
  return expected === 0 ? 1 : expected / Math.max(found, 1e-9)
}

/** What pairs between two groups would share if they were of a kind with those within one. */
function expect(own: number, owns: number, sum: number, pairs: number, drawn: number): number {
  return (pairs * own + drawn * sum) / (owns + drawn)
}
