import { phonemesOf, sameName } from '@crosswire/text'
import { KNOWN_PEOPLE } from '../data/known-people.ts'
import type { Document, Word } from '../document.ts'
import { givenNameOf } from '../lexicon/people.ts'
import { remembered } from '../../remembered.ts'
import { fact } from '../word-info.ts'
import { surnameBase } from './base-form.ts'
import { givenKeys, inEnglish, readPersonName, surnameKeys, type PersonName } from './person-name.ts'

/** A person of a text: what is known of the name from all of its mentions. */
export interface Person {
  canonicalName: string
  /** Sounds of given name and surname: the key that the name shares across scripts. */
  key: string
}

interface Entry {
  name: PersonName
  surnames: ReadonlySet<string>
  givens: ReadonlySet<string>
  at: number
}

/**
 * Tells who is who: names with a given name (or initials) and a surname stand for themselves, a surname or a given name
 * alone for the fuller name nearest before it, else for one after it. Returns a person for each span, in order.
 */
export function resolvePeople(document: Document, spans: readonly { first: number; last: number }[]): Person[] {
  const { language, words } = document
  const entries: Entry[] = spans.map(({ first, last }) => {
    const name = readPersonName(words.slice(first, last + 1), language)
    return { name, surnames: surnameKeys(name, language), givens: givenKeys(name, language), at: first }
  })
  const full = entries.filter(isFull)
  const canonical = new Map<Entry, Person>()
  const personOf = (entry: Entry): Person => {
    let person = canonical.get(entry)
    if (!person) canonical.set(entry, (person = describe(entry, entries, document)))
    return person
  }
  return entries.map((entry) => {
    const fuller = full.filter((other) => other !== entry && mayBe(entry, other))
    // A full name in another case is the first full name of the same keys.
    const best = pickNearest(entry, isFull(entry) ? fuller.filter((other) => other.at < entry.at).slice(0, 1) : fuller)
    return personOf(best ?? entry)
  })
}

const isFull = ({ name }: Entry): boolean => name.given !== null && name.surname.length > 0

function pickNearest(entry: Entry, candidates: readonly Entry[]): Entry | null {
  const before = candidates.filter((other) => other.at <= entry.at)
  return before.at(-1) ?? candidates[0] ?? null
}

/** True when a name may be a shorter or another form of a full one. */
function mayBe({ name, surnames, givens }: Entry, full: Entry): boolean {
  if (surnames.size === 0) return givens.size > 0 && sameName(givens, full.givens)
  if (!sameName(surnames, full.surnames)) return false
  if (givens.size > 0) return sameName(givens, full.givens)
  // М. for Михаил: initials may not contradict.
  const initial = name.initials[0]
  if (initial === undefined)
    return name.gender === null || full.name.gender === null || name.gender === full.name.gender
  return (full.name.givenBase ?? full.name.given!.text).startsWith(initial)
}

function describe(entry: Entry, entries: readonly Entry[], document: Document): Person {
  const { language } = document
  const { name } = entry
  const others = new Set(
    entries
      .filter((other) => other !== entry && sameName(entry.surnames, other.surnames))
      .map(({ name: { surname } }) => surname.at(-1)?.text ?? ''),
  )
  const given = name.given && name.givenBase ? { written: name.given.text, base: name.givenBase } : null
  const last = name.surname.at(-1)
  const base = last ? surnameBase(last.text, language, { gender: name.gender, given, others }) : ''
  const surname = [
    ...name.surname.slice(0, -1).map((word) => spellWord(word, document)),
    base === '' ? '' : inEnglish(base, language),
  ]
    .filter((part) => part !== '')
    .join(' ')
  const givenEnglish = englishGiven(name, base, document)
  const parts = [givenEnglish, surname].filter((part) => part !== '')
  const key = keyOf(givenEnglish, surname)
  const known =
    KNOWN_BY_KEY.get(key) ??
    (givenEnglish === '' ? KNOWN_BY_SURNAME.get(key) : undefined) ??
    (name.initials.length > 0 ? knownByInitial(givenEnglish, surname) : undefined)
  return known ?? { canonicalName: parts.join(' '), key }
}

