export * from './types.ts'
export { DEFAULT_POLICY, PACES, type Pace } from './paces.ts'
export { createScheduleState, readScheduleState } from './state.ts'
export { settlePoll, type SettledPoll } from './settle-poll.ts'
export { settlePush } from './settle-push.ts'

export { decideConditional } from './decide-conditional.ts'
export { decideHealth } from './decide-health.ts'
export { decideGuidTrust } from './decide-guid-trust.ts'
