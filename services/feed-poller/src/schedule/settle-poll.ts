import { decideCaution, decideNextPoll, decideNextTry, type PollMoment } from './decide-next-poll.ts'
import { learnGuids } from './decide-guid-trust.ts'
import { decideHealth } from './decide-health.ts'
import { decideMoved } from './decide-moved.ts'
import { believe, CLOCK_SLACK_MS, learnEntries, learnNewest } from './learn-entries.ts'
import { learnRhythm, startRhythm } from './rhythm.ts'
import type { FeedNotice, NextPoll, PollResult, SchedulePolicy, ScheduleState } from './types.ts'

const DAY_MS = 24 * 3_600_000

export interface SettledPoll {
  state: ScheduleState
  next: NextPoll
  /** The address to store from now on; null keeps the present one. */
  rewriteUrl: string | null
  /** What became worth knowing with this poll, for the log and the console. */
  notices: FeedNotice[]
}

type Read = Extract<PollResult, { kind: 'read' }>

/** The one entry to the schedule: what a poll came to, and what follows from it. Pure: time and chance come in with `moment`. */
export function settlePoll(
  before: ScheduleState,
  result: PollResult,
  policy: SchedulePolicy,
  moment: PollMoment,
): SettledPoll {
  if (result.kind === 'failed') return settleFailure(before, result.code, result.retryAfterMs, policy, moment)
  const { now } = moment
  const notices: FeedNotice[] = []
  const learnt =
    result.kind === 'read' ? learnReading(before, result, now, notices) : learnSilence(before, result.by, now)
  const moved = decideMoved(before.moved, result.answer.permanentUrl, now)
  if (moved.kind === 'rewrite') notices.push({ kind: 'moved', text: `moved for good to ${moved.to}` })
  if (before.failingSince !== null || before.mutedSince !== null)
    notices.push({ kind: 'back', text: `answers again after ${before.failures} failures` })
  const state: ScheduleState = {
    ...learnt,
    failures: 0,
    failingSince: null,
    lastFailure: null,
    mutedSince: null,
    cautionMs: now < before.cautionUntil ? before.cautionMs : 0,
    hasValidators: result.answer.hasValidators,
    moved: moved.kind === 'rewrite' ? null : moved.moved,
  }
  const next =
    state.emptyReadings > 0 && policy.fixedMs === null
      ? decideNextTry({ ...state, failures: state.emptyReadings }, 'empty-feed', null, policy, moment)
      : decideNextPoll(state, result.answer, policy, moment)
  noteChange(before, state, now, notices)
  return { state, next, rewriteUrl: moved.kind === 'rewrite' ? moved.to : null, notices }
}

function settleFailure(
  before: ScheduleState,
  code: string,
  retryAfterMs: number | null,
  policy: SchedulePolicy,
  moment: PollMoment,
): SettledPoll {
  const { now } = moment
  const cautionMs = decideCaution(before, code, policy, now)
  const state: ScheduleState = {
    ...before,
    failures: before.failures + 1,
    failingSince: before.failingSince ?? now,
    lastFailure: code,
    cautionMs,
    cautionUntil: cautionMs > before.cautionMs ? now + DAY_MS : before.cautionUntil,
    mutedSince: code === 'http-410' ? (before.mutedSince ?? now) : before.mutedSince,
  }
  const notices: FeedNotice[] = []
  noteChange(before, state, now, notices)
  return { state, next: decideNextTry(state, code, retryAfterMs, policy, moment), rewriteUrl: null, notices }
}

function learnReading(before: ScheduleState, result: Read, now: number, notices: FeedNotice[]): ScheduleState {
  const { entries } = result
  const fresh = entries.filter((entry) => entry.isNew)
  const dates = entries.map((entry) => believe(entry, now)).filter((date) => date !== null)
  const depthMs = dates.length >= 2 ? Math.max(...dates) - Math.min(...dates) : null
  const lost =
    before.rhythm !== null && before.depthEntries >= 2 && entries.length >= 2 && fresh.length === entries.length
  if (lost)
    notices.push({ kind: 'gap', text: `all ${entries.length} entries are new: some may have come and gone unseen` })
  const watchedTo = before.rhythm?.watchedTo ?? null
  const wrong304 =
    result.wasUnconditional &&
    before.notModifiedRun > 0 &&
    watchedTo !== null &&
    fresh.some((entry) => entry.publishedAt !== null && entry.publishedAt < watchedTo - CLOCK_SLACK_MS)
  if (wrong304) notices.push({ kind: 'false-304', text: 'it answered 304 though it had new entries' })
  const checked304 = result.wasUnconditional && before.notModifiedRun > 0
  return {
    ...before,
    rhythm: learnEntries(before.rhythm, entries, fresh, now),
    ...learnNewest(before, fresh, now),
    emptyReadings: entries.length === 0 ? before.emptyReadings + 1 : 0,
    depthMs: depthMs ?? before.depthMs,
    depthEntries: entries.length > 0 ? entries.length : before.depthEntries,
    scrolls: decideScrolls(before, entries.length, fresh.length),
    document: result.document,
    notModifiedRun: 0,
    falseNotModified: wrong304
      ? before.falseNotModified + 1
      : Math.max(0, before.falseNotModified - (checked304 ? 0.1 : 0)),
    guids: learnGuids(before.guids, entries),
  }
}

function learnSilence(before: ScheduleState, by: '304' | 'digest', now: number): ScheduleState {
  return {
    ...before,
    rhythm: learnRhythm(before.rhythm ?? startRhythm(now), [], 0, now),
    notModifiedRun: by === '304' ? before.notModifiedRun + 1 : 0,
    // Still as empty as it was.
    emptyReadings: before.emptyReadings > 0 ? before.emptyReadings + 1 : 0,
  }
}

/** Ten is the least that feeds which push old entries out are set to hold; a shorter one is believed when it is seen. */
function decideScrolls(before: ScheduleState, entries: number, fresh: number): boolean {
  if (before.depthEntries === 0) return entries >= 10
  return fresh > 0 && entries > 1 ? entries < before.depthEntries + fresh : before.scrolls
}

/** A state of health is told when it begins, not at every poll. */
function noteChange(before: ScheduleState, after: ScheduleState, now: number, notices: FeedNotice[]): void {
  const is = decideHealth(after, now)
  if (is.kind === 'healthy' || is.kind === 'unknown') return
  const was = decideHealth(before, before.rhythm?.watchedTo ?? now)
  if (was.kind !== is.kind) notices.push(is)
}