const spellWord = (word: Word, { language }: Document): string => inEnglish(word.text.replace(/['’]s?$/, ''), language)

function englishGiven(name: PersonName, surname: string, document: Document): string {
  if (name.given === null) return name.initials.map((initial) => `${inEnglish(initial, document.language)}.`).join('')
  const georgian = /(?:дзе|швили|dze|şvili|shvili)$/i.test(surname)
  if (georgian && name.givenEnglish === 'Georgy') return 'Giorgi'
  if (georgian && name.givenEnglish === 'Mikhail') return 'Mikheil'
  if (name.given.info.latin && document.language !== 'az') return name.given.text.replace(/['’]s?$/, '')
  return (
    name.givenEnglish ?? spellWord({ ...name.given, text: name.givenBase ?? nominativeGiven(name, document) }, document)
  )
}

/** An unknown given name loses its case where the surname's shows it; else it stays as written. */
function nominativeGiven(name: PersonName, document: Document): string {
  const written = name.given!.text
  if (document.language !== 'ru' || !/^\p{Script=Cyrillic}/u.test(written)) return written
  const last = name.surname.at(-1)
  if (!last) return surnameBase(written, 'ru', { gender: null, given: null, others: new Set() })
  // «Ерлана Досжанова», «Бакытом Асановым»: both words end alike.
  const masculine = /(?:[оеё]в|ин|ын)(а|у|ым|е)$/.exec(last.text)
  if (!masculine) return written
  const ending = masculine[1] === 'ым' ? /(?:ом|ем)$/ : new RegExp(`${masculine[1]}$`)
  const stem = written.replace(ending, '')
  return stem !== written && /[бвгджзклмнпрстфхцчшщ]$/.test(stem) ? stem : written
}

/** The key that a name shares across scripts: sounds of its English spelling. */
export function keyOf(given: string, surname: string): string {
  return [sounds(given), sounds(surname)].filter((part) => part !== '').join(' ')
}

const sounds = remembered((text) =>
  text
    .split(/[\s-]+/)
    .map((part) => phonemesOf(part, 'en'))
    .filter((part) => part !== '')
    .join(' '),
)

const KNOWN_BY_KEY = new Map<string, Person>()
const KNOWN_BY_SURNAME = new Map<string, Person>()
for (const entry of KNOWN_PEOPLE) {
  const canonicalName = entry.replace('*', '').trim()
  const [given, ...rest] = canonicalName.split(' ')
  const person = { canonicalName, key: keyOf(given!, rest.join(' ')) }
  if (!KNOWN_BY_KEY.has(person.key)) KNOWN_BY_KEY.set(person.key, person)
  if (entry.startsWith('*')) KNOWN_BY_SURNAME.set(keyOf('', rest.at(-1)!), person)
}

/** «М.Ю.Галузин»: the one well-known bearer of the surname whose given name begins so. */
function knownByInitial(initials: string, surname: string): Person | undefined {
  const sound = keyOf('', surname)
  const found = KNOWN_PEOPLE.map((entry) => entry.replace('*', '').trim()).filter((one) => {
    const [given = '', ...rest] = one.split(' ')
    return given.startsWith(initials.charAt(0)) && keyOf('', rest.join(' ')) === sound
  })
  return found.length === 1
    ? KNOWN_BY_KEY.get(keyOf(found[0]!.split(' ')[0]!, found[0]!.split(' ').slice(1).join(' ')))
    : undefined
}

/** True for a surname that names one well-known person. */
export const isKnownSurname = ({ info }: Word): boolean => givenNameOf(info) === null && soundsKnown(info)

const soundsKnown = fact(({ text, language }) =>
  KNOWN_BY_SURNAME.has(phonemesOf(text.replace(/['’]s?$/, ''), language)),
)
