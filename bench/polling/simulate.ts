import { FLEET, type FleetFeed } from './fleet.data.ts'
import { createOrigin } from './origin.ts'
import type { Policy } from './policies.ts'
import { drawBigStories, drawEntries } from './publish.ts'
import { createRandom } from './random.ts'

const DAY = 24 * 3_600_000
const BEGIN = Date.UTC(2026, 0, 5)

export interface SimulationOptions {
  days: number
  seed: number
  /** Leave out what feeds and caches ask for. */
  withoutHints?: boolean
}

export interface SimulationResult {
  policy: string
  feeds: number
  entries: number
  requestsPerFeedDay: number
  /** Of all requests, those answered 304. */
  notModified: number
  /** Publication to first sight, minutes, over all entries. */
  medianDelay: number
  p99Delay: number
  meanDelay: number
  missed: number
}

/** Polls the fleet on a virtual clock. The same seed publishes the same entries, whatever the policy. */
export function simulate(policy: Policy, options: SimulationOptions): SimulationResult {
  const until = BEGIN + options.days * DAY
  const stories = drawBigStories(BEGIN, until, createRandom(options.seed))
  const delays: number[] = []
  let [requests, unchanged, entries, missed, feeds] = [0, 0, 0, 0, 0]
  for (const kind of FLEET) {
    const feed = options.withoutHints ? stripHints(kind) : kind
    for (let nth = 0; nth < feed.count; nth++) {
      feeds++
      const seed = options.seed * 7919 + feeds
      // A week before the beginning, so that the first document is full.
      const times = drawEntries(feed, BEGIN - 7 * DAY, until, stories, createRandom(seed))
      const run = pollFeed(policy, feed, times, until, createRandom(seed + 104_729))
      requests += run.requests
      unchanged += run.notModified
      missed += run.missed
      entries += run.delays.length
      for (const delay of run.delays) delays.push(delay)
    }
  }
  delays.sort((a, b) => a - b)
  const at = (share: number) => (delays[Math.min(delays.length - 1, Math.floor(share * delays.length))] ?? 0) / 60_000
  return {
    policy: policy.name,
    feeds,
    entries,
    requestsPerFeedDay: requests / feeds / options.days,
    notModified: unchanged / requests,
    medianDelay: at(0.5),
    p99Delay: at(0.99),
    meanDelay: delays.reduce((total, delay) => total + delay, 0) / delays.length / 60_000,
    missed,
  }
}

function pollFeed(policy: Policy, feed: FleetFeed, times: readonly number[], until: number, random: () => number) {
  const origin = createOrigin(feed, times)
  const poller = policy.create(feed, random)
  const delays: number[] = []
  let [requests, notModified, missed] = [0, 0, 0]
  /** Entries up to here were seen or have scrolled away. */
  let done = times.filter((time) => time <= BEGIN).length
  let version = -1
  // Feeds are taken up one after another within an hour.
  let now = BEGIN + random() * 3_600_000
  while (now < until) {
    const conditional = poller.isConditional(now)
    const answer = origin.answer(now)
    requests++
    const same = answer.version === version
    if (same && conditional) notModified++
    const first = answer.version - answer.entries.length
    const fresh = times.slice(Math.max(done, first), Math.max(done, answer.version))
    if (version >= 0) missed += Math.max(0, first - done)
    for (const time of fresh) if (version >= 0 || time > BEGIN) delays.push(now - time)
    done = Math.max(done, answer.version)
    // A first look sees everything as new.
    const seen = version < 0 ? answer.entries : fresh
    version = answer.version
    const next = poller.settle({ now, answer, unchanged: same, fresh: seen })
    now = Math.max(now + 1000, Math.ceil(next / policy.tickMs) * policy.tickMs)
  }
  return { requests, notModified, missed, delays }
}

function stripHints(feed: FleetFeed): FleetFeed {
  const { ttlMinutes: _ttl, syMinutes: _sy, maxAgeSeconds: _age, ...rest } = feed
  return rest
}
