import { WebError } from '../errors.ts'
import { decideHostPace, type HostPace, type HostPolicy } from './decide-host-pace.ts'
import { decidePatience, decideWait } from './decide-wait.ts'

/** What all worker processes know of hosts together. */
export interface HostStore {
  reserve: (
    host: string,
    options: { now: number; delayMs: number; maxWaitMs: number },
  ) => Promise<{ kind: 'go' | 'later'; at: number; pace: HostPace }>
  settle: (host: string, pace: HostPace, now: number) => Promise<void>
}

export interface HostTurnsOptions {
  store: HostStore
  policy: HostPolicy
  clock: {
    now: () => Date
    elapsed: () => number
    sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  }
  /** For how long this process was kept from its work so far: that is no slowness of a host. Default: never. */
  paused?: () => number
}

export interface TurnWish {
  /** Of robots.txt; counts where it is longer than ours. Default null. */
  crawlDelayMs?: number | null
  /** When whoever asks has to be done, milliseconds since 1970. */
  leaseUntil: number
  signal?: AbortSignal
}

/** One request to a host; end it with what it came to, so that the next one is as far off as the host wants. */
export interface HostTurn {
  end: (error: WebError | null) => Promise<void>
}

export interface HostTurns {
  /** Settles when the host may be asked; rejects with `host-resting` where that is too far off to wait for. */
  take: (host: string, wish: TurnWish) => Promise<HostTurn>
}

/** Deals out the moments at which a host may be asked, feeds and pages alike. */
export function createHostTurns({ store, policy, clock, paused = () => 0 }: HostTurnsOptions): HostTurns {
  return {
    async take(host, { crawlDelayMs = null, leaseUntil, signal }) {
      const now = clock.now().getTime()
      const delayMs = Math.min(Math.max(policy.delayMs, crawlDelayMs ?? 0), policy.maxDelayMs)
      const slot = await store.reserve(host, { now, delayMs, maxWaitMs: decidePatience(now, leaseUntil) })
      const wait = decideWait(slot, now)
      if (wait.kind === 'put-back')
        throw new WebError('host-resting', `${host} is left alone for now: ${wait.reason}`, {
          retryAt: new Date(wait.until),
        })
      if (wait.waitMs > 0) await clock.sleep(wait.waitMs, signal)
      const started = clock.elapsed() - paused()
      return {
        async end(error) {
          const sight = {
            tookMs: Math.max(0, clock.elapsed() - paused() - started),
            code: error?.code ?? null,
            retryAt: error?.retryAt?.getTime() ?? null,
            crawlDelayMs,
          }
          const at = clock.now().getTime()
          const next = decideHostPace(slot.pace, sight, policy, at)
          if (!isAlike(slot.pace, next)) await store.settle(host, next, at)
        },
      }
    },
  }
}

/** A delay that moved by a tenth is not worth a write. */
const isAlike = (a: HostPace, b: HostPace): boolean =>
  a.pausedUntil === b.pausedUntil &&
  a.failures === b.failures &&
  Math.abs(a.delayMs - b.delayMs) <= Math.max(100, a.delayMs / 10)
