export * from './types.ts'
export { nextStep, settleStep, startBackfill, type BackfillWish, type SettledStep } from './plan-backfill.ts'
