export { startSolo, SERVICES, type OutsideService, type Solo, type SoloContext, type SoloPorts } from './start-solo.ts'
export { DEFAULT_USER_AGENT, describeMode, type SoloConfig } from './config.ts'
