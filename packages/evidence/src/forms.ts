import { eachToken, splitSentences, type Sentence, type Token, type TokenKind } from '@crosswire/text'

/** A spelling met in texts, with what readers found out about it: news repeats its words, and so do the readers of a text. */
export interface Form {
  readonly text: string
  readonly kind: TokenKind
  /** Each reader's at its own place: see `formFact`. */
  readonly facts: unknown[]
}

/** A token with its spelling. Its text is the spelling's own, so that it keeps no article in memory. */
export interface FormToken extends Token {
  form: Form
}

/**
 * Spellings by a hash of their letters, in a table with open addressing: one that is known is found in a text without
 * making a string of it.
 */
const SLOTS = 1 << 17
const LIMIT = 50_000
const forms = new Array<Form | undefined>(SLOTS).fill(undefined)
const hashes = new Int32Array(SLOTS)
let count = 0

/** The spelling of a token; one object for each, so that what is known of it is one look-up away. Bounded. */
export const formOf = (text: string, kind: TokenKind): Form => formAt(text, 0, text.length, kind)

function formAt(text: string, start: number, end: number, kind: TokenKind): Form {
  const hash = hashOf(text, start, end)
  let slot = hash & (SLOTS - 1)
  for (let form = forms[slot]; form !== undefined; form = forms[slot]) {
    if (hashes[slot] === hash && isAt(form.text, text, start, end)) return form
    slot = (slot + 1) & (SLOTS - 1)
  }
  const form: Form = { text: ownCopy(text.slice(start, end)), kind, facts: formFacts.room() }
  if (count >= LIMIT) {
    forms.fill(undefined)
    count = 0
    slot = hash & (SLOTS - 1)
  }
  count++
  hashes[slot] = hash
  forms[slot] = form
  return form
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let at = start; at < end; at++) hash = (Math.imul(hash, 0x01000193) + text.charCodeAt(at)) | 0
  return hash ^ (hash >>> 15)
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false
  return true
}

/** A longer slice is a view of its text and would keep all of it in memory. */
export const ownCopy = (slice: string): string => ` ${slice}`.slice(1)

/**
 * Makes facts of things that keep them: each `read` is asked once for each thing. A fact may not be undefined. `room` is
 * for all facts that there are, so that a thing's array need not grow with each.
 */
export function factsOf<Thing extends { readonly facts: unknown[] }>() {
  let places = 0
  const fact = <T>(read: (thing: Thing) => T): ((thing: Thing) => T) => {
    const place = places++
    return (thing) => {
      const known = thing.facts[place]
      return known === undefined ? (thing.facts[place] = read(thing)) : (known as T)
    }
  }
  return { fact, room: (): unknown[] => new Array<unknown>(places).fill(undefined) }
}

const formFacts = factsOf<Form>()
/** Something that a spelling alone decides. */
export const formFact = formFacts.fact

let last: { text: string; tokens: readonly FormToken[] } = { text: '', tokens: [] }

/** The tokens of a text, which several readers take up one after the other: the last text's are kept. */
export function tokensOf(text: string): readonly FormToken[] {
  if (last.text !== text) last = { text, tokens: readTokens(text) }
  return last.tokens
}

function readTokens(text: string): FormToken[] {
  const tokens: FormToken[] = []
  eachToken(text, (start, end, kind) => {
    const form = formAt(text, start, end, kind)
    tokens.push({ text: form.text, start, end, kind, form })
  })
  return tokens
}

let lastCut: { text: string; sentences: readonly Sentence[] } = { text: '', sentences: [] }

/** The sentences of a text; the last text's are kept. */
export function sentencesOf(text: string): readonly Sentence[] {
  if (lastCut.text !== text) lastCut = { text, sentences: splitSentences(text) }
  return lastCut.sentences
}
