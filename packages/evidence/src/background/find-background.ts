import { foldCase } from '@crosswire/text'
import type { TextDocument } from '../document/document.ts'
import { BACKGROUND_CUES } from './data/cues.ts'

/** A passage that recalls earlier events. UTF-16 indexes. */
export interface FoundBackground {
  start: number
  end: number
  cue: string
  date: string | null
}

/** A date read in the text, by UTF-16 position. */
export interface DatedPlace {
  start: number
  end: number
  value: string
}

export interface BackgroundOptions {
  /** The article's own day, YYYY-MM-DD; without it only cues tell a background passage. */
  today: string | null
  dates: readonly DatedPlace[]
  /** Where the in-page update around an index ends: a passage never runs on into an older one. */
  partEnd: (index: number) => number
}

/** How far back a date must lie to open a background passage without a cue, in days. */
const PAST_DAYS = 2
const DATE_NEAR_START = 28
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * Finds the passages that recall what was before: by a cue at the start of a sentence («Напомним», "Recall that"), or by
 * a paragraph below the first that opens with an earlier date. A passage that opens a paragraph takes the paragraphs
 * below with it when the text goes on telling of the past to its end.
 */
export function findBackground(document: TextDocument, options: BackgroundOptions): FoundBackground[] {
  const { sentences, paragraphs, text } = document
  const found: FoundBackground[] = []
  for (const [index, sentence] of sentences.entries()) {
    const before = found.at(-1)
    const isInside = before !== undefined && sentence.start < before.end
    const opens = sentences[index - 1]?.paragraph !== sentence.paragraph
    if (isInside && !opens) continue
    const cue = cueOf(text.slice(sentence.start, sentence.start + 60), document.lexicon.language)
    const dated = cue === null && opens && sentence.paragraph > 0 ? openingDate(sentence, options) : null
    if (cue === null && (dated === null || isInside)) continue
    if (isInside) {
      // «Напомним, 21 ноября …», and below it «За неделю до этого …»: two things are recalled.
      before.end = text.slice(0, sentence.start).trimEnd().length
      before.date = dateIn(before, options)
    }
    const limit = options.partEnd(sentence.start)
    const ownEnd = Math.min(paragraphs[sentence.paragraph]!.end, limit)
    const end = opens && goesOn(document, sentence.paragraph, limit, options) ? limit : ownEnd
    found.push({
      start: sentence.start,
      end: text.slice(0, end).trimEnd().length,
      cue: cue ?? text.slice(sentence.start, dated!.end),
      date: dateIn({ start: sentence.start, end }, options),
    })
  }
  return found
}

/** The first day within a passage that is not after the article's own. */
function dateIn({ start, end }: { start: number; end: number }, { dates, today }: BackgroundOptions): string | null {
  const first = dates.find((date) => date.start >= start && date.start < end && isPast(date.value, today, 0))
  return first?.value.slice(0, 10) ?? null
}

function cueOf(opening: string, language: 'ru' | 'az' | 'en'): string | null {
  const lead = /^[—–\-\s«"“]*/.exec(opening)![0].length
  const folded = foldCase(opening.slice(lead))
  for (const cue of BACKGROUND_CUES[language]) {
    if (folded.startsWith(cue) && !/\p{L}/u.test(folded[cue.length] ?? ' '))
      return opening.slice(lead, lead + cue.length)
  }
  return null
}

function openingDate(sentence: { start: number; end: number }, { dates, today }: BackgroundOptions): DatedPlace | null {
  const near = Math.min(sentence.end, sentence.start + DATE_NEAR_START)
  return (
    dates.find(
      ({ start, value }) =>
        start >= sentence.start && start < near && DAY.test(value) && isPast(value, today, PAST_DAYS),
    ) ?? null
  )
}

function isPast(value: string, today: string | null, days: number): boolean {
  if (today === null) return false
  const at = Date.parse(`${/^\d{4}(?:-\d{2}){0,2}/.exec(value)?.[0].padEnd(10, '-01') ?? ''}T00:00:00Z`)
  return !Number.isNaN(at) && at <= Date.parse(`${today}T00:00:00Z`) - days * 86_400_000
}

/** True when nothing from here to the end of the part leads back to the news: no date of today, nobody who says something now. */
function goesOn(
  document: TextDocument,
  paragraph: number,
  limit: number,
  { dates, today }: BackgroundOptions,
): boolean {
  const from = document.paragraphs[paragraph]!.end
  if (today !== null && dates.some((date) => date.start >= from && date.end <= limit && date.value.startsWith(today)))
    return false
  return !document.sentences.some(
    ({ start, end, units }) =>
      start >= from &&
      end <= limit &&
      units.some(
        (unit) =>
          (unit.kind === 'quote' && !unit.nameLike && unit.end - unit.start > 60) ||
          unit.senses.some(({ cls, tag }) => (cls === 'say' || cls === 'relay') && tag === 'present'),
      ),
  )
}
