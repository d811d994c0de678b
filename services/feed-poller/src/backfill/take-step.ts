import { readWhole, toRefusal, type ReadFeed, type ReadFeedTask } from '@crosswire/feed'
import type { Publisher } from '@crosswire/record'
import {
  askInTurn,
  hostOf,
  isAnswer,
  parseRobots,
  type Exchange,
  type HostTurns,
  type RobotsGuard,
  type WebClient,
} from '@crosswire/web'
import { listsArticles } from '../poll-children.ts'
import type { BackfillEntry, BackfillResult, BackfillStep } from './types.ts'

export interface StepPorts {
  web: Pick<WebClient, 'fetch'>
  robots: Pick<RobotsGuard, 'check'>
  turns: HostTurns
  read: ReadFeedTask
  now: () => Date
  signal: AbortSignal
}

const TURN_MS = 150_000
/** A sitemap of 50,000 addresses is as large as the protocol allows it to be. */
const SITEMAP_BYTES = 50 * 1024 * 1024

/** Fetches one document of a site's past and says what stands in it. Throws `host-resting`, and an abort. */
export async function takeStep(step: BackfillStep, publisher: Publisher, ports: StepPorts): Promise<BackfillResult> {
  let exchange: Exchange
  try {
    exchange = await ask(step, publisher, ports)
  } catch (error) {
    if (!isAnswer(error) || error.code === 'host-resting') throw error
    return { kind: 'failed', code: error.code }
  }
  if (step.kind === 'robots') {
    const { sitemaps } = parseRobots(Buffer.from(exchange.body).toString('utf8'))
    return { kind: 'robots', sitemaps: sitemaps.slice(0, 100) }
  }
  const { body, finalUrl, contentType } = exchange
  const { timezone } = publisher
  const maxBytes = SITEMAP_BYTES
  const task = {
    bytes: body,
    url: finalUrl,
    contentType: contentType ?? undefined,
    timezone,
    now: ports.now(),
    maxBytes,
  }
  const result = await readWhole(ports.read, task).catch(toRefusal)
  return result.kind === 'refused' ? { kind: 'failed', code: result.code } : toResult(result.reading)
}

/** What the server of a feed has put into links for us, robots.txt need not be asked for; archives and numbers it is. */
async function ask(step: BackfillStep, { userAgent }: Publisher, ports: StepPorts): Promise<Exchange> {
  const { web, robots, turns, now, signal } = ports
  const { kind, url } = step
  const agent = userAgent === undefined ? {} : { userAgent }
  const isGuess = kind === 'archive' || kind === 'paged'
  const crawlDelayMs = isGuess ? (await robots.check(url, agent)).crawlDelayMs : null
  const leaseUntil = now().getTime() + TURN_MS
  const purpose = kind === 'robots' ? 'robots' : kind === 'sitemap' ? 'sitemap' : 'feed'
  return askInTurn(turns, hostOf(url) ?? url, { crawlDelayMs, leaseUntil, signal }, () =>
    web.fetch({
      url,
      purpose,
      ...(kind === 'sitemap' ? { maxBytes: SITEMAP_BYTES } : {}),
      ...agent,
      signal,
    }),
  )
}

function toResult({ format, entries, children, links, feed }: ReadFeed): BackfillResult {
  if (children.length > 0) {
    const sitemaps = children.filter(({ url }) => listsArticles(url))
    return {
      kind: 'sitemap-index',
      sitemaps: sitemaps.map(({ url, updated }) => ({ url, lastModified: timeOf(updated) })),
    }
  }
  const found = entries.flatMap(({ url, published, updated }): BackfillEntry[] =>
    url === null ? [] : [{ url, publishedAt: timeOf(published ?? updated) }],
  )
  if (format === 'sitemap') return { kind: 'sitemap', entries: found }
  const { previousArchive, next } = links
  return { kind: 'feed', entries: found, previousArchive, next, generator: feed.generator }
}

function timeOf(text: string | null): number | null {
  const time = text === null ? NaN : Date.parse(text)
  return Number.isNaN(time) ? null : time
}
