import type { Catalogue } from '@crosswire/record'
import type { Document, Word } from '../document.ts'
import { headAt, isRoleModifier, roleAt } from '../lexicon/heads.ts'
import { organisationIndex } from '../lexicon/organisations.ts'
import { givenNameOf, isPatronymic, looksLikeSurname } from '../lexicon/people.ts'
import { placeIndex } from '../lexicon/places.ts'
import { factOf, type WordInfo } from '../word-info.ts'

const ADJECTIVE_OF_PLACE = /(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)$/

/** What lexicons and the document as a whole say of each word, as short strings. */
export function readFlags(document: Document, catalogue: Catalogue): (readonly string[])[] {
  const { words, language } = document
  const flags: (readonly string[])[] = words.map(({ info, kind }) => (kind === 'word' ? spellingFlags(info) : NONE))
  const add = (at: number, flag: string): void => {
    flags[at] = [...flags[at]!, flag]
  }
  const span = (first: number, last: number, flag: string): void => {
    for (let at = first; at <= last; at++) add(at, at === first ? flag : `${flag}i`)
  }
  for (const [hit] of placeIndex(language).find(words)) span(hit!.first, hit!.last, 'pl')
  for (const [hit] of organisationIndex(catalogue, language).find(words)) {
    span(hit!.first, hit!.last, hit!.value.ambiguous ? 'oa' : 'og')
  }
  const surnames = findSurnames(words)
  words.forEach((word, at) => {
    if (word.quoted) add(at, 'q')
    if (word.kind !== 'word') return
    const role = roleAt(document, at)
    if (role) span(role.first, role.last, 'rl')
    const head = headAt(document, at)
    if (head) span(head.first, head.last, 'hd')
    if (word.shape === 'lower') return
    if (document.lowered.has(word.lower)) add(at, 'lo')
    if (word.shape === 'Title' && surnames.has(word.info.stem)) add(at, 'sx')
  })
  markQuotes(words, flags, add)
  return flags
}

const NONE: readonly string[] = []

/** Flags that the spelling alone gives. */
function spellingFlags(info: WordInfo): readonly string[] {
  return factOf(info, 'flags', ({ shape, lower, latin }) => {
    const found: string[] = latin ? ['la'] : []
    if (shape === 'lower') {
      if (isRoleModifier(info)) found.push('md')
      if (ADJECTIVE_OF_PLACE.test(lower)) found.push('sk')
      return found
    }
    const given = givenNameOf(info)
    if (given) found.push('gn', `gn${given.gender}`)
    if (isPatronymic(info)) found.push('pt')
    if (looksLikeSurname(info)) found.push('sn')
    return found
  })
}

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

/** Words inside quotation marks carry the word before them: «Заря» after «завод» is a firm, after «роман» a book. */
function markQuotes(
  words: readonly Word[],
  flags: readonly (readonly string[])[],
  add: (at: number, flag: string) => void,
): void {
  for (let at = 1; at < words.length; at++) {
    if (!/^[«„“"]$/.test(words[at]!.text) || !words[at + 1]?.quoted) continue
    const before = words[at - 1]!
    const mark = `qs=${before.info.stem}`
    const headed = flags[at - 1]!.includes('hd')
    for (let inside = at + 1; inside < words.length && words[inside]!.quoted && inside < at + 9; inside++) {
      add(inside, mark)
      if (headed) add(inside, 'qh')
    }
  }
}
