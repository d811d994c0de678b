export { discoverFeeds, type DiscoveredFeed } from './discover.ts'
export { FeedError, type FeedErrorCode } from './errors.ts'
export { asFeedError, toRefusal, type FeedTask, type FeedTaskResult } from './feed-thread.ts'
export { sanitize } from './html/sanitize.ts'
export { htmlToText } from './html/to-text.ts'
export { detectUnstableIds, entryIdentity, type IdStability } from './identity.ts'
export { MAX_FEED_BYTES, readFeed } from './read-feed.ts'
export { readInGoes, readWhole, uncapped, type ReadFeedTask } from './read-in-goes.ts'
export type { FeedEntry, FeedHead, FeedHints, FeedLinks, FeedPerson, ReadFeed, ReadFeedOptions } from './types.ts'

/** The module that reads a `FeedTask` on a thread of a pool: hostile documents then cost a thread and a deadline, no more. */
export const FEED_THREAD = new URL('./feed-thread.ts', import.meta.url)
