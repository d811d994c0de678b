import * as data from './data/ru.ts'
import { RU_FUNCTION_WORDS } from './data/ru-function-words.ts'
import { declineNoun, genderOf } from './russian-nouns.ts'
import { CASES, type Lexicon, lexiconOf, listed, sense, SenseTable, type Sense, type WordClass } from './sense.ts'

const PAST = [
  ['л', 'm', false],
  ['ла', 'f', false],
  ['ло', 'n', false],
  ['ли', null, true],
] as const

/** `передавать:передает,передают` and the like → the infinitive and what was written after it. */
function readVerb(spec: string): { infinitive: string; given: string[] } {
  const [infinitive = '', given = ''] = spec.split(':')
  return { infinitive, given: given === '' ? [] : given.split(',') }
}

function addPast(table: SenseTable, cls: WordClass, infinitive: string, lemma: string, tag: string): void {
  const reflexive = /с[яь]$/.test(infinitive)
  const stem = infinitive.replace(/ть(?:ся)?$/, '')
  if (stem === infinitive) return
  for (const [ending, gender, plural] of PAST) {
    const form = stem + ending + (reflexive ? (ending === 'л' ? 'ся' : 'сь') : '')
    table.add(form, sense(cls, lemma, { gender, plural, tag }))
  }
}

function addImperfective(table: SenseTable, cls: WordClass, spec: string): void {
  const { infinitive, given } = readVerb(spec)
  if (infinitive === '') return
  const plain = infinitive.replace(/ся$/, '')
  let present = given
  if (given.length === 0) present = [plain.replace(/ть$/, 'ет'), plain.replace(/ть$/, 'ют')]
  else if (given[0] === '2') {
    const stem = plain.replace(/[иея]ть$/, '')
    present = [`${stem}ит`, stem + (/[жшчщ]$/.test(stem) ? 'ат' : 'ят')]
  }
  const reflexive = plain !== infinitive
  present.forEach((form, index) =>
    table.add(
      reflexive && !/ся$/.test(form) ? `${form}ся` : form,
      sense(cls, infinitive, { plural: index === 1, tag: 'present' }),
    ),
  )
  addPast(table, cls, infinitive, infinitive, 'past')
}

function addPerfective(table: SenseTable, cls: WordClass, spec: string): void {
  const { infinitive, given } = readVerb(spec)
  if (infinitive === '') return
  if (given.length > 0) {
    given.forEach((form, index) =>
      table.add(form, sense(cls, infinitive, { gender: PAST[index]![1], plural: PAST[index]![2], tag: 'past' })),
    )
  } else addPast(table, cls, infinitive, infinitive, 'past')
}

/** «Заявив», «сообщая»: what somebody says while he does something else. */
function addGerunds(table: SenseTable, list: 'say' | 'relay'): void {
  for (const pair of listed(data.RU_VERBS[list])) {
    const [imperfective = '', perfective = ''] = pair.split('/').map((spec) => readVerb(spec).infinitive)
    if (/[аяеиу]ть$/.test(perfective)) table.add(perfective.replace(/ть$/, 'в'), sense('gerund', perfective))
    if (/[ая]ть$/.test(imperfective)) table.add(imperfective.replace(/ть$/, 'я'), sense('gerund', imperfective))
    else if (/ить$/.test(imperfective)) table.add(imperfective.replace(/ить$/, 'я'), sense('gerund', imperfective))
  }
}

function addVerbs(table: SenseTable, list: keyof typeof data.RU_VERBS, cls: WordClass = list): void {
  for (const pair of listed(data.RU_VERBS[list])) {
    const [imperfective = '', perfective = ''] = pair.split('/')
    addImperfective(table, cls, imperfective)
    addPerfective(table, cls, perfective)
  }
}

/** «Выразил мнение», «делится подробностями»: a verb that says something only with its noun. */
function addCompound(table: SenseTable, pair: string, nouns: string): void {
  const verbs = new SenseTable()
  const [imperfective = '', perfective = ''] = pair.split('/')
  addImperfective(verbs, 'say', imperfective)
  addPerfective(verbs, 'say', perfective)
  for (const noun of listed(nouns))
    for (const [form, senses] of verbs.entries())
      for (const one of senses) table.add(`${form} ${noun.replaceAll('_', ' ')}`, one)
}

function addNouns(table: SenseTable, cls: WordClass, list: string, plain = false): void {
  for (const entry of listed(list)) {
    const [word = '', tag = null] = entry.split('=')
    const fixed = plain || word.endsWith('~')
    const lemma = word.replace(/~$/, '')
    const forms = fixed ? [{ form: lemma, cases: 127, plural: false }] : declineNoun(lemma)
    for (const { form, cases, plural } of forms) {
      table.add(form, sense(cls, lemma, { cases, plural, gender: plural ? null : genderOf(lemma), tag }))
    }
  }
}

