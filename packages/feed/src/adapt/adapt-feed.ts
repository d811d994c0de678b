import type { RawFeed } from '../parse-canonical.ts'
import type { FeedHead, FeedHints, FeedLinks } from '../types.ts'
import { adaptLanguage, blankToNull } from './adapt-entry.ts'
import type { AdaptContext } from './context.ts'

/** What a feed says of itself, as rss-parser read it, to the model. */
export function adaptHead({ head }: RawFeed, context: AdaptContext): FeedHead {
  const published = context.claim(head.texts('published'))
  const updated = context.claim(head.texts('updated')) ?? published
  const image = head.first('image')?.attributes
  return {
    title: head.text('title') ?? null,
    homeUrl: chooseHome(head.all('link').map(({ attributes }) => attributes)),
    id: blankToNull(head.text('id')),
    description: context.heldBody(head.text('about')),
    language: adaptLanguage(head.text('language')),
    updated: updated?.value ?? null,
    published: published?.value ?? null,
    image: image?.['url'] === undefined ? null : { url: image['url'], title: image['title'] ?? null },
    ttlMinutes: minutesOf(head.text('ttl')),
    generator: blankToNull(head.text('generator')),
  }
}

type LinkAttributes = Readonly<Record<string, string | undefined>>

/** A plain RSS link, else the alternate link to a page. */
function chooseHome(links: readonly LinkAttributes[]): string | null {
  const alternates = links.filter(({ rel }) => (rel ?? 'alternate') === 'alternate')
  const home =
    alternates.find(({ plain }) => plain !== undefined) ??
    alternates.find(({ type }) => type === undefined || type.includes('html')) ??
    alternates[0]
  return home?.['href'] ?? null
}

/** Where a feed says it is, who pushes it, and where more of it is. */
export function adaptLinks({ head }: RawFeed): FeedLinks {
  const links = head.all('link').map(({ attributes }) => attributes)
  const hrefs = (...rels: string[]): string[] =>
    links.flatMap(({ rel, href }) => (rel !== undefined && rels.includes(rel) && href !== undefined ? [href] : []))
  return {
    self: hrefs('self')[0] ?? null,
    hubs: [...new Set(hrefs('hub'))],
    next: hrefs('next')[0] ?? null,
    previousArchive: hrefs('prev-archive')[0] ?? null,
  }
}

/** Minutes of the update periods of the Syndication module; its default is daily, once. */
const PERIODS: Readonly<Record<string, number>> = {
  hourly: 60,
  daily: 1440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
}
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What a feed says of when to come back. */
export function adaptHints({ head }: RawFeed): FeedHints {
  const [period, frequency] = [head.text('period')?.trim().toLowerCase(), head.text('frequency')]
  const times = Number(frequency ?? 1)
  const interval = PERIODS[period ?? 'daily']
  const isStated = period !== undefined || frequency !== undefined
  // RSS 0.91 counts hours from 1 to 24, RSS 2.0 from 0 to 23: the 24th is midnight in both.
  const hours = head.texts('skipHour').map((hour) => (/^\d{1,2}$/.test(hour) ? Number(hour) % 24 : -1))
  const days = head.texts('skipDay').map((day) => day.trim().toLowerCase())
  return {
    ttlMinutes: minutesOf(head.text('ttl')),
    updateIntervalMinutes:
      isStated && interval !== undefined && times > 0 ? Math.max(1, Math.round(interval / times)) : null,
    skipHours: [...new Set(hours.filter((hour) => hour >= 0))].sort((a, b) => a - b),
    skipDays: DAYS.filter((day) => days.includes(day.toLowerCase())),
  }
}

const minutesOf = (text: string | undefined): number | null =>
  text !== undefined && /^\d{1,7}$/.test(text.trim()) ? Number(text.trim()) : null
