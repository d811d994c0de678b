import type { FleetFeed } from './fleet.data.ts'

/** What a poll of the simulated server brings. */
export interface OriginAnswer {
  /** The validator: the number of entries ever published. */
  version: number
  /** Publication times of what the document holds, oldest first. */
  entries: readonly number[]
  /** Left of the time that the cache in front keeps it. */
  freshForMs: number | null
}

export interface Origin {
  answer: (now: number) => OriginAnswer
}

/** A server that publishes at the given times and holds the newest few. */
export function createOrigin(feed: FleetFeed, times: readonly number[]): Origin {
  let published = 0
  let cached: { at: number; published: number } | null = null
  return {
    answer(now) {
      while (published < times.length && times[published]! <= now) published++
      const maxAge = (feed.maxAgeSeconds ?? 0) * 1000
      if (!cached || now - cached.at >= maxAge) cached = { at: now, published }
      const end = cached.published
      return {
        version: end,
        entries: times.slice(Math.max(0, end - feed.holds), end),
        freshForMs: maxAge > 0 ? maxAge - (now - cached.at) : null,
      }
    },
  }
}
