import { decideBackoff, isRefusal } from './decide-backoff.ts'
import { decideDepthLimit, decideHint, decideSkip } from './decide-hint.ts'
import { decideInterval } from './decide-interval.ts'
import type { AnswerHints, NextPoll, SchedulePolicy, ScheduleState } from './types.ts'

const HOUR_MS = 3_600_000

export interface PollMoment {
  /** Milliseconds since 1970. */
  now: number
  /** Evenly spread over 0 to 1. */
  random: number
  /** Its hub pushes, and can be relied on. Default false. */
  pushed?: boolean
}

/** When to poll again after an answer that could be read: max(own rhythm, every hint), held to what the document's depth allows. */
export function decideNextPoll(
  state: ScheduleState,
  answer: AnswerHints,
  policy: SchedulePolicy,
  { now, random, pushed = false }: PollMoment,
): NextPoll {
  if (policy.fixedMs !== null) return { at: now + policy.fixedMs, reason: 'fixed by setting' }
  const interval = decideInterval(state, policy, now)
  const swing = 1 + policy.jitter * (2 * random - 1)
  let at = now + Math.max(policy.minIntervalMs, interval.ms * swing)
  let reason = interval.reason
  const later = (time: number, why: string) => {
    if (time <= at) return
    at = time
    reason = why
  }
  if (pushed) later(now + policy.pushedIntervalMs * swing, 'its hub pushes: polled to be sure')
  if (now < state.cautionUntil) later(now + state.cautionMs * (1 + policy.jitter * random), 'it asked for time lately')
  const hint = decideHint(state, answer)
  // A little past the time asked for: at its very end a cache may still hand out the old document.
  if (hint) later(now + hint.ms + policy.jitter * random * Math.min(hint.ms, HOUR_MS / 6), hint.reason)
  const skip = decideSkip(state.document, at)
  if (skip) later(skip.at + policy.jitter * random * HOUR_MS, skip.reason)
  const limit = decideDepthLimit(state, now)
  const latest = limit && now + Math.max(policy.minIntervalMs, limit.ms)
  return latest !== null && at > latest ? { at: latest, reason: `${reason}, but ${limit!.reason}` } : { at, reason }
}

/** When to poll again after a failure; `state` already counts it. */
export function decideNextTry(
  state: ScheduleState,
  code: string,
  retryAfterMs: number | null,
  policy: SchedulePolicy,
  { now, random }: PollMoment,
): NextPoll {
  const usualMs = policy.fixedMs ?? Math.max(policy.minIntervalMs, decideInterval(state, policy, now).ms)
  const backoff = decideBackoff(state, code, retryAfterMs, { now, usualMs })
  // Never before the time a server asked for, so the random part only adds.
  return { at: now + backoff.ms * (1 + policy.jitter * random), reason: backoff.reason }
}

/** The interval to keep for a day after a server asked for time: twice the usual, at least half an hour, at most four. */
export function decideCaution(state: ScheduleState, code: string, policy: SchedulePolicy, now: number): number {
  if (!isRefusal(code)) return state.cautionMs
  const usual = Math.max(state.cautionMs, decideInterval(state, policy, now).ms)
  return Math.min(4 * HOUR_MS, Math.max(HOUR_MS / 2, 2 * usual))
}
