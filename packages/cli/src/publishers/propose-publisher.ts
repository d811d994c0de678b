import type { FeedFormat } from '@crosswire/record'
import { identifyLanguage } from '@crosswire/text'
import type { TriedAddress } from './explore-site.ts'

/** An entry of a publishers file, with what a person should look at before trusting it. */
export interface Proposal {
  id: string
  name: string
  kind: 'official' | 'other'
  country?: string
  languages: string[]
  timezone: string
  homeUrl: string
  feeds: ProposedFeed[]
  /** By field: why it is a guess. */
  doubts: Partial<Record<'id' | 'name' | 'languages' | 'timezone' | 'feeds', string>>
}

export interface ProposedFeed {
  url: string
  format: FeedFormat
  language?: string
  /** For people. */
  about: string
}

/** Feeds of one site that share so much of their entries are one feed twice. */
const SAME_SHARE = 0.8
const MOST_FEEDS = 6

/** A publisher as far as its feeds, its pages and its address tell; null where nothing was found to poll. */
export function proposePublisher(tried: readonly TriedAddress[], now: Date): Proposal | null {
  const feeds = chooseFeeds(tried)
  const [first] = feeds
  if (!first) return null
  const home = tried.find(({ html, by }) => html !== null && by === 'given')
  const homeUrl = new URL('/', home?.finalUrl ?? first.finalUrl).href
  const host = new URL(homeUrl).hostname.replace(/^www\./, '')
  const languages = [...new Set(feeds.map(languageOf).filter((language) => language !== 'und'))]
  const country = countryOf(host)
  const zone = chooseZone(country, feeds)
  const name = nameOf(home?.html ?? null, first, host)
  const isListing = first.outcome === 'listing'
  return {
    id: slugOf(host),
    name: name.text,
    kind: /(?:^|\.)gov\.|\.gov$/.test(host) ? 'official' : 'other',
    ...(country === null ? {} : { country }),
    languages: languages.length > 0 ? languages : ['en'],
    timezone: zone.zone,
    homeUrl,
    feeds: feeds.map((feed) => describeFeed(feed, now)),
    doubts: {
      ...(name.sure ? {} : { name: 'from the address: write what it calls itself' }),
      ...(languages.length > 0 ? {} : { languages: 'could not be told' }),
      ...(zone.doubt === null ? {} : { timezone: zone.doubt }),
      ...(isListing
        ? {
            feeds:
              'no feed was found: the page is read as a list of links; a selector (listing: { links: … }) makes it firm',
          }
        : {}),
    },
  }
}

/** The feeds worth polling, the fullest first of those that say the same; a listing where there is none. */
function chooseFeeds(tried: readonly TriedAddress[]): TriedAddress[] {
  const read = tried.filter(({ outcome, reading }) => outcome === 'feed' && reading !== null)
  const chosen: TriedAddress[] = []
  for (const one of read.sort((a, b) => rankOf(a) - rankOf(b) || sizeOf(b) - sizeOf(a)))
    if (!chosen.some((other) => isSame(one, other))) chosen.push(one)
  if (chosen.length > 0) return chosen.slice(0, MOST_FEEDS)
  const listings = tried.filter(({ outcome }) => outcome === 'listing')
  return listings.sort((a, b) => sizeOf(b) - sizeOf(a)).slice(0, 1)
}

/** What carries texts before what lists addresses; what the site names before what was guessed. */
const rankOf = ({ reading, by }: TriedAddress): number =>
  (reading?.format === 'sitemap' ? 10 : 0) + ['given', 'link', 'anchor', 'robots', 'usual-place'].indexOf(by)
const sizeOf = ({ reading }: TriedAddress): number => reading?.entries.length ?? 0

function isSame(one: TriedAddress, other: TriedAddress): boolean {
  const urls = new Set(other.reading!.entries.map(({ url }) => url))
  const own = one.reading!.entries
  if (own.length === 0) return true
  return own.filter(({ url }) => urls.has(url)).length / own.length >= SAME_SHARE
}

function languageOf({ reading }: TriedAddress): string {
  const titles = reading?.entries.slice(0, 30).map(({ title }) => title ?? '') ?? []
  return identifyLanguage(titles.join('. '), { hint: reading?.feed.language }).language
}

function describeFeed(feed: TriedAddress, now: Date): ProposedFeed {
  const { reading, finalUrl } = feed
  const dates = reading!.entries
    .map(({ published, updated }) => Date.parse(published ?? updated ?? ''))
    .filter((date) => !Number.isNaN(date))
  const newest = dates.length === 0 ? 'no dates' : `the newest ${ageOf(now.getTime() - Math.max(...dates))} old`
  const language = languageOf(feed)
  return {
    url: finalUrl,
    format: reading!.format,
    ...(language === 'und' ? {} : { language }),
    about:
      reading!.children.length > 0
        ? `an index of ${reading!.children.length} sitemaps`
        : `${reading!.entries.length} entries, ${newest}`,
  }
}

