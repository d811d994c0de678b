import { WebError } from '../errors.ts'
import type { Exchange } from '../types.ts'
import { parseRobots, type Robots } from './parse-robots.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS
/** The RFC asks not to use a copy for longer (section 2.4). */
const LONGEST_MS = DAY_MS
const SHORTEST_MS = HOUR_MS
const UNREACHABLE_LEAST_MS = MINUTE_MS
const UNREACHABLE_MOST_MS = 30 * MINUTE_MS
/** After so long an unreachable file counts as none (section 2.3.1.4 names 30 days). */
const GIVEN_UP_MS = 30 * DAY_MS

/** What is known of an origin's robots.txt: plain JSON, times in milliseconds since 1970. */
export interface KnownRobots {
  /** `rules`: read. `none`: there is no such file, all is allowed. `unreachable`: nothing is allowed for now. */
  kind: 'rules' | 'none' | 'unreachable'
  robots: Robots
  /** When to ask again. */
  until: number
  unreachableSince: number | null
}

const NO_RULES: Robots = { groups: [], sitemaps: [] }

/** What follows from asking for robots.txt, by RFC 9309 section 2.3.1: 4xx allows all, 5xx and silence forbid all for now. */
export function decideRobots(answer: Exchange | WebError, before: KnownRobots | null, now: number): KnownRobots {
  if (!(answer instanceof WebError)) {
    const wanted = answer.freshness.freshForMs ?? LONGEST_MS
    const text = new TextDecoder('utf-8').decode(answer.body)
    return {
      kind: 'rules',
      robots: parseRobots(text),
      until: now + Math.min(LONGEST_MS, Math.max(SHORTEST_MS, wanted)),
      unreachableSince: null,
    }
  }
  const status = answer.exchange?.status ?? 0
  // 429 is of the 4xx, but who says "too many" does not mean "take all".
  const absent = (status >= 400 && status < 500 && status !== 429) || answer.code === 'too-many-redirects'
  // What our own rules refuse, the page's own request will name better.
  const ours = ['bad-url', 'port-refused', 'private-address'].includes(answer.code)
  if (absent || ours) return { kind: 'none', robots: NO_RULES, until: now + LONGEST_MS, unreachableSince: null }
  const since = before?.unreachableSince ?? now
  if (now - since > GIVEN_UP_MS)
    return { kind: 'none', robots: NO_RULES, until: now + LONGEST_MS, unreachableSince: since }
  // As long again as it has been out: a server that answers a moment later does not hold its pages up for half an hour.
  const again = Math.min(UNREACHABLE_MOST_MS, Math.max(UNREACHABLE_LEAST_MS, now - since))
  const wait = isRefusal(status) ? UNREACHABLE_MOST_MS : again
  const until = Math.min(now + DAY_MS, Math.max(now + wait, answer.retryAt?.getTime() ?? 0))
  // The RFC lets us go on with the copy that we have.
  return before && before.kind !== 'unreachable'
    ? { ...before, until, unreachableSince: since }
    : { kind: 'unreachable', robots: NO_RULES, until, unreachableSince: since }
}

/** The server itself says that we are too much for it. */
const isRefusal = (status: number): boolean => status === 429 || status === 503
