import type { FeedRow } from '@crosswire/store'
import type { Finding, FindingCode } from './types.ts'

/** How a feed is, as its scheduler judges: `healthy`, `unknown`, `failing`, `muted`, `quiet`, `empty`. */
export interface FeedHealth {
  kind: string
  text?: string
}

/** Judges a feed by what its scheduler remembers; given by who composes the services. */
export type JudgeFeed = (schedule: unknown, now: number) => FeedHealth

const CODES: Readonly<Record<string, FindingCode>> = {
  failing: 'feed-failing',
  muted: 'feed-failing',
  quiet: 'feed-quiet',
  empty: 'feed-empty',
}
const ACTIONS: Partial<Record<FindingCode, string>> = {
  'feed-failing': 'open it in a browser; correct its address in the publishers file, or take it out',
  'feed-quiet': 'compare with the publisher’s site: does the feed still list what is new?',
  'feed-empty': 'open it in a browser: it answers, and lists nothing',
}

/** Feeds that a person should look at. */
export function diagnoseFeeds(feeds: readonly FeedRow[], judge: JudgeFeed, now: number): Finding[] {
  return feeds
    .filter(({ active }) => active)
    .flatMap((feed) => {
      const { kind, text } = judge(feed.schedule, now)
      const code = CODES[kind]
      if (code === undefined) return []
      return [
        {
          code,
          severity: 'warning' as const,
          subject: feed.url,
          what: `a feed of ${feed.publisherId} is ${kind}`,
          why: `${text ?? kind}${feed.lastMessage === null ? '' : `: ${feed.lastMessage}`}`,
          action: ACTIONS[code] ?? '',
        },
      ]
    })
}