function ageOf(ms: number): string {
  const hours = Math.max(0, Math.round(ms / 3_600_000))
  return hours < 48 ? `${hours} h` : `${Math.round(hours / 24)} days`
}

/** The country of its top-level domain; null for one that belongs to no country. */
function countryOf(host: string): string | null {
  const label = host.split('.').at(-1)!.toUpperCase()
  const code = { UK: 'GB', SU: 'RU' }[label] ?? label
  return /^[A-Z]{2}$/.test(code) && zonesOf(code).length > 0 && code !== 'EU' ? code : null
}

/** ECMA-402 knows which zones a country has. */
function zonesOf(country: string): string[] {
  const locale = new Intl.Locale(`und-${country}`) as Intl.Locale & {
    timeZones?: string[]
    getTimeZones?: () => string[]
  }
  return locale.getTimeZones?.() ?? locale.timeZones ?? []
}

/** Where most of a country's newsrooms are, for countries of several zones. */
const USUAL_ZONES: Readonly<Record<string, string>> = {
  RU: 'Europe/Moscow',
  KZ: 'Asia/Almaty',
  UA: 'Europe/Kyiv',
  UZ: 'Asia/Tashkent',
  US: 'America/New_York',
  CA: 'America/Toronto',
  BR: 'America/Sao_Paulo',
  AU: 'Australia/Sydney',
  ES: 'Europe/Madrid',
  PT: 'Europe/Lisbon',
  DE: 'Europe/Berlin',
  CN: 'Asia/Shanghai',
}

/** The country's zone; of several one that has the offset which the feed's dates state. */
function chooseZone(country: string | null, feeds: readonly TriedAddress[]): { zone: string; doubt: string | null } {
  const stated = feeds
    .flatMap(({ reading }) => reading!.entries)
    .flatMap(({ publishedClaim }) => (publishedClaim?.zone === 'stated' ? [publishedClaim.value] : []))
  const offset = mostCommon(stated.map((value) => /[+-]\d{2}:\d{2}$/.exec(value)?.[0] ?? '+00:00'))
  const zones = country === null ? [] : zonesOf(country)
  if (zones.length === 1) return { zone: zones[0]!, doubt: `the zone of .${country!.toLowerCase()}: make sure` }
  const fitting = zones.filter((zone) => offset !== null && offsetOf(zone) === offset)
  const usual = country === null ? undefined : USUAL_ZONES[country]
  const [first] = fitting.length > 0 ? fitting : zones
  const zone = usual !== undefined && (fitting.length === 0 || fitting.includes(usual)) ? usual : first
  if (zone === undefined)
    return { zone: 'UTC', doubt: `unknown${offset === null ? '' : `; its dates state ${offset}`}: write its IANA zone` }
  return {
    zone,
    doubt: `one of ${zones.length} zones of .${country!.toLowerCase()}${offset === null ? '' : `, its dates state ${offset}`}: make sure`,
  }
}

function offsetOf(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(new Date())
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT'
  return name === 'GMT' ? '+00:00' : name.slice(3)
}

function mostCommon(values: readonly string[]): string | null {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** As its pages call it, else its feed, without what the title of a section adds. */
function nameOf(html: string | null, { reading }: TriedAddress, host: string): { text: string; sure: boolean } {
  const site =
    html === null
      ? undefined
      : /<meta[^<>]{0,200}?property=["']og:site_name["'][^<>]{0,200}?content=["']([^"'<>]{2,60})["']/i.exec(html)?.[1]
  if (site !== undefined) return { text: site.trim(), sure: true }
  const title = reading!.feed.title?.split(/\s[-–—|:·]\s|\s{2,}/)[0]?.trim() ?? ''
  if (title.length >= 2 && title.length <= 60 && !/^(?:rss|feed|news|новости|xəbərlər|home|index)$/i.test(title))
    return { text: title, sure: false }
  return { text: host, sure: false }
}

/** `news.example.co.uk` is `example`, `mfa.gov.az` is `mfa-gov-az`. */
function slugOf(host: string): string {
  const labels = host.split('.')
  const isOfState = labels.includes('gov')
  const short = labels.length > 2 && labels.at(-2)!.length <= 3 ? labels.at(-3) : labels.at(-2)
  const slug = (isOfState ? labels.join('-') : (short ?? host))
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|(?<!-)-+$/g, '')
  return slug === '' ? 'publisher' : slug
}
