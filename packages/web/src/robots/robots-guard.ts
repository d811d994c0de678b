import { isAnswer, WebError } from '../errors.ts'
import type { WebClient } from '../types.ts'
import { decideRobots, type KnownRobots } from './decide-robots.ts'
import { isNamed, matchRobots } from './match-robots.ts'
import { ROBOTS_BYTES } from './parse-robots.ts'

/** Where what is known of robots.txt is kept between processes. Default: the memory of this one. */
export interface RobotsStore {
  get: (origin: string) => Promise<KnownRobots | null>
  set: (origin: string, known: KnownRobots) => Promise<void>
}

export interface RobotsGuardOptions {
  client: WebClient
  /** Its product token is what groups are looked up by. */
  userAgent: string
  store?: RobotsStore
  /** Milliseconds since 1970. Default: the system's. */
  now?: () => number
}

export interface RobotsPermission {
  crawlDelayMs: number | null
  contentSignals: string[]
}

export interface RobotsGuard {
  /** Settles where the URL may be fetched; rejects with `blocked-by-robots`, or `robots-unreachable` and when to ask again. */
  check: (url: string, options?: AskingAgent) => Promise<RobotsPermission>
  /** The same for a feed, which is made for readers like us: only a group that names the agent itself counts. */
  checkFeed: (url: string, options?: AskingAgent) => Promise<RobotsPermission>
}

interface AskingAgent {
  userAgent?: string | undefined
}

const UNHINDERED: RobotsPermission = { crawlDelayMs: null, contentSignals: [] }

/** Asks robots.txt before a page is fetched; every origin at most once a day, and once at a time. */
export function createRobotsGuard(options: RobotsGuardOptions): RobotsGuard {
  const now = options.now ?? Date.now
  const store = options.store ?? createMemoryStore(20_000)
  const asking = new Map<string, Promise<KnownRobots>>()

  async function ask(origin: string, before: KnownRobots | null, userAgent: string): Promise<KnownRobots> {
    const request = {
      url: `${origin}/robots.txt`,
      purpose: 'robots',
      maxBytes: ROBOTS_BYTES,
      cutBody: true,
      userAgent,
    } as const
    const answer = await options.client.fetch(request).catch((error: unknown) => {
      if (isAnswer(error)) return error
      throw error
    })
    const known = decideRobots(answer, before, now())
    await store.set(origin, known)
    return known
  }

  async function look(origin: string, userAgent: string): Promise<KnownRobots> {
    const before = await store.get(origin)
    if (before && now() < before.until) return before
    const running = asking.get(origin) ?? ask(origin, before, userAgent).finally(() => asking.delete(origin))
    asking.set(origin, running)
    return running
  }

  function judge(known: KnownRobots, userAgent: string, target: URL): RobotsPermission {
    const match = matchRobots(known.robots, userAgent, target)
    if (!match.allowed)
      throw new WebError('blocked-by-robots', `${target.origin}/robots.txt says "${match.rule ?? ''}"`, {
        url: target.href,
      })
    return { crawlDelayMs: match.crawlDelayMs, contentSignals: match.contentSignals }
  }

  return {
    async check(url, { userAgent = options.userAgent } = {}) {
      const target = readTarget(url)
      const known = await look(target.origin, userAgent)
      if (known.kind === 'unreachable')
        throw new WebError('robots-unreachable', `${target.origin}/robots.txt cannot be read`, {
          retryAt: new Date(known.until),
          url,
        })
      return judge(known, userAgent, target)
    },
    async checkFeed(url, { userAgent = options.userAgent } = {}) {
      const target = readTarget(url)
      const known = await look(target.origin, userAgent)
      return isNamed(known.robots, userAgent) ? judge(known, userAgent, target) : UNHINDERED
    },
  }
}

function readTarget(url: string): URL {
  if (URL.canParse(url)) return new URL(url)
  throw new WebError('bad-url', `"${url.slice(0, 300)}" is not a URL`)
}

function createMemoryStore(most: number): RobotsStore {
  const known = new Map<string, KnownRobots>()
  return {
    get: async (origin) => known.get(origin) ?? null,
    async set(origin, value) {
      known.delete(origin)
      known.set(origin, value)
      const oldest = known.size > most ? known.keys().next().value : undefined
      if (oldest !== undefined) known.delete(oldest)
    },
  }
}
