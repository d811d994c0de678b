import type { Document } from '../document.ts'
import { remembered } from '../../remembered.ts'
import { placeIndex } from '../lexicon/places.ts'
import { placeOfAdjective } from '../places/adjectives.ts'

const CODES = new Map<string, string>()

/** The ISO code of a country by its English name; null for what is no country. */
export function countryCode(english: string): string | null {
  if (CODES.size === 0) {
    const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' })
    for (let a = 65; a <= 90; a++) {
      for (let b = 65; b <= 90; b++) {
        const code = String.fromCharCode(a, b)
        const name = names.of(code)
        if (name !== undefined && !CODES.has(name)) CODES.set(name.replace(' & ', ' and '), code)
      }
    }
    CODES.set('Turkey', 'TR').set('Czech Republic', 'CZ').set('Macedonia', 'MK').set('Palestine', 'PS')
  }
  return CODES.get(english) ?? null
}

const PLAIN: Readonly<Record<string, string>> = { TR: 'Turkey', CZ: 'Czech Republic', MK: 'Macedonia' }

/** The English name of a country by its ISO code. */
export const countryName = remembered((code) => PLAIN[code] ?? namesOfRegions().of(code) ?? code)

let regions: Intl.DisplayNames | undefined
/** Making one takes longer than reading a paragraph. */
const namesOfRegions = (): Intl.DisplayNames => (regions ??= new Intl.DisplayNames(['en'], { type: 'region' }))

/** English adjectives of countries that do not begin with the country's name. */
const ENGLISH: Readonly<Record<string, string>> = {
  russian: 'Russia', azerbaijani: 'Azerbaijan', armenian: 'Armenia', georgian: 'Georgia', turkish: 'Turkey',
  ukrainian: 'Ukraine', kazakh: 'Kazakhstan', kazakhstani: 'Kazakhstan', kyrgyz: 'Kyrgyzstan', uzbek: 'Uzbekistan',
  tajik: 'Tajikistan', turkmen: 'Turkmenistan', belarusian: 'Belarus', moldovan: 'Moldova', iranian: 'Iran',
  israeli: 'Israel', syrian: 'Syria', iraqi: 'Iraq', lebanese: 'Lebanon', saudi: 'Saudi Arabia', egyptian: 'Egypt',
  american: 'United States', us: 'United States', 'u.s': 'United States', british: 'United Kingdom', uk: 'United Kingdom',
  french: 'France', german: 'Germany', italian: 'Italy', spanish: 'Spain', polish: 'Poland', hungarian: 'Hungary',
  romanian: 'Romania', bulgarian: 'Bulgaria', greek: 'Greece', serbian: 'Serbia', dutch: 'Netherlands',
  belgian: 'Belgium', swiss: 'Switzerland', austrian: 'Austria', swedish: 'Sweden', norwegian: 'Norway',
  danish: 'Denmark', finnish: 'Finland', estonian: 'Estonia', latvian: 'Latvia', lithuanian: 'Lithuania',
  czech: 'Czech Republic', slovak: 'Slovakia', chinese: 'China', japanese: 'Japan', indian: 'India',
  pakistani: 'Pakistan', afghan: 'Afghanistan', canadian: 'Canada', australian: 'Australia', mexican: 'Mexico',
  brazilian: 'Brazil', 'south korean': 'South Korea', 'north korean': 'North Korea',
} // prettier-ignore

/** The place that an adjective stands for, in Russian or English; null where it is none. */
export function placeOfWord(document: Document, at: number): string | null {
  const word = document.words[at]
  if (!word || word.kind !== 'word') return null
  if (document.language === 'ru') return placeOfAdjective(word.info)
  return document.language === 'en' ? (ENGLISH[word.lower] ?? null) : null
}

/** The place named right before or inside or right after words `[first, last]`: whose an institution is. */
export function ownerOf(document: Document, first: number, last: number): string | null {
  const { words, language } = document
  for (let at = first; at <= last; at++) {
    const owner = placeIndex(language).at(words, at)[0]?.value.english ?? placeOfWord(document, at)
    if (owner) return owner
  }
  const after = words[last + 1]
  if (language !== 'az' && after && after.sentence === words[last]!.sentence) {
    const skip = language === 'en' && /^(?:of|in)$/.test(after.lower) ? (words[last + 2]?.lower === 'the' ? 3 : 2) : 1
    const owner =
      skip > 1 || language === 'ru' ? placeIndex(language).at(words, last + skip)[0]?.value.english : undefined
    if (owner) return owner
  }
  for (let back = 1; back <= 3; back++) {
    const at = first - back
    if (at < 0 || words[at]!.sentence !== words[first]!.sentence) break
    const hit = placeIndex(language).at(words, at)[0]
    if (hit && hit.last === first - 1 && language !== 'ru') return hit.value.english
    if (back === 1) {
      const owner = placeOfWord(document, at)
      if (owner) return owner
    }
  }
  return null
}
