/**
 * Azerbaijani noun morphology: suffixes follow the last vowel of the stem (a after back vowels, ə after front ones;
 * ı, i, u, ü by backness and rounding) and put a buffer consonant after a vowel. Source: the grammar of the language.
 */
const VOWELS = 'aıoueəiöü'
const NARROW = 'ıiuü'
const LAST_VOWEL = /[aıoueəiöü](?=[^aıoueəiöü]*$)/

type Harmony = { wide: 'a' | 'ə'; narrow: 'ı' | 'i' | 'u' | 'ü' }

/** The vowels that suffixes of a lower-case stem take; a stem without vowels (an abbreviation) takes any: null. */
function harmonyOf(stem: string): Harmony | null {
  switch (LAST_VOWEL.exec(stem)?.[0]) {
    case 'a':
    case 'ı':
      return { wide: 'a', narrow: 'ı' }
    case 'o':
    case 'u':
      return { wide: 'a', narrow: 'u' }
    case 'e':
    case 'ə':
    case 'i':
      return { wide: 'ə', narrow: 'i' }
    case 'ö':
    case 'ü':
      return { wide: 'ə', narrow: 'ü' }
    default:
      return null
  }
}

const endsInVowel = (stem: string): boolean => VOWELS.includes(stem.at(-1) ?? ' ')

/**
 * Suffix patterns: A stands for a/ə, I for ı/i/u/ü. `after` says what the stem must end in: a vowel, a consonant, or
 * the possessive (a narrow vowel). Longest first.
 */
const SUFFIXES: readonly { pattern: string; after: 'vowel' | 'consonant' | 'possessive' | 'any' }[] = [
  { pattern: 'lArIndAkI', after: 'any' },
  { pattern: 'lArIndAn', after: 'any' },
  { pattern: 'lArIndA', after: 'any' },
  { pattern: 'lArInIn', after: 'any' },
  { pattern: 'lArInA', after: 'any' },
  { pattern: 'lArInI', after: 'any' },
  { pattern: 'lArdAn', after: 'any' },
  { pattern: 'lArdA', after: 'any' },
  { pattern: 'lArIn', after: 'any' },
  { pattern: 'lArlA', after: 'any' },
  { pattern: 'lArI', after: 'any' },
  { pattern: 'lArA', after: 'any' },
  { pattern: 'lAr', after: 'any' },
  { pattern: 'ndAkI', after: 'possessive' },
  { pattern: 'dAkI', after: 'any' },
  { pattern: 'ndAn', after: 'possessive' },
  { pattern: 'dAn', after: 'any' },
  { pattern: 'ndA', after: 'possessive' },
  { pattern: 'dA', after: 'any' },
  { pattern: 'dIr', after: 'any' },
  { pattern: 'nIn', after: 'vowel' },
  { pattern: 'In', after: 'consonant' },
  { pattern: 'nA', after: 'possessive' },
  { pattern: 'yA', after: 'vowel' },
  { pattern: 'A', after: 'consonant' },
  { pattern: 'nI', after: 'vowel' },
  { pattern: 'sI', after: 'vowel' },
  { pattern: 'I', after: 'consonant' },
  { pattern: 'ylA', after: 'vowel' },
  { pattern: 'lA', after: 'any' },
  { pattern: 'dAk', after: 'any' },
  { pattern: 'cA', after: 'any' },
]

/**
 * How each suffix is written after a stem whose last vowel is the one at the same place in VOWELS: as the pattern says, or
 * with ı or i after the suffix's own a or ə, whatever the stem's rounding (onlar-ı, günlər-i).
 */
const WRITTEN = [...VOWELS].map((vowel) => {
  const { wide, narrow } = harmonyOf(vowel)!
  return SUFFIXES.map(({ pattern }) => {
    const [head, ...rest] = pattern.split('A')
    const later = wide === 'a' ? 'ı' : 'i'
    const first = head!.replace(/I/g, narrow)
    const plain = first + rest.map((part) => wide + part.replace(/I/g, narrow)).join('')
    return [plain, first + rest.map((part) => wide + part.replace(/I/g, later)).join('')] as const
  })
})

