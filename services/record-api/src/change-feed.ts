import {
  CHANGES_CHANNEL,
  readChanges,
  readLogBounds,
  type ChangeRow,
  type ChangeSlice,
  type Db,
} from '@crosswire/store'

/** The log for many readers at once: what has just been appended is read from the database once for all of them. */
export interface ChangeFeed {
  /** Lines after a position, out of memory where it holds them. */
  read: (request: { after: number; types?: readonly string[] | undefined; limit: number }) => Promise<ChangeSlice>
  /** Resolves with true once the log holds more than `seq`, with false after `ms` or when `signal` aborts. */
  waitPast: (seq: number, ms: number, signal?: AbortSignal) => Promise<boolean>
  close: () => Promise<void>
}

/** Lines of the log's end that are kept in memory: some megabytes. */
const TAIL_LINES = 4_096
const READ_LINES = 1_000

/** Listens on the database's channel; a poll every few seconds stands behind it, since a notification may be lost. */
export async function openChangeFeed(db: Db, pollMs = 2_000): Promise<ChangeFeed> {
  const start = (await readLogBounds(db)).last
  /** Positions are dense: the line at index i has the position of the first one plus i. */
  let tail: ChangeRow[] = []
  let last = start
  const waiting = new Set<() => void>()
  let reading: Promise<void> | null = null
  let again = false

  const readTail = async (): Promise<void> => {
    for (;;) {
      const { rows, more } = await readChanges(db, { after: last, limit: READ_LINES })
      if (rows.length > 0) {
        tail = tail.concat(rows).slice(-TAIL_LINES)
        last = rows.at(-1)!.seq
        for (const wake of waiting) wake()
      }
      if (!more && !again) return
      again = false
    }
  }
  /** One at a time; who asks while it runs has it look once more. */
  const catchUp = (): Promise<void> => {
    if (reading) again = true
    reading ??= readTail()
      // The database is away for a moment: the next poll looks again.
      .catch(() => undefined)
      .finally(() => (reading = null))
    return reading
  }
  const stop = await db.listen(CHANGES_CHANNEL, () => void catchUp())
  const timer = setInterval(() => void (waiting.size > 0 && catchUp()), pollMs)
  timer.unref()

  return {
    async read({ after, types, limit }) {
      const first = tail[0]?.seq
      if (first === undefined || after < first - 1 || after >= last) return readChanges(db, { after, types, limit })
      const rows: ChangeRow[] = []
      let at = after - first + 1
      for (; at < tail.length && rows.length < limit; at++) {
        const row = tail[at]!
        if (types === undefined || types.includes(row.type)) rows.push(row)
      }
      return { rows, position: first + at - 1, more: at < tail.length }
    },
    async waitPast(seq, ms, signal) {
      // What was appended while nobody waited may not have been heard of: look once.
      if (last <= seq) await catchUp()
      if (last > seq) return true
      return new Promise((resolve) => {
        const end = (): void => {
          clearTimeout(timeout)
          waiting.delete(wake)
          signal?.removeEventListener('abort', end)
          resolve(last > seq)
        }
        const wake = (): void => {
          if (last > seq) end()
        }
        const timeout = setTimeout(end, Math.max(0, ms))
        signal?.addEventListener('abort', end)
        waiting.add(wake)
        if (signal?.aborted) end()
      })
    },
    async close() {
      clearInterval(timer)
      for (const wake of waiting) wake()
      await stop()
    },
  }
}
