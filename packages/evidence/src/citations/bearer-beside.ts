import type { KnownEntity } from '../document/units.ts'
import { CASES } from '../lexicon/sense.ts'
import type { Phrase } from '../phrases/phrase.ts'
import type { Context } from './make-source.ts'

/** "Ferit Hoxha, Albania's foreign minister, said"; «председатель комиссии комиссариата области Валерий Кандыба». */
export function bearerBeside(phrase: Phrase, { units, document }: Context): KnownEntity | null {
  const before = units[phrase.from - 1]?.text === ',' ? units[phrase.from - 2]?.entity : null
  if (before?.type === 'person') return before
  if (document.lexicon.language !== 'ru') return null
  for (let at = phrase.to; at < units.length && at < phrase.to + LONGEST_TITLE; at++) {
    const { entity, kind, senses, folded, text } = units[at]!
    if (entity?.type === 'person') return (entity.cases & CASES.nom) !== 0 ? entity : null
    if (kind === 'mark' || text === ',' || senses.some(({ cls }) => VERBS.has(cls)) || CLAUSE.test(folded)) return null
  }
  return null
}

/** Longest title between an office and the name of who bears it, in units. */
const LONGEST_TITLE = 14
const VERBS: ReadonlySet<string> = new Set(['say', 'relay', 'passive', 'show', 'name', 'verb', 'adverb', 'pronoun'])
/** What begins a clause of its own, or tells when and to whom something was said. */
const CLAUSE = /^(?:что|как|где|когда|если|который|которая|которые|журналистам|в|на|о|об|во|после|перед)$/
