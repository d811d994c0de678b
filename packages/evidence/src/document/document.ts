import { CodePoints, foldCase, splitSentences, type Token } from '@crosswire/text'
import { tokensOf, type FormToken } from '../forms.ts'
import { azSuffixCases } from '../lexicon/azerbaijani-suffixes.ts'
import { hasClass, LONGEST_PHRASE, type Lexicon } from '../lexicon/sense.ts'
import { addDialogue, cutInsertions } from './author-words.ts'
import { opensPhrase, unitOf, unitOfToken } from './make-unit.ts'
import { nest, pairQuoteMarks, type QuoteSpan } from './quote-marks.ts'
import type { KnownEntity, SentenceUnits, Unit } from './units.ts'

/** A text taken apart for the rules. All indexes are UTF-16; `points` turns them into evidence. */
export interface TextDocument {
  text: string
  points: CodePoints
  lexicon: Lexicon
  paragraphs: readonly { start: number; end: number }[]
  quotes: readonly QuoteSpan[]
  sentences: readonly SentenceUnits[]
  /** Everything known by name, in the order of the text. */
  names: readonly KnownEntity[]
}

/** Takes a text apart: paragraphs, quotes of every depth, sentences, and in them words, names and whole quotes. */
export function readDocument(text: string, lexicon: Lexicon, names: readonly KnownEntity[]): TextDocument {
  // Organisations that only the mentions know have uncertain ends: the phrase around them is read word by word.
  const known = names.filter(({ type, options }) => type !== 'place' && (type !== 'organisation' || options.length > 0))
  const paragraphs = splitParagraphs(text)
  const tokens = tokensOf(text)
  const says = (word: string): boolean => {
    const senses = lexicon.lookup(foldCase(word))
    return (
      hasClass(senses, 'say') || hasClass(senses, 'relay') || hasClass(senses, 'passive') || hasClass(senses, 'gesture')
    )
  }
  const quotes = nest(
    paragraphs.flatMap(({ start, end }) => {
      const paired = pairQuoteMarks(text, start, end, says)
      return addDialogue(text, start, end, cutInsertions(text, paired, says), says)
    }),
  )
  const outer = quotes.filter((quote) => quote.parent === null)
  const units = buildUnits(text, tokens, outer, known, lexicon)
  markPlaces(units, names)
  return {
    text,
    points: new CodePoints(text),
    lexicon,
    paragraphs,
    quotes,
    sentences: groupSentences(text, paragraphs, outer, units),
    names,
  }
}

function splitParagraphs(text: string): { start: number; end: number }[] {
  const paragraphs = []
  let start = 0
  for (const match of text.matchAll(/\n+/g)) {
    if (match.index > start) paragraphs.push({ start, end: match.index })
    start = match.index + match[0].length
  }
  if (start < text.length) paragraphs.push({ start, end: text.length })
  return paragraphs
}

const SUFFIX_AFTER_QUOTE = /^[-’']?[\p{Ll}]{1,6}$/u

function buildUnits(
  text: string,
  tokens: readonly FormToken[],
  outer: readonly QuoteSpan[],
  known: readonly KnownEntity[],
  lexicon: Lexicon,
): Unit[] {
  const units: Unit[] = []
  let quote = 0
  let entity = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    while (quote < outer.length && outer[quote]!.close <= token.start) quote++
    while (entity < known.length && known[entity]!.end <= token.start) entity++
    const inQuote = outer[quote]
    const named = known[entity]
    if (token.text === '(' && !(inQuote && inQuote.open <= token.start) && !(named && named.start <= token.start)) {
      const close = endOfAside(tokens, i)
      if (close !== null) {
        i = close
        continue
      }
    }
    // «"Azərişıq" ASC-dən»: a name that begins with the quote and goes on after it.
    const opening = inQuote && named && opensName(named, inQuote) && inQuote.open === token.start
    // A name that holds a quote (РИА «Новости», “Steppe Courier” nəşri) is one name.
    if (
      named &&
      (opening || named.start <= token.start) &&
      (inQuote === undefined || !(inQuote.open <= named.start && inQuote.close >= named.end))
    ) {
      while (i + 1 < tokens.length && tokens[i + 1]!.start < named.end) i++
      const last = tokens[i]!
      const from = opening ? token.start : named.start
      units.push(unitOf('entity', text, from, Math.max(named.end, last.end), { entity: named }))
    } else if (inQuote && inQuote.open <= token.start) {
      while (i + 1 < tokens.length && tokens[i + 1]!.start < inQuote.close) i++
      units.push(quoteUnit(text, inQuote, known, units.at(-1)))
      const next = tokens[i + 1]
      if (lexicon.language === 'az' && next && next.start === inQuote.close)
        i += attachSuffix(units.at(-1)!, tokens, i, text)
    } else {
      const unit = unitOfToken(token, lexicon)
      units.push(unit)
      const limit = Math.min(inQuote?.open ?? text.length, named?.start ?? text.length)
      if (unit.kind === 'word' && opensPhrase(token, lexicon)) i += takePhrase(unit, tokens, i, limit, text, lexicon)
    }
  }
  return units
}

const opensName = ({ start, end }: KnownEntity, quote: QuoteSpan): boolean => start === quote.start && end > quote.close

/** Longest aside left out, in tokens: an abbreviation, a place, a year. */
const LONGEST_ASIDE = 7

