import { editRate, priorRate } from './edit-habit.ts'
import type { EditHabit, NextVisit, PageRhythm, RevisitPolicy } from './types.ts'

const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
/** diffengine looks again at a page once it was not looked at for a fifth of its age. */
const STALENESS = 0.2
/** How far what was learnt may shorten or stretch that. */
const LEARNT_MOST = 3

export interface VisitMoment {
  now: number
  /** Evenly spread over 0 to 1. */
  random: number
  /** The page calls itself a live report, or has several in-page updates. */
  isLive: boolean
}

/**
 * When to look at a page again. The rule is diffengine's, staleness over age; the share is raised where the publisher's
 * daily budget could not carry it, and stretched or shortened by the root of how much rarer or more often its pages, and
 * this page above all, are edited than expected.
 */
export function decideRevisit(
  page: PageRhythm,
  habit: EditHabit,
  policy: RevisitPolicy,
  { now, random, isLive }: VisitMoment,
): NextVisit {
  const age = Math.max(0, now - page.bornAt)
  const editedLate = page.changedAt !== null && page.changedAt - page.bornAt > policy.horizonMs / 2
  if (age >= policy.horizonMs * (editedLate ? 2 : 1))
    return { at: null, reason: `older than ${describe(policy.horizonMs)}` }
  if (policy.fixedMs !== null) return { at: now + policy.fixedMs, reason: 'fixed by setting' }
  const budget = decideShare(habit, policy)
  const rate = editRate(habit, age) * pageFactor(page) * (isLive ? 4 : 1)
  const learnt = Math.min(LEARNT_MOST, Math.max(1 / LEARNT_MOST, Math.sqrt(priorRate(age) / rate)))
  // Where the budget is short, the first look comes later and the last ones may be given up.
  const least = Math.min(6 * HOUR_MS, policy.minIntervalMs * Math.max(1, budget.share))
  const most = budget.strained ? policy.horizonMs : policy.maxIntervalMs
  const interval = Math.min(most, Math.max(least, age * budget.share * learnt))
  const swing = 1 + policy.jitter * (2 * random - 1)
  return { at: now + Math.max(policy.minIntervalMs, interval * swing), reason: explain(page, learnt, budget, isLive) }
}

/** How much more often than expected this page changed. */
function pageFactor(page: PageRhythm): number {
  return Math.min(8, Math.max(0.5, (page.changes + 1) / (page.expected + 1)))
}

/**
 * The share of its age after which a page is looked at again. With a share s the ages of the looks grow by 1 + s, so that
 * a page costs ln(horizon / first) / ln(1 + s) looks; the budget divided by the pages of a day says how many it may cost.
 */
function decideShare(habit: EditHabit, policy: RevisitPolicy): { share: number; strained: boolean } {
  const span = Math.log(policy.horizonMs / policy.minIntervalMs)
  const looks = policy.dailyBudget / Math.max(1, habit.pagesPerDay)
  const affordable = Math.exp(span / Math.max(1, looks)) - 1
  // Where more was spent than planned, pages that change a lot have spent it: everything is stretched alike.
  const overspent = Math.max(1, habit.revisitsPerDay / policy.dailyBudget)
  const share = Math.max(STALENESS, affordable) * overspent
  return { share, strained: share > STALENESS }
}

function explain(
  page: PageRhythm,
  learnt: number,
  budget: { share: number; strained: boolean },
  isLive: boolean,
): string {
  if (isLive) return 'live: shortened'
  const rule = budget.strained
    ? `${Math.round(budget.share * 100)} % of its age, as the daily budget allows`
    : 'a fifth of its age'
  if (learnt < 0.8)
    return `${rule}, shortened: ${page.changes > 1 ? `changed ${page.changes} times` : 'its publisher edits much'}`
  return learnt > 1.25 ? `${rule}, stretched: its publisher edits little` : rule
}

function describe(ms: number): string {
  return `${Math.round(ms / HOUR_MS / 24)} days`
}
