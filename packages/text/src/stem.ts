import { stemmer as stemEnglish } from '@orama/stemmers/english'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { lowerCase } from './case.ts'
import { stripAzerbaijani } from './names/azerbaijani.ts'

/**
 * The stem of a common word, lower case: Snowball for Russian and English, suffix stripping for Azerbaijani (and for
 * Turkish, whose noun suffixes are near enough for matching). Other languages give the word in lower case. Meant for
 * search and likeness; names are matched by `nameKeys`.
 */
export function stem(word: string, language: string): string {
  const lower = lowerCase(word, language)
  switch (language) {
    case 'ru':
      return stemRussian(lower.replace(/ё/g, 'е'))
    case 'en':
      return stemEnglish(lower.replace(/['’]s?$/, ''))
    case 'az':
    case 'tr':
      return stemAzerbaijani(lower)
    default:
      return lower
  }
}

/** The shortest base that suffix stripping allows, with its softened last consonant restored. */
function stemAzerbaijani(lower: string): string {
  let base = /[-'’]/.test(lower) ? lower.replace(/[-'’]\p{L}{1,6}$/u, '') : lower
  for (let round = 0; round < 4; round++) {
    const [first, ...others] = stripAzerbaijani(base)
    if (first === undefined) break
    const shorter = others.reduce((shortest, one) => (one.length < shortest.length ? one : shortest), first)
    if (shorter.length < 3) break
    base = shorter
  }
  // nazirlik and nazirliy-in, otaq and otağ-ı: one stem
  if (base.endsWith('y')) return base.replace(/(?<=[aıoueəiöü])y$/, 'k')
  return base.endsWith('ğ') ? base.replace(/(?<=[aıoueəiöü])ğ$/, 'q') : base
}
