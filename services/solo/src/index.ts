export { startSolo, SERVICES, type Solo, type SoloPorts } from './start-solo.ts'
export type { OutsideService, SoloContext } from './solo-context.ts'
export { DEFAULT_USER_AGENT, describeMode, type SoloConfig } from './config.ts'
export type { Boundary, Crossing } from './boundary/crossing.ts'
