import type { MissingPage, MissingReason } from './types.ts'

const HOUR_MS = 3_600_000
/** Caches and editors make pages vanish for hours. A page is gone when it was missed this often, over this long. */
const SIGHTINGS = 3
const PROBATION_MS = 24 * HOUR_MS
/** When to look again after the first, second … time that it was missed. */
const RECHECKS_MS = [HOUR_MS, 6 * HOUR_MS, 20 * HOUR_MS]
/** A page that is gone is looked at once more, in case it was put back. */
const LAST_LOOK_MS = 7 * 24 * HOUR_MS

export type PageSight =
  /** It answered with a page, new or unchanged. `soft404` is what findSoft404 says of it. */
  | { kind: 'answered'; soft404: 'redirected-home' | 'soft-404' | null }
  /** An error of the web client. */
  | { kind: 'failed'; code: string }

export type AvailabilityDecision =
  /** `restored`: it was missing before. */
  | { kind: 'available'; missing: null; restored: boolean }
  /** Not there, but it may come back: what is stored stays, and is looked at again. */
  | { kind: 'missing'; missing: MissingPage; recheckAt: number; reason: string }
  /** Gone for good as far as we can tell. A page that is gone was not retracted: its versions stay. */
  | { kind: 'gone'; missing: MissingPage; recheckAt: number | null; reason: string }
  /** The answer says nothing of the page: an outage, a refusal. */
  | { kind: 'unknown'; missing: MissingPage | null; reason: string }

const MISSING_CODES: Readonly<Record<string, MissingReason>> = {
  'http-404': 'http-404',
  'http-410': 'http-410',
  'http-451': 'http-451',
}

/** Tells a page that is gone (410) from one that is missing (404), one that only looks there (soft 404), and one that says nothing. */
export function decideAvailability(before: MissingPage | null, sight: PageSight, now: number): AvailabilityDecision {
  const why = sight.kind === 'answered' ? sight.soft404 : (MISSING_CODES[sight.code] ?? null)
  if (why === null)
    return sight.kind === 'answered'
      ? { kind: 'available', missing: null, restored: before !== null }
      : { kind: 'unknown', missing: before, reason: sight.code }
  // Another way of being missing is still missing: a 404 becomes a redirect home and the count goes on.
  const missing = { why, since: before?.since ?? now, sightings: (before?.sightings ?? 0) + 1 }
  const missedFor = now - missing.since
  if (why === 'http-410' || why === 'http-451' || (missing.sightings >= SIGHTINGS && missedFor >= PROBATION_MS)) {
    const last = missing.sightings > SIGHTINGS && missedFor >= LAST_LOOK_MS
    return {
      kind: 'gone',
      missing,
      recheckAt: last ? null : now + LAST_LOOK_MS,
      reason: explain(why, missing.sightings),
    }
  }
  const wait = RECHECKS_MS[Math.min(RECHECKS_MS.length, missing.sightings) - 1]!
  return { kind: 'missing', missing, recheckAt: now + wait, reason: explain(why, missing.sightings) }
}

function explain(why: MissingReason, sightings: number): string {
  const names: Readonly<Record<MissingReason, string>> = {
    'http-404': 'answers 404',
    'http-410': 'answers 410 Gone',
    'http-451': 'is withheld for legal reasons (451)',
    'soft-404': 'says that there is no such page',
    'redirected-home': 'leads to the front page or section',
  }
  return sightings > 1 ? `${names[why]}, ${sightings} times` : names[why]
}
