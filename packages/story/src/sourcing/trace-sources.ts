import type { MemberRole, Reason } from '@crosswire/record'
import { decideDerivation, type Derivation, type Derive } from './decide-derivation.ts'
import { sharedReasons } from './give-reasons.ts'
import { NearestByFacts } from './nearest-by-facts.ts'
import { neverEdited, stoodFirst, type StatesOf } from './stood-first.ts'
import type { Telling } from './telling.ts'

/** What an article is to the others of its story. */
export interface Tracing {
  id: string
  role: MemberRole
  derivedFrom: string | null
  similarity: number | null
  reasons: Reason[]
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Clocks of outlets differ: a page may be dated a little before what it was made from, if it says so. */
const SLACK = HOUR / 2
/** From so long after a story began its articles carry it on. */
const LATER = 36 * HOUR
/** After this an outlet that comes back to a story says more, and not the same again. */
const SAYS_MORE = HOUR
const EDITION = 0.4

/**
 * Tells of every article of a story what it is: made from another one (which one, how, and what shows it), a report of its
 * own, a follow-up, or the one that others go back to. Pure: the same members give the same answer in any order.
 */
export function traceSources(
  members: readonly Telling[],
  derive: Derive = decideDerivation,
  statesOf: StatesOf = neverEdited,
): Tracing[] {
  const inTime = [...members].sort(byTime)
  const made = new Map<string, Derivation>()
  const familyOf = new Map(members.map(({ id, family }) => [id, family]))
  const edited = new Set(members.filter((x) => statesOf(x).length > 1))
  // Who names the other one has it from there, whatever the times of their edits say.
  const isFirst = (one: Telling, other: Telling): boolean =>
    !names(one, other) && stoodFirst(one, other, statesOf, derive)
  for (const [place, x] of inTime.entries()) {
    const choose = (candidates: readonly Telling[]): Derivation | undefined =>
      candidates
        .flatMap((y): Derivation[] => {
          const derivation = derive(x, y)
          return derivation ? [{ ...derivation, weight: derivation.weight - handicapOf(y, x, made, familyOf) }] : []
        })
        .sort((a, b) => b.weight - a.weight || (a.from < b.from ? -1 : 1))[0]
    const earlier = inTime.slice(0, place)
    const younger = inTime.slice(place + 1)
    const isFree = (y: Telling): boolean => !leadsTo(made, y.id, x.id)
    const best =
      choose(
        edited.size === 0
          ? earlier
          : [
              ...earlier.filter((y) => (!edited.has(y) || !isFirst(x, y)) && isFree(y)),
              // What it says since it was edited may be from an article that came between.
              ...(edited.has(x) ? younger.filter((y) => isFirst(y, x) && isFree(y)) : []),
            ],
      ) ?? choose(younger.filter((y) => mayBeEarlier(y, x) && isFree(y)))
    if (best) made.set(x.id, best)
  }
  const origins = findOrigins(inTime, made)
  const nearest = new NearestByFacts(inTime)
  return inTime.map((x, place) => {
    const derivation = made.get(x.id)
    if (derivation) {
      const { role, from, similarity, reasons } = derivation
      return { id: x.id, role, derivedFrom: from, similarity: round(similarity), reasons }
    }
    // Why it is in the story, though nobody's copy.
    const near = nearest.of(place)
    const reasons = near ? sharedReasons(x, near.telling, near.shared) : []
    const continued = findContinued(x, inTime, origins)
    // Others may take it from there: what an outlet says again, or looks back in, is no beginning.
    if (origins.has(x.id) && !continued?.isCertain) return root(x.id, 'origin', reasons)
    if (continued) return { ...root(x.id, 'follow-up', [continued.reason, ...reasons]), derivedFrom: continued.from }
    return root(x.id, isFromOutside(x) ? 'rewrite' : 'independent', reasons)
  })
}

const byTime = (a: Telling, b: Telling): number => timeOf(a) - timeOf(b) || (a.id < b.id ? -1 : 1)
const timeOf = ({ time }: Telling): number => (Number.isNaN(time) ? Infinity : time)
const round = (value: number): number => Math.round(value * 1000) / 1000
const root = (id: string, role: MemberRole, reasons: Reason[]): Tracing => ({
  id,
  role,
  derivedFrom: null,
  similarity: null,
  reasons,
})

/** Whether `y`, dated a little after `x`, may be what `x` says it was made from. */
function mayBeEarlier(y: Telling, x: Telling): boolean {
  return (
    timeOf(y) - timeOf(x) <= SLACK && names(x, y) && !y.attributions.some(({ publisher }) => publisher === x.publisher)
  )
}

/** Whether `x` says that it has something straight from the publisher of `y`. */
const names = (x: Telling, y: Telling): boolean =>
  x.attributions.some(({ publisher, via }) => via === null && publisher === y.publisher)

/** Of a house's editions the first is taken from, unless another one is in the taker's own language. */
function handicapOf(
  y: Telling,
  x: Telling,
  made: ReadonlyMap<string, Derivation>,
  familyOf: ReadonlyMap<string, string>,
): number {
  const source = made.get(y.id)
  const isEdition = source?.role === 'translation' && familyOf.get(source.from) === y.family
  return isEdition && y.family !== x.family && y.language !== x.language ? EDITION : 0
}

/** Whether one article was made from another over however many hands. */
function leadsTo(made: ReadonlyMap<string, Derivation>, from: string, to: string): boolean {
  for (let at: string | undefined = from; at !== undefined; at = made.get(at)?.from) if (at === to) return true
  return false
}

/** The reports that other houses made theirs from; where there are none, the first one. */
function findOrigins(members: readonly Telling[], made: ReadonlyMap<string, Derivation>): ReadonlySet<string> {
  const familyOf = new Map(members.map(({ id, family }) => [id, family]))
  const origins = new Set<string>()
  for (const { id, family } of members) {
    let at = made.get(id)?.from
    while (at !== undefined && made.has(at)) at = made.get(at)!.from
    if (at !== undefined && familyOf.get(at) !== family) origins.add(at)
  }
  const roots = members.filter(({ id }) => !made.has(id))
  const first = roots.find((x) => !isFromOutside(x)) ?? roots[0]
  if (origins.size === 0 && first) origins.add(first.id)
  return origins
}

interface Continued {
  /** The article that it follows: the outlet's own first one, else the origin. */
  from: string
  reason: Reason
  /** It recalls the event, or the outlet told of it before; not only late. */
  isCertain: boolean
}

/** What a later article with something of its own carries on; null where it stands by itself. */
function findContinued(x: Telling, members: readonly Telling[], origins: ReadonlySet<string>): Continued | null {
  const earlier = members.filter((y) => y.time < x.time)
  const [opening] = earlier
  if (!opening) return null
  const began = opening.time
  const own = earlier.find((y) => y.publisher === x.publisher)
  const recalls = x.recalled.some((day) => day >= began - DAY && day <= began + DAY && x.time - day >= DAY / 2)
  const saysMore = own !== undefined && (!x.isOfficial || x.time - own.time >= SAYS_MORE)
  const isLate = x.isDated && !x.isOfficial && x.time - began >= LATER
  if (!recalls && !saysMore && !isLate) return null
  const before = own ?? earlier.find(({ id }) => origins.has(id)) ?? opening
  const detail = recalls ? 'recalls the event and adds to it' : 'carries the story on'
  return {
    from: before.id,
    reason: { kind: 'follow-up', detail, weight: null },
    isCertain: recalls || (saysMore && x.time - own.time >= SAYS_MORE),
  }
}

/** Everything it says it has from an outlet that is not held here. */
function isFromOutside({ attributions }: Telling): boolean {
  const direct = attributions.filter(({ via, isBackground }) => via === null && !isBackground)
  return (
    direct.length > 0 &&
    direct.every(({ kind }) => kind === 'publisher') &&
    direct.some(({ place }) => place !== 'within')
  )
}
