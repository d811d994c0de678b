import { decideAvailability, type AvailabilityDecision, type PageSight } from './decide-availability.ts'
import { decideRevisit } from './decide-revisit.ts'
import { countVisit, expectedEdits, learnEdits } from './edit-habit.ts'
import type { EditHabit, NextVisit, PageRhythm, RevisitPolicy } from './types.ts'

export interface Visit {
  sight: PageSight
  /** The page says something else than at the look before. */
  changed: boolean
  /** The page calls itself a live report, or has several in-page updates. Default false. */
  isLive?: boolean
  /** Milliseconds since 1970. */
  now: number
  /** Evenly spread over 0 to 1. */
  random: number
}

export interface SettledVisit {
  page: PageRhythm
  habit: EditHabit
  availability: AvailabilityDecision
  next: NextVisit
}

/** A page that was just fetched for the first time. `bornAt`: when it was published, or first seen. */
export function startPage(bornAt: number, now: number): PageRhythm {
  const born = Math.min(bornAt, now)
  return {
    version: 1,
    bornAt: born,
    checkedAt: now,
    checks: 0,
    changes: 0,
    changedAt: null,
    expected: 0,
    missing: null,
  }
}

/** Reads a stored rhythm; one of another shape starts anew. */
export function readPageRhythm(stored: unknown, bornAt: number, now: number): PageRhythm {
  const fresh = startPage(bornAt, now)
  if (typeof stored !== 'object' || stored === null || !('version' in stored) || stored.version !== 1) return fresh
  return { ...fresh, ...(stored as Partial<PageRhythm>) }
}

/** The one entry to the re-visit policy: what a look at a page came to, and what follows. Pure. */
export function settleVisit(before: PageRhythm, habit: EditHabit, visit: Visit, policy: RevisitPolicy): SettledVisit {
  const { now, sight } = visit
  const availability = decideAvailability(before.missing, sight, now)
  const isFirst = before.checks === 0
  let learnt = countVisit(habit, isFirst ? 'new' : 'revisit', now)
  const page: PageRhythm = { ...before, missing: availability.missing, checks: before.checks + 1 }
  if (availability.kind === 'available') {
    const [fromAge, toAge] = [before.checkedAt - before.bornAt, now - before.bornAt]
    if (!isFirst && !availability.restored) {
      page.expected = before.expected + expectedEdits(habit, fromAge, toAge)
      learnt = learnEdits(learnt, fromAge, toAge, visit.changed)
    }
    if (visit.changed && !isFirst) {
      page.changes = before.changes + 1
      page.changedAt = now
    }
    page.checkedAt = now
  }
  const next = decideNext(page, learnt, availability, visit, policy)
  return { page, habit: learnt, availability, next }
}

function decideNext(
  page: PageRhythm,
  habit: EditHabit,
  availability: AvailabilityDecision,
  visit: Visit,
  policy: RevisitPolicy,
): NextVisit {
  const usual = decideRevisit(page, habit, policy, {
    now: visit.now,
    random: visit.random,
    isLive: visit.isLive ?? false,
  })
  if (availability.kind === 'missing' || availability.kind === 'gone') {
    // A fixed interval is for replays, whose clock jumps: there the page is looked at as often as any other.
    const at = policy.fixedMs === null ? availability.recheckAt : usual.at
    return { at, reason: availability.reason }
  }
  return availability.kind === 'unknown'
    ? { at: usual.at, reason: `${usual.reason}; the last look failed with ${availability.reason}` }
    : usual
}
