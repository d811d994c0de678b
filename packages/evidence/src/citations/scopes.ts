import type { TextDocument } from '../document/document.ts'
import type { Unit } from '../document/units.ts'
import type { FoundCitation } from './found.ts'

interface Range {
  start: number
  end: number
}

/** «Об этом», «bu barədə»: what stands before is what was said. */
const POINTS_BACK = /^(?:об этом|о чем|bu barədə|bu haqda|bunu|bu haqqda|this was|this is what)/i

/** The passage that an edge attributes: what was said before it, the quote beside it, or the rest of its sentence. */
export function scopeOf(edge: FoundCitation, document: TextDocument): Range | null {
  // «сообщает ТАСС со ссылкой на МИД»: both are named for the same passage.
  if (edge.via && edge.match.rule.spec.edge === 'prev>src' && edge.via.match.sentence === edge.match.sentence)
    return scopeOf(edge.via, document)
  const { sentence, from, to } = edge.match
  const marker = document.text.slice(edge.start, edge.end)
  if (POINTS_BACK.test(marker)) return previousSentence(edge, document)
  const { units } = sentence
  const quote = nearestQuote(edge)
  if (quote) return quote
  const after = trimmed(document.text, edge.end, sentence.end)
  const before = trimmed(document.text, sentence.start, edge.start)
  if (after && to < units.length && (!before || from <= 1)) return after
  return (before && (!after || before.end - before.start >= after.end - after.start) ? before : after) ?? null
}

/** The quote with nothing but marks between it and the words that attribute it. */
function nearestQuote(edge: FoundCitation): Range | null {
  const { sentence, from, to } = edge.match
  const { units } = sentence
  const candidates = units.filter((unit) => unit.kind === 'quote' && !unit.nameLike && unit.quote)
  const isBeside = (unit: Unit, marker: Unit | undefined): boolean =>
    marker !== undefined &&
    units
      .slice(
        Math.min(units.indexOf(unit), units.indexOf(marker)) + 1,
        Math.max(units.indexOf(unit), units.indexOf(marker)),
      )
      .every(({ kind }) => kind === 'mark')
  const best =
    candidates.findLast((unit) => unit.end <= (units[from]?.end ?? 0) && isBeside(unit, units[from])) ??
    candidates.find((unit) => unit.start >= (units[to - 1]?.start ?? 0) && isBeside(unit, units[to - 1]))
  return best ? { start: best.quote!.start, end: best.quote!.end } : null
}

function previousSentence(edge: FoundCitation, document: TextDocument): Range | null {
  const index = document.sentences.indexOf(edge.match.sentence)
  const before = document.sentences[index - 1]
  return before && before.end > before.start ? { start: before.start, end: before.end } : null
}

const EDGES = /(?<![\s,;:—–-])[\s,;:—–-]+$|^[\s,.;:—–-]+/g

/** A stretch without the marks at its ends; null where nothing is left. */
function trimmed(text: string, start: number, end: number): Range | null {
  const raw = text.slice(start, end)
  const inner = raw.replace(EDGES, '').replace(/^(?:что|о том, что|ki|that)\s+/i, '')
  if (inner.replace(/[^\p{L}]/gu, '').length < 8) return null
  const at = start + raw.lastIndexOf(inner)
  return { start: at, end: at + inner.length }
}
