import { tokenize } from '@crosswire/text'
import type { QuoteSpan } from './quote-marks.ts'

type Span = Omit<QuoteSpan, 'parent'>

/** «Words, – the author's: a comma or a stop, a dash and white space on both sides. */
const TAKES_OVER = /[,!?…][”"»“]?\s*[—–-]\s+/g
const GIVES_BACK = /[,.]\s*[—–-]\s+/g
/** Longest insertion looked at: a speech verb, a role, a name and an adverb or two. */
const LONGEST_INSERTION = 140

interface Insertion {
  /** Where the quoted words before it end; where those after it go on, null when the rest is the author's. */
  end: number
  resume: number | null
}

/** Finds the author's words inside quoted ones: «Мы проснулись, – говорит жительница, – а утром увидели». */
function findInsertion(text: string, from: number, to: number, says: (word: string) => boolean): Insertion | null {
  TAKES_OVER.lastIndex = 0
  const body = text.slice(from, to)
  for (const match of body.matchAll(TAKES_OVER)) {
    const start = match.index + match[0].length
    const ahead = body.slice(start, start + LONGEST_INSERTION)
    GIVES_BACK.lastIndex = 0
    const back = GIVES_BACK.exec(ahead)
    const insertion = back ? ahead.slice(0, back.index) : /^[^.!?…]*/.exec(ahead)![0]
    if (insertion.includes('\n') || !speaks(insertion, says)) continue
    return {
      end: from + match.index + (/[!?…]/.test(match[0][0]!) ? 1 : 0),
      resume: back ? from + start + back.index + back[0].length : null,
    }
  }
  return null
}

/** True when a speech verb stands at either end of the author's words, where it must. */
function speaks(insertion: string, says: (word: string) => boolean): boolean {
  const words = tokenize(insertion).filter(({ kind }) => kind === 'word')
  return (
    words.length > 0 && [...words.slice(0, 4), ...words.slice(-2)].some(({ text }) => text === 'deyə' || says(text))
  )
}

/** Cuts the author's words out of quotes that hold them between one pair of marks, leaving two quotes. */
export function cutInsertions(text: string, quotes: readonly Span[], says: (word: string) => boolean): Span[] {
  return quotes.flatMap((quote) => {
    if (quote.end - quote.start < 20 || quotes.some((other) => other.open < quote.open && other.close > quote.close)) {
      return [quote]
    }
    const insertion = findInsertion(text, quote.start, quote.end, says)
    if (
      !insertion ||
      quotes.some((other) => other.open > quote.open && other.open < insertion.end && other.close > insertion.end)
    ) {
      return [quote]
    }
    const first = { ...quote, end: insertion.end, close: insertion.end }
    if (insertion.resume === null || insertion.resume >= quote.end) return [first]
    return [first, { ...quote, open: insertion.resume, start: insertion.resume, resumed: true }]
  })
}

const DIALOGUE_DASH = /^[—–-]\s+/

/** Adds the quotes of a line of dialogue: «— Мы сами виноваты, — признался тренер. — Играйте проще». */
export function addDialogue(
  text: string,
  from: number,
  to: number,
  quotes: readonly Span[],
  says: (word: string) => boolean,
): Span[] {
  const dash = DIALOGUE_DASH.exec(text.slice(from, Math.min(to, from + 4)))
  if (!dash) return [...quotes]
  const start = from + dash[0].length
  const insertion = findInsertion(text, start, to, says)
  if (!insertion || insertion.end - start < 3) return [...quotes]
  const spoken = (open: number, close: number): Span => ({
    open,
    start: open,
    end: close,
    close,
    balanced: true,
    dialogue: true,
  })
  const added = [spoken(start, insertion.end)]
  if (insertion.resume !== null && insertion.resume < to) added.push({ ...spoken(insertion.resume, to), resumed: true })
  return [...quotes, ...added]
}
