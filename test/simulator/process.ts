import type { Clock } from '@crosswire/pipeline'
import type { World } from './world.ts'

/** What becomes of a request that a process makes of a server. */
export interface Server {
  /** Throws where the server cannot be asked now. */
  assertUp: () => void
  /** What a request fails with whose connection was cut. */
  lostError: () => Error
  /** Longest time of one way, in milliseconds. */
  latencyMs: number
}

/**
 * One process: it may die, be stopped for a while, or have a clock that is off. Whatever it waits for when it dies never
 * comes; what it asked of a server may still be done there.
 */
export interface SimProcess {
  readonly name: string
  readonly clock: Clock
  isAlive: () => boolean
  kill: () => void
  stop: (ms: number) => void
  jumpClock: (ms: number) => void
  /** Counts up when all connections of the process are cut: what is on its way fails. */
  connection: () => number
  cut: () => void
  /** Asks a server for something that is done there at one moment, or while it waits there. */
  call: <Result>(server: Server, effect: () => Result | Promise<Result>) => Promise<Result>
  /** Runs when the process has died or lost its connections. */
  onLost: (run: () => void) => void
}

export function createProcess(world: World, name: string): SimProcess {
  let alive = true
  let stoppedUntil = 0
  let skew = 0
  let connection = 0
  const lostListeners = new Set<() => void>()
  const lose = (): void => {
    connection++
    for (const run of [...lostListeners]) run()
    lostListeners.clear()
  }
  /** Runs in the process: later where it is stopped, never where it is dead. */
  const inside = (run: () => void): void => {
    if (!alive) return
    if (world.now() < stoppedUntil) world.after(stoppedUntil - world.now(), () => inside(run))
    else run()
  }
  const way = (server: Server): number => world.chance.next() * server.latencyMs

  return {
    name,
    isAlive: () => alive,
    kill() {
      alive = false
      lose()
    },
    stop: (ms) => void (stoppedUntil = Math.max(stoppedUntil, world.now() + ms)),
    jumpClock: (ms) => void (skew += ms),
    connection: () => connection,
    cut: lose,
    onLost: (run) => void lostListeners.add(run),
    clock: {
      now: () => new Date(Date.UTC(2026, 2, 1) + world.now() + skew),
      elapsed: () => world.now(),
      sleep: (ms, signal) =>
        new Promise((resolve) => {
          if (signal?.aborted) {
            resolve()
            return
          }
          const wake = (): void => {
            signal?.removeEventListener('abort', wake)
            inside(resolve)
          }
          signal?.addEventListener('abort', wake, { once: true })
          if (ms < 1e9) world.after(ms, wake)
        }),
    },
    call: (server, effect) =>
      new Promise((resolve, reject) => {
        if (!alive) return
        const via = connection
        const answer = (run: () => void): void =>
          world.after(way(server), () =>
            inside(() => {
              if (via === connection) run()
            }),
          )
        const fail = (error: Error): void => inside(() => reject(error))
        // The connection goes while the answer is awaited: nobody knows whether it was done.
        let settled = false
        const settle = (run: () => void): void => {
          if (settled) return
          settled = true
          lostListeners.delete(onCut)
          run()
        }
        const onCut = (): void => settle(() => world.after(1, () => fail(server.lostError())))
        lostListeners.add(onCut)
        world.after(way(server), () => {
          // What left a dying process may arrive or not.
          if (via !== connection && world.chance.next() < 0.5) return
          void (async () => {
            try {
              server.assertUp()
              const result = await effect()
              answer(() => settle(() => resolve(result)))
            } catch (thrown) {
              const error = thrown instanceof Error ? thrown : new Error(String(thrown))
              answer(() => settle(() => reject(error)))
            }
          })()
        })
      }),
  }
}
