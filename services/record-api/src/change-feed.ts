import { CHANGES_CHANNEL, readLogBounds, type Db } from '@crosswire/store'

/** Wakes those who wait for the log to grow. */
export interface ChangeFeed {
  /** Resolves with true once the log holds more than `seq`, with false after `ms` or when `signal` aborts. */
  waitPast: (seq: number, ms: number, signal?: AbortSignal) => Promise<boolean>
  close: () => Promise<void>
}

/** Listens on the database's channel; a poll every few seconds stands behind it, since a notification may be lost. */
export async function openChangeFeed(db: Db, pollMs = 2_000): Promise<ChangeFeed> {
  let last = (await readLogBounds(db)).last
  const waiting = new Set<() => void>()
  const grow = (seq: number): void => {
    if (seq <= last) return
    last = seq
    for (const wake of waiting) wake()
  }
  const stop = await db.listen(CHANGES_CHANNEL, (payload) => grow(Number(payload)))
  const timer = setInterval(() => {
    if (waiting.size === 0) return
    readLogBounds(db).then(
      (bounds) => grow(bounds.last),
      () => undefined,
    )
  }, pollMs)
  timer.unref()
  return {
    async waitPast(seq, ms, signal) {
      // What was appended while nobody waited is not heard of: look once.
      if (last <= seq) grow((await readLogBounds(db)).last)
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
        const timeout = setTimeout(end, ms)
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
