import type { Reason } from '@crosswire/record'
import type { Reuse } from './compare-tellings.ts'
import { foldName, type Fact, type Telling } from './telling.ts'
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
  reasons.push(...sharedReasons(x, y, reuse.shared))
  if (x.images.some((image) => y.images.includes(image)))
    reasons.push({ kind: 'image', detail: 'shows the same picture', weight: null })
  const slips = x.slips.filter((slip) => y.slips.includes(slip))
  if (slips.length > 0) reasons.push({ kind: 'typo', detail: `both write «${slips.join('», «')}»`, weight: null })
  const minutes = Math.round((x.time - y.time) / 60_000)
  if (minutes >= 0) reasons.push({ kind: 'time', detail: `${describeMinutes(minutes)} after it`, weight: null })
  return reasons
}

/** What two tellings have in common, whoever came first: "both name …", "the same two figures: …", "both cite …". */
export function sharedReasons(x: Telling, y: Telling, shared: readonly number[]): Reason[] {
  const facts = shared.map((key) => x.facts.get(key)!)
  const of = (kind: Fact['kind']): string[] => facts.filter((fact) => fact.kind === kind).map(({ label }) => label)
  const reasons: Reason[] = []
  const say = (kind: string, detail: string): void => void reasons.push({ kind, detail, weight: null })
  const [people, bodies, places, figures] = [of('person'), of('organisation'), of('place'), of('figure')]
  if (people.length > 0) say('people', `both name ${list(people)}`)
  else if (bodies.length > 0) say('organisations', `both name ${list(bodies)}`)
  else if (places.length > 0) say('places', `both speak of ${list(places)}`)
  if (figures.length === 1) say('figures', `the same figure: ${figures[0]!}`)
  if (figures.length > 1) say('figures', `the same ${spell(figures.length)} figures: ${list(figures)}`)
  const cited = sharedSources(x, y)
  if (cited.length > 0) say('cites', `both cite ${list(cited)}`)
  return reasons
}

/** Whom both name as a source, themselves and each other left out. */
function sharedSources(x: Telling, y: Telling): string[] {
  const theirs = new Set(y.attributions.map(({ name }) => foldName(name)))
  const found = x.attributions.filter(
    ({ kind, name, publisher }) =>
      (kind === 'publisher' || kind === 'institution') &&
      publisher !== x.publisher &&
      publisher !== y.publisher &&
      theirs.has(foldName(name)),
  )
  return [...new Set(found.map(({ name }) => name))]
}

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']
const spell = (count: number): string => NUMBERS[count] ?? String(count)

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
