import { RetryError, ThrottledError } from '@crosswire/pipeline'
import type { Server } from './process.ts'
import type { World } from './world.ts'

export interface OriginFeed {
  id: string
  host: string
  /** Counts the states of its document. */
  serial: number
  pages: string[]
}

export interface OriginPage {
  url: string
  host: string
  edition: number
}

/** The web of the simulator: feeds that grow and pages that change. */
export interface Origin extends Server {
  readonly feeds: OriginFeed[]
  readonly pages: Map<string, OriginPage>
  publish: (feed: OriginFeed) => void
  edit: (page: OriginPage) => void
  /** How many of the next answers are a trouble. */
  trouble: (count: number) => void
}

export function createOrigin(world: World, feeds: number): Origin {
  let troubles = 0
  const pages = new Map<string, OriginPage>()
  return {
    latencyMs: 60,
    lostError: () => new RetryError('connection-reset', 'the connection was cut'),
    assertUp() {
      if (troubles === 0) return
      troubles--
      if (world.chance.next() < 0.5) throw new RetryError('http-5xx', 'a bad gateway')
      throw new ThrottledError('http-429', 'too many', null)
    },
    feeds: Array.from({ length: feeds }, (_, n) => ({ id: `feed-${n}`, host: `host-${n}`, serial: 0, pages: [] })),
    pages,
    publish(feed) {
      const url = `${feed.host}/${feed.pages.length}`
      feed.pages.push(url)
      feed.serial++
      pages.set(url, { url, host: feed.host, edition: 1 })
    },
    edit(page) {
      page.edition++
    },
    trouble: (count) => void (troubles += count),
  }
}
