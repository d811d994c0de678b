import { expect, it } from 'vitest'
import { renderFeeds, type FeedItem } from './render-feeds.ts'

const NOW = new Date('2025-11-21T12:00:00Z')
const FEED: FeedItem = {
  publisherId: 'agency',
  url: 'https://agency.example/feed.xml',
  fetchUrl: null,
  active: true,
  health: { kind: 'healthy' },
  nextPollAt: '2025-11-21T12:14:00.000Z',
  scheduleReason: 'Cache-Control max-age 900',
  trouble: null,
  lastPolledAt: '2025-11-21T11:59:00.000Z',
  lastSuccessAt: '2025-11-21T11:59:00.000Z',
  lastEntryAt: '2025-11-21T11:40:00.000Z',
  lastStatus: 200,
  lastError: null,
  lastMessage: null,
  failingSince: null,
  failures: 0,
  entryCount: 312,
  pushed: false,
}

it('says when a feed is polled next, and why then', () => {
  expect(renderFeeds([FEED], NOW)).toBe(
    [
      'healthy  agency  https://agency.example/feed.xml',
      '         next poll in 14 min: Cache-Control max-age 900 · last success 1 min ago · HTTP 200 · 312 entries, the last 20 min ago',
      '1 feeds: 1 healthy',
    ].join('\n'),
  )
})

it('tells of a failing feed since when, how often and how, and puts it first', () => {
  const failing: FeedItem = {
    ...FEED,
    publisherId: 'board',
    health: { kind: 'failing', text: 'failing for 26 h, last with http-503' },
    nextPollAt: '2025-11-21T17:00:00.000Z',
    scheduleReason: 'failed 7 times (http-503)',
    lastSuccessAt: '2025-11-20T09:30:00.000Z',
    lastStatus: 503,
    lastError: 'http-503',
    lastMessage: 'it answers 503',
    failingSince: '2025-11-20T10:00:00.000Z',
    failures: 7,
  }
  const [first, why] = renderFeeds([FEED, failing], NOW).split('\n')
  expect(first).toContain('failing  board')
  expect(why).toContain('next try in 5 h: failed 7 times (http-503)')
  expect(why).toContain('failing since 2025-11-20T10:00Z (26 h), 7 in a row · HTTP 503')
})

it('tells of a feed that was never reached, one that waits for its host, and one that is retired', () => {
  const nothing = { lastPolledAt: null, lastSuccessAt: null, lastEntryAt: null, lastStatus: null, entryCount: 0 }
  const text = renderFeeds(
    [
      { ...FEED, ...nothing, nextPollAt: NOW.toISOString(), scheduleReason: null },
      { ...FEED, nextPollAt: NOW.toISOString(), trouble: 'agency.example is left alone for now: http-429' },
      { ...FEED, active: false },
    ],
    NOW,
  )
  expect(text).toContain('unknown  agency')
  expect(text).toContain('next poll now · never reached')
  expect(text).toContain('next poll now: agency.example is left alone for now: http-429')
  expect(text).toContain('no longer polled')
})
