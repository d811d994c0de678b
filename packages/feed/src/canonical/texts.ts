import type { Body } from './xml-writer.ts'

/** Texts of one entry that are chosen among before they are written. */
export interface Texts {
  title: string | undefined
  otherTitle: string | undefined
  summary: Body | undefined
  otherSummary: Body | undefined
  contents: Body[]
}
