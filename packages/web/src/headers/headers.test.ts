import { expect, test } from 'vitest'
import { readFreshness } from './freshness.ts'
import { parseHttpDate } from './http-date.ts'
import { charsetOf, joinHeaders } from './response-headers.ts'
import { parseRetryAfter } from './retry-after.ts'

const NOW = Date.parse('2025-11-21T12:00:00Z')

test.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37Z'],
  ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37Z'],
  ['Fri, 21 Nov 2025 12:00:00 UTC', '2025-11-21T12:00:00Z'],
  ['21 Nov 2025 2:00:00', '2025-11-21T02:00:00Z'],
])('the HTTP date %s is %s', (text, expected) => {
  expect(parseHttpDate(text)).toBe(Date.parse(expected))
})

test.each(['0', '-1', 'never', '', 'Fri, 21 Foo 2025 12:00:00 GMT', 'Fri, 21 Nov 2025 32:00:00 GMT'])(
  '"%s" is no HTTP date',
  (text) => {
    expect(parseHttpDate(text)).toBeNull()
  },
)

test.each([
  ['120', undefined, 120_000],
  ['1.5', undefined, 1500],
  ['Fri, 21 Nov 2025 12:10:00 GMT', undefined, 600_000],
  // The server's clock is an hour off, and so is what it asks for.
  ['Fri, 21 Nov 2025 13:10:00 GMT', 'Fri, 21 Nov 2025 13:00:00 GMT', 600_000],
  ['Fri, 21 Nov 2025 11:00:00 GMT', undefined, 0],
  ['soon', undefined, null],
  [undefined, undefined, null],
])('Retry-After %s with Date %s asks for %s ms', (header, date, expected) => {
  expect(parseRetryAfter(header, date, NOW)).toBe(expected)
})

test.each([
  [{ 'cache-control': 'public, max-age=900' }, 900_000, 'Cache-Control max-age 900'],
  [{ 'cache-control': 'max-age="900", max-age=5' }, 900_000, 'Cache-Control max-age 900'],
  [{ 'cache-control': 'MAX-AGE=900', age: '600' }, 300_000, 'Cache-Control max-age 900 less Age 600'],
  [{ 'cache-control': 'max-age=900', age: '5000' }, 0, 'Cache-Control max-age 900 less Age 5000'],
  [{ 'cache-control': 's-maxage=900' }, null, null],
  [{ 'cache-control': 'no-cache, max-age=900' }, null, null],
  [{ 'cache-control': 'max-age=0', expires: 'Fri, 21 Nov 2025 13:00:00 GMT' }, 0, 'Cache-Control max-age 0'],
  [{ expires: 'Fri, 21 Nov 2025 12:20:00 GMT' }, 1_200_000, 'Expires Fri, 21 Nov 2025 12:20:00 GMT'],
  [
    { expires: 'Fri, 21 Nov 2025 14:20:00 GMT', date: 'Fri, 21 Nov 2025 14:00:00 GMT' },
    1_200_000,
    'Expires Fri, 21 Nov 2025 14:20:00 GMT',
  ],
  [{ expires: '0' }, null, null],
  [{ 'cache-control': 'max-age=99999999999999999999' }, 2 ** 31 * 1000, 'Cache-Control max-age 99999999999999999999'],
  [{}, null, null],
] as const)('%o is fresh for %s ms', (headers, freshForMs, source) => {
  expect(readFreshness(headers, NOW)).toEqual({ freshForMs, source })
})

test('repeated headers are joined, single ones keep the first, cookies are left out', () => {
  const joined = joinHeaders([
    ['Vary', 'Accept'],
    ['vary', 'Cookie'],
    ['ETag', '"a"'],
    ['etag', '"b"'],
    ['Set-Cookie', 'id=1'],
  ])
  expect(joined).toEqual({ vary: 'Accept, Cookie', etag: '"a"' })
})

test.each([
  ['text/html; charset=Windows-1251', 'windows-1251'],
  ['text/html;charset="utf-8"', 'utf-8'],
  ["application/xml; profile=x; charset='koi8-r'; q=1", 'koi8-r'],
  ['text/html', null],
])('the charset of %s is %s', (header, expected) => {
  expect(charsetOf(header)).toBe(expected)
})
