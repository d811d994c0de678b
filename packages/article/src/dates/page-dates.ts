import type { ClaimedTime, TimeOrigin } from '@crosswire/record'
import { parseClaimedDate } from '@crosswire/text'
import { textOf } from '../dom/nodes.ts'
import { stringOf, type JsonLdNode } from '../metadata/json-ld.ts'
import type { PageFacts } from '../metadata/page-facts.ts'
import { dateInUrl } from './url-date.ts'
import { findVisibleDates, type DatePlaces, type VisibleDate } from './visible-dates.ts'

export interface DateOptions {
  url: string
  timezone: string
  now: Date
  order?: 'dmy' | 'mdy' | undefined
  /** What the feed said, believed last. */
  hint?: string | undefined
}

export interface PageDates {
  published: ClaimedTime | null
  modified: ClaimedTime | null
}

const PUBLISHED_META = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datepublished',
  'publishdate',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'publicationdate',
  'published_time',
  'published',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dc.date.created',
  'dc.created',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'article:post_date',
  'datecreated',
  'date',
  'displaydate',
  'originalpublicationdate',
  'citation_publication_date',
  'citation_online_date',
  'cxenseparse:recs:publishtime',
  'article_date_original',
  'timestamp',
] as const
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'article:modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'modified',
  'dcterms.modified',
  'dc.date.modified',
  'updated_time',
  'article:updated_time',
  'lastmodified',
  'revised',
] as const

/** A claim below this is taken only where the feed says nothing either. */
const LIKELY = 1
const POSSIBLE = 0.2

/** When a page says that it was published and changed, from the most to the least trusted place. */
export function readDates(
  facts: PageFacts,
  article: JsonLdNode | null,
  places: DatePlaces,
  options: DateOptions,
): PageDates {
  const read = (text: string | null | undefined, from: TimeOrigin): ClaimedTime | null => {
    if (!text) return null
    const { timezone, now, order } = options
    const date = parseClaimedDate(text, { timezone, now, order })
    return date === null || isBrokenDefault(date) ? null : { ...date, from }
  }
  const metas = (names: readonly string[]) =>
    first(
      names.flatMap((name) => facts.metas.get(name) ?? []),
      (text) => read(text, 'meta'),
    )
  const props = (name: string) =>
    first(facts.itemprops.get(name) ?? [], (element) =>
      read(element.attribs['content'] ?? element.attribs['datetime'] ?? textOf(element, 120), 'microdata'),
    )
  const visible = lazily(() => findVisibleDates(places, options))
  const seen = (least: number): ClaimedTime | null => {
    const likely = visible().filter(({ score }) => score >= least)
    return withoutScore(likely.find(({ kind }) => kind === 'published') ?? likely[0])
  }
  const stated =
    read(stringOf(article?.['datePublished'] ?? article?.['dateCreated'] ?? null), 'json-ld') ??
    metas(PUBLISHED_META) ??
    props('datepublished') ??
    props('datecreated')
  const published =
    stated ??
    dated(read(dateInUrl(options.url), 'url'), visible) ??
    seen(LIKELY) ??
    first(facts.scriptDates, (text) => read(text, 'meta')) ??
    read(options.hint, 'feed') ??
    seen(POSSIBLE)
  const modified =
    read(stringOf(article?.['dateModified'] ?? null), 'json-ld') ??
    metas(MODIFIED_META) ??
    props('datemodified') ??
    withoutScore(visible().find(({ kind, score }) => kind === 'modified' && score >= LIKELY))
  return { published: published ?? modified, modified }
}

/** A URL knows the day; the page's text may know the minute. */
function dated(fromUrl: ClaimedTime | null, visible: () => readonly VisibleDate[]): ClaimedTime | null {
  if (fromUrl === null) return null
  const day = fromUrl.value.slice(0, 10)
  const exact = visible().find(
    ({ value, precision, kind }) => value.startsWith(day) && precision !== 'day' && kind === 'published',
  )
  return exact ? withoutScore(exact) : fromUrl
}

function withoutScore(date: VisibleDate | undefined): ClaimedTime | null {
  if (!date) return null
  const { value, precision, zone, from } = date
  return { value, precision, zone, from }
}

function lazily<Value>(make: () => Value): () => Value {
  let made: { value: Value } | null = null
  return () => (made ??= { value: make() }).value
}

function first<Item>(items: readonly Item[], read: (item: Item) => ClaimedTime | null): ClaimedTime | null {
  for (const item of items) {
    const date = read(item)
    if (date) return date
  }
  return null
}

/** Midnight of 1 January (or of the epoch) is what a system writes where nobody gave a date. */
function isBrokenDefault(date: { value: string; precision: string }): boolean {
  return /^\d{4}-01-01T00:00:00/.test(date.value) && date.precision !== 'day' ? true : date.precision === 'year'
}
