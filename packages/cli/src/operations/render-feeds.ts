/** A feed's health as the store and the API give it; times in ISO 8601. */
export interface FeedItem {
  publisherId: string
  url: string
  /** Where it moved to for good; null: its url. */
  fetchUrl: string | null
  active: boolean
  health: { kind: string; text?: string }
  nextPollAt: string
  scheduleReason: string | null
  /** What keeps it waiting though it is due. */
  trouble: string | null
  lastPolledAt: string | null
  lastSuccessAt: string | null
  lastEntryAt: string | null
  lastStatus: number | null
  lastError: string | null
  lastMessage: string | null
  failingSince: string | null
  failures: number
  entryCount: number
  /** Its hub pushes what is new. */
  pushed: boolean
}

const ORDER = ['failing', 'muted', 'empty', 'quiet', 'unknown', 'healthy']

/** Feeds for people, the worst first: two lines each, the second says why and when. */
export function renderFeeds(feeds: readonly FeedItem[], now: Date): string {
  const rank = (feed: FeedItem): number => (feed.active ? ORDER.indexOf(kindOf(feed)) : ORDER.length)
  const sorted = [...feeds].sort((a, b) => rank(a) - rank(b) || (a.publisherId < b.publisherId ? -1 : 1))
  const blocks = sorted.map(
    (feed) => `${kindOf(feed).padEnd(8)} ${feed.publisherId}  ${feed.url}\n         ${explain(feed, now)}`,
  )
  return [...blocks, summarize(feeds)].join('\n')
}

function kindOf({ active, health, lastPolledAt, failures }: FeedItem): string {
  if (!active) return 'retired'
  if (lastPolledAt === null) return 'unknown'
  // Judged by what it was like for hours: one failure is not sickness, but worth a look.
  return health.kind === 'healthy' && failures > 0 ? 'failing' : health.kind
}

function explain(feed: FeedItem, now: Date): string {
  const ago = (time: string): string => `${span(now.getTime() - Date.parse(time))} ago`
  const { lastSuccessAt, lastStatus, lastEntryAt, failingSince, failures, fetchUrl, entryCount } = feed
  const parts = [
    nextPoll(feed, now),
    lastSuccessAt === null ? 'never reached' : `last success ${ago(lastSuccessAt)}`,
    failingSince === null
      ? null
      : `failing since ${failingSince.slice(0, 16)}Z (${span(now.getTime() - Date.parse(failingSince))}), ${failures} in a row`,
    lastStatus === null ? null : `HTTP ${lastStatus}`,
    `${entryCount} entries${lastEntryAt === null ? '' : `, the last ${ago(lastEntryAt)}`}`,
    feed.pushed ? 'its hub pushes' : null,
    fetchUrl === null ? null : `moved to ${fetchUrl}`,
    feed.health.text ?? null,
    feed.lastError === null ? null : `${feed.lastError}: ${feed.lastMessage ?? ''}`,
  ]
  return parts.filter((part) => part !== null).join(' · ')
}

function nextPoll({ nextPollAt, scheduleReason, active, trouble, failures }: FeedItem, now: Date): string {
  if (!active) return 'no longer polled'
  const wait = Date.parse(nextPollAt) - now.getTime()
  const what = failures > 0 ? 'next try' : 'next poll'
  const why = trouble ?? scheduleReason
  return `${what} ${wait > 0 ? `in ${span(wait)}` : 'now'}${why === null ? '' : `: ${why}`}`
}

function summarize(feeds: readonly FeedItem[]): string {
  const active = feeds.filter((feed) => feed.active)
  const counts = ORDER.map((kind) => [kind, active.filter((feed) => kindOf(feed) === kind).length] as const)
  const said = counts.filter(([, count]) => count > 0).map(([kind, count]) => `${count} ${kind}`)
  return `${active.length} feeds${said.length === 0 ? '' : `: ${said.join(', ')}`}`
}

function span(ms: number): string {
  const minutes = Math.max(0, Math.round(ms / 60_000))
  if (minutes < 1) return `${Math.max(0, Math.round(ms / 1000))} s`
  if (minutes < 120) return `${minutes} min`
  const hours = Math.round(minutes / 60)
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}
