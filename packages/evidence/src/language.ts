import { identifyLanguage } from '@crosswire/text'
import { azerbaijani } from './lexicon/azerbaijani.ts'
import { english } from './lexicon/english.ts'
import { russian } from './lexicon/russian.ts'
import type { Lexicon } from './lexicon/sense.ts'
import { azerbaijaniPhrases } from './phrases/azerbaijani.ts'
import { englishPhrases } from './phrases/english.ts'
import type { PhraseReader } from './phrases/phrase.ts'
import { russianPhrases } from './phrases/russian.ts'

/** Words and word order of a language. */
export interface LanguageTools {
  lexicon: Lexicon
  reader: PhraseReader
}

const TOOLS: Readonly<Record<Lexicon['language'], LanguageTools>> = {
  ru: { lexicon: russian, reader: russianPhrases },
  az: { lexicon: azerbaijani, reader: azerbaijaniPhrases },
  en: { lexicon: english, reader: englishPhrases },
}

/** The tools for a language tag; for a language that has none, those of the script's commonest one. */
export function languageOf(tag: string, text: string): LanguageTools {
  const [language] = tag.toLowerCase().split('-', 1)
  if (language === 'ru' || language === 'az' || language === 'en') return TOOLS[language]
  if (/[əƏ]/.test(text)) return TOOLS.az
  return /\p{Script=Cyrillic}/u.test(text) ? TOOLS.ru : TOOLS.en
}

/** The language of a text, as a BCP 47 tag. */
export const languageOfText = (text: string): string => identifyLanguage(text).language
