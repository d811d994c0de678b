import * as data from './data/en.ts'
import { type Lexicon, lexiconOf, listed, sense, SenseTable, type Sense, type WordClass } from './sense.ts'

function addVerbs(table: SenseTable, list: keyof typeof data.EN_VERBS, cls: WordClass = list): void {
  for (const entry of listed(data.EN_VERBS[list])) {
    const [base = '', past = regularPast(base)] = entry.split('/')
    table.add(base, sense(cls, base, { plural: true, tag: 'present' }))
    table.add(thirdPerson(base), sense(cls, base, { tag: 'present' }))
    table.add(past, sense(cls, base, { tag: 'past' }))
    table.add(progressive(base), sense('verb', base, { tag: 'participle' }))
  }
}

const regularPast = (base: string): string =>
  /e$/.test(base) ? `${base}d` : /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`
const thirdPerson = (base: string): string =>
  /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : /(?:s|sh|ch|x|z|o)$/.test(base) ? `${base}es` : `${base}s`
const progressive = (base: string): string => (/[^e]e$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`)

const plurals: Readonly<Record<string, string>> = {
  spokesman: 'spokesmen', spokeswoman: 'spokeswomen', businessman: 'businessmen', policeman: 'policemen', newsman: 'newsmen', fisherman: 'fishermen',
  man: 'men', woman: 'women', wife: 'wives', 'passer-by': 'passers-by', chairman: 'chairmen', congressman: 'congressmen', people: 'people', police: 'police',
} // prettier-ignore
const pluralOf = (noun: string): string => plurals[noun] ?? thirdPerson(noun)

function addNouns(table: SenseTable, cls: WordClass, list: string): void {
  for (const entry of listed(list)) {
    const [word = '', tag = null] = entry.split('=')
    const lemma = word.replace(/~$/, '')
    for (const spelling of lemma.includes('-') ? [lemma, lemma.replaceAll('-', ' ')] : [lemma]) {
      table.add(spelling, sense(cls, lemma, { tag, plural: lemma === 'people' }))
      table.add(pluralOf(spelling), sense(cls, lemma, { tag, plural: true }))
    }
  }
}

const PRONOUNS: readonly (readonly [string, Sense['gender'], boolean])[] = [
  ['he', 'm', false],
  ['she', 'f', false],
  ['they', null, true],
  ['it', 'n', false],
  ['him', 'm', false],
  ['them', null, true],
]

function build(): SenseTable {
  const table = new SenseTable()
  for (const cls of ['say', 'relay', 'show', 'name', 'gesture'] as const) addVerbs(table, cls)
  // An outlet's verb is everybody's: "the ministry reported".
  addVerbs(table, 'relay', 'say')
  addNouns(table, 'outlet', data.EN_OUTLET_NOUNS)
  addNouns(table, 'institution', data.EN_INSTITUTION_NOUNS)
  addNouns(table, 'press', data.EN_PRESS_NOUNS)
  addNouns(table, 'communication', data.EN_COMMUNICATIONS)
  addNouns(table, 'document', data.EN_DOCUMENTS)
  addNouns(table, 'office', data.EN_OFFICES)
  addNouns(table, 'anonymous', data.EN_ANONYMOUS)
  addNouns(table, 'audience', data.EN_AUDIENCE)
  for (const form of listed(data.EN_ADVERBS)) table.add(form, sense('adverb', form))
  for (const [cls, list] of Object.entries(data.EN_FUNCTION_WORDS)) {
    for (const form of listed(list)) table.add(form, sense(cls as WordClass, form))
  }
  for (const [form, gender, plural] of PRONOUNS) table.add(form, sense('pronoun', form, { gender, plural }))
  for (const [form, gender] of [
    ['his', 'm'],
    ['her', 'f'],
    ['their', null],
    ['its', 'n'],
  ] as const) {
    table.add(form, sense('possessive', form, { gender, plural: form === 'their' }))
  }
  return table
}

export const english: Lexicon = lexiconOf('en', build)

const COUNTRIES = new Map(Object.entries(data.EN_COUNTRY_ADJECTIVES))

/** `Russian` → RU; null for any other word. Folded. */
export const countryOfDemonym = (folded: string): string | null => COUNTRIES.get(folded.replace(/'s$/, '')) ?? null
