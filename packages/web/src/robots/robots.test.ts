import fc from 'fast-check'
import { expect, test } from 'vitest'
import { startOrigin } from '../fixtures/origin.ts'
import { createWebClient, WebError } from '../index.ts'
import { matchesPattern, matchRobots } from './match-robots.ts'
import { parseRobots } from './parse-robots.ts'
import { createRobotsGuard } from './robots-guard.ts'

const may = (text: string, agent: string, path: string) =>
  matchRobots(parseRobots(text), agent, new URL(path, 'https://news.example')).allowed

/** RFC 9309 section 5.1. */
const SIMPLE = `User-Agent: *
Disallow: *.gif$
Disallow: /example/
Allow: /publications/

User-Agent: foobot
Disallow:/
Allow:/example/page.html
Allow:/example/allowed.gif

User-Agent: barbot
User-Agent: bazbot
Disallow: /example/page.html

User-Agent: quxbot
`

test.each([
  ['other', '/image.gif', false],
  ['other', '/image.gif?x', true],
  ['other', '/example/page.html', false],
  ['other', '/publications/image.gif', true],
  ['foobot', '/anything', false],
  ['FooBot/2.1 (+https://foo.example)', '/example/page.html', true],
  ['foobot', '/example/allowed.gif', true],
  ['barbot', '/example/page.html', false],
  ['bazbot', '/example/page.html', false],
  ['bazbot', '/image.gif', true],
  ['quxbot', '/example/', true],
] as const)('the RFC’s simple example: %s at %s is allowed: %s', (agent, path, allowed) => {
  expect(may(SIMPLE, agent, path)).toBe(allowed)
})

test('the longest match decides, as in section 5.2, and Allow wins a tie', () => {
  const text = 'User-Agent: foobot\nAllow: /example/page/\nDisallow: /example/page/disallowed.gif\n'
  expect(may(text, 'foobot', '/example/page/')).toBe(true)
  expect(may(text, 'foobot', '/example/page/disallowed.gif')).toBe(false)
  expect(may('User-agent: *\nDisallow: /a\nAllow: /a', 'x', '/a')).toBe(true)
})

test.each([
  ['/foo/bar?baz=quz', '/foo/bar?baz=quz'],
  ['/foo/bar?baz=https://foo.bar', '/foo/bar?baz=https%3A%2F%2Ffoo.bar'],
  ['/foo/bar/ツ', '/foo/bar/%E3%83%84'],
  ['/foo/bar/%E3%83%84', '/foo/bar/ツ'],
  ['/foo/bar/%62%61%7A', '/foo/bar/baz'],
  ['/хроника', '/%D1%85%D1%80%D0%BE%D0%BD%D0%B8%D0%BA%D0%B0'],
])('percent-encoding makes no difference: %s is %s (section 2.2.2)', (rule, path) => {
  expect(may(`User-agent: *\nDisallow: ${rule}$`, 'x', path)).toBe(false)
})

test('groups of one agent count as one, and a named agent does not fall back to the star', () => {
  const text =
    'User-agent: crosswire\nDisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: Crosswire\nDisallow: /b'
  expect(['/a', '/b', '/c'].map((path) => may(text, 'Crosswire/1.0', path))).toEqual([false, false, true])
})

test('comments, odd line ends, a byte order mark and unknown lines change nothing', () => {
  const text =
    '\ufeff# hello\rUser-agent: * # all\r\nClean-param: ref\nDisallow : /private # not this\nnonsense\nSitemap: https://news.example/map.xml'
  expect(may(text, 'x', '/private/1')).toBe(false)
  expect(parseRobots(text).sitemaps).toEqual(['https://news.example/map.xml'])
})

test('an empty Disallow and an empty file forbid nothing, and robots.txt itself is always allowed', () => {
  expect(may('User-agent: *\nDisallow:', 'x', '/')).toBe(true)
  expect(may('', 'x', '/')).toBe(true)
  expect(may('User-agent: *\nDisallow: /', 'x', '/robots.txt')).toBe(true)
})

test('crawl-delay and content signals are kept', () => {
  const match = matchRobots(
    parseRobots('User-agent: *\nCrawl-delay: 2.5\nContent-Signal: search=yes, ai-train=no'),
    'x',
    new URL('https://a.example/'),
  )
  expect(match).toMatchObject({ crawlDelayMs: 2500, contentSignals: ['search=yes, ai-train=no'] })
})

