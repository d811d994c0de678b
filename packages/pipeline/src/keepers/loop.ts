import { toFailure } from '../errors.ts'
import type { Clock, Log } from '../ports.ts'

/** A chore that comes round again and again; an outage makes it wait for its next turn. */
export interface Chore {
  name: string
  everyMs: number
  run: () => Promise<void>
}

/** Runs a chore until the signal aborts; `poke` makes it come round at once. */
export function startChore(chore: Chore, { clock, log, signal }: { clock: Clock; log: Log; signal: AbortSignal }) {
  let waiting = new AbortController()
  const state = { poked: false }
  const wasPoked = (): boolean => state.poked
  const poke = (): void => {
    state.poked = true
    waiting.abort()
  }
  signal.addEventListener('abort', poke, { once: true })
  const done = (async () => {
    let failures = 0
    while (!signal.aborted) {
      state.poked = false
      try {
        await chore.run()
        failures = 0
      } catch (error) {
        failures++
        // Said once when it starts and now and then while it lasts.
        if (failures === 1 || failures % 30 === 0) {
          const { code, message } = toFailure(error)
          log.warn({ chore: chore.name, code, error: message, failures }, 'a keeper could not do its chore')
        }
      }
      waiting = new AbortController()
      await clock.sleep(wasPoked() && failures === 0 ? 0 : chore.everyMs, waiting.signal)
    }
  })()
  return { poke, done }
}
