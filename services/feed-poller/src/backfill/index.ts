export * from './types.ts'
export { nextStep, settleStep, startBackfill } from './plan-backfill.ts'
export { runBackfill, type BackfillPorts, type BackfillReport, type BackfillWishes } from './run-backfill.ts'