test('wildcards match as a regular expression would', () => {
  const alphabet = fc
    .array(fc.constantFrom('a', 'b', '/', '*', '$'), { maxLength: 12 })
    .map((letters) => letters.join(''))
  const path = fc.array(fc.constantFrom('a', 'b', '/'), { maxLength: 20 }).map((letters) => letters.join(''))
  fc.assert(
    fc.property(alphabet, path, (pattern, text) => {
      const anchored = pattern.endsWith('$')
      const body = (anchored ? pattern.slice(0, -1) : pattern).replaceAll('$', '\\$').replaceAll('*', '.*')
      expect(matchesPattern(pattern, text)).toBe(new RegExp(`^${body}${anchored ? '$' : ''}`).test(text))
    }),
  )
})

test('a pattern of many wildcards ends at once', () => {
  expect(matchesPattern(`${'*a'.repeat(2000)}$`, 'a'.repeat(1999))).toBe(false)
})

const AGENT = 'Crosswire-test/1 (+https://crosswire.test/bot)'

async function ask(status: number, body = '', headers: Record<string, string> = {}) {
  const origin = await startOrigin((_, response) => void response.writeHead(status, headers).end(body))
  const client = createWebClient({ userAgent: AGENT, allowPrivateNetwork: true })
  let now = Date.parse('2026-01-07T12:00:00Z')
  const guard = createRobotsGuard({ client, userAgent: AGENT, now: () => now })
  const outcome = (asked: Promise<unknown>) =>
    asked.then(
      () => 'allowed',
      (error: unknown) => (error instanceof WebError ? error.code : error),
    )
  return {
    origin,
    check: (path: string) => outcome(guard.check(`${origin.url}${path}`)),
    checkFeed: (path: string) => outcome(guard.checkFeed(`${origin.url}${path}`)),
    later: (ms: number) => (now += ms),
    async [Symbol.asyncDispose]() {
      await client.close()
      await origin[Symbol.asyncDispose]()
    },
  }
}

test('robots.txt is asked once for many pages at once, and again after a day', async () => {
  await using site = await ask(200, 'User-agent: crosswire-test\nDisallow: /private')
  expect(await Promise.all(['/a', '/private/b', '/c'].map(site.check))).toEqual([
    'allowed',
    'blocked-by-robots',
    'allowed',
  ])
  expect(site.origin.requests).toHaveLength(1)
  site.later(25 * 3_600_000)
  await site.check('/a')
  expect(site.origin.requests).toHaveLength(2)
})

test('a feed is held back only by a group that names us', async () => {
  await using site = await ask(200, 'User-agent: *\nDisallow: /\n\nUser-agent: crosswire-test\nDisallow: /feed.xml')
  expect(await Promise.all(['/feed.xml', '/atom.xml'].map(site.checkFeed))).toEqual(['blocked-by-robots', 'allowed'])
  expect(site.origin.requests).toHaveLength(1)
  await using other = await ask(200, 'User-agent: *\nDisallow: /')
  expect(await other.checkFeed('/feed.xml')).toBe('allowed')
  await using broken = await ask(503)
  expect(await broken.checkFeed('/feed.xml')).toBe('allowed')
})

test.each([
  [404, 'allowed'],
  [403, 'allowed'],
  [410, 'allowed'],
  [429, 'robots-unreachable'],
  [500, 'robots-unreachable'],
  [503, 'robots-unreachable'],
])('robots.txt answering %d means: %s', async (status, outcome) => {
  await using site = await ask(status)
  expect(await site.check('/a')).toBe(outcome)
})

test('a robots.txt that cannot be read is asked for again as long after as it has been out, at most half an hour', async () => {
  await using site = await ask(500)
  await site.check('/a')
  for (const [nth, minutes] of [1, 1, 2, 4, 8, 16, 30, 30].entries()) {
    site.later(minutes * 60_000 - 1)
    await site.check('/a')
    expect(site.origin.requests).toHaveLength(nth + 1)
    site.later(1)
    await site.check('/a')
    expect(site.origin.requests).toHaveLength(nth + 2)
  }
})

test('a server that stops answering keeps its last rules', async () => {
  await using site = await ask(200, 'User-agent: *\nDisallow: /private')
  await site.check('/a')
  site.later(25 * 3_600_000)
  await site.origin[Symbol.asyncDispose]()
  expect(await site.check('/private')).toBe('blocked-by-robots')
  expect(await site.check('/a')).toBe('allowed')
})

test('of an endless robots.txt the beginning counts', async () => {
  await using site = await ask(200, `User-agent: *\nDisallow: /private\n${'# filler\n'.repeat(200_000)}`)
  expect(await site.check('/private')).toBe('blocked-by-robots')
})
