/** A feed of the simulated fleet. */
export interface FleetFeed {
  name: string
  /** How many feeds of this kind there are. */
  count: number
  entriesPerDay: number
  /** Entries that the document holds. */
  holds: number
  /** `wire`: day and night, calmer at night. `paper`: as measured below. `office`: working hours of working days. */
  habit: 'wire' | 'paper' | 'office'
  hasValidators: boolean
  ttlMinutes?: number
  syMinutes?: number
  /** A cache in front, which hands out what it has until then. */
  maxAgeSeconds?: number
}

/**
 * Rates and depths of the first block were measured: entries in the document and the hours that they span, recorded by
 * three public probes of 2026 (AZERTAC 50 in 15 h, APA 50 in 26 h, Report 30 in 7 h, Haqqin 20 in 6 h with ttl 20,
 * Minval 23 in 10 h, Modern 30 in 8 h, Qafqazinfo 100 in 45 h, Olke 30 in 5 h, Baku.ws 30 in 7 h, Trend 25 in 19 h).
 * The second block is what such a catalogue holds beside them; its numbers are ours: sections, language editions,
 * magazines on WordPress (which says sy:updatePeriod hourly of every feed), press services, and feeds nobody fills.
 */
export const FLEET: readonly FleetFeed[] = [
  { name: 'azertac', count: 1, entriesPerDay: 80, holds: 50, habit: 'wire', hasValidators: false },
  { name: 'apa', count: 1, entriesPerDay: 46, holds: 50, habit: 'wire', hasValidators: true },
  { name: 'report', count: 1, entriesPerDay: 103, holds: 30, habit: 'wire', hasValidators: true },
  { name: 'haqqin', count: 1, entriesPerDay: 80, holds: 20, habit: 'paper', hasValidators: true, ttlMinutes: 20 },
  { name: 'minval', count: 1, entriesPerDay: 55, holds: 23, habit: 'paper', hasValidators: true },
  { name: 'modern', count: 1, entriesPerDay: 90, holds: 30, habit: 'paper', hasValidators: false },
  { name: 'qafqazinfo', count: 1, entriesPerDay: 53, holds: 100, habit: 'paper', hasValidators: true },
  { name: 'olke', count: 1, entriesPerDay: 144, holds: 30, habit: 'paper', hasValidators: true },
  { name: 'baku.ws', count: 1, entriesPerDay: 103, holds: 30, habit: 'paper', hasValidators: true },
  { name: 'trend', count: 1, entriesPerDay: 32, holds: 25, habit: 'wire', hasValidators: true, maxAgeSeconds: 300 },

  {
    name: 'world agency',
    count: 2,
    entriesPerDay: 150,
    holds: 100,
    habit: 'wire',
    hasValidators: true,
    maxAgeSeconds: 120,
  },
  { name: 'language edition', count: 10, entriesPerDay: 30, holds: 30, habit: 'wire', hasValidators: true },
  { name: 'section', count: 12, entriesPerDay: 9, holds: 20, habit: 'paper', hasValidators: true },
  { name: 'section of a small server', count: 4, entriesPerDay: 9, holds: 20, habit: 'paper', hasValidators: false },
  {
    name: 'magazine on WordPress',
    count: 5,
    entriesPerDay: 5,
    holds: 10,
    habit: 'paper',
    hasValidators: true,
    syMinutes: 60,
  },
  { name: 'press service', count: 8, entriesPerDay: 3, holds: 10, habit: 'office', hasValidators: true },
  { name: 'hardly filled', count: 4, entriesPerDay: 0.1, holds: 10, habit: 'office', hasValidators: true },
]

/**
 * Pages per hour of the local day, and per day from Monday: counted over the 583 pages of four public article corpora
 * (fundus, htmldate, WCXB, trafilatura) that state their time of publication in their head.
 */
export const HOURS_MEASURED = [3, 8, 6, 7, 9, 13, 20, 26, 45, 28, 42, 40, 45, 43, 35, 37, 34, 31, 31, 14, 20, 23, 9, 14]
export const DAYS_MEASURED = [104, 119, 92, 86, 102, 35, 45]
