import { foldCase, lowerCase } from '@crosswire/text'
import { CASES } from './sense.ts'

/** Azerbaijani inflection of common nouns and verbs, by vowel harmony. Source: the grammar of the language. */
const VOWEL = /[aıoueəiöü]/
const LAST_VOWEL = /[aıoueəiöü](?=[^aıoueəiöü]*$)/

interface Harmony {
  wide: string
  narrow: string
}

function harmonyOf(stem: string): Harmony {
  switch (LAST_VOWEL.exec(stem)?.[0]) {
    case 'a':
    case 'ı':
      return { wide: 'a', narrow: 'ı' }
    case 'o':
    case 'u':
      return { wide: 'a', narrow: 'u' }
    case 'ö':
    case 'ü':
      return { wide: 'ə', narrow: 'ü' }
    default:
      return { wide: 'ə', narrow: 'i' }
  }
}

const endsInVowel = (stem: string): boolean => VOWEL.test(stem.at(-1) ?? '')

/** A suffix with A for a/ə and I for ı/i/u/ü, each following the vowel before it. */
function attach(stem: string, suffix: string): string {
  let out = stem
  for (const letter of suffix) {
    if (letter === 'A') out += harmonyOf(out).wide
    else if (letter === 'I') out += harmonyOf(out).narrow
    else out += letter
  }
  return out
}

/** Borrowed nouns keep their last sound: politoloqun, analitikin, bankın. */
const LOAN = /(?:loq|tik|xnik|inik|fik|bank|blok|park|çek)$/

/** The stem before a suffix that starts with a vowel: nazirlik → nazirliy, konsulluq → konsulluğ. */
const soften = (stem: string): string =>
  LOAN.test(stem)
    ? stem
    : stem.length > 3 && stem.endsWith('k')
      ? `${stem.slice(0, -1)}y`
      : stem.length > 3 && stem.endsWith('q')
        ? `${stem.slice(0, -1)}ğ`
        : stem

export interface AzNounForm {
  form: string
  cases: number
  plural: boolean
  /** Third person possessive: agentliyi, the head of «Anadolu agentliyi». */
  possessed: boolean
}

/** Every form of a noun. A lemma with `_` for spaces declines in its last word, which may be possessed already. */
export function declineAz(lemma: string): AzNounForm[] {
  const word = lowerCase(lemma.replaceAll('_', ' '), 'az')
  const forms: AzNounForm[] = []
  const add = (form: string, cases: number, plural: boolean, possessed: boolean): number =>
    forms.push({ form: foldCase(form), cases, plural, possessed })
  const abbreviation = /^[\p{Lu}\d]{2,}$/u.test(lemma)
  const isPossessed = lemma.includes('_') && /(?:[iıuü]|s[iıuü])$/.test(word)
  if (isPossessed) addPossessed(word, false)
  else {
    const vowel = endsInVowel(word)
    const before = soften(word)
    add(word, CASES.nom | CASES.acc, false, false)
    add(attach(vowel ? word : before, vowel ? 'nIn' : 'In'), CASES.gen, false, false)
    add(attach(vowel ? word : before, vowel ? 'yA' : 'A'), CASES.dat, false, false)
    add(attach(vowel ? word : before, vowel ? 'nI' : 'I'), CASES.acc, false, false)
    for (const [suffix, cases] of PLAIN) add(attach(word, suffix), cases, false, false)
    const plural = attach(word, 'lAr')
    add(plural, CASES.nom, true, false)
    for (const [suffix, cases] of AFTER_CONSONANT) add(attach(plural, suffix), cases, true, false)
    addPossessed(attach(vowel ? word : before, vowel ? 'sI' : 'I'), false)
    addPossessed(attach(plural, 'I'), true)
    if (abbreviation) {
      for (const wide of ['a', 'ə']) {
        for (const suffix of [wide, `y${wide}`]) add(`${word}-${suffix}`, CASES.dat, false, false)
        add(`${word}-d${wide}`, CASES.loc, false, false)
        add(`${word}-d${wide}n`, CASES.abl, false, false)
        add(`${word}-d${wide}ki`, CASES.gen, false, false)
        add(`${word}-l${wide}`, CASES.ins, false, false)
      }
      for (const narrow of ['i', 'u', 'ü']) {
        for (const buffer of ['', 'n']) {
          add(`${word}-${buffer}${narrow}n`, CASES.gen, false, false)
          add(`${word}-${buffer}${narrow}`, CASES.acc, false, false)
        }
      }
    }
  }
  return forms

  function addPossessed(base: string, plural: boolean): void {
    add(base, CASES.nom, plural, true)
    for (const [suffix, cases] of AFTER_POSSESSIVE) add(attach(base, suffix), cases, plural, true)
  }
}

const PLAIN: readonly (readonly [string, number])[] = [
  ['dA', CASES.loc],
  ['dAn', CASES.abl],
  ['lA', CASES.ins],
  ['dAkI', CASES.gen],
]
const AFTER_CONSONANT: readonly (readonly [string, number])[] = [
  ['In', CASES.gen],
  ['A', CASES.dat],
  ['I', CASES.acc],
  ...PLAIN,
]
const AFTER_POSSESSIVE: readonly (readonly [string, number])[] = [
  ['nIn', CASES.gen],
  ['nA', CASES.dat],
  ['nI', CASES.acc],
  ['ndA', CASES.loc],
  ['ndAn', CASES.abl],
  ['ylA', CASES.ins],
  ['ndAkI', CASES.gen],
]

export interface AzVerbForm {
  form: string
  plural: boolean
  tense: 'past' | 'present' | 'participle' | 'according'
}

/** Finite forms of a root that tell of what was said, the participle («verdiyi») and «dediyinə». `root` may be `et/ed`. */
export function conjugateAz(root: string): AzVerbForm[] {
  const [plain = '', before = plain] = root.split('/')
  const vowel = endsInVowel(plain)
  const stem = vowel ? `${plain}y` : before
  // de → deyir, deyib; söylə → söyləyir
  const forms: AzVerbForm[] = []
  const add = (form: string, tense: AzVerbForm['tense']): void => {
    forms.push({ form: foldCase(form), plural: false, tense })
    if (tense === 'past' || tense === 'present')
      forms.push({ form: foldCase(attach(form, 'lAr')), plural: true, tense })
  }
  add(attach(stem, 'Ib'), 'past')
  add(attach(stem, 'IbdIr'), 'past')
  add(attach(stem, 'Ir'), 'present')
  add(attach(plain, 'dI'), 'past')
  add(attach(plain, 'mIşdI'), 'past')
  add(attach(plain, 'mIş'), 'past')
  add(attach(plain, 'mIşdIr'), 'past')
  const participle = attach(plain, 'dI')
  const soft = /[aıou]$/.test(participle) ? 'ğ' : 'y'
  add(attach(`${participle}${soft}`, 'I'), 'participle')
  add(attach(`${participle}${soft}`, 'InA'), 'according')
  return forms
}
