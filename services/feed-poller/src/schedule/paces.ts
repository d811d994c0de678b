import type { SchedulePolicy } from './types.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

/** Settled with bench/polling: 99 of 100 entries within a quarter of an hour, with fewer requests than polling that often. */
export const DEFAULT_POLICY: SchedulePolicy = {
  fixedMs: null,
  minIntervalMs: 5 * MINUTE_MS,
  minIntervalWithoutValidatorsMs: 10 * MINUTE_MS,
  maxIntervalMs: HOUR_MS,
  maxDormantIntervalMs: 6 * HOUR_MS,
  pushedIntervalMs: 3 * HOUR_MS,
  power: 3,
  patience: 200,
  lateAfterMs: 13 * MINUTE_MS,
  lateEntries: 0.01,
  jitter: 0.05,
}

/** Longer than any interval: no entry counts as late. */
const NEVER_LATE = { lateAfterMs: 30 * 24 * HOUR_MS }

/** Ways to spend requests, each settled with bench/polling. */
export const PACES = {
  /** About 80 requests per feed and day where no hint asks for fewer. */
  swift: DEFAULT_POLICY,
  /** About 24: 99 of 100 entries within the hour. */
  steady: {
    ...DEFAULT_POLICY,
    maxIntervalMs: 4 * HOUR_MS,
    power: 1,
    patience: 70,
    lateAfterMs: 55 * MINUTE_MS,
    lateEntries: 0.02,
  },
  /** As many, spent where most is published: half of all entries within ten minutes, those of calm feeds within hours. */
  busy: { ...DEFAULT_POLICY, maxIntervalMs: 4 * HOUR_MS, power: 0, patience: 1.3, ...NEVER_LATE },
  /** About 12, for many feeds on a small line: half of all entries within half an hour. */
  thrifty: { ...DEFAULT_POLICY, maxIntervalMs: 6 * HOUR_MS, power: 1, patience: 110, ...NEVER_LATE },
} as const satisfies Record<string, SchedulePolicy>

export type Pace = keyof typeof PACES
