import { expectedEntries } from './rhythm.ts'
import type { ScheduleState } from './types.ts'

/** Share of polls that ask for the whole document: some servers answer 304 though the feed has changed. */
const CHECK_SHARE = 0.01
/** Share for a feed that is quiet against its habit, where a wrong 304 is the likeliest reason. */
const SUSPICION_SHARE = 0.25
const SUSPICIOUS_ENTRIES = 8

/** Whether a poll sends the validators that it has. `random` is evenly spread over 0 to 1. */
export function decideConditional(
  state: ScheduleState,
  now: number,
  random: number,
): { conditional: boolean; reason: string } {
  // One proven lie doubts a quarter of the answers, four doubt all.
  const distrust = Math.min(1, state.falseNotModified * 0.25)
  if (random < distrust) return { conditional: false, reason: 'its 304 was wrong before' }
  if (random < CHECK_SHARE) return { conditional: false, reason: 'one poll in a hundred checks the 304' }
  const expected =
    state.rhythm && state.lastNewAt !== null && state.notModifiedRun > 0
      ? expectedEntries(state.rhythm, state.lastNewAt, now)
      : 0
  if (expected >= SUSPICIOUS_ENTRIES && random < SUSPICION_SHARE)
    return { conditional: false, reason: 'quiet against its habit: the 304 is checked' }
  return { conditional: true, reason: 'validators sent' }
}
