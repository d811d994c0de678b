import { foldCase, listWords } from '@crosswire/text'
import type { KnownEntity } from '../document/units.ts'
import { nameStem } from '../gazetteer/name-stem.ts'

/** Whether a name holds a shorter one: "Air Force of Ukraine" the "Air Force", "HCA Healthcare" "HCA". */
export function isFullerName(full: string, short: string): boolean {
  const [long, few] = [foldCase(full), foldCase(short)]
  return long.length > few.length && ` ${long} `.includes(` ${few} `)
}

/** Where a short name stands in brackets before an index: "(PCB)", «(МЕДИА)»; -1 where it does not. */
export function openingOfShort(text: string, name: string, before: number): number {
  const short = name.replace(/[-'’]\p{Ll}{1,5}$/u, '')
  return /^\p{Lu}[\p{L}\d]{1,9}$/u.test(short) ? text.lastIndexOf(`(${short})`, before) : -1
}

/** A surname as the text gave it in full before an index: "Elias" after "Marc Elias". */
export function fullNameIn(text: string, surname: string, before: number): string | null {
  if (!/^[A-Z][\p{L}'’-]+$/u.test(surname)) return null
  for (const [, given = '', last] of [...text.slice(0, before).matchAll(FULL_NAME)].reverse())
    if (last === surname && !NO_GIVEN_NAME.test(given)) return `${given} ${surname}`
  return null
}

/** A given name, an initial or none, and a surname, in Latin letters. */
const FULL_NAME =
  /(?<![\p{L}'’-])([A-Z][a-z]{1,15}(?:-[A-Z][a-z]{1,15})?|[A-Z]\.)(?: [A-Z]\.)? ([A-Z][\p{L}'’-]{2,25})(?![\p{L}'’-])/gu
const NO_GIVEN_NAME =
  /^(?:M[rs]s?|Dr|Sen|Rep|Gov|Gen|Col|President|Minister|Secretary|Senator|Governor|Judge|Justice|Professor|Officer|Deputy|Mayor|Pastor|Coach|The|In|On|At|As|But|And|For|When|While|After|Before|If|That|This|Both|Even|Like|With)$/

/** "Zhang Qiyue", later "Ms. Zhang": the person whose name, given in full before an index, begins with a word. */
export function fullerPersonOf(known: readonly KnownEntity[], first: string, before: number): string | null {
  if (/\s/.test(first)) return null
  const opening = `${foldCase(first)} `
  const fuller = known.findLast(
    ({ type, end, canonicalName }) => type === 'person' && end <= before && foldCase(canonicalName).startsWith(opening),
  )
  return fuller?.canonicalName ?? null
}

/** The only body that a text has named so far; null where there are several or none. */
export function onlyBodyOf(known: readonly KnownEntity[], before: number): KnownEntity | null {
  const bodies = known.filter(
    ({ type, end, ambiguous }) => (type === 'organisation' || type === 'institution') && end <= before && !ambiguous,
  )
  return new Set(bodies.map(({ canonicalName }) => canonicalName)).size === 1 ? bodies[0]! : null
}

/** Few words stand between the beginning of the clause and a name whose form shows no case: a subject. */
export function opensClause(text: string, start: number): boolean {
  const lead = text.slice(Math.max(0, start - 160), start)
  const clause = lead.slice(Math.max(...[...lead.matchAll(CLAUSE_START)].map(({ index }) => index + 1), 0))
  return listWords(clause).length <= LONGEST_LEAD
}

/** Where a clause begins: a sentence, a line, a comma, a quotation mark. */
const CLAUSE_START = /[.!?…,;:—–\n"«»“”]/g
/** Longest title between the beginning of a clause and its subject, in words. */
const LONGEST_LEAD = 6

/** Whether one of the places in a text where somebody is named has the words of a title before it. */
export function hasTitleBefore(text: string, starts: readonly number[], title: string): boolean {
  const words = listWords(title)
    .map(nameStem)
    .filter((word) => word.length > 3)
  // «Тренер «Факела»» is not the coach of «Спартак».
  const names = listWords(title)
    .slice(1)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(nameStem)
  return starts.some((start) => {
    const lead = new Set(listWords(text.slice(Math.max(0, start - 140), start)).map(nameStem))
    return (
      names.every((name) => lead.has(name)) &&
      words.filter((word) => lead.has(word)).length >= Math.min(2, words.length)
    )
  })
}
