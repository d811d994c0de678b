import { FeedError } from './errors.ts'
import { readFeed } from './read-feed.ts'
import type { ReadFeed, ReadFeedOptions } from './types.ts'

/** A document for a thread to read. */
export interface FeedTask extends ReadFeedOptions {
  bytes: Uint8Array
}

export type FeedTaskResult =
  { kind: 'read'; reading: ReadFeed } | { kind: 'refused'; code: FeedError['code']; message: string }

/** Reads one feed; what a document cannot give is an answer, not a failure of the thread. */
export default async function readFeedTask({ bytes, ...options }: FeedTask): Promise<FeedTaskResult> {
  try {
    return { kind: 'read', reading: await readFeed(bytes, options) }
  } catch (error) {
    return toRefusal(error)
  }
}

/** Whatever went wrong, inside a thread or with it, as what a document cannot give. */
export function toRefusal(error: unknown): FeedTaskResult {
  const { code, message } = asFeedError(error)
  return { kind: 'refused', code, message }
}

/** Whatever went wrong, inside a thread or with it, as the error of a feed. */
export function asFeedError(error: unknown): FeedError {
  if (error instanceof FeedError) return error
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
  if (name === 'ThreadDeadlineError') return new FeedError('too-slow', message, { cause: error })
  if (name === 'ThreadMemoryError') return new FeedError('too-much-memory', message, { cause: error })
  return new FeedError('unreadable', message, { cause: error })
}
