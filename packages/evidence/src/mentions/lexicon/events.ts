import { inflectRuWord, lowerCase, stem, tokenize } from '@crosswire/text'
import { EVENT_HEADS } from '../data/event-heads.ts'
import { EVENT_ORDINALS, EVENT_WORDS } from '../data/event-words.ts'
import { EVENTS } from '../data/events.ts'
import type { MentionLanguage } from '../word-info.ts'
import { PhraseIndex, type WrittenCase } from './phrase-index.ts'
import { splitName } from './split-name.ts'

/**
 * How much of a name stands beside a noun that makes it a happening's; see data/event-heads.ts. `known` needs nothing,
 * `fixed` takes nothing, `dated` needs a year.
 */
export type EventKind =
  'meeting' | 'gathering' | 'contest' | 'war' | 'disaster' | 'vote' | 'operation' | 'known' | 'fixed' | 'dated'

export interface EventHead {
  english: string
  kind: EventKind
}

/** A word beside the noun; sports stand last among them in English. */
export interface EventWord {
  english: string
  isSport: boolean
  ordinal: number | null
}

interface Lexicon {
  heads: PhraseIndex<EventHead>
  words: PhraseIndex<EventWord>
}

const LEXICONS = new Map<MentionLanguage, Lexicon>()

/** Names and nouns of happenings, and the words beside them, in one language; built at the first call. */
export function eventLexicon(language: MentionLanguage): Lexicon {
  let lexicon = LEXICONS.get(language)
  if (!lexicon) LEXICONS.set(language, (lexicon = build(language)))
  return lexicon
}

const KNOWN: Readonly<Record<string, EventKind>> = { '*': 'fixed', '+': 'dated' }

function build(language: MentionLanguage): Lexicon {
  const heads = new PhraseIndex<EventHead>()
  const words = new PhraseIndex<EventWord>()
  for (const line of lines(EVENTS)) {
    const kind = KNOWN[line.charAt(0)] ?? 'known'
    const [english, ...names] = columns(kind === 'known' ? line : line.slice(1))
    const [russian, azerbaijani, more = ''] = names
    addNames(heads, [russian!, azerbaijani!, `${english!};${more}`], language, { english: english!, kind })
  }
  for (const line of lines(EVENT_HEADS)) {
    const [kind, english, ...names] = columns(line)
    addNames(heads, names, language, { english: english!, kind: kind as EventKind })
  }
  for (const line of lines(EVENT_WORDS)) {
    const [english, ...names] = columns(line)
    const isSport = english!.startsWith('~')
    addNames(words, names, language, { english: english!.replace(/^[~-]/, ''), isSport, ordinal: null })
  }
  for (const line of lines(EVENT_ORDINALS)) {
    const [ordinal, ...names] = columns(line)
    addNames(words, names, language, { english: '', isSport: false, ordinal: Number(ordinal) })
  }
  return { heads: heads.sort(), words: words.sort() }
}

const lines = (table: string): string[] => table.trim().split('\n')
const columns = (line: string): string[] => line.split('|').map((part) => part.trim())

function addNames<T>(index: PhraseIndex<T>, names: readonly string[], language: MentionLanguage, value: T): void {
  const [ru = '', az = '', en = ''] = names
  for (const name of { ru, az, en }[language].split(';')) {
    if (name.trim() === '') continue
    for (const spelling of spellings(name.trim())) {
      const { words, cases } = spelling
      // «Вторая мировая война»: what is a capital at first may be small letters further on.
      const as = cases.map((one, at) => (at > 0 && one === 'capital' ? 'any' : one))
      for (const keys of combine(words.map((word) => keysOf(word, language)))) index.add(keys, as, value)
    }
  }
}

/** A name with and without the quotation marks in it, and with two places and a hyphen for «Rusiya-Ukrayna» (see splitRoutes). */
function* spellings(name: string): Generator<{ words: readonly string[]; cases: readonly WrittenCase[] }> {
  if (name.startsWith(AS_SPELLED)) {
    yield { words: [name], cases: ['any'] }
    return
  }
  yield splitName(name)
  const parts = tokenize(name).flatMap(
    ({ text }) => /^(\p{Lu}\p{Ll}+)([-–])(\p{Lu}\p{Ll}+)$/u.exec(text)?.slice(1) ?? [text],
  )
  const cases = parts.map((part) => splitName(part).cases[0] ?? 'any')
  if (parts.length > splitName(name).words.length) yield { words: parts, cases }
}

const combine = (choices: readonly (readonly string[])[]): string[][] =>
  choices.reduce<string[][]>((all, some) => all.flatMap((keys) => some.map((key) => [...keys, key])), [[]])

/** Before a word that counts in one form alone: «выборы» are a vote, «выбор» is a choice. */
const AS_SPELLED = '='

/** A number with a word is one token and has no stem: «44-дневная». */
const ENDINGS = ['ая', 'ой', 'ую', 'ою']

/** Stems of a Russian word in all its cases, since one word may have several; others as they are. */
function keysOf(word: string, language: MentionLanguage): readonly string[] {
  if (word.startsWith(AS_SPELLED)) return [word.slice(1)]
  const lower = lowerCase(word, language).replace(/ё/g, 'е')
  if (
    language !== 'ru' ||
    !/^[\p{L}\d]/u.test(word) ||
    (word === word.toUpperCase() && /^\p{L}/u.test(word)) ||
    /^[A-Za-z]/.test(word)
  )
    return [lower]
  const forms = inflectRuWord(word).map(({ form }) => lowerCase(form, 'ru').replace(/ё/g, 'е'))
  return /^\d/.test(word)
    ? [...new Set([lower, ...ENDINGS.map((ending) => lower.replace(/ая$/, ending))])]
    : [...new Set([lower, ...forms].map((form) => `~${stem(form, 'ru')}`))]
}
