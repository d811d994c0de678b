import { stem } from '@crosswire/text'
import {
  AZERBAIJANI_PLACE_NOUNS,
  AZERBAIJANI_WORDS,
  ENGLISH_PLACE_NOUNS,
  RUSSIAN_PLACE_NOUNS,
  RUSSIAN_WORDS,
} from '../data/organisation-words.ts'
import { fact, type MentionLanguage, type WordInfo } from '../word-info.ts'

type Dictionary = ReadonlyMap<string, string>

const key = (word: string, language: MentionLanguage): string =>
  language === 'ru' ? `~${stem(word.replace(/ё/g, 'е'), 'ru')}` : word

function read(list: string, language: MentionLanguage): Dictionary {
  const dictionary = new Map<string, string>()
  for (const entry of list.trim().split(/[|\n]/)) {
    const [word, english = ''] = entry.split('=') as [string, string | undefined]
    if (!dictionary.has(key(word, language))) dictionary.set(key(word, language), english)
  }
  return dictionary
}

const NAME_WORDS: Readonly<Record<MentionLanguage, Dictionary>> = {
  ru: read(RUSSIAN_WORDS, 'ru'),
  az: read(AZERBAIJANI_WORDS, 'az'),
  en: new Map(),
}
const PLACE_NOUNS: Readonly<Record<MentionLanguage, Dictionary>> = {
  ru: read(RUSSIAN_PLACE_NOUNS, 'ru'),
  az: read(AZERBAIJANI_PLACE_NOUNS, 'az'),
  en: new Map(ENGLISH_PLACE_NOUNS.split(' ').map((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)])),
}

const lookUp = (info: WordInfo, dictionary: Dictionary): string | null => {
  for (const one of info.keys) {
    const english = dictionary.get(one)
    if (english !== undefined) return english
  }
  return null
}

/** The English of a common word of names; null where it is none. */
export const nameWord = fact((info): string | null => lookUp(info, NAME_WORDS[info.language]))

/** The English of a noun that says what kind of place a name is: «область» Region, «şəhəri» nothing at all. */
export const placeNoun = fact((info): string | null => lookUp(info, PLACE_NOUNS[info.language]))
