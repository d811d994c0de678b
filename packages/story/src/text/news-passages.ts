import type { StoryDocument } from '../types.ts'
import { datelineEnd, findBackground, sentences } from './passages.ts'

/** A stretch of an article that tells its news. */
export interface NewsPassage {
  text: string
  /** False for the headline. */
  isBody: boolean
}

/** Characters that stand in for a headline where there is none. */
const STAND_IN_LENGTH = 240

/**
 * What of an article tells its own news: the headline (or the first sentence in its place), then the body without its
 * dateline and without what recalls earlier events, which would glue old stories and new ones together.
 */
export function newsPassages({ headline, text }: Pick<StoryDocument, 'headline' | 'text'>): NewsPassage[] {
  const from = datelineEnd(text)
  const title = headline?.trim() ?? ''
  const passages = [{ text: title === '' ? firstSentence(text, from).slice(0, STAND_IN_LENGTH) : title, isBody: false }]
  for (const [start, end] of without(findBackground(text), from, text.length)) {
    passages.push({ text: text.slice(start, end), isBody: true })
  }
  return passages
}

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