const PRONOUNS: readonly (readonly [string, number, boolean, Sense['gender']])[] = [
  ['он', CASES.nom, false, 'm'],
  ['она', CASES.nom, false, 'f'],
  ['они', CASES.nom, true, null],
  ['тот', CASES.nom, false, 'm'],
  ['та', CASES.nom, false, 'f'],
  ['него', CASES.gen | CASES.acc, false, 'm'],
  ['нее', CASES.gen | CASES.acc, false, 'f'],
]

function build(): SenseTable {
  const table = new SenseTable()
  addVerbs(table, 'say')
  addVerbs(table, 'relay')
  // An outlet's verb is everybody's: «сообщил министр».
  addVerbs(table, 'relay', 'say')
  addVerbs(table, 'show')
  addVerbs(table, 'name')
  addVerbs(table, 'gesture')
  addGerunds(table, 'say')
  addGerunds(table, 'relay')
  for (const [list, nouns] of data.RU_COMPOUND_VERBS) for (const pair of listed(list)) addCompound(table, pair, nouns)
  for (const form of listed(data.RU_PASSIVE)) table.add(form, sense('passive', form, { tag: 'passive' }))
  addNouns(table, 'outlet', data.RU_OUTLET_NOUNS)
  addNouns(table, 'outlet', data.RU_OUTLET_FIXED, true)
  addNouns(table, 'institution', data.RU_INSTITUTION_NOUNS)
  addNouns(table, 'institution', data.RU_INSTITUTION_FIXED, true)
  addNouns(table, 'press', data.RU_PRESS_NOUNS)
  addNouns(table, 'communication', data.RU_COMMUNICATIONS)
  addNouns(table, 'document', data.RU_DOCUMENTS)
  addNouns(table, 'office', data.RU_OFFICES)
  addNouns(table, 'anonymous', data.RU_ANONYMOUS)
  addNouns(table, 'audience', data.RU_AUDIENCE)
  addNouns(table, 'institution', data.RU_AUTHORITIES)
  for (const form of listed(data.RU_ACCORDING)) table.add(form, sense('according', form))
  for (const form of listed(data.RU_ADVERBS)) table.add(form, sense('adverb', form))
  for (const [cls, list] of Object.entries(RU_FUNCTION_WORDS)) {
    for (const form of listed(list)) table.add(form, sense(cls as WordClass, form))
  }
  for (const [form, cases, plural, gender] of PRONOUNS)
    table.add(form, sense('pronoun', form, { cases, plural, gender }))
  for (const form of ['его', 'ее', 'их', 'своим', 'своему']) {
    const gender = form === 'ее' ? 'f' : form === 'их' ? null : 'm'
    table.add(form, sense('possessive', form, { plural: form === 'их', gender }))
  }
  return table
}

const ADJECTIVE = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ую|юю|ым|им|ом|ем|ых|их|ыми|ими|ей)$/
/** Endings of adjectives and the cases they stand for. */
const ADJECTIVE_CASES: readonly (readonly [RegExp, number, boolean])[] = [
  [/(?:ый|ий)$/, CASES.nom | CASES.acc, false],
  [/(?:ая|яя)$/, CASES.nom, false],
  [/(?:ое|ее)$/, CASES.nom | CASES.acc, false],
  [/(?:ые|ие)$/, CASES.nom | CASES.acc, true],
  [/(?:ого|его)$/, CASES.gen | CASES.acc, false],
  [/(?:ому|ему)$/, CASES.dat, false],
  [/(?:ую|юю)$/, CASES.acc, false],
  [/(?:ыми|ими)$/, CASES.ins, true],
  [/(?:ых|их)$/, CASES.gen | CASES.acc | CASES.loc, true],
  [/(?:ым|им)$/, CASES.ins | CASES.dat, false],
  [/(?:ом|ем)$/, CASES.loc, false],
  [/(?:ой|ей)$/, CASES.gen | CASES.dat | CASES.ins | CASES.loc | CASES.nom, false],
]

/** The cases that an adjective's ending leaves open; null where the word does not end as adjectives do. */
export function adjectiveCases(folded: string): number | null {
  if (folded.length < 5 || !ADJECTIVE.test(folded)) return null
  for (const [ending, cases] of ADJECTIVE_CASES) if (ending.test(folded)) return cases
  return null
}

const COUNTRY_STEMS = new Map(Object.entries(data.RU_COUNTRY_ADJECTIVES))

/** `российского` → RU; null for any other word. */
export function countryOfAdjective(folded: string): string | null {
  const stem = /^(.{4,}?ск)(?:ий|ая|ое|ие|ого|ому|ую|им|ом|ой|их|ими)$/.exec(folded)?.[1]
  return stem === undefined ? null : (COUNTRY_STEMS.get(stem) ?? null)
}

export const russian: Lexicon = lexiconOf('ru', build)
