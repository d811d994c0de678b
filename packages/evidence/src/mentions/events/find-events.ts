import type { Document, Word } from '../document.ts'
import { eventLexicon, type EventHead } from '../lexicon/events.ts'
import type { PhraseHit } from '../lexicon/phrase-index.ts'
import { overlaps, type NameSpan } from '../span.ts'
import { fact, infoOf } from '../word-info.ts'
import { isNamed, nameEvent } from './event-name.ts'
import { EventText, partsOf, type NamedSpan } from './event-text.ts'
import { readAzerbaijani } from './read-azerbaijani.ts'
import { readEnglish } from './read-english.ts'
import { readRussian } from './read-russian.ts'

/** The names that happenings' names are made of. */
export interface FoundNames {
  people: readonly NameSpan[]
  places: readonly NamedSpan[]
  organisations: readonly NamedSpan[]
}

const READERS = { ru: readRussian, az: readAzerbaijani, en: readEnglish } as const

/**
 * Finds named happenings: summits, contests, wars, disasters, votes, operations and holidays, by name or by a noun with what
 * tells which one it was. They take nothing from places and bodies inside their names.
 */
export function findEvents(document: Document, names: FoundNames): NameSpan[] {
  const { words, language } = document
  const { heads } = eventLexicon(language)
  const found: NameSpan[] = []
  let text: EventText | undefined
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!
    if (word.kind === 'mark') continue
    const numbered = word.text.startsWith('COP') ? readNumbered(word) : null
    if (numbered !== null) {
      found.push({ type: 'event', first: at, last: at, english: numbered, confidence: SURE })
      continue
    }
    const dated = datedName(word.info)
    const hit = dated ? atDated(document, at, dated.name) : heads.at(words, at)[0]
    if (!hit) continue
    text ??= new EventText(document, names.places, names.organisations, names.people)
    const span = readOne(text, hit, dated?.year ?? null)
    if (
      !span ||
      (hit.value.kind !== 'fixed' &&
        hit.value.kind !== 'known' &&
        names.people.some((person) => overlaps(person, span)))
    )
      continue
    found.push(span)
  }
  return longest(found)
}

/** The noun of happenings at a word. */
export const eventHeadAt = ({ words, language }: Document, at: number): EventHead | null =>
  eventLexicon(language).heads.at(words, at)[0]?.value ?? null

const COMPETES = new Set(['meeting', 'gathering', 'contest'])

/** True for words that hold the noun of a meeting or a contest, or the whole name of one. */
export function holdsEventHead(document: Document, first: number, last: number): boolean {
  for (let at = first; at <= last; at++) {
    const hit = eventLexicon(document.language).heads.at(document.words, at)[0]
    if (!hit || hit.last > last) continue
    if (COMPETES.has(hit.value.kind) || hit.last > hit.first) return true
  }
  return false
}

const SURE = 0.9
const KNOWN = 0.85
const RULED = 0.75

/** «Евровидение-2012», "Euro-2024": a name joined to its year. */
const WITH_YEAR = /^(.{2,})[-‑–]((?:19|20)\d\d)(?:[-'’]\p{Ll}{1,5})?$/u

const datedName = fact(({ text, kind }): { name: string; year: string } | null => {
  const match = kind === 'word' ? WITH_YEAR.exec(text) : null
  return match && { name: match[1]!, year: match[2]! }
})

const atDated = (document: Document, at: number, name: string): PhraseHit<EventHead> | undefined => {
  const info = infoOf(name, 'word', document.language)
  const word: Word = { ...document.words[at]!, info, shape: info.shape }
  const hit = eventLexicon(document.language).heads.at([word], 0)[0]
  return hit && { first: at, last: at, value: hit.value }
}

/** "COP29", «COP29-да»: a conference known by its number. */
function readNumbered({ text }: Word): string | null {
  const match = /^COP[-‑]?(\d{1,2})(?:[-'’]\p{Ll}{1,5})?$/u.exec(text)
  return match && `COP${match[1]!}`
}

function readOne(text: EventText, { first, last, value }: PhraseHit<EventHead>, year: string | null): NameSpan | null {
  const parts = partsOf(value)
  parts.year = year
  if (value.kind === 'fixed') return { type: 'event', first, last, english: value.english, confidence: SURE }
  const { words, language } = text.document
  const head = words[first]!
  parts.isProper = head.shape !== 'lower' && !head.opens && language !== 'ru' && value.kind !== 'known'
  const [from, end] = READERS[language](text, first, last, parts)
  const to = closeQuotes(words, from, end)
  if (parts.isProper && from === first && to === last && value.kind !== 'known') parts.isProper = false
  if (!isNamed(parts)) return null
  return {
    type: 'event',
    first: from,
    last: to,
    english: nameEvent(parts),
    confidence: value.kind === 'known' || value.kind === 'dated' ? KNOWN : RULED,
  }
}

/** The end of a name with the closing mark of what it opens. */
function closeQuotes(words: readonly Word[], first: number, last: number): number {
  const opens = words.slice(first, last + 1).filter(({ text }) => text === '«').length
  const closes = words.slice(first, last + 1).filter(({ text }) => text === '»').length
  return opens > closes && words[last + 1]?.text === '»' ? last + 1 : last
}

/** One of those that overlap: a name that is known whole, else the longest. */
function longest(spans: readonly NameSpan[]): NameSpan[] {
  const kept: NameSpan[] = []
  const size = ({ first, last }: NameSpan): number => last - first
  const ranked = [...spans].sort(
    (a, b) => Number(b.confidence === SURE) - Number(a.confidence === SURE) || size(b) - size(a),
  )
  for (const span of ranked) if (!kept.some((other) => overlaps(other, span))) kept.push(span)
  return kept.sort((a, b) => a.first - b.first)
}
