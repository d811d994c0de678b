export { findDates } from './dates/find-dates.ts'
export type { Annotate, AnnotateContext, AnnotateInput } from './types.ts'
