import type { CaptureWork } from '@crosswire/store'
import type { ArticleReading, ArticleTask } from '../read-article.ts'

/** A capture for a thread to read. A replay wants the whole reading, also where the text is the head's. */
export function toTask(capture: CaptureWork): ArticleTask {
  const { bytes, finalUrl: url, contentType, fetchedAt, publisherId, hints, head, settledUrl, replay } = capture
  const known = replay && head !== null ? { ...head, digest: '' } : head
  return { bytes, url, contentType, fetchedAt, publisherId, hints, head: known, settledUrl }
}

/**
 * Whether a replay takes the page for another article than it was so far. That is told and nothing is written: the record
 * that downstream knows keeps its id, and a person decides.
 */
export const movedAway = (
  { replay, head }: CaptureWork,
  reading: Exclude<ArticleReading, { kind: 'refused' }>,
): boolean => replay && head !== null && head.articleId !== reading.articleId