/** «Агентство развития (МЕДИА)», "Ministry (MFA)": a short aside is no part of the sentence. The index of its end. */
function endOfAside(tokens: readonly Token[], at: number): number | null {
  for (let end = at + 1; end <= at + LONGEST_ASIDE && end < tokens.length; end++) {
    if (tokens[end]!.text === ')') return end
    if (/^[.!?:;]$/.test(tokens[end]!.text)) return null
  }
  return null
}

/** Tells words that are places: they name nobody, though they may say whose somebody is. */
function markPlaces(units: readonly Unit[], names: readonly KnownEntity[]): void {
  let next = 0
  for (const { start, end, type, canonicalName } of names) {
    if (type !== 'place') continue
    while (next < units.length && units[next]!.end <= start) next++
    for (let at = next; at < units.length && units[at]!.start < end; at++) {
      if (units[at]!.kind === 'word') units[at]!.place = canonicalName
    }
  }
}

/** Makes one unit of words that the lexicon reads as one («xəbər verir», "press service"). Gives the number of tokens taken. */
function takePhrase(
  unit: Unit,
  tokens: readonly Token[],
  at: number,
  limit: number,
  text: string,
  lexicon: Lexicon,
): number {
  const words = [unit.folded]
  for (let next = at + 1; next < tokens.length && words.length < LONGEST_PHRASE; next++) {
    const token = tokens[next]!
    if (token.kind !== 'word' || token.end > limit || text.slice(tokens[next - 1]!.end, token.start) !== ' ') break
    words.push(foldCase(token.text))
  }
  const phrase = lexicon.lookupPhrase(words)
  if (!phrase) return 0
  unit.end = tokens[at + phrase.length - 1]!.end
  unit.text = text.slice(unit.start, unit.end)
  unit.folded = words.slice(0, phrase.length).join(' ')
  unit.senses = phrase.senses
  return phrase.length - 1
}

/** “Reuters”in, «Interfaks»-a: a suffix written after the quote belongs to it. Gives the number of tokens taken. */
function attachSuffix(unit: Unit, tokens: readonly Token[], at: number, text: string): number {
  for (const taken of [1, 2]) {
    const last = tokens[at + taken]
    if (!last) return 0
    const suffix = text.slice(unit.end, last.end)
    if (/\s/.test(suffix) || !SUFFIX_AFTER_QUOTE.test(suffix)) continue
    const cases = azSuffixCases(foldCase(suffix).replace(/^[-']/, ''))
    if (cases === 0) continue
    unit.end = last.end
    unit.text = text.slice(unit.start, unit.end)
    unit.suffixCases = cases
    return taken
  }
  return 0
}

const NAME_START = /^[\p{Lu}\p{N}]/u
const NOT_A_NAME = /[,;:!?…]|\.\s|\.$/
/** What shows that the author goes on after words somebody said: «…», - говорит; “…” deyib. */
const GOES_ON = /^[,.]?\s*[—–-]\s|^,/

function quoteUnit(text: string, quote: QuoteSpan, known: readonly KnownEntity[], before: Unit | undefined): Unit {
  const inner = text.slice(quote.start, quote.end)
  const entity =
    known.find(
      ({ start, end }) => start >= quote.open && end <= quote.close && end - start >= inner.trim().length - 2,
    ) ?? null
  return unitOf('quote', text, quote.open, quote.close, {
    quote,
    entity,
    nameLike:
      !quote.resumed && (entity !== null || isNameLike(inner, text.slice(quote.close, quote.close + 12), before)),
  })
}

/** A name begins with a capital and holds no clause; a longer one has more capitals, or a noun before it says what it names. */
function isNameLike(inner: string, after: string, before: Unit | undefined): boolean {
  const words = inner.trim().split(/\s+/)
  if (words.length > 7 || !NAME_START.test(inner) || NOT_A_NAME.test(inner)) return false
  if (/^[,.]?\s*(?:[—–-]\s*)?dey[əi]/.test(after)) return false
  const opens = before === undefined || before.kind === 'mark'
  if (opens && words.length > 1 && GOES_ON.test(after) && before?.text !== ',') return false
  if (before?.text === ':') return false
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  if (words.length <= 2 || capitals * 2 >= words.length) return true
  return before !== undefined && before.kind === 'word' && !before.senses.some(({ cls }) => SPEAKING.has(cls))
}

const SPEAKING: ReadonlySet<string> = new Set(['say', 'relay', 'passive', 'name', 'pronoun', 'office', 'adverb'])

function groupSentences(
  text: string,
  paragraphs: readonly { start: number; end: number }[],
  outer: readonly QuoteSpan[],
  units: readonly Unit[],
): SentenceUnits[] {
  const sentences: SentenceUnits[] = []
  let next = 0
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    let from = start
    for (const cut of splitSentences(text.slice(start, end))) {
      const stop = start + cut.end
      if (stop < end && outer.some((quote) => quote.open < stop && quote.close > stop)) continue
      const inside: Unit[] = []
      while (next < units.length && units[next]!.start < stop) inside.push(units[next++]!)
      const last = inside.findLast((unit) => unit.kind !== 'quote')
      if (inside.length > 0) {
        sentences.push({
          start: inside[0]!.start,
          end: inside.at(-1)!.end,
          paragraph,
          units: inside,
          question: last?.text === '?',
        })
      }
      from = stop
    }
    const rest: Unit[] = []
    while (next < units.length && units[next]!.start < end) rest.push(units[next++]!)
    if (rest.length > 0 && from <= end) {
      sentences.push({ start: rest[0]!.start, end: rest.at(-1)!.end, paragraph, units: rest, question: false })
    }
  }
  return sentences
}
