/** A place in a list that is ordered by a time and an id, newest first. */
export interface ListPosition {
  at: Date
  id: string
}

export interface ListPage {
  /** The last item of the page before; null: from the start. */
  after: ListPosition | null
  limit: number
}

export interface Listed<Item> {
  items: Item[]
  /** Null where this was the last page. */
  next: ListPosition | null
}

/** Cuts the one row too many that tells whether there is more. */
export function cutPage<Row, Item>(
  rows: readonly Row[],
  limit: number,
  toItem: (row: Row) => Item,
  position: (row: Row) => ListPosition,
): Listed<Item> {
  const kept = rows.slice(0, limit)
  const last = kept.at(-1)
  return { items: kept.map(toItem), next: rows.length > limit && last !== undefined ? position(last) : null }
}
