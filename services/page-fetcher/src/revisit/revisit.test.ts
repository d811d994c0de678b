import { expect, test } from 'vitest'
import {
  createEditHabit,
  decideAvailability,
  DEFAULT_REVISIT_POLICY,
  findSoft404,
  readPageRhythm,
  settleVisit,
  startPage,
  type EditHabit,
  type PageRhythm,
  type RevisitPolicy,
} from './index.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const BORN = Date.parse('2026-01-07T12:00:00Z')
const POLICY: RevisitPolicy = { ...DEFAULT_REVISIT_POLICY, jitter: 0 }
const SEEN = { kind: 'answered', soft404: null } as const

/** A generator of chance that is the same every time. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647
}

/** Follows one page that changes when `changes` says so; gives the looks and the changes that were found. */
function follow(habit: EditHabit, policy: RevisitPolicy, changesAt: readonly number[], isLive = false) {
  let page: PageRhythm = startPage(BORN, BORN)
  let settled = settleVisit(page, habit, { sight: SEEN, changed: false, isLive, now: BORN, random: 0.5 }, policy)
  const looks: number[] = []
  const reasons = new Set<string>()
  while (settled.next.at !== null) {
    const now = settled.next.at
    looks.push(now - BORN)
    reasons.add(settled.next.reason)
    const changed = changesAt.some((at) => at > settled.page.checkedAt - BORN && at <= now - BORN)
    page = readPageRhythm(JSON.parse(JSON.stringify(settled.page)), BORN, now)
    settled = settleVisit(page, settled.habit, { sight: SEEN, changed, isLive, now, random: 0.5 }, policy)
  }
  return { looks, reasons, page: settled.page, habit: settled.habit, last: settled.next.reason }
}

test('a page is looked at again after a fifth of its age, until it is two weeks old', () => {
  const { looks, reasons, last } = follow(createEditHabit(BORN), POLICY, [])
  const late = looks.filter((age) => age > 2 * HOUR && age < 10 * DAY)
  for (const age of late.slice(1)) {
    const before = looks[looks.indexOf(age) - 1]!
    expect((age - before) / before).toBeGreaterThan(0.15)
    expect((age - before) / before).toBeLessThan(0.65)
  }
  expect(looks[0]).toBe(10 * MINUTE)
  expect(looks.at(-1)! - looks.at(-2)!).toBeLessThanOrEqual(4 * DAY)
  expect(reasons).toContain('a fifth of its age')
  expect(last).toBe('older than 14 days')
})

test('a publisher that edits much is looked at more often, one that never does less', () => {
  let [busy, calm] = [createEditHabit(BORN), createEditHabit(BORN)]
  const edits = Array.from({ length: 40 }, (_, index) => index * HOUR)
  for (let page = 0; page < 40; page++) {
    busy = follow(busy, POLICY, edits).habit
    calm = follow(calm, POLICY, []).habit
  }
  const [often, seldom] = [
    follow({ ...busy, pagesPerDay: 0, revisitsPerDay: 0 }, POLICY, edits),
    follow({ ...calm, pagesPerDay: 0, revisitsPerDay: 0 }, POLICY, []),
  ]
  expect(often.looks.length).toBeGreaterThan(1.5 * seldom.looks.length)
  expect([...often.reasons].some((reason) => reason.includes('shortened'))).toBe(true)
  expect([...seldom.reasons].some((reason) => reason.endsWith('stretched: its publisher edits little'))).toBe(true)
})

test('a live report is looked at more often than another page', () => {
  const live = follow(createEditHabit(BORN), POLICY, [], true)
  expect(live.looks.length).toBeGreaterThan(1.3 * follow(createEditHabit(BORN), POLICY, []).looks.length)
})

test('the daily budget holds, however much a publisher publishes', () => {
  const random = createRandom(7)
  const policy = { ...POLICY, dailyBudget: 400 }
  let habit = createEditHabit(BORN)
  const pages: { page: PageRhythm; at: number }[] = []
  const visits: number[] = []
  const days = 24
  for (let now = BORN; now < BORN + days * DAY; now += 5 * MINUTE) {
    // 150 pages a day.
    if (random() < 150 / 288) pages.push({ page: startPage(now, now), at: now })
    for (const entry of pages) {
      if (entry.at > now) continue
      if (entry.page.checks > 0) visits.push(now)
      const settled = settleVisit(
        entry.page,
        habit,
        { sight: SEEN, changed: random() < 0.02, now, random: random() },
        policy,
      )
      habit = settled.habit
      entry.page = settled.page
      entry.at = settled.next.at ?? Infinity
    }
  }
  const perDay = visits.filter((at) => at > BORN + 16 * DAY).length / (days - 16)
  expect(perDay).toBeLessThan(440)
  expect(perDay).toBeGreaterThan(200)
})

