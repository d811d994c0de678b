/**
 * Azerbaijani noun morphology: suffixes follow the last vowel of the stem (a after back vowels, ə after front ones;
 * ı, i, u, ü by backness and rounding) and put a buffer consonant after a vowel. Source: the grammar of the language.
 */
const VOWELS = 'aıoueəiöü'
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

/** The four ways in which suffixes follow a stem. */
const HARMONIES: readonly Harmony[] = [
  { wide: 'a', narrow: 'ı' },
  { wide: 'a', narrow: 'u' },
  { wide: 'ə', narrow: 'i' },
  { wide: 'ə', narrow: 'ü' },
]

/** A suffix as written: its place among SUFFIXES, what it stands after, and the harmonies it shows, as bits. */
interface WrittenSuffix {
  place: number
  after: (typeof SUFFIXES)[number]['after']
  harmonies: number
}

/** Suffixes by how they are written, so that a word is asked only for those it ends in. */
const WRITTEN = new Map<string, WrittenSuffix[]>()
for (const [place, { pattern, after }] of SUFFIXES.entries()) {
  for (const [index, harmony] of HARMONIES.entries()) {
    for (const written of new Set([alike(pattern, harmony), later(pattern, harmony)])) {
      const list = WRITTEN.get(written) ?? []
      const known = list.find((suffix) => suffix.place === place)
      if (known) known.harmonies |= 1 << index
      else list.push({ place, after, harmonies: 1 << index })
      WRITTEN.set(written, list)
    }
  }
}
const LONGEST = Math.max(...SUFFIXES.map(({ pattern }) => pattern.length))

function alike(pattern: string, { wide, narrow }: Harmony): string {
  return pattern.replace(/A/g, wide).replace(/I/g, narrow)
}

/** After the suffix's own a or ə a narrow vowel is ı or i, whatever the stem's rounding (onlar-ı, günlər-i). */
function later(pattern: string, harmony: Harmony): string {
  const [head, ...rest] = pattern.split('A')
  const narrow = harmony.wide === 'a' ? 'ı' : 'i'
  const tail = rest.map((part) => harmony.wide + part.replace(/I/g, narrow)).join('')
  return head!.replace(/I/g, harmony.narrow) + tail
}

/** The harmony of the last vowel before `end`, as a bit; 0 without a vowel. */
function harmonyBit(word: string, end: number): number {
  for (let at = end - 1; at >= 0; at--) {
    switch (word.charAt(at)) {
      case 'a':
      case 'ı':
        return 1
      case 'o':
      case 'u':
        return 2
      case 'e':
      case 'ə':
      case 'i':
        return 4
      case 'ö':
      case 'ü':
        return 8
    }
  }
  return 0
}

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
  const found: { place: number; base: string; after: WrittenSuffix['after'] }[] = []
  for (let length = 1; length <= LONGEST && lower.length - length >= 2; length++) {
    const suffixes = WRITTEN.get(lower.slice(-length))
    if (!suffixes) continue
    const base = lower.slice(0, -length)
    const harmony = harmonyBit(lower, base.length)
    for (const { place, after, harmonies } of suffixes)
      if ((harmonies & harmony) !== 0 && standsAfter(base, after)) found.push({ place, base, after })
  }
  if (found.length === 0) return []
  found.sort((a, b) => a.place - b.place)
  const bases = new Set<string>()
  for (const { base, after } of found) {
    bases.add(base)
    // nazirlik → nazirliyi, sadiq → sadiği
    if (after === 'consonant' && /[aıoueəiöü]ğ$/.test(base)) bases.add(`${base.slice(0, -1)}q`)
    if (after === 'consonant' && /[aıoueəiöü]y$/.test(base)) bases.add(`${base.slice(0, -1)}k`)
  }
  return [...bases]
}

function standsAfter(base: string, after: WrittenSuffix['after']): boolean {
  switch (after) {
    case 'vowel':
      return endsInVowel(base)
    case 'consonant':
      return !endsInVowel(base)
    case 'possessive':
      return 'ıiuü'.includes(base.at(-1)!)
    case 'any':
      return true
  }
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
