import type { Catalogue } from '@crosswire/record'
import type { Document, Word } from '../document.ts'
import { headAt, isRoleModifier, roleAt } from '../lexicon/heads.ts'
import { organisationIndex } from '../lexicon/organisations.ts'
import { givenNameOf, isPatronymic, looksLikeSurname } from '../lexicon/people.ts'
import { placeIndex } from '../lexicon/places.ts'
import { fact } from '../word-info.ts'
import { NO_FLAGS, type FlagSet } from './flag-set.ts'

const ADJECTIVE_OF_PLACE = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/

/** What lexicons and the document as a whole say of each word, as short strings. */
export function readFlags(document: Document, catalogue: Catalogue): FlagSet[] {
  const { words, language } = document
  const flags = words.map(({ info, kind }) => (kind === 'word' ? spellingFlags(info) : NO_FLAGS))
  const add = (at: number, flag: string): void => {
    flags[at] = flags[at]!.with(flag)
  }
  const span = ({ first, last }: { first: number; last: number }, flag: string, further: string): void => {
    for (let at = first; at <= last; at++) add(at, at === first ? flag : further)
  }
  for (const [hit] of placeIndex(language).find(words)) span(hit!, 'pl', 'pli')
  for (const [hit] of organisationIndex(catalogue, language).find(words)) {
    if (hit!.value.ambiguous) span(hit!, 'oa', 'oai')
    else span(hit!, 'og', 'ogi')
  }
  const surnames = findSurnames(words)
  words.forEach((word, at) => {
    if (word.quoted) add(at, 'q')
    if (word.kind !== 'word') return
    const role = roleAt(document, at)
    if (role) span(role, 'rl', 'rli')
    const head = headAt(document, at)
    if (head) span(head, 'hd', 'hdi')
    if (word.shape === 'lower') return
    if (document.lowered.has(word.lower)) add(at, 'lo')
    if (word.shape === 'Title' && surnames.has(word.info.stem)) add(at, 'sx')
  })
  markQuotes(words, flags, add)
  return flags
}

/** Flags that the spelling alone gives. */
const spellingFlags = fact((info): FlagSet => {
  let flags = info.latin ? NO_FLAGS.with('la') : NO_FLAGS
  if (info.shape === 'lower') {
    if (isRoleModifier(info)) flags = flags.with('md')
    return ADJECTIVE_OF_PLACE.test(info.lower) ? flags.with('sk') : flags
  }
  const given = givenNameOf(info)
  if (given) flags = flags.with('gn').with(`gn${given.gender}`)
  if (isPatronymic(info)) flags = flags.with('pt')
  return looksLikeSurname(info) ? flags.with('sn') : flags
})

/** Stems of words that follow a given name or an initial somewhere: they are surnames wherever they stand. */
function findSurnames(words: readonly Word[]): Set<string> {
  const surnames = new Set<string>()
  words.forEach((word, at) => {
    if (word.shape !== 'Title') return
    const before = words[at - 1]
    const named = before !== undefined && givenNameOf(before.info) !== null
    if (named || (before?.text === '.' && words[at - 2]?.shape === 'initial')) surnames.add(word.info.stem)
  })
  return surnames
}

const OPENING_QUOTE = new Set(['«', '„', '“', '"'])

/** Words inside quotation marks carry the word before them: «Заря» after «завод» is a firm, after «роман» a book. */
function markQuotes(words: readonly Word[], flags: readonly FlagSet[], add: (at: number, flag: string) => void): void {
  for (let at = 1; at < words.length; at++) {
    if (words[at]!.kind !== 'mark' || !OPENING_QUOTE.has(words[at]!.text) || !words[at + 1]?.quoted) continue
    const before = words[at - 1]!
    const mark = `qs=${before.info.stem}`
    const headed = flags[at - 1]!.has('hd')
    for (let inside = at + 1; inside < words.length && words[inside]!.quoted && inside < at + 9; inside++) {
      add(inside, mark)
      if (headed) add(inside, 'qh')
    }
  }
}
