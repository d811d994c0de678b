import type { StoryDocument } from '../types.ts'
import { findBackground, sentences } from './passages.ts'

/** Characters that stand in for a headline where there is none. */
const STAND_IN_LENGTH = 240

/** The headline, or the first sentence in its place; `from` is where the dateline of the text ends. */
export function headlineOf({ headline, text }: Pick<StoryDocument, 'headline' | 'text'>, from: number): string {
  const title = headline?.trim() ?? ''
  return title === '' ? firstSentence(text, from).slice(0, STAND_IN_LENGTH) : title
}

/**
 * What of a text tells its own news: all but its dateline and what recalls earlier events, which would glue old stories and
 * new ones together.
 */
export const newsRanges = (text: string, from: number): [start: number, end: number][] => [
  ...without(findBackground(text), from, text.length),
]

function firstSentence(text: string, from: number): string {
  for (const [start, end] of sentences(text, from)) if (end - start > 20) return text.slice(start, end)
  return text.slice(from, from + 200)
}

/** What is left of a range once others are cut out of it. */
function* without(cuts: readonly [number, number][], from: number, to: number): Generator<[number, number]> {
  let at = from
  for (const [start, end] of cuts) {
    if (start > at) yield [at, Math.min(start, to)]
    at = Math.max(at, end)
  }
  if (at < to) yield [at, to]
}
