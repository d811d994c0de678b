import type { Reason } from '@crosswire/record'
import type { Reuse } from './compare-tellings.ts'
import type { Fact, Telling } from './telling.ts'
import type { Owed } from './weigh-attribution.ts'

const MOST_NAMED = 3

/** What shows that one telling was made from another, in words that a reader can check. */
export function giveReasons(x: Telling, y: Telling, reuse: Reuse, owed: Owed): Reason[] {
  const reasons: Reason[] = []
  if (owed.marker !== null)
    reasons.push({ kind: 'attribution', detail: `names it: «${owed.marker}»`, weight: round(owed.share) })
  if (reuse.wording >= 0.1)
    reasons.push({
      kind: 'containment',
      detail: reuse.copy === 'exact' ? 'word for word' : `${percent(reuse.wording)} of its wording stands there`,
      weight: round(reuse.wording),
    })
  if (reuse.quotes.length > 0)
    reasons.push({
      kind: 'quotes',
      detail: `${count(reuse.quotes.length, 'quote')} of it ${reuse.quotes.length === 1 ? 'stands' : 'stand'} there`,
      weight: round(Math.max(...reuse.quotes.map(({ likeness }) => likeness))),
    })
  if (x.language !== y.language && reuse.order >= 0.6)
    reasons.push({ kind: 'order', detail: 'paragraph by paragraph the same', weight: round(reuse.order) })
  reasons.push(...sharedFacts(reuse.shared.map((key) => x.facts.get(key)!)))
  if (x.images.some((image) => y.images.includes(image)))
    reasons.push({ kind: 'image', detail: 'shows the same picture', weight: null })
  const minutes = Math.round((x.time - y.time) / 60_000)
  if (minutes >= 0) reasons.push({ kind: 'time', detail: `${describeMinutes(minutes)} after it`, weight: null })
  return reasons
}

/** People and figures in common: "both name Mikhail Galuzin", "the same two figures: 14, 350000". */
export function sharedFacts(shared: readonly Fact[]): Reason[] {
  const of = (kind: Fact['kind']): string[] => shared.filter((fact) => fact.kind === kind).map(({ label }) => label)
  const reasons: Reason[] = []
  const people = of('person')
  if (people.length > 0) reasons.push({ kind: 'people', detail: `both name ${list(people)}`, weight: null })
  const bodies = of('organisation')
  if (people.length === 0 && bodies.length > 0)
    reasons.push({ kind: 'organisations', detail: `both name ${list(bodies)}`, weight: null })
  const figures = of('figure')
  if (figures.length > 0)
    reasons.push({
      kind: 'figures',
      detail:
        figures.length === 1
          ? `the same figure: ${figures[0]!}`
          : `the same ${figures.length} figures: ${list(figures)}`,
      weight: null,
    })
  return reasons
}

function list(labels: readonly string[]): string {
  const named = labels.slice(0, MOST_NAMED)
  const more = labels.length - named.length
  if (more > 0) return `${named.join(', ')} and ${more} more`
  return named.length < 2 ? named.join('') : `${named.slice(0, -1).join(', ')} and ${named.at(-1)!}`
}

const round = (value: number): number => Math.round(value * 1000) / 1000
const percent = (share: number): string => `${Math.round(share * 100)} %`
const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`

function describeMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  return minutes < 2_880 ? `${Math.round(minutes / 60)} h` : `${Math.round(minutes / 1_440)} days`
}
