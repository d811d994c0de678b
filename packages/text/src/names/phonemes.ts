import { scriptOf } from '../scripts.ts'

/**
 * One phoneme alphabet for the three scripts of a name: consonants are small letters, X is sh, C is ch, Z is zh and j;
 * vowels are A, which stays only at the start of the word; h, kh and gh are g.
 */
const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'b', в: 'v', г: 'g', д: 'd', ж: 'Z', з: 'z', к: 'k', л: 'l', м: 'm', н: 'n', п: 'p', р: 'r', с: 's', т: 't',
  ф: 'f', х: 'g', ц: 's', ч: 'C', ш: 'X', щ: 'X', ґ: 'g', қ: 'k', ғ: 'g', һ: 'g', ң: 'n', ҹ: 'Z', ҝ: 'g',
} // prettier-ignore
const LATIN: Readonly<Record<string, string>> = {
  b: 'b', d: 'd', f: 'f', g: 'g', h: 'g', k: 'k', l: 'l', m: 'm', n: 'n', p: 'p', r: 'r', s: 's', t: 't', v: 'v',
  w: 'v', z: 'z', j: 'Z', ğ: 'g', ş: 'X', ç: 'C', x: 'ks', q: 'k', c: 'k', š: 'X', č: 'C', ž: 'Z', ñ: 'n', ł: 'l',
  ń: 'n', ś: 's', ć: 'C', ź: 'z', ż: 'Z',
} // prettier-ignore
const CYRILLIC_VOWEL = /[аеёиоуыэюяіїєәөүұ]/
const LATIN_VOWEL = /[aeiouyəıöüáéíóúàèìòùâêîôûäëïãõå]/

/** Digraphs of Russian and English spelling, replaced before the letters. */
const RUSSIAN_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/дж/g, 'ж'],
  [/тс/g, 'ц'],
  [/тч/g, 'ч'],
]
const ENGLISH_GROUPS: readonly (readonly [RegExp, string])[] = [
  [/sch|sh/g, 'ş'],
  [/tch|ch/g, 'ç'],
  [/kh|gh/g, 'h'],
  [/dzh|zh/g, 'j'],
  [/ts|tz/g, 's'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/qu/g, 'kv'],
]

/** What every one of the groups needs: most words have none. */
const RUSSIAN_GROUP = /дж|т[сч]/
const ENGLISH_GROUP = /[cgkpstz]h|t[sz]|ck|c[eiy]|qu/

/**
 * The consonant skeleton by which one word of a name is known in any of the scripts: Галузин, Qaluzin and Galuzin are
 * all `glzn`, Евдокимов and Yevdokimov `Avdkmv`. `language` says how Latin letters are read (az and tr against others).
 */
export function phonemesOf(word: string, language: string): string {
  const lower = word
    .replace(/[Iİı]/g, 'i')
    .toLowerCase()
    .replace(/['’ʼ`ьъ]/g, '')
  const cyrillic = scriptOf(lower) === 'cyrillic'
  let spelled = lower
  let consonants = LATIN
  if (cyrillic) {
    if (RUSSIAN_GROUP.test(spelled))
      for (const [group, letter] of RUSSIAN_GROUPS) spelled = spelled.replace(group, letter)
    consonants = CYRILLIC
  } else if (language === 'az') spelled = spelled.replace(/x/g, 'h').replace(/q/g, 'g').replace(/c/g, 'j')
  else if (language === 'tr') spelled = spelled.replace(/c/g, 'j')
  else if (ENGLISH_GROUP.test(spelled))
    for (const [group, letter] of ENGLISH_GROUPS) spelled = spelled.replace(group, letter)
  // A soft yo, ye, yu, ya at the start is a vowel like any other, and so is й.
  spelled = spelled.replace(/^[yй](?=[aeiouəöüаеёиоуыэюя])/, '')
  let key = ''
  let last = ''
  for (const letter of spelled) {
    const sounds = consonants[letter]
    if (sounds === undefined) {
      if (key === '' && (cyrillic ? CYRILLIC_VOWEL : LATIN_VOWEL).test(letter)) key = last = 'A'
      continue
    }
    for (const sound of sounds) {
      // A doubled consonant sounds once, and so do two that only a vowel parts.
      if (sound !== last) key += sound
      last = sound
    }
  }
  return key
}
