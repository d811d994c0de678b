import type { Token } from '@crosswire/text'
import { formFact, tokensOf, type Form } from '../forms.ts'
import { AZERBAIJANI } from './data/azerbaijani.ts'
import { ENGLISH } from './data/english.ts'
import { RUSSIAN } from './data/russian.ts'
import type { Lexeme, Lexicon } from './lexeme.ts'

/** A token with what it is to a date; `second` is the minute of a clock or the month × 100 + day of a numeric date. */
export interface DateToken extends Token {
  category: string
  value: number
  second: number
}

type Meaning = Lexeme & { second?: number }

const LEXICONS: Readonly<Record<string, Lexicon>> = { ru: RUSSIAN, az: AZERBAIJANI, en: ENGLISH }

/** Words that stand inside dates and mean nothing to them. */
const SKIPPED = new Set(['the', 'же', 'числа', 'tarixli', 'tarixində', 'tarixdə'])
const DASH = /^[-–—‑]$/
const NUMBER = /^(\d+)(?:[-‑'](\p{L}+))?$/u
const NUMERIC_DATE = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/
const CLOCK = /^([01]?\d|2[0-3])[:.]([0-5]\d)(?:[-‑]\p{L}+)?$/u
const DECADE = /^(\d{2}|\d{3}0)(?:[-‑](?:е|ые|х|ых|ми))$/
const ROMAN: Readonly<Record<string, number>> = {
  XIV: 14,
  XV: 15,
  XVI: 16,
  XVII: 17,
  XVIII: 18,
  XIX: 19,
  XX: 20,
  XXI: 21,
}
const WORD: Meaning = { category: 'z', value: 0 }
const MARK: Meaning = { category: '.', value: 0 }

const meaningsIn = (language: string, lexicon: Lexicon): ((form: Form) => Meaning) =>
  formFact(({ text, kind }) => {
    if (kind === 'mark') return meaningOfMark(text)
    return kind === 'number' ? meaningOfNumber(text) : meaningOfWord(text, lexicon, language)
  })
const MEANINGS = new Map(
  Object.entries(LEXICONS).map(([language, lexicon]) => [language, meaningsIn(language, lexicon)]),
)

/** Tokens of a text with their categories; words that mean nothing inside dates are left out. */
export function classifyTokens(text: string, language: string): DateToken[] {
  const meaningOf = MEANINGS.get(language)
  if (!meaningOf) return []
  const tokens: DateToken[] = []
  let before = ''
  for (const token of tokensOf(text)) {
    let meaning = meaningOf(token.form)
    if (meaning.category === '') continue
    if (meaning.category !== 'z' && meaning.category !== '.') meaning = inCompany(meaning, token.text, before)
    const { start, end, kind } = token
    tokens.push({
      text: token.text,
      start,
      end,
      kind,
      category: meaning.category,
      value: meaning.value,
      second: meaning.second ?? 0,
    })
    before = token.text
  }
  if (language === 'az') return joinAzerbaijani(tokens)
  if (language === 'ru') unmarkPrepositions(tokens)
  return language === 'en' ? joinEnglish(tokens) : tokens
}

/** «накануне выборов», «накануне своего юбилея»: before a genitive it is a preposition and no day of its own. */
function unmarkPrepositions(tokens: DateToken[]): void {
  tokens.forEach((token, index) => {
    if (token.category !== 'r' || !/^накануне$/i.test(token.text)) return
    const next = tokens[index + 1]?.text ?? ''
    if (/^\p{Ll}+(?:ого|его|ых|их|ов|ний|ции|чи)$/u.test(next)) tokens[index] = { ...token, category: 'z' }
  })
}

function meaningOfMark(text: string): Meaning {
  return { category: DASH.test(text) ? '-' : text === ',' ? ',' : text === '/' ? '/' : '.', value: 0 }
}

function meaningOfWord(text: string, lexicon: Lexicon, language: string): Meaning {
  const lower = text.replace(/İ/g, 'i').toLowerCase().replace(/ё/g, 'е')
  if (SKIPPED.has(lower)) return { category: '', value: 0 }
  const roman = ROMAN[text]
  if (roman !== undefined) return { category: 'R', value: roman }
  const found = lexicon.get(language === 'en' ? lower.replace(/['’]s$/, '') : lower)
  if (!found) return splitMonths(lower, lexicon) ?? WORD
  // May and March are verbs too: English writes the names with capitals.
  const named = found.category === 'M' || found.category === 'W'
  return language === 'en' && named && !/^\p{Lu}/u.test(text) ? WORD : found
}

/** «в ноябре-декабре» is one word and two months: M with the second month in `second`. */
function splitMonths(lower: string, lexicon: Lexicon): Meaning | null {
  const halves = lower.split(/[-–]/)
  const [first, last] = halves.map((half) => lexicon.get(half))
  if (halves.length !== 2 || first?.category !== 'M' || last?.category !== 'M') return null
  return { category: 'M', value: first.value, second: last.value }
}

function meaningOfNumber(text: string): Meaning {
  const date = NUMERIC_DATE.exec(text)
  if (date) {
    const year = Number(date[3]) + (date[3]!.length === 2 ? (Number(date[3]) < 70 ? 2000 : 1900) : 0)
    return { category: 'j', value: year, second: Number(date[2]) * 100 + Number(date[1]) }
  }
  const clock = CLOCK.exec(text)
  if (clock) return { category: text.includes(':') ? 'K' : 'D', value: Number(clock[1]), second: Number(clock[2]) }
  const decade = DECADE.exec(text)
  if (decade && Number(decade[1]) % 10 === 0) {
    return { category: 'k', value: decade[1]!.length === 2 ? 1900 + Number(decade[1]) : Number(decade[1]) }
  }
  const number = NUMBER.exec(text)
  if (!number) return { category: 'n', value: Number(text.replace(',', '.')) }
  const value = Number(number[1])
  if (number[1]!.length === 4 && value >= 1000 && value <= 2100) return { category: 'y', value }
  return { category: value >= 1 && value <= 31 && number[1]!.length <= 2 ? 'd' : 'n', value }
}

/** What a word means after the word before it: some are dates only in company. */
function inCompany(meaning: Meaning, text: string, before: string): Meaning {
  // «среды» is Wednesday's after «до», «утро» and the like; elsewhere it is surroundings.
  if (text === 'среды') return /^(?:до|со?|утр|вечер|ноч|дн)/i.test(before) ? meaning : WORD
  // «в 3 часа дня» is a time, «3 дня» a length.
  if (text === 'дня' && /^(?:час|\d\d?:)/.test(before)) return { category: 'h', value: 12 }
  // «Один день …» is a title.
  if (before === '«' && /^(?:Один|Два|Три|Первый|Последний|День|Лето|Зима|Весна|Осень)$/.test(text)) return WORD
  // A code in brackets looks like a date with a short year.
  if (before === '(' && /^\d\d\.\d\d\.\d\d$/.test(text)) return MARK
  return meaning
}

/** "a.m." and "p.m." are four tokens and one part of the day; "1990s" are two and a decade. */
function joinEnglish(tokens: readonly DateToken[]): DateToken[] {
  const joined: DateToken[] = []
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    const next = tokens[at + 1]
    if (next?.text === 's' && next.start === token.end && token.kind === 'number' && token.value % 10 === 0) {
      const from = token.value < 100 ? 1900 + token.value : token.value
      joined.push({ ...token, text: `${token.text}s`, end: next.end, category: 'k', value: from })
      at++
      continue
    }
    const half =
      token.text.length === 1 &&
      next?.text === '.' &&
      /^[ap]$/i.test(token.text) &&
      /^m$/i.test(tokens[at + 2]?.text ?? '')
    if (!half) joined.push(token)
    else {
      const last = tokens[at + 3]?.text === '.' ? 3 : 2
      joined.push({ ...token, end: tokens[at + last]!.end, category: 'h', value: /^p$/i.test(token.text) ? 12 : 0 })
      at += last
    }
  }
  return joined
}

/**
 * Azerbaijani names of days are pairs: bazar ertəsi is Monday, çərşənbə axşamı Tuesday, cümə axşamı Thursday, bazar
 * günü Sunday; bu gün is today.
 */
function joinAzerbaijani(tokens: readonly DateToken[]): DateToken[] {
  const joined: DateToken[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const pair = before && pairOf(before, token)
    if (before && pair) {
      joined[joined.length - 1] = { ...before, ...pair, end: token.end, text: `${before.text} ${token.text}` }
    } else joined.push(token)
  }
  return joined
}

/** First letters of what opens a pair: few words need be looked at. */
const PAIR_LETTERS = 'bBçÇcC'

function pairOf(first: DateToken, second: DateToken): Lexeme | null {
  if (!PAIR_LETTERS.includes(first.text.charAt(0))) return null
  if (!/^(?:bazar|çərşənbə|cümə|bu)$/i.test(first.text)) return null
  const a = first.text.toLowerCase()
  const b = second.text.toLowerCase()
  if (a === 'bazar' && b.startsWith('ertəsi')) return { category: 'W', value: 1 }
  if (a === 'çərşənbə' && b.startsWith('axşamı')) return { category: 'W', value: 2 }
  if (a === 'cümə' && b.startsWith('axşamı')) return { category: 'W', value: 4 }
  if (a === 'bazar' && b.startsWith('gün')) return { category: 'W', value: 7 }
  return a === 'bu' && /^gün(?:ə|dən|ün|kü)?$/.test(b) ? { category: 'r', value: 0 } : null
}
