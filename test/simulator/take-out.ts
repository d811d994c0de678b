import type { OutItem, TakeOutOptions, WorkTableName } from '@crosswire/pipeline'
import type { Row, Store } from './store.ts'

/** Marks due rows as sent: the room shared evenly between keys, a group's older row before its younger one. */
export function takeOut(
  store: Store,
  table: WorkTableName,
  { now, leaseMs, window, perKey, exclusive, limit, openedBefore = now }: TakeOutOptions,
  isLocked: (id: string) => boolean,
): OutItem[] {
  const rows = [...store.tables.work[table].values()].filter((row) => row.state === 'open')
  const out = rows.filter((row) => row.sentAt !== null)
  const heldBy = new Map<string, number>()
  for (const row of out) heldBy.set(row.key, (heldBy.get(row.key) ?? 0) + 1)
  const room = Math.max(0, Math.min(limit, window - out.length))
  const at = now.getTime()
  const isHeldBack = (row: Row): boolean =>
    row.group !== null && rows.some((other) => other.group === row.group && other.rank < row.rank)
  const due = rows
    .filter(
      (row) => row.sentAt === null && row.nextAt <= at && row.openedAt <= openedBefore.getTime() && !isHeldBack(row),
    )
    .sort((a, b) => a.rank - b.rank || (a.id < b.id ? -1 : 1))
  const places = new Map<string, number>()
  const candidates = due.flatMap((row) => {
    const held = heldBy.get(row.key) ?? 0
    const nth = (places.get(row.key) ?? 0) + 1
    places.set(row.key, nth)
    const most = exclusive && held > 0 ? 0 : perKey - held
    return nth <= most ? [{ row, place: held + nth }] : []
  })
  return candidates
    .sort((a, b) => a.place - b.place || a.row.rank - b.row.rank || (a.row.id < b.row.id ? -1 : 1))
    .slice(0, room)
    .filter(({ row }) => !isLocked(row.id))
    .map(({ row }) => {
      row.sentAt = at
      row.nextAt = at + leaseMs * 2 ** Math.min(row.lapses, 5)
      row.turn++
      return { id: row.id, turn: row.turn, key: row.key, lapses: row.lapses }
    })
}
