import { lowerCase, stem, stripAzerbaijani, type TokenKind } from '@crosswire/text'
import { factsOf, formFact, formOf, type Form } from '../forms.ts'

export type MentionLanguage = 'ru' | 'az' | 'en'

/** How a token is written. `Title` takes in Нью-Йорк and O'Hara, `UPPER` BMT-nin. */
export type Shape = 'lower' | 'Title' | 'UPPER' | 'Mixed' | 'initial' | 'number' | 'mark'

/** What a spelling tells by itself; one object for each spelling of a language, since words repeat. */
export interface WordInfo {
  readonly text: string
  readonly kind: TokenKind
  readonly language: MentionLanguage
  /** Lower case as the language writes it, ё as е. */
  readonly lower: string
  readonly shape: Shape
  readonly latin: boolean
  /**
   * What the word may match in a lexicon: its lower case; in Russian its stem too, marked with `~`; in Azerbaijani the
   * bases left when suffixes are taken off; in English it without its possessive.
   */
  readonly keys: readonly string[]
  /** Stem of the lower-case word: Snowball for Russian and English, the last base for Azerbaijani. */
  readonly stem: string
  /** What readers of lexicons keep here, each at its own place: see `fact`. */
  readonly facts: unknown[]
  /** Numbers of its keys, as of when there were so many: see `keyNumbersOf`. */
  numbers: readonly number[]
  numbered: number
  /** Its number with the tagger's scorer; 0 for none. */
  scored: number
}

const readIn = (language: MentionLanguage): ((form: Form) => WordInfo) =>
  formFact(({ text, kind }) => read(text, kind, language))
/** The information on a spelling in each language. */
export const INFO_OF: Readonly<Record<MentionLanguage, (form: Form) => WordInfo>> = {
  ru: readIn('ru'),
  az: readIn('az'),
  en: readIn('en'),
}

/** The information on a word that is no token. */
export const infoOf = (text: string, kind: TokenKind, language: MentionLanguage): WordInfo =>
  INFO_OF[language](formOf(text, kind))

const infoFacts = factsOf<WordInfo>()
/** A fact that depends on a spelling of a language alone. */
export const fact = infoFacts.fact

function read(text: string, kind: TokenKind, language: MentionLanguage): WordInfo {
  const lower = lowerCase(text, language).replace(/ё/g, 'е')
  const word = kind === 'word'
  const keys = word ? keysOf(lower, language) : [lower]
  return {
    text,
    kind,
    language,
    lower,
    shape: word ? shapeOf(text) : kind,
    latin: /^[A-Za-z\u00c0-\u024fəƏ]/.test(text),
    keys,
    stem: !word ? lower : language === 'az' ? (keys.at(-1) ?? lower) : stem(lower, language),
    facts: infoFacts.room(),
    numbers: [],
    numbered: 0,
    scored: 0,
  }
}

function keysOf(lower: string, language: MentionLanguage): readonly string[] {
  if (language === 'ru') {
    const apart = /^(.{2,})-(?:[уаеы]|ом|ов)$/.exec(lower)
    return [lower, `~${stem(lower, 'ru')}`, ...(apart ? [apart[1]!, `~${stem(apart[1]!, 'ru')}`] : [])]
  }
  if (language === 'en') {
    const base = lower.replace(/['’]s?$/, '')
    return base === lower ? [lower] : [lower, base]
  }
  const once = stripAzerbaijani(lower)
  return [...new Set([lower, ...once, ...once.flatMap(stripAzerbaijani)])]
}

function shapeOf(text: string): Shape {
  const first = text.charAt(0)
  if (first === first.toLowerCase()) return /\p{Lu}/u.test(text) ? 'Mixed' : 'lower'
  if (text.length === 1) return 'initial'
  const rest = text.slice(1)
  if (rest === rest.toLowerCase()) return /\p{L}/u.test(rest) ? 'Title' : 'UPPER'
  const letters = text.replace(/[^\p{L}]/gu, '')
  if (letters === letters.toUpperCase()) return 'UPPER'
  if (/^\p{Lu}{2,}[-'’]\p{Ll}+$/u.test(text)) return 'UPPER'
  return /^(?:\p{Lu}\p{Ll}*[-'’])+\p{Lu}?\p{Ll}*$/u.test(text) ? 'Title' : 'Mixed'
}
