import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDateInUrl } from './date-in-url.ts'
import {
  nextStep,
  settleStep,
  startBackfill,
  type BackfillResult,
  type BackfillState,
  type BackfillStep,
} from './index.ts'

const at = (text: string) => Date.parse(text)
const SINCE = at('2025-11-01T00:00:00Z')
const UNTIL = at('2025-12-01T00:00:00Z')
const WISH = { feeds: ['https://news.example/feed/'], homeUrl: 'https://news.example/', since: SINCE, until: UNTIL }
const FEED = { kind: 'feed', entries: [], previousArchive: null, next: null, generator: null } as const

/** Fetches from an invented site until the backfill ends, storing the state between all steps. */
function run(site: (step: BackfillStep) => BackfillResult, limits?: { maxDocuments: number; maxFailures: number }) {
  let state: BackfillState = startBackfill(WISH)
  const fetched: string[] = []
  const found: string[] = []
  for (let step = nextStep(state); step; step = nextStep(state)) {
    fetched.push(step.url)
    const settled = settleStep(state, step, site(step), limits)
    found.push(...settled.entries.map((entry) => entry.url))
    state = JSON.parse(JSON.stringify(settled.state)) as BackfillState
  }
  return { fetched, found, state }
}

const path = (url: string) => url.replace('https://news.example', '')

test('archives of RFC 5005 are followed back until they are older than wanted', () => {
  const archive = (month: number): BackfillResult => ({
    ...FEED,
    entries: [{ url: `https://news.example/a${month}`, publishedAt: Date.UTC(2025, month - 1, 10) }],
    previousArchive: `/archive/${month - 1}.xml`,
  })
  const { fetched, found, state } = run((step) => {
    if (step.kind === 'robots') return { kind: 'failed', code: 'http-404' }
    if (step.kind === 'sitemap') return { kind: 'failed', code: 'http-404' }
    return archive(step.kind === 'feed' ? 12 : Number(/\d+/.exec(step.url)?.[0]))
  })
  expect(fetched.map(path).filter((one) => one.includes('archive'))).toEqual(['/archive/11.xml', '/archive/10.xml'])
  expect(found).toEqual(['https://news.example/a11'])
  expect(state.ended).toBe('complete')
})

test('of sitemaps cut by date only those of the time are fetched, the newest first', () => {
  const months = ['2025-09', '2025-10', '2025-11', '2025-12', '2026-02']
  const { fetched, found } = run((step) => {
    if (step.kind === 'robots') return { kind: 'robots', sitemaps: ['https://news.example/maps.xml'] }
    if (step.kind === 'feed') return FEED
    if (step.url.endsWith('maps.xml'))
      return {
        kind: 'sitemap-index',
        sitemaps: months.map((month) => ({ url: `https://news.example/map-${month}.xml`, lastModified: null })),
      }
    const month = /\d{4}-\d\d/.exec(step.url)![0]
    return {
      kind: 'sitemap',
      entries: [15, 28].map((day) => ({
        url: `https://news.example/${month}-${day}`,
        publishedAt: at(`${month}-${day}T12:00:00Z`),
      })),
    }
  })
  expect(fetched.map(path).slice(3)).toEqual(['/map-2025-12.xml', '/map-2025-11.xml', '/map-2025-10.xml'])
  expect(found.map(path)).toEqual(['/2025-11-15', '/2025-11-28'])
})

test('a sitemap not touched since is left alone, and a date in an article’s address counts', () => {
  const { fetched, found } = run((step) => {
    if (step.kind === 'robots') return { kind: 'robots', sitemaps: ['https://news.example/maps.xml'] }
    if (step.kind === 'feed') return FEED
    if (step.url.endsWith('maps.xml'))
      return {
        kind: 'sitemap-index',
        sitemaps: [
          { url: 'https://news.example/map-a.xml', lastModified: at('2025-10-01T00:00:00Z') },
          { url: 'https://news.example/map-b.xml', lastModified: at('2025-11-20T00:00:00Z') },
        ],
      }
    const urls = ['/2025/11/21/port', '/2024/01/02/snow', '/about', '/news/20251102/rail']
    return { kind: 'sitemap', entries: urls.map((url) => ({ url: `https://news.example${url}`, publishedAt: null })) }
  })
  expect(fetched.map(path)).toContain('/map-b.xml')
  expect(fetched.map(path)).not.toContain('/map-a.xml')
  expect(found.map(path)).toEqual(['/2025/11/21/port', '/about', '/news/20251102/rail'])
})

