import type { EventKind } from '../lexicon/events.ts'

/** What stands beside the noun of a happening's name, in English. */
export interface EventParts {
  kind: EventKind
  head: string
  year: string | null
  ordinal: number | null
  /** Whose it is: a body, or for a contest the land or part of the world. */
  owner: string | null
  /** Other words, in the text's order; sports apart. */
  words: string[]
  sports: string[]
  /** A name in quotation marks. */
  quoted: string | null
  /** Where it is held or has happened. */
  place: string | null
  /** It has a word of its own that is written as a name. */
  isProper: boolean
}

const ORDINALS = 'First Second Third Fourth Fifth Sixth Seventh Eighth Ninth Tenth'.split(' ')
/** Nouns whose own name follows them: "Hurricane Milton", "Operation Storm". */
const NAMED_AFTER = /(?:Hurricane|Typhoon|Cyclone|Operation|Exercise)$/
const OF_A_PLACE = /^(?:Battle|Siege)$/

/** The English name of a happening, the same from every language. */
export function nameEvent(parts: EventParts): string {
  const { kind, ordinal, year, owner, words, sports, place, quoted } = parts
  if (parts.head === 'Conference of the Parties' && ordinal !== null) return `COP${ordinal}`
  const own = [owner, ...words, ...sports]
  const isBare = own.every((part) => part === null)
  const name: (string | null)[] = [year]
  if (ordinal !== null) name.push(kind === 'war' ? (ORDINALS[ordinal - 1] ?? nth(ordinal)) : nth(ordinal))
  if (kind === 'war') {
    const of = place !== null && isBare && OF_A_PLACE.test(parts.head)
    name.push(of ? null : place, ...own, parts.head, of ? `of ${place}` : null)
    return join(name)
  }
  const before = (kind === 'meeting' || kind === 'gathering' || kind === 'contest') && isBare && quoted === null
  if (before) name.push(place)
  name.push(...own)
  if (quoted !== null && !NAMED_AFTER.test(parts.head)) name.push(quoted)
  name.push(parts.head)
  if (quoted !== null && NAMED_AFTER.test(parts.head)) name.push(quoted)
  if (!before && place !== null && !own.includes(place)) name.push(`in ${place}`)
  return join(name)
}

const join = (parts: readonly (string | null)[]): string =>
  parts
    .filter((part) => part)
    .join(' ')
    .replace('Grand Slam Tournament', 'Grand Slam')

function nth(ordinal: number): string {
  const last = ordinal % 100 > 10 && ordinal % 100 < 20 ? 0 : ordinal % 10
  return `${ordinal}${['th', 'st', 'nd', 'rd'][last] ?? 'th'}`
}

/** True for a noun with enough beside it to tell one happening from others of its kind. */
export function isNamed(parts: EventParts): boolean {
  const { kind, ordinal, owner, sports, words, year, place, quoted, isProper } = parts
  switch (kind) {
    case 'known':
      return true
    case 'fixed':
    case 'dated':
      return kind === 'fixed' || year !== null
    case 'meeting':
      return place !== null || owner !== null || isProper || quoted !== null
    case 'gathering':
      if (parts.head === 'Week') return isProper && words.length > 1
      return isProper || owner !== null || quoted !== null || (ordinal !== null && place !== null)
    case 'contest':
      return isProper || owner !== null || quoted !== null || (sports.length > 0 && place !== null)
    case 'war':
      return place !== null || (isProper && words.length > 0 && !OF_A_PLACE.test(parts.head))
    case 'disaster':
      return place !== null || owner !== null || quoted !== null
    case 'vote':
      return place !== null || owner !== null
    case 'operation':
      return quoted !== null || (place !== null && parts.head !== 'Operation' && parts.head !== 'Exercise')
  }
}
