/** What is remembered of one page: plain JSON, stored with the page. Times in milliseconds since 1970. */
export interface PageRhythm {
  version: 1
  /** When it was published, or first seen. */
  bornAt: number
  checkedAt: number
  checks: number
  changes: number
  changedAt: number | null
  /** Changes that were to be expected of a page of this publisher. */
  expected: number
  /** It is not where it was; null while it is. */
  missing: MissingPage | null
}

/** Why a page counts as missing, and since when. */
export interface MissingPage {
  why: MissingReason
  since: number
  sightings: number
}

export type MissingReason = 'http-404' | 'http-410' | 'http-451' | 'soft-404' | 'redirected-home'

/** What is remembered of a publisher's habit of editing: plain JSON. One number per age, see AGES. */
export interface EditHabit {
  version: 1
  /** Changes found, and hours over which pages of that age were watched; old ones fade. */
  edits: number[]
  hours: number[]
  /** Pages first seen and re-visits made per day, as of late. */
  pagesPerDay: number
  revisitsPerDay: number
  /** When these two were last brought up to date. */
  countedAt: number
}

export interface RevisitPolicy {
  /** Re-visit exactly this often until the horizon, whatever was learnt. Default null. */
  fixedMs: number | null
  /** Re-visits of one publisher's pages in a day. Default 800. */
  dailyBudget: number
  /** Shortest and longest time between two looks. Default 10 minutes and 4 days. */
  minIntervalMs: number
  maxIntervalMs: number
  /** Pages older than this are left alone. Default 14 days; twice that for a page that was edited in its second half. */
  horizonMs: number
  /** Default 0.1. */
  jitter: number
}

export const DEFAULT_REVISIT_POLICY: RevisitPolicy = {
  fixedMs: null,
  dailyBudget: 800,
  minIntervalMs: 10 * 60_000,
  maxIntervalMs: 4 * 24 * 3_600_000,
  horizonMs: 14 * 24 * 3_600_000,
  jitter: 0.1,
}

/** When to look again; `at` is null where we are done with the page. */
export interface NextVisit {
  at: number | null
  /** For people: `a fifth of its age`, `gone`. */
  reason: string
}