/** A suffix set off by a hyphen or an apostrophe: BMT-nin, TASS-a, İİV-dən. */
const APART =
  /^(.{2,})[-'’](?:n?[ıiuü]n|n?[ıiuü]|[yn]?[aə]|n?d[aə]n?|n?d[aə]k[ıi]|y?l[aə]|d[ıiuü]r|l[aə]r(?:[ıi]n?)?|c[aə]|s[ıiuü])$/u

/**
 * The bases left when one suffix, or one run of suffixes, is taken off a lower-case word; the word itself is not
 * among them. Several, since «Bakının» may be Bakı-nın and «Muradın» Murad-ın; ğ and y of a softened base are given
 * back as q and k as well.
 */
export function stripAzerbaijani(lower: string): string[] {
  const apart = /[-'’]/.test(lower) ? APART.exec(lower) : null
  if (apart) return [apart[1]!]
  const bases: string[] = []
  for (let place = 0; place < SUFFIXES.length; place++) {
    const { pattern, after } = SUFFIXES[place]!
    const length = lower.length - pattern.length
    if (length < 2 || !fits(lower, length, place)) continue
    const last = lower.charAt(length - 1)
    const vowel = VOWELS.includes(last)
    if (after === 'vowel' ? !vowel : after === 'consonant' ? vowel : after === 'possessive' && !NARROW.includes(last)) {
      continue
    }
    const base = lower.slice(0, length)
    bases.push(base)
    if (after !== 'consonant' || !VOWELS.includes(lower.charAt(length - 2))) continue
    // nazirlik → nazirliyi, sadiq → sadiği
    if (last === 'ğ') bases.push(`${base.slice(0, -1)}q`)
    if (last === 'y') bases.push(`${base.slice(0, -1)}k`)
  }
  return [...new Set(bases)]
}

/** Whether a word is its first `length` letters with a suffix that they may take; letters without a vowel take none. */
function fits(lower: string, length: number, place: number): boolean {
  let vowel = -1
  for (let at = length - 1; at >= 0 && vowel === -1; at--) vowel = VOWELS.indexOf(lower.charAt(at))
  if (vowel === -1) return false
  const [plain, later] = WRITTEN[vowel]![place]!
  return lower.endsWith(plain) || lower.endsWith(later)
}

export type AzerbaijaniCase =
  'nominative' | 'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative' | 'instrumental'

export interface AzerbaijaniForm {
  form: string
  case: AzerbaijaniCase
}

/**
 * Every case form of a name, nominative first, with its letters' case kept. Only the last word takes suffixes. A last
 * word ending in a narrow vowel is declined both as a plain noun (Bakı: Bakıya) and as a possessed one (Nazirliyi:
 * Nazirliyinə). An abbreviation in capitals takes its suffix after a hyphen (BMT-nin), by the harmony of its last
 * letter's name; all harmonies are given.
 */
export function inflectAz(name: string): AzerbaijaniForm[] {
  const forms: AzerbaijaniForm[] = [{ form: name, case: 'nominative' }]
  const word = /(?<!\S)\S+$/.exec(name)?.[0] ?? name
  const push = (suffix: string, of: AzerbaijaniCase): number => forms.push({ form: name + suffix, case: of })
  if (/^[\p{Lu}\p{N}]{2,}$/u.test(word)) {
    for (const [wide, narrows] of [
      ['a', 'ıu'],
      ['ə', 'iü'],
    ] as const) {
      push(`-${wide}`, 'dative')
      push(`-y${wide}`, 'dative')
      push(`-d${wide}`, 'locative')
      push(`-d${wide}n`, 'ablative')
      push(`-l${wide}`, 'instrumental')
      for (const narrow of narrows) {
        for (const suffix of [`-${narrow}n`, `-n${narrow}n`]) push(suffix, 'genitive')
        for (const suffix of [`-${narrow}`, `-n${narrow}`]) push(suffix, 'accusative')
      }
    }
    return forms
  }
  const lower = word.replace(/I/g, 'ı').replace(/İ/g, 'i').toLowerCase()
  const { wide, narrow } = harmonyOf(lower) ?? { wide: 'a', narrow: 'ı' }
  const vowel = endsInVowel(lower)
  const soft = vowel ? null : soften(name)
  const base = soft ?? name
  const add = (stem: string, suffix: string, of: AzerbaijaniCase): number =>
    forms.push({ form: stem + suffix, case: of })
  add(vowel ? name : base, vowel ? `n${narrow}n` : `${narrow}n`, 'genitive')
  add(vowel ? name : base, vowel ? `y${wide}` : wide, 'dative')
  add(vowel ? name : base, vowel ? `n${narrow}` : narrow, 'accusative')
  push(`d${wide}`, 'locative')
  push(`d${wide}n`, 'ablative')
  push(`l${wide}`, 'instrumental')
  if (vowel) push(`yl${wide}`, 'instrumental')
  if (/[ıiuü]$/.test(lower)) {
    push(`n${wide}`, 'dative')
    push(`nd${wide}`, 'locative')
    push(`nd${wide}n`, 'ablative')
  }
  return forms
}

/** The stem before a vowel: final k and q of a word of several syllables soften to y and ğ. */
function soften(name: string): string | null {
  const syllables = name.match(/[aıoueəiöüAIİOUEƏÖÜ]/g)?.length ?? 0
  if (syllables < 2) return null
  if (name.endsWith('k')) return `${name.slice(0, -1)}y`
  return name.endsWith('q') ? `${name.slice(0, -1)}ğ` : null
}
