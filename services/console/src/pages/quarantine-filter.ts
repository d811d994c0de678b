import type { QuarantineFilter } from '@crosswire/store'

/** The fields of the filter, as addresses and forms carry them. */
const FIELDS = ['stage', 'reason', 'publisher', 'url', 'message'] as const

export type FilterFields = Partial<Record<(typeof FIELDS)[number], string>>

/** What somebody filled in; empty fields say nothing. */
export function readFilterFields(given: unknown): FilterFields {
  const fields: FilterFields = {}
  for (const name of FIELDS) {
    const value = (given as Partial<Record<string, unknown>> | undefined)?.[name]
    if (typeof value === 'string' && value.trim() !== '') fields[name] = value.trim().slice(0, 2_000)
  }
  return fields
}

export const toFilter = (fields: FilterFields): QuarantineFilter => ({ ...fields })

/** The page that shows what these fields mean. */
export function filterPath(fields: FilterFields): string {
  const query = new URLSearchParams(fields).toString()
  return query === '' ? '/quarantine' : `/quarantine?${query}`
}
