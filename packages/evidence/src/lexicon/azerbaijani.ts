import { foldCase, lowerCase } from '@crosswire/text'
import { conjugateAz, declineAz } from './azerbaijani-forms.ts'
import { AZ_FUNCTION_WORDS } from './data/az-function-words.ts'
import * as data from './data/az.ts'
import { CASES, type Lexicon, lexiconOf, listed, sense, SenseTable, type WordClass } from './sense.ts'

const words = (list: string): string[] => listed(list)
const spaced = (entry: string): string => entry.replaceAll('_', ' ')

function addVerb(table: SenseTable, cls: WordClass, spec: string): void {
  const cut = spec.lastIndexOf(' ')
  const noun = cut < 0 ? '' : `${foldCase(lowerCase(spec.slice(0, cut), 'az'))} `
  for (const { form, plural, tense } of conjugateAz(spec.slice(cut + 1))) {
    if (tense === 'according') table.add(noun + form, sense('according', spec, { cases: CASES.dat }))
    else if (tense === 'participle') table.add(noun + form, sense('verb', spec, { tag: 'participle' }))
    else table.add(noun + form, sense(cls, spec, { plural, tag: tense }))
  }
}

function addNouns(table: SenseTable, cls: WordClass, list: string): void {
  for (const entry of words(list)) {
    const [lemma = '', tag = null] = entry.split('=')
    for (const { form, ...rest } of declineAz(lemma)) table.add(form, sense(cls, spaced(lemma), { ...rest, tag }))
  }
}

/** o, onlar in every case; «onun» owns what follows. */
const PRONOUNS: readonly (readonly [string, number, boolean])[] = [
  ['o', CASES.nom, false],
  ['onlar', CASES.nom, true],
  ['ona', CASES.dat, false],
  ['ondan', CASES.abl, false],
]

function build(): SenseTable {
  const table = new SenseTable()
  for (const cls of ['say', 'relay', 'show', 'name', 'gesture'] as const) {
    for (const root of words(data.AZ_VERBS[cls])) addVerb(table, cls, spaced(root))
    if (cls === 'relay') for (const root of words(data.AZ_VERBS.relay)) addVerb(table, 'say', spaced(root))
  }
  for (const cls of ['say', 'relay', 'show'] as const) {
    for (const spec of data.AZ_COMPOUND_VERBS[cls]) {
      addVerb(table, cls, spec)
      // An outlet's verb is everybody's: «nazirlik məlumat yayıb».
      if (cls === 'relay') addVerb(table, 'say', spec)
    }
  }
  for (const root of [...words(data.AZ_PASSIVE), ...data.AZ_PASSIVE_COMPOUNDS]) addVerb(table, 'passive', root)
  for (const form of words(data.AZ_GIVING))
    table.add(foldCase(spaced(form)), sense('verb', form, { tag: 'participle' }))
  addNouns(table, 'outlet', data.AZ_OUTLET_NOUNS)
  addNouns(table, 'institution', data.AZ_INSTITUTION_NOUNS)
  addNouns(table, 'press', data.AZ_PRESS_NOUNS)
  addNouns(table, 'communication', data.AZ_COMMUNICATIONS)
  addNouns(table, 'document', data.AZ_DOCUMENTS)
  addNouns(table, 'office', data.AZ_OFFICES)
  addNouns(table, 'anonymous', data.AZ_ANONYMOUS)
  addNouns(table, 'audience', data.AZ_AUDIENCE)
  for (const form of words(data.AZ_ACCORDING)) table.add(foldCase(form), sense('according', form))
  for (const form of words(data.AZ_ADVERBS)) table.add(foldCase(spaced(form)), sense('adverb', form))
  for (const [cls, list] of Object.entries(AZ_FUNCTION_WORDS)) {
    for (const form of words(list)) table.add(foldCase(spaced(form)), sense(cls as WordClass, form))
  }
  for (const [form, cases, plural] of PRONOUNS) table.add(form, sense('pronoun', form, { cases, plural }))
  for (const form of ['onun', 'onlarin']) table.add(form, sense('possessive', form, { plural: form !== 'onun' }))
  return table
}

export const azerbaijani: Lexicon = lexiconOf('az', build)

const COUNTRIES = new Map(
  Object.entries(data.AZ_COUNTRIES_ADJECTIVES).map(([name, code]) => [foldCase(name), code] as const),
)
const COUNTRY_SUFFIX = /(?:nin|in|n[iuü]n|[iuü]n|daki|dəki)$/

/** `Rusiya`, `Rusiyanın`, `Azərbaycandakı` → the ISO code; null for any other word. Folded. */
export function countryOfAzerbaijani(folded: string): string | null {
  const plain = folded.replace(/-.*$/s, '')
  return (
    COUNTRIES.get(plain) ??
    COUNTRIES.get(plain.replace(COUNTRY_SUFFIX, '')) ??
    // «Gürcüstanın»: the n before the suffix is the country's own.
    COUNTRIES.get(plain.replace(/[iuü]n$/, '')) ??
    null
  )
}
