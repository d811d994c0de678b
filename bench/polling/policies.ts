import {
  createScheduleState,
  decideConditional,
  PACES,
  settlePoll,
  type Pace,
} from '../../services/feed-poller/src/schedule/index.ts'
import type { FleetFeed } from './fleet.data.ts'
import type { OriginAnswer } from './origin.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE

export interface Poll {
  now: number
  answer: OriginAnswer
  /** The document is what it was at the last poll. */
  unchanged: boolean
  /** Publication times not seen before. */
  fresh: readonly number[]
}

/** A way of polling one feed. */
export interface Poller {
  /** Whether the next request would carry validators. */
  isConditional: (now: number) => boolean
  /** When to poll again. */
  settle: (poll: Poll) => number
}

export interface Policy {
  name: string
  /** Polls happen only at multiples of this, as where a timer looks for what is due. */
  tickMs: number
  create: (feed: FleetFeed, random: () => number) => Poller
}

const fixed = (minutes: number): Policy => ({
  name: `every ${minutes} min, whatever is asked`,
  tickMs: MINUTE,
  create: (feed) => ({ isConditional: () => feed.hasValidators, settle: ({ now }) => now + minutes * MINUTE }),
})

const fixedObeying = (minutes: number): Policy => ({
  name: `every ${minutes} min, or later where asked`,
  tickMs: MINUTE,
  create: (feed) => ({
    isConditional: () => feed.hasValidators,
    settle: ({ now, answer }) =>
      now + Math.max(minutes, feed.ttlMinutes ?? 0, feed.syMinutes ?? 0, (answer.freshForMs ?? 0) / MINUTE) * MINUTE,
  }),
})

/**
 * Miniflux's `entry_frequency`: a week over the entries of the last week, between 5 minutes and a day, lengthened by
 * ttl and Cache-Control (internal/model/feed.go, ScheduleNextCheck). Its timer looks every 60 minutes unless told
 * otherwise; the second policy has it look every 5.
 */
const minifluxFrequency = (tickMinutes: number): Policy => ({
  name: `Miniflux entry_frequency, timer ${tickMinutes} min`,
  tickMs: tickMinutes * MINUTE,
  create(feed) {
    const seen: number[] = []
    return {
      isConditional: () => feed.hasValidators,
      settle({ now, answer, fresh }) {
        seen.push(...fresh)
        while (seen.length > 0 && seen[0]! < now - 7 * DAY) seen.shift()
        const wanted = seen.length === 0 ? DAY : (7 * DAY) / seen.length
        const interval = Math.max(5 * MINUTE, Math.min(DAY, Math.round(wanted / MINUTE) * MINUTE))
        return now + Math.min(DAY, Math.max(interval, minifluxHint(feed, answer)))
      },
    }
  },
})

/** Miniflux as it comes: `round_robin`, every 60 minutes, lengthened by ttl and Cache-Control. */
const minifluxRoundRobin: Policy = {
  name: 'Miniflux round_robin',
  tickMs: 60 * MINUTE,
  create: (feed) => ({
    isConditional: () => feed.hasValidators,
    settle: ({ now, answer }) => now + Math.max(60 * MINUTE, minifluxHint(feed, answer)),
  }),
}

function minifluxHint(feed: FleetFeed, answer: OriginAnswer): number {
  return Math.max((feed.ttlMinutes ?? 0) * MINUTE, answer.freshForMs ?? 0)
}

/**
 * Media Cloud's rss-fetcher (fetcher/tasks.py, _check_auto_adjust, with the defaults of fetcher/config.py): starts at six
 * hours; an hour shorter when under 33 % of the document was known, ten minutes longer when over 67 % was or nothing
 * changed; between ten minutes and a day, and not below sy:updatePeriod when shortening. Asks unconditionally.
 */
const mediaCloud: Policy = {
  name: 'Media Cloud',
  tickMs: 5 * MINUTE,
  create(feed) {
    let interval = 360
    let polls = 0
    return {
      isConditional: () => false,
      settle({ now, answer, unchanged, fresh }) {
        const known = unchanged || answer.entries.length === 0 ? 1 : 1 - fresh.length / answer.entries.length
        if (polls++ > 0 && known >= 0.67) interval = Math.min(1440, interval + 10)
        else if (polls > 1 && known < 0.33) {
          interval = interval > 360 ? 360 : interval - 60
          interval = Math.max(10, feed.syMinutes ?? 0, interval)
        }
        return now + interval * MINUTE
      },
    }
  },
}

const crosswire = (pace: Pace): Policy => ({
  name: `Crosswire, ${pace}`,
  tickMs: 1000,
  create(feed, random) {
    let state = createScheduleState()
    let wasConditional = false
    const document = {
      ttlMinutes: feed.ttlMinutes ?? null,
      updateIntervalMinutes: feed.syMinutes ?? null,
      skipHours: [],
      skipDays: [],
    }
    return {
      isConditional(now) {
        wasConditional = feed.hasValidators && decideConditional(state, now, random()).conditional
        return wasConditional
      },
      settle({ now, answer, unchanged, fresh }) {
        const seen = new Set(fresh)
        const head = {
          freshForMs: answer.freshForMs,
          source: 'Cache-Control max-age',
          hasValidators: feed.hasValidators,
          permanentUrl: null,
        }
        const entries = answer.entries.map((at) => ({
          publishedAt: at,
          isNew: seen.has(at),
          guid: String(at),
          earlierGuid: seen.has(at) ? null : String(at),
        }))
        const settled = settlePoll(
          state,
          unchanged
            ? { kind: 'unchanged', by: wasConditional ? '304' : 'digest', answer: head }
            : { kind: 'read', entries, document, answer: head, wasUnconditional: !wasConditional },
          PACES[pace],
          { now, random: random() },
        )
        state = settled.state
        return settled.next.at
      },
    }
  },
})

/** Each rule beside the pace of ours that takes it on. */
export const POLICIES: readonly Policy[] = [
  fixed(15),
  fixedObeying(15),
  crosswire('swift'),
  minifluxRoundRobin,
  crosswire('steady'),
  minifluxFrequency(5),
  crosswire('busy'),
  minifluxFrequency(60),
  mediaCloud,
  crosswire('thrifty'),
]
