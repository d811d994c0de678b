import { identifyLanguage, lowerCase, type Sentence, type Token, type TokenKind } from '@crosswire/text'
import { formFact, formOf, sentencesOf, tokensOf, type FormToken } from '../forms.ts'
import type { AnnotateInput } from '../types.ts'
import { givenNameOf, looksLikeSurname } from './lexicon/people.ts'
import { placeIndex } from './lexicon/places.ts'
import { INFO_OF, infoOf, type MentionLanguage, type Shape, type WordInfo } from './word-info.ts'

/** A token with what every finder of mentions asks of it. Indexes are UTF-16. */
export interface Word extends Token {
  info: WordInfo
  lower: string
  shape: Shape
  /** First word of its sentence, or of a quotation or label that opens it. */
  opens: boolean
  /** Index of its sentence. */
  sentence: number
  /** Inside quotation marks. */
  quoted: boolean
}

/** A text cut up once for all finders. */
export interface Document {
  input: AnnotateInput
  text: string
  language: MentionLanguage
  words: readonly Word[]
  sentences: readonly Sentence[]
  /** Lower-case words that the text also writes without a capital. */
  lowered: ReadonlySet<string>
}

const QUOTE_OPENS = new Set(['«', '„', '“'])
const QUOTE_CLOSES = new Set(['»', '”', '“'])
/** Marks after which a sentence, or what is said in it, still opens. */
const LEADS = new Set(['-', '–', '—', '«', '"', '“', '„', '(', "'", '‘', '•'])

/** Cuts a text up for the finders of mentions. */
export function readDocument(input: AnnotateInput, text = input.text): Document {
  const language = languageOf(input, text)
  const sentences = sentencesOf(text)
  const lowered = new Set<string>()
  const words: Word[] = []
  let sentence = 0
  let quoted = false
  let straight = false
  let before: Word | undefined
  for (const { text: written, start, end, kind, form } of splitRoutes(tokensOf(text), language)) {
    while (sentence < sentences.length - 1 && start >= sentences[sentence]!.end) {
      sentence++
      straight = false
    }
    let info = INFO_OF[language](form)
    // «Елена КОВАЛЕВА», «Aytəkin QULİYEVA»: a surname in capitals after a given name is read as any other.
    if (info.shape === 'UPPER' && before?.shape === 'Title' && written.length > 3)
      info = asSurname(info, before.info) ?? info
    if (kind === 'mark') {
      if (written === '"') straight = !straight
      else if (QUOTE_OPENS.has(written) && !(written === '“' && quoted)) quoted = true
      else if (QUOTE_CLOSES.has(written)) quoted = false
    } else if (info.shape === 'lower') lowered.add(info.lower)
    const opens: boolean =
      before?.sentence !== sentence ||
      (before.kind === 'mark' && before.opens && LEADS.has(before.text)) ||
      (before.text === '«' && words.at(-2)?.text === ':')
    before = {
      text: info.text,
      start,
      end,
      kind,
      info,
      lower: info.lower,
      shape: info.shape,
      opens,
      sentence,
      quoted: quoted || straight,
    }
    words.push(before)
  }
  return { input, text, language, words, sentences, lowered }
}

function asSurname({ text, language }: WordInfo, before: WordInfo): WordInfo | null {
  if (givenNameOf(before) === null) return null
  const title = infoOf(text.charAt(0) + lowerCase(text.slice(1), language), 'word', language)
  return looksLikeSurname(title) ? title : null
}

/** «Aktau-Ələt», «Москва–Баку»: two places joined by a hyphen are three tokens, unless the whole is a place itself. */
function splitRoutes(tokens: readonly FormToken[], language: MentionLanguage): readonly FormToken[] {
  if (!tokens.some(({ form }) => isRoute(form))) return tokens
  return tokens.flatMap((token): FormToken[] => {
    if (!isRoute(token.form) || isPlaceWord(token.text, language)) return [token]
    const at = token.text.search(/[-–‑]/)
    const [left, right] = [token.text.slice(0, at), token.text.slice(at + 1)]
    if (!isPlaceWord(left, language) || !isPlaceWord(right, language)) return [token]
    const middle = token.start + at
    return [
      tokenOf(left, 'word', token.start),
      tokenOf(token.text.charAt(at), 'mark', middle),
      tokenOf(right, 'word', middle + 1),
    ]
  })
}

const tokenOf = (text: string, kind: TokenKind, start: number): FormToken => ({
  text,
  start,
  end: start + text.length,
  kind,
  form: formOf(text, kind),
})

const isRoute = formFact(({ text }) => /^\p{Lu}\p{Ll}+[-–‑]\p{Lu}\p{Ll}+$/u.test(text))

const isPlaceWord = (text: string, language: MentionLanguage): boolean =>
  placeIndex(language).knows(infoOf(text, 'word', language))

function languageOf(input: AnnotateInput, text: string): MentionLanguage {
  const stated = input.language?.toLowerCase().split('-', 1)[0]
  if (stated === 'ru' || stated === 'az' || stated === 'en') return stated
  const guess = identifyLanguage(text, { candidates: ['ru', 'az', 'en'], hint: stated }).language
  return guess === 'ru' || guess === 'az' ? guess : 'en'
}
