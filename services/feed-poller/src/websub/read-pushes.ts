import { readWhole, toRefusal, type FeedEntry, type ReadFeedTask } from '@crosswire/feed'
import type { Publisher } from '@crosswire/record'
import type { FeedWork, PushRow } from '@crosswire/store'

/** What came of reading what hubs had pushed for a feed. */
export interface PushedEntries {
  entries: FeedEntry[]
  /** A push that is no feed: the feed is polled instead. */
  unreadable: { code: string; message: string } | null
}

/** Reads pushes on a thread, the newest first: of an entry that stands in several the newest counts. */
export async function readPushedEntries(
  feed: FeedWork & { pushes: readonly PushRow[] },
  { timezone }: Publisher,
  read: ReadFeedTask,
  now: Date,
): Promise<PushedEntries> {
  const entries: FeedEntry[] = []
  let unreadable: PushedEntries['unreadable'] = null
  for (const { bytes, contentType } of feed.pushes.toReversed()) {
    const task = { bytes, url: feed.fetchUrl ?? feed.url, contentType: contentType ?? undefined, timezone, now }
    const result = await readWhole(read, task).catch(toRefusal)
    if (result.kind === 'read') entries.push(...result.reading.entries)
    else unreadable = { code: result.code, message: result.message }
  }
  return { entries, unreadable }
}
