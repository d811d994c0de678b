import { discoverFeeds, readFeed, FeedError, type ReadFeed } from '@crosswire/feed'
import { decodeBytes } from '@crosswire/text'
import { parseRobots, WebError, type Exchange, type RobotsGuard, type WebClient } from '@crosswire/web'

/** What came of trying an address. */
export interface TriedAddress {
  url: string
  /** `given`, or how it was found: named by the page, linked from it, named by robots.txt, or a usual place. */
  by: 'given' | 'link' | 'anchor' | 'robots' | 'usual-place'
  /** `feed`, `listing`, or the code of what it is instead. */
  outcome: string
  /** Where redirects led. */
  finalUrl: string
  reading: ReadFeed | null
  /** The page as text, where it is one. */
  html: string | null
}

export interface ExplorePorts {
  web: Pick<WebClient, 'fetch'>
  robots: Pick<RobotsGuard, 'check'>
  /** Between two requests. */
  wait: () => Promise<void>
  now: Date
  onTried?: (tried: TriedAddress) => void
}

/** Feeds that a page links to: more are its sections, which its main feed holds as well. */
const MOST_LINKED = 8
/** Pages that list a site's feeds are read one level deep. */
const MOST_PAGES = 3
const MOST_TRIES = 30
/** Words by which a site's menu calls its list of news. */
const NEWS_LINK =
  /^(?:все\s+)?новости$|^лента(?:\s+новостей)?$|^(?:bütün\s+|son\s+)?xəbərlər$|^(?:all\s+|latest\s+)?news$|^press[ -]?(?:releases|centre|center)$|^пресс-?(?:центр|релизы)$/i

/** Looks a site's feeds up and tries them, politely: what it names first, what is linked next, the usual places last. */
export async function exploreSite(given: string, ports: ExplorePorts): Promise<TriedAddress[]> {
  const tried = new Map<string, TriedAddress>()
  const attempt = async (url: string, by: TriedAddress['by']): Promise<TriedAddress | null> => {
    if (tried.has(url) || tried.size >= MOST_TRIES) return null
    if (tried.size > 0) await ports.wait()
    const one = await tryAddress(url, by, ports)
    tried.set(url, one)
    if (one.finalUrl !== url && !tried.has(one.finalUrl)) tried.set(one.finalUrl, one)
    ports.onTried?.(one)
    return one
  }
  const found = (): boolean => [...tried.values()].some(({ outcome }) => outcome === 'feed')

  const start = (await attempt(given, 'given'))!
  const home = start.html === null ? await attempt(new URL('/', start.finalUrl).href, 'given') : start
  const pages = [start, home].filter(isPage)
  for (let at = 0; at < pages.length && at < MOST_PAGES; at++) {
    const page = pages[at]!
    const named = discoverFeeds(page.html, page.finalUrl).filter(({ by }) => by !== 'usual-place')
    for (const { url, by } of named.slice(0, MOST_LINKED)) {
      const one = await attempt(url, by)
      // A page about feeds, with links to them.
      if (isPage(one) && by === 'anchor') pages.push(one)
    }
  }
  if (!found()) for (const url of await newsSitemaps(start.finalUrl, ports)) await attempt(url, 'robots')
  if (!found() && isPage(home))
    for (const { url } of discoverFeeds(home.html, home.finalUrl).filter(({ by }) => by === 'usual-place')) {
      await attempt(url, 'usual-place')
      if (found()) break
    }
  if (!found() && isPage(home)) {
    const news = newsPages(home.html, home.finalUrl)
    for (const url of news.slice(0, 3)) await attempt(url, 'anchor')
  }
  return [...new Set(tried.values())]
}

const isPage = (one: TriedAddress | null): one is TriedAddress & { html: string } => typeof one?.html === 'string'

async function tryAddress(
  url: string,
  by: TriedAddress['by'],
  { web, robots, now }: ExplorePorts,
): Promise<TriedAddress> {
  const failed = (outcome: string): TriedAddress => ({ url, by, outcome, finalUrl: url, reading: null, html: null })
  let exchange: Exchange
  try {
    await robots.check(url)
    exchange = await web.fetch({ url, purpose: 'feed' })
  } catch (error) {
    if (error instanceof WebError) return failed(error.code)
    throw error
  }
  const { body, finalUrl, contentType, content } = exchange
  const options = { url: finalUrl, contentType: contentType ?? undefined, now }
  const html = content.kind === 'html' ? decodeBytes(body, { contentType: contentType ?? undefined }).text : null
  try {
    const reading = await readFeed(body, html === null ? options : { ...options, listing: 'guess' })
    const outcome = reading.format === 'listing' ? 'listing' : isWorth(reading) ? 'feed' : 'empty-feed'
    return { url, by, outcome, finalUrl, reading, html }
  } catch (error) {
    if (error instanceof FeedError) return { url, by, outcome: error.code, finalUrl, reading: null, html }
    throw error
  }
}

/** An index leads to entries; an empty feed to none. A sitemap without dates lists pages, not news. */
function isWorth({ format, entries, children }: ReadFeed): boolean {
  if (format !== 'sitemap') return entries.length > 0
  return children.length > 0 || entries.some(({ published, updated }) => (published ?? updated) !== null)
}

async function newsSitemaps(url: string, { web }: ExplorePorts): Promise<string[]> {
  const robots = new URL('/robots.txt', url).href
  const exchange = await web.fetch({ url: robots, purpose: 'robots' }).catch((error: unknown) => {
    if (error instanceof WebError) return null
    throw error
  })
  if (!exchange) return []
  const { sitemaps } = parseRobots(Buffer.from(exchange.body).toString('utf8'))
  const news = sitemaps.filter((one) => /news|google/i.test(one))
  return [...news, ...sitemaps.filter((one) => !news.includes(one))].slice(0, 4)
}

/** Where the menu of a front page says that the news are. */
function newsPages(html: string, base: string): string[] {
  const pages = new Set<string>()
  for (const [, attributes = '', text = ''] of html.matchAll(
    /<a\s([^<>]{1,600})>\s{0,40}(?:<[^<>]{1,200}>\s{0,40}){0,3}([^<>\s][^<>]{1,40})</gi,
  )) {
    const href = /\bhref\s*=\s*["']?([^"'\s>]{1,500})/i.exec(attributes)?.[1]
    if (href === undefined || !NEWS_LINK.test(text.trim()) || !URL.canParse(href, base)) continue
    const url = new URL(href, base)
    if (url.host === new URL(base).host && url.pathname !== '/') pages.add(url.href)
  }
  return [...pages]
}
