/** Entries that must be older than a missing one: fewer may have been pinned to the top. */
const OLDER = 3

/**
 * From when on an entry that a document does not list has been taken out of it: older ones are still there. Null where
 * the document says nothing of that. `ages` are when its known entries were published, or first seen.
 */
export function decideMissingSince(ages: readonly number[]): number | null {
  return [...ages].sort((a, b) => a - b)[OLDER - 1] ?? null
}
