import type { ListedEntry } from './entries-of.ts'

/** Entries of a document in the light of what is stored. */
export interface SortedEntries {
  listed: readonly ListedEntry[]
  fresh: readonly ListedEntry[]
  changed: readonly ListedEntry[]
}

/** What an outcome tells of a reading's entries. */
export interface EntryCounts {
  new: number
  changed: number
  known: number
}

export const countEntries = ({ listed, fresh, changed }: SortedEntries): EntryCounts => ({
  new: fresh.length,
  changed: changed.length,
  known: listed.length - fresh.length - changed.length,
})

export const addCounts = (a: EntryCounts, b: EntryCounts): EntryCounts => ({
  new: a.new + b.new,
  changed: a.changed + b.changed,
  known: a.known + b.known,
})
