export * from './types.ts'
export { nextStep, settleStep, startBackfill } from './plan-backfill.ts'
