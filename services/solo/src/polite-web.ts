import type { Clock } from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import { reserveHost, settleHost, type Db } from '@crosswire/store'
import {
  createHostTurns,
  createRobotsGuard,
  createWebClient,
  DEFAULT_HOST_POLICY,
  watchPauses,
  type HostTurns,
  type RobotsGuard,
  type WebClient,
} from '@crosswire/web'
import { DEFAULT_USER_AGENT, type SoloConfig } from './config.ts'

/** The way to publishers: one client, what robots.txt says, and the turns of hosts that all processes share. */
export interface PoliteWeb {
  web: WebClient
  robots: RobotsGuard
  turns: HostTurns
  /** A host has rest between two requests: it is asked one at a time. */
  restful: boolean
}

/** The client alone, for whom politeness is no question. */
export function createPublisherClient(config: SoloConfig, now?: () => number): WebClient {
  return createWebClient({
    userAgent: config.userAgent ?? DEFAULT_USER_AGENT,
    allowPrivateNetwork: config.allowPrivateNetwork ?? false,
    allowNetworks: config.allowNetworks ?? [],
    allowPorts: config.allowPorts ?? [],
    resolve: config.resolve ?? [],
    ...(now ? { now } : {}),
  })
}

/** One watch for the whole process. */
let pauses: (() => number) | undefined

export function createPoliteWeb(
  config: SoloConfig,
  web: WebClient,
  { db, clock }: { db: Db; clock: Clock },
): PoliteWeb {
  const delayMs = config.hostDelayMs ?? DEFAULT_HOST_POLICY.delayMs
  // Who wants no delay asks servers of their own: slow answers do not earn them rest either.
  const policy = { ...DEFAULT_HOST_POLICY, delayMs, ...(delayMs === 0 ? { share: Infinity } : {}) }
  return {
    web,
    robots: createRobotsGuard({
      client: web,
      userAgent: config.userAgent ?? DEFAULT_USER_AGENT,
      now: () => clock.now().getTime(),
    }),
    turns: createHostTurns({
      policy,
      clock,
      paused: (pauses ??= watchPauses()),
      store: {
        reserve: (host, options) => reserveHost(db, host, options),
        settle: (host, pace, at) => settleHost(db, host, pace, at),
      },
    }),
    restful: delayMs > 0,
  }
}

/** Finds the publisher whose domain an address's host is, or ends with. */
export function createPublisherLookup(publishers: readonly Publisher[]): (url: string) => string | null {
  const byDomain = new Map(
    publishers.flatMap(({ id, domain, domains = [] }) => [domain, ...domains].map((name) => [name, id])),
  )
  return (url) => {
    let host = new URL(url).hostname
    for (;;) {
      const found = byDomain.get(host)
      if (found !== undefined) return found
      const dot = host.indexOf('.')
      if (dot < 0) return null
      host = host.slice(dot + 1)
    }
  }
}
