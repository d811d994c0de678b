import type { DateMention } from '@crosswire/record'
import type { CodePoints } from '@crosswire/text'
import type { AnnotateInput } from '../types.ts'
import { findDates } from './find-dates.ts'

/** The dates of a text, and the day that it was written on: null where neither it nor anybody else tells. */
export interface DateReading {
  day: string | null
  dates: DateMention[]
}

/** How far into a text its own date may stand, in code points. */
const HEAD = 40
const DAY = /^\d{4}-\d{2}-\d{2}$/

/**
 * The dates of a text. A full date that opens it is its own day, where nothing else tells that; a time that is all of its
 * line labels an in-page update, which has it.
 */
export function readDates(input: AnnotateInput, points: CodePoints): DateReading {
  const found = findDates(input)
  const [first] = found
  const own = first && first.evidence.start < HEAD && DAY.test(first.value) ? first.value : null
  const dates = input.date === undefined && own !== null ? findDates({ ...input, date: own }) : found
  return {
    day: input.date?.slice(0, 10) ?? own,
    dates: dates.filter(({ precision, evidence }) => precision !== 'minute' || !isWholeLine(evidence, points)),
  }
}

function isWholeLine({ start, end }: { start: number; end: number }, points: CodePoints): boolean {
  const { text } = points
  const from = points.toUtf16(start)
  const before = text.slice(text.lastIndexOf('\n', from - 1) + 1, from)
  const after = /^[^\n]*/.exec(text.slice(points.toUtf16(end)))![0]
  return !/[\p{L}\p{N}]/u.test(before + after)
}