test('a WordPress feed is paged back until a page is older than wanted', () => {
  const { fetched, found } = run((step) => {
    if (step.kind === 'robots' || step.kind === 'sitemap') return { kind: 'failed', code: 'http-404' }
    const page = step.kind === 'feed' ? 1 : step.depth
    const day = (index: number) => at('2025-12-10T12:00:00Z') - ((page - 1) * 10 + index) * 86_400_000
    return {
      ...FEED,
      entries: Array.from({ length: 10 }, (_, index) => ({
        url: `https://news.example/${(page - 1) * 10 + index}`,
        publishedAt: day(index),
      })),
      generator: 'https://wordpress.org/?v=6.8',
    }
  })
  expect(fetched.map(path).filter((one) => one.startsWith('/feed'))).toEqual([
    ...['/feed/', '/feed/?paged=2', '/feed/?paged=3', '/feed/?paged=4', '/feed/?paged=5'],
  ])
  expect(found).toHaveLength(30)
})

test('a server that ignores the number of the page is not asked on', () => {
  const entries = [{ url: 'https://news.example/only', publishedAt: at('2025-12-20T00:00:00Z') }]
  const { fetched, state } = run((step) =>
    step.kind === 'feed' || step.kind === 'paged'
      ? { ...FEED, entries, generator: 'WordPress' }
      : { kind: 'failed', code: 'http-404' },
  )
  expect(fetched.map(path).filter((one) => one.startsWith('/feed'))).toEqual(['/feed/', '/feed/?paged=2'])
  expect(state.ended).toBe('complete')
})

test('a failing server ends the backfill for now, and it goes on where it stopped', () => {
  const sitemaps = Array.from({ length: 20 }, (_, index) => `https://news.example/map${index}.xml`)
  const { state } = run((step) =>
    step.kind === 'robots' ? { kind: 'robots', sitemaps } : { kind: 'failed', code: 'http-5xx' },
  )
  expect([state.ended, state.steps.length]).toEqual(['too-many-failures', 16])
  expect(nextStep({ ...state, ended: null, failures: 0 })).not.toBeNull()
})

test('whatever a site answers, no document is fetched twice and the backfill ends', () => {
  const url = fc.constantFrom('/a', '/b', '/c', '/d', 'https://news.example/feed/', 'javascript:x', '//other.example/x')
  const date = fc.option(fc.integer({ min: SINCE - 1e10, max: UNTIL + 1e10 }))
  const entries = fc.array(fc.record({ url, publishedAt: date }), { maxLength: 3 })
  const result: fc.Arbitrary<BackfillResult> = fc.oneof(
    fc.record({ kind: fc.constant('robots' as const), sitemaps: fc.array(url) }),
    fc.record({
      kind: fc.constant('feed' as const),
      entries,
      previousArchive: fc.option(url),
      next: fc.option(url),
      generator: fc.constantFrom(null, 'WordPress'),
    }),
    fc.record({
      kind: fc.constant('sitemap-index' as const),
      sitemaps: fc.array(fc.record({ url, lastModified: date }), { maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('sitemap' as const), entries }),
    fc.record({ kind: fc.constant('failed' as const), code: fc.constantFrom('http-404', 'http-5xx') }),
  )
  fc.assert(
    fc.property(fc.infiniteStream(result), (answers) => {
      const { fetched } = run(() => answers.next().value as BackfillResult, { maxDocuments: 40, maxFailures: 5 })
      expect(new Set(fetched).size).toBe(fetched.length)
      expect(fetched.length).toBeLessThanOrEqual(40)
    }),
  )
})

test.each([
  ['https://news.example/sitemap-2025-11.xml', '2025-11-01', '2025-12-01'],
  ['https://news.example/2025/11/21/slug', '2025-11-21', '2025-11-22'],
  ['https://news.example/news_20251121.xml', '2025-11-21', '2025-11-22'],
  ['https://news.example/sitemap.xml?year=2024&month=12', '2024-01-01', '2025-01-01'],
  ['https://news.example/posts-2025.xml', '2025-01-01', '2026-01-01'],
])('%s is of %s to %s', (url, from, to) => {
  expect(readDateInUrl(url)).toEqual({ from: at(`${from}T00:00:00Z`), to: at(`${to}T00:00:00Z`) })
})

test.each(['https://news.example/12345678', 'https://news.example/a-2050-b', 'https://news.example/id/202513'])(
  '%s names no date',
  (url) => {
    expect(readDateInUrl(url)).toBeNull()
  },
)
