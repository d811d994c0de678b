/** Words between quotation marks: UTF-16 indexes into the text. `open` and `close` include the marks, `start` and `end` do not. */
export interface QuoteSpan {
  open: number
  start: number
  end: number
  close: number
  /** Index of the quote around this one. */
  parent: number | null
  /** False where a mark was missing and the end was inferred. */
  balanced: boolean
  /** A line of dialogue: a dash stands for the marks. */
  dialogue: boolean
  /** The words go on after the author's: «Мы ждали, — говорит он. — [И дождались]». */
  resumed?: boolean
}

interface OpenMark {
  mark: string
  at: number
}

const MARK = /[«»„“”"‹›‘’']/g
const CLOSES: Readonly<Record<string, string>> = {
  '»': '«',
  '›': '‹',
  '“': '„“',
  '”': '„“”',
  '"': '"',
  '’': '‘',
  "'": "'",
}
const SPACE_OR_OPENING = /[\s([{«„“‹‘"—–-]/
const LETTER = /[\p{L}\p{N}]/u

type Role = 'open' | 'close' | 'none'

function roleOf(mark: string, before: string, after: string, stack: readonly OpenMark[]): Role {
  const opensHere = (before === '' || SPACE_OR_OPENING.test(before)) && after !== '' && !/\s/.test(after)
  // “ We won , ” he said: marks set apart by spaces, where nothing is open that this one could close.
  const apart = /^[“"]$/.test(mark) && /^\s?$/.test(before) && /^\s$/.test(after)
  if (apart && !stack.some((open) => CLOSES[mark]!.includes(open.mark) || open.mark === mark)) return 'open'
  switch (mark) {
    case '«':
    case '‹':
    case '„':
      return 'open'
    case '»':
    case '›':
      return 'close'
    case '“':
      if (stack.some((open) => open.mark === '„') && !opensHere) return 'close'
      return opensHere ? 'open' : 'close'
    case '”':
      return opensHere && !stack.some((open) => open.mark === '“' || open.mark === '„') ? 'open' : 'close'
    case '"':
      return opensHere ? 'open' : 'close'
    default:
      return roleOfSingle(mark, before, after, stack)
  }
}

/** A single mark is mostly an apostrophe: it opens only before a word and closes only what was opened. */
function roleOfSingle(mark: string, before: string, after: string, stack: readonly OpenMark[]): Role {
  const opens = (before === '' || SPACE_OR_OPENING.test(before)) && LETTER.test(after)
  if (mark === '‘') return opens ? 'open' : 'none'
  if (LETTER.test(before) && LETTER.test(after)) return 'none'
  const opener = mark === '’' ? '‘' : "'"
  if (stack.some((open) => open.mark === opener) && before !== '' && !/\s/.test(before)) return 'close'
  return mark === "'" && opens ? 'open' : 'none'
}

/** What follows a closing mark when the author takes over: «, - говорится», “, - deyə”. */
const AUTHOR_TAKES_OVER = /^[,.!?…]*\s*[—–-]\s|^[,.!?…]*\s*$|^[,.]\s/

/**
 * Pairs the quotation marks of one paragraph, of every kind and nesting. A mark without its pair is mended where the
 * paragraph shows how: an outer quote ends with the inner one's mark when the author takes over there, one closed
 * without an opening began with the paragraph. `paragraph` is the range in `text`.
 */
export function pairQuoteMarks(
  text: string,
  from: number,
  to: number,
  says: (word: string) => boolean = () => false,
): QuoteSpan[] {
  const found: Omit<QuoteSpan, 'parent'>[] = []
  const stack: OpenMark[] = []
  const closers: number[] = []
  const body = text.slice(from, to)
  for (const match of body.matchAll(MARK)) {
    const mark = match[0]
    const at = from + match.index
    const role = roleOf(mark, at > from ? text[at - 1]! : '', at + 1 < to ? text[at + 1]! : '', stack)
    if (role === 'open') stack.push({ mark, at })
    if (role !== 'close') continue
    const depth = stack.findLastIndex((open) => CLOSES[mark]!.includes(open.mark))
    if (depth >= 0) {
      closers.push(at)
      const open = stack[depth]!
      stack.length = depth
      found.push(spanOf(text, open.at, at, true))
    } else if (
      stack.length === 0 &&
      found.length === 0 &&
      AUTHOR_TAKES_OVER.test(text.slice(at + 1, Math.min(to, at + 6)))
    ) {
      if (at > from + 2)
        found.push({ open: from, start: from, end: at, close: at + 1, balanced: false, dialogue: false })
    }
  }
  for (const open of stack) {
    const end = closers.findLast(
      (at) => at > open.at && AUTHOR_TAKES_OVER.test(text.slice(at + 1, Math.min(to, at + 6))),
    )
    const spoken = end === undefined ? endBeforeVerb(text, open.at + 1, to, says) : null
    if (end !== undefined) found.push(spanOf(text, open.at, end, false))
    else if (spoken !== null)
      found.push({ open: open.at, start: open.at + 1, end: spoken, close: spoken, balanced: false, dialogue: false })
    else if (open.at === from && stack.length === 1) {
      // A quote of several paragraphs opens each of them and is closed at the end of the last.
      found.push({ open: open.at, start: open.at + 1, end: to, close: to, balanced: false, dialogue: false })
    }
  }
  return nest(found.filter((span) => span.end > span.start))
}

/** The verb of saying that the author's words begin with, after a comma, or end in: “həyət işıqlandı yazırlar. */
function endBeforeVerb(text: string, from: number, to: number, says: (word: string) => boolean): number | null {
  const sentence = /^[^.!?…\n]*/.exec(text.slice(from, to))![0]
  let last: { end: number } | null = null
  for (const match of sentence.matchAll(/\p{L}+/gu)) {
    last = null
    if (match.index === 0 || !says(match[0])) continue
    const lead = sentence.slice(0, match.index).trimEnd()
    const words = lead.replace(/(?<![,\s—–-])[,\s—–-]+$/, '')
    if (words !== lead) return from + words.length
    last = { end: from + words.length }
  }
  return last?.end ?? null
}

const spanOf = (text: string, open: number, close: number, balanced: boolean): Omit<QuoteSpan, 'parent'> => ({
  open,
  start: open + (text[open + 1] === ' ' ? 2 : 1),
  end: close - (text[close - 1] === ' ' && close > open + 2 ? 1 : 0),
  close: close + 1,
  balanced,
  dialogue: false,
})

/** Puts spans in the order of the text and tells each which one it stands in. */
export function nest(spans: readonly Omit<QuoteSpan, 'parent'>[]): QuoteSpan[] {
  const sorted = [...spans].sort((a, b) => a.open - b.open || b.close - a.close)
  const around: number[] = []
  return sorted.map((span, index) => {
    while (around.length > 0 && sorted[around.at(-1)!]!.close < span.close) around.pop()
    const parent = around.at(-1) ?? null
    around.push(index)
    return { ...span, parent }
  })
}
