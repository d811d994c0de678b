/** What is remembered of a page between visits. */
export interface RevisitState {
  /** Visits in a row that found it gone or failed. */
  misses: number
}

export interface RevisitMoment {
  now: Date
  firstSeenAt: Date
  lastChangedAt: Date | null
  /** Visits exactly this often while the page is young; null: by its age. */
  fixedMs: number | null
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Edits come soon after publication or not at all: a page is looked at again when a fifth of its age has passed. */
const SHARE_OF_AGE = 0.2
const SHORTEST_MS = 10 * MINUTE
/** A page that has stood unchanged for this long is left alone. */
const WATCHED_MS = 7 * DAY

/**
 * When a page is visited again; null: not any more. Age counts from when the page was first seen or last changed,
 * whichever is later: an edited page is young again (diffengine's rule: re-check when staleness over age reaches 0.2).
 */
export function decideRevisit({ now, firstSeenAt, lastChangedAt, fixedMs }: RevisitMoment): Date | null {
  const since = Math.max(firstSeenAt.getTime(), lastChangedAt?.getTime() ?? 0)
  const age = Math.max(0, now.getTime() - since)
  if (age > WATCHED_MS) return null
  return new Date(now.getTime() + (fixedMs ?? Math.max(SHORTEST_MS, age * SHARE_OF_AGE)))
}

/** When a page that could not be had is tried again: pages come back, but not often. */
export function decideRetryVisit(misses: number, now: Date): Date | null {
  const wait = [HOUR, 6 * HOUR, DAY, 3 * DAY, 7 * DAY][misses - 1]
  return wait === undefined ? null : new Date(now.getTime() + wait)
}

/** Gone at the publisher's own word, or missing twice in a row: one 404 may be a slip. */
export function isGone(code: string, misses: number): boolean {
  return code === 'http-410' || (code === 'http-404' && misses >= 2)
}
