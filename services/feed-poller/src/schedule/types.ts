/** What a feed document says of when to come back (the parser's `hints`). */
export interface DocumentHints {
  ttlMinutes: number | null
  /** sy:updatePeriod and sy:updateFrequency as one interval. */
  updateIntervalMinutes: number | null
  /** Hours in UTC, 0 to 23. */
  skipHours: readonly number[]
  /** English names: `Saturday`. */
  skipDays: readonly string[]
}

/** What an answer's headers say of it (the web client's `freshness`). */
export interface AnswerHints {
  freshForMs: number | null
  source: string | null
  /** The server sent an ETag or a Last-Modified, so that an unchanged feed costs it little. */
  hasValidators: boolean
  /** Where every redirect on the way was permanent, the address that they lead to. */
  permanentUrl: string | null
}

/** One entry of a feed that was read, in the light of what is stored. */
export interface SeenEntry {
  /** Milliseconds since 1970; null where the feed gives no date that can be believed. */
  publishedAt: number | null
  isNew: boolean
  guid: string | null
  /** The guid under which the same URL stood before; null where it is new or had none. */
  earlierGuid: string | null
}

/** What a poll came to. */
export type PollResult =
  | {
      kind: 'read'
      entries: readonly SeenEntry[]
      document: DocumentHints
      answer: AnswerHints
      /** The request carried no validators though there were some. */
      wasUnconditional: boolean
    }
  /** A 304, or a 200 with the bytes of last time. */
  | { kind: 'unchanged'; by: '304' | 'digest'; answer: AnswerHints }
  | {
      kind: 'failed'
      /** `http-503`, `dns-failed`, `not-a-feed` … */
      code: string
      /** What Retry-After asked for. */
      retryAfterMs: number | null
    }

/** When things were published, as far as we saw it. Hours of the day in UTC; index 0 to 23 Monday to Friday, 24 to 47 at weekends. */
export interface Rhythm {
  /** Entries per bucket, older ones weighing less. */
  counts: number[]
  /** Hours that each bucket was watched, fading alike. */
  hours: number[]
  /** Up to when it was watched, milliseconds. */
  watchedTo: number
  /** The last hours against what was expected of them. */
  recentCount: number
  recentExpected: number
}

/** All that the scheduler remembers of a feed: plain JSON, stored with the feed. */
export interface ScheduleState {
  version: 1
  rhythm: Rhythm | null
  /** When an entry was last new, and the longest time without one, both milliseconds. */
  lastNewAt: number | null
  longestQuietMs: number
  /** Polls in a row that failed, and since when; the last code. */
  failures: number
  failingSince: number | null
  lastFailure: string | null
  /** Readings in a row without a single entry. */
  emptyReadings: number
  /** The server asked for time or refused: no interval below this until it has answered well for a day. */
  cautionMs: number
  cautionUntil: number
  /** A 410: polled once a week only, until it answers again. */
  mutedSince: number | null
  moved: { to: string; firstSeen: number; lastSeen: number; sightings: number } | null
  /** How far the document reaches back, and how many entries it holds, as last read. */
  depthMs: number | null
  depthEntries: number
  /** New entries push old ones out of it. */
  scrolls: boolean
  document: DocumentHints | null
  hasValidators: boolean
  /** 304s in a row, and how often one of them was found to be wrong. */
  notModifiedRun: number
  falseNotModified: number
  guids: { judged: number; changed: number; shared: number }
}

export interface SchedulePolicy {
  /** Poll exactly this often, whatever rhythm and hints say; failures still back off. Default null. */
  fixedMs: number | null
  /** Shortest interval. Default 5 minutes. */
  minIntervalMs: number
  /** Shortest interval where every poll moves the whole document. Default 10 minutes. */
  minIntervalWithoutValidatorsMs: number
  /** Longest interval of a feed that is alive. Default 60 minutes. */
  maxIntervalMs: number
  /** Longest interval of a feed without anything new in a month. Default 6 hours. */
  maxDormantIntervalMs: number
  /** Interval of a feed whose hub pushes what is new. Default 3 hours. */
  pushedIntervalMs: number
  /** By which power of it waiting is charged: 0 for the median delay, 3 for the longest (decide-interval.ts). Default 3. */
  power: number
  /** What a request is worth in waiting: entries times minutes to that power. Larger polls less. Default 200. */
  patience: number
  /** An entry is late after this time, and so many late ones are to be expected at most between two polls. Default 13 minutes, 0.01. */
  lateAfterMs: number
  lateEntries: number
  /** Share of the interval by which it is moved at random, so that feeds do not march in step. Default 0.05. */
  jitter: number
}

export interface NextPoll {
  /** Milliseconds since 1970. */
  at: number
  /** For people: `Cache-Control max-age 900`. */
  reason: string
}

/** What a person should know of a feed. */
export type FeedNotice =
  | { kind: 'muted'; text: string }
  | { kind: 'back'; text: string }
  | { kind: 'failing'; text: string }
  | { kind: 'quiet'; text: string }
  | { kind: 'empty'; text: string }
  | { kind: 'gap'; text: string }
  | { kind: 'moved'; text: string }
  | { kind: 'false-304'; text: string }