test('a fixed interval is for replays', () => {
  const fixed = { ...POLICY, fixedMs: 3 * HOUR }
  expect(follow(createEditHabit(BORN), fixed, []).looks.slice(0, 3)).toEqual([3 * HOUR, 6 * HOUR, 9 * HOUR])
})

test('404 is on probation for a day, 410 is gone at once, an outage says nothing', () => {
  const missed = decideAvailability(null, { kind: 'failed', code: 'http-404' }, BORN)
  expect(missed).toMatchObject({ kind: 'missing', recheckAt: BORN + HOUR, reason: 'answers 404' })
  const again = decideAvailability(missed.missing, { kind: 'failed', code: 'http-404' }, BORN + HOUR)
  expect(again).toMatchObject({ kind: 'missing', recheckAt: BORN + 7 * HOUR })
  expect(decideAvailability(again.missing, { kind: 'failed', code: 'http-5xx' }, BORN + 2 * HOUR)).toEqual({
    kind: 'unknown',
    missing: again.missing,
    reason: 'http-5xx',
  })
  const gone = decideAvailability(again.missing, { kind: 'failed', code: 'http-404' }, BORN + 25 * HOUR)
  expect(gone).toMatchObject({ kind: 'gone', reason: 'answers 404, 3 times' })
  expect(decideAvailability(null, { kind: 'failed', code: 'http-410' }, BORN)).toMatchObject({
    kind: 'gone',
    reason: 'answers 410 Gone',
  })
  expect(decideAvailability(gone.missing, SEEN, BORN + 9 * DAY)).toEqual({
    kind: 'available',
    missing: null,
    restored: true,
  })
})

test('a page that is gone is looked at once more and then left alone', () => {
  let now = BORN
  let settled = settleVisit(
    startPage(BORN, BORN),
    createEditHabit(BORN),
    { sight: { kind: 'failed', code: 'http-410' }, changed: false, now, random: 0.5 },
    POLICY,
  )
  let looks = 0
  for (; settled.next.at !== null; looks++) {
    now = settled.next.at
    settled = settleVisit(
      settled.page,
      settled.habit,
      { sight: { kind: 'failed', code: 'http-410' }, changed: false, now, random: 0.5 },
      POLICY,
    )
  }
  expect(looks).toBeLessThanOrEqual(4)
  expect(settled.availability.kind).toBe('gone')
})

const arrived = (
  finalUrl: string,
  html = '<title>Port reopens after the storm</title><h1>Port reopens</h1>',
  url = 'https://news.example/politics/2026/port-reopens-8812.html',
) => findSoft404({ url, finalUrl, body: Buffer.from(html), charset: null })

test.each([
  ['https://news.example/', 'redirected-home'],
  ['https://news.example/ru/', 'redirected-home'],
  ['https://news.example/politics/', 'redirected-home'],
  ['https://news.example/404.html', 'soft-404'],
  ['https://news.example/politics/2026/port-reopens-8812.html', null],
  ['https://news.example/politics/port-reopens-8812', null],
  ['https://other.example/economy/port-reopens', null],
] as const)('a page that leads to %s is %s', (finalUrl, expected) => {
  expect(arrived(finalUrl)).toBe(expected)
})

test.each([
  ['<title>404 - Not Found | News</title>', 'soft-404'],
  ['<title>Страница не найдена — Вестник</title>', 'soft-404'],
  ['<title>Вестник</title><h1 class="big">Ошибка 404</h1>', 'soft-404'],
  ['<title>Səhifə tapılmadı</title>', 'soft-404'],
  ['<title>Page not found</title>', 'soft-404'],
  ['<title>Новость удалена</title>', 'soft-404'],
  ['<title>404 человека спасены в горах</title>', null],
  ['<title>Missing page of the treaty was not found, ministry says</title>', null],
  ['<title>Chronicle</title><link rel="canonical" href="https://news.example/">', 'redirected-home'],
  ['<title>Chronicle</title><link href="/politics/2026/port-reopens-8812.html" rel=canonical>', null],
] as const)('%s means %s', (html, expected) => {
  expect(arrived('https://news.example/politics/2026/port-reopens-8812.html', html)).toBe(expected)
})

test('a page of nothing but open tags is judged at once', () => {
  expect(arrived('https://news.example/politics/2026/port-reopens-8812.html', '<link '.repeat(200_000))).toBeNull()
  expect(arrived('https://news.example/politics/2026/port-reopens-8812.html', '<title '.repeat(200_000))).toBeNull()
})

test('a heading is read in the charset that it was sent in', () => {
  const url = 'https://news.example/politics/2026/port-reopens-8812.html'
  // "Страница не найдена" in windows-1251.
  const words = Buffer.from('d1f2f0e0ede8f6e020ede520ede0e9e4e5ede0', 'hex')
  const body = Buffer.concat([Buffer.from('<title>'), words, Buffer.from('</title>')])
  for (const charset of [null, 'windows-1251', 'utf-8', 'no-such-charset'])
    expect(findSoft404({ url, finalUrl: url, body, charset })).toBe('soft-404')
})
