import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClaimedDate, readClaimedDate } from './claimed-date.ts'

const now = new Date('2025-11-22T12:00:00Z')
const baku = { now, timezone: 'Asia/Baku' }

// text, value, precision; a trailing ~ marks a zone that was assumed
const VALID: [string, string, string][] = [
  // RFC 822, RFC 2822 and what passes for them
  ['Fri, 21 Nov 2025 15:10:33 +0400', '2025-11-21T15:10:33+04:00', 'second'],
  ['Fri, 21 Nov 2025 11:10:33 GMT', '2025-11-21T11:10:33Z', 'second'],
  ['21 Nov 2025 15:10 +04:00', '2025-11-21T15:10:00+04:00', 'minute'],
  ['Fri, 21 Nov 25 15:10:33 UT', '2025-11-21T15:10:33Z', 'second'],
  ['Fri 21 Nov 2025 15:10:33 EST', '2025-11-21T15:10:33-05:00', 'second'],
  ['Friday, 21 November 2025 15:10:33 PDT', '2025-11-21T15:10:33-07:00', 'second'],
  ['Fri, 21 Nov 2025 15:10:33 MSK', '2025-11-21T15:10:33+03:00', 'second'],
  ['Tue, 10 Jul 2012 15:10:33 MSK', '2012-07-10T15:10:33+04:00', 'second'],
  ['Fri, 21 Nov 2025 15:10:33 AZT', '2025-11-21T15:10:33+04:00', 'second'],
  ['Fri, 21 Nov 2025 15:10:33 +0400 (AZT)', '2025-11-21T15:10:33+04:00', 'second'],
  ['Mon, 21 Nov 2025 15:10:33', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['Fri, 21 Nov 2025 15:10:33 XQT', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['Fri,21 Nov 2025 15:10:33+0400', '2025-11-21T15:10:33+04:00', 'second'],
  ['Fri, 21-Nov-2025 15:10:33 GMT', '2025-11-21T15:10:33Z', 'second'],
  ['Fri, 21 Nov 2025 15:10:33 GMT+4', '2025-11-21T15:10:33+04:00', 'second'],
  ['21 September 2025 14:01 (UTC+04:00)', '2025-09-21T14:01:00+04:00', 'minute'],
  ['Thu, 20 Nov 2025 24:00:00 +0400', '2025-11-21T00:00:00+04:00', 'second'],
  ['Fri, 30 Jun 1995 23:59:60 GMT', '1995-06-30T23:59:59Z', 'second'],
  // ctime, JavaScript, Java
  ['Fri Nov 21 15:10:33 2025', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['Fri Nov 21 15:10:33 UTC 2025', '2025-11-21T15:10:33Z', 'second'],
  ['Fri Nov 21 2025 15:10:33 GMT+0400 (AZT)', '2025-11-21T15:10:33+04:00', 'second'],
  // ISO 8601 and RFC 3339
  ['2025-11-21T15:10:33+04:00', '2025-11-21T15:10:33+04:00', 'second'],
  ['2025-11-21T11:10:33.250Z', '2025-11-21T11:10:33.250Z', 'second'],
  ['2025-11-21t11:10:33z', '2025-11-21T11:10:33Z', 'second'],
  ['2025-11-21T15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['2025-11-21 15:10:33 +0400', '2025-11-21T15:10:33+04:00', 'second'],
  ['2025-11-21 15:10:33.0', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['2025-11-21 15:10 MSK', '2025-11-21T15:10:00+03:00', 'minute'],
  ['2025-11-21T15:10:33+04:00[Asia/Baku]', '2025-11-21T15:10:33+04:00', 'second'],
  ['2025-11-21T15:10:33 Europe/Moscow', '2025-11-21T15:10:33+03:00', 'second'],
  ['20251121T111033Z', '2025-11-21T11:10:33Z', 'second'],
  ['20251121151033', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['2025-W47-5', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['2025-325', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['2025-11-21', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['20251121', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['2025-11', '2025-11-01T00:00:00+04:00', 'month ~'],
  ['2025', '2025-01-01T00:00:00+04:00', 'year ~'],
  ['2025/11/21 15:10:33', '2025-11-21T15:10:33+04:00', 'second ~'],
  // Unix time
  ['1763723433', '2025-11-21T11:10:33Z', 'second'],
  ['1763723433250', '2025-11-21T11:10:33.250Z', 'second'],
  // numbers with dots and slashes
  ['21.11.2025 15:10:33', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['21.11.2025, 15:10 +0300', '2025-11-21T15:10:00+03:00', 'minute'],
  ['21.11.25', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['15:10 - 21 / 11 / 2025', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['15:10 21.11.2025', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['11/21/2025 3:10:33 PM', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['21.11 15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  // months in words
  ['Nov 21, 2025 3:10 p.m. EST', '2025-11-21T15:10:00-05:00', 'minute'],
  ['November 21st, 2025 at 12:10 am', '2025-11-21T00:10:00+04:00', 'minute ~'],
  ['November 2025', '2025-11-01T00:00:00+04:00', 'month ~'],
  ['21 ноября 2025 г., 15:10 МСК', '2025-11-21T15:10:00+03:00', 'minute'],
  ['пятница, 21 ноября 2025 года в 15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['21 ноября, 15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['15:10 (по московскому времени) 21.11.2025', '2025-11-21T15:10:00+03:00', 'minute'],
  ['31 декабря, 23:50', '2024-12-31T23:50:00+04:00', 'minute ~'],
  ['21 noyabr 2025, 15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['21 NOYABR 2025, CÜMƏ', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['3 İyun 2025-ci il, saat 09:05', '2025-06-03T09:05:00+04:00', 'minute ~'],
  ['Cuma, 21 Kasım 2025 15:10 TRT', '2025-11-21T15:10:00+03:00', 'minute'],
  ['Freitag, 21. November 2025, 15:10 Uhr', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['mar. 4 mars 2025 à 15h10', '2025-03-04T15:10:00+04:00', 'minute ~'],
  ['21 de noviembre de 2025', '2025-11-21T00:00:00+04:00', 'day ~'],
  ['21 listopada 2025, 15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['Παρ, 21 Νοε 2025 15:10:33 EET', '2025-11-21T15:10:33+02:00', 'second'],
  ['2025. november 21. 15:10', '2025-11-21T15:10:00+04:00', 'minute ~'],
  ['2025년 11월 21일 15:10:33', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['2025-11-21 오후 3:10:33', '2025-11-21T15:10:33+04:00', 'second ~'],
  ['2025年11月21日 15時10分', '2025-11-21T15:10:00+04:00', 'minute ~'],
  // counted from now
  ['сегодня, 15:10', '2025-11-22T15:10:00+04:00', 'minute ~'],
  ['dünən 09:30', '2025-11-21T09:30:00+04:00', 'minute ~'],
  ['Bu gün', '2025-11-22T00:00:00+04:00', 'day ~'],
  ['2 saat əvvəl', '2025-11-22T14:00:00+04:00', 'hour ~'],
  ['15 минут назад', '2025-11-22T15:45:00+04:00', 'minute ~'],
]

const INVALID = [
  '',
  '   ',
  'n/a',
  '-',
  'null',
  'Invalid Date',
  'yesterday morning',
  'soon',
  'now',
  '15:10',
  '0',
  '-1',
  '12',
  '123456',
  '0000-00-00 00:00:00',
  '0001-01-01T00:00:00Z',
  '1899-12-30',
  '1970-01-01T00:00:00Z',
  'Thu, 01 Jan 1970 00:00:00 GMT',
  '-0001-11-30T00:00:00+00:00',
  '2025-13-01',
  '2025-02-30',
  '2025-11-31',
  '2025-02-29',
  '2025-11-21T25:10:00Z',
  '2025-11-21T15:61:00Z',
  '2025-11-21T15:10:33+25:00',
  'Fri, 32 Nov 2025 15:10:33 GMT',
  'Fri, 21 Foo 2025 15:10:33 GMT',
  '21.13.2025 ok',
  '45.45.2025',
  '2031-01-01',
  'Fri, 21 Nov 2031 15:10:33 GMT',
  '99999999999999999999',
  'November',
  'May the force be with you',
  'Published by Ann May on 21',
  '1 2 3 4 5',
  '21.11.2025 21.11.2024 15:10',
  '2025-11-21T15:10:33+04:00 and more words',
  '<b>21 Nov 2025</b>',
  '10-11-12-13',
  'http://news.example/2025/11/21',
  'v2.5.2025-rc1',
  '10:09:08:07',
  '13 pm',
  '2025-W60-1',
  '2025-400',
  '1763723433 1763723433',
]

describe('readClaimedDate', () => {
  it('has at least 60 valid and 40 invalid strings to stand on', () => {
    expect(VALID.length).toBeGreaterThanOrEqual(60)
    expect(INVALID.length).toBeGreaterThanOrEqual(40)
  })

  it.each(VALID)('reads "%s"', (text, value, precision) => {
    const zone = precision.endsWith('~') ? 'assumed' : 'stated'
    expect(parseClaimedDate(text, baku)).toEqual({ value, precision: precision.replace(' ~', ''), zone })
  })

  it.each(INVALID)('refuses "%s"', (text) => {
    expect(parseClaimedDate(text, baku)).toBeNull()
  })

  it('says why it refuses', () => {
    const why = (text: string) => {
      const reading = readClaimedDate(text, baku)
      return reading.kind === 'refused' ? reading.why : reading.date.value
    }
    expect(why(' ')).toBe('empty')
    expect(why('soon')).toBe('unreadable')
    expect(why('2025-02-30')).toBe('impossible')
    expect(why('1970-01-01')).toBe('too-early')
    expect(why('2026-11-21')).toBe('future')
  })

  it('keeps summer time where the zone had one', () => {
    expect(parseClaimedDate('2012-07-10 15:10', baku)?.value).toBe('2012-07-10T15:10:00+05:00')
    expect(parseClaimedDate('2025-07-10 15:10', { now, timezone: 'Europe/Kyiv' })?.value).toBe(
      '2025-07-10T15:10:00+03:00',
    )
  })

  it('reads month first where the order says so', () => {
    expect(parseClaimedDate('02/03/2025', { ...baku, order: 'mdy' })?.value).toBe('2025-02-03T00:00:00+04:00')
    expect(parseClaimedDate('02/03/2025', baku)?.value).toBe('2025-03-02T00:00:00+04:00')
  })

  it('takes a bare time for one of the last 24 hours when it may', () => {
    expect(parseClaimedDate('15:10', { ...baku, timeOnly: true })?.value).toBe('2025-11-22T15:10:00+04:00')
    expect(parseClaimedDate('18:30', { ...baku, timeOnly: true })?.value).toBe('2025-11-21T18:30:00+04:00')
  })

  it('falls back to UTC for a zone that nobody knows', () => {
    expect(parseClaimedDate('2025-11-21 15:10', { now, timezone: 'Mars/Olympus' })?.value).toBe('2025-11-21T15:10:00Z')
  })

  it('reads back every instant it could have written', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date('1991-01-01'), max: now, noInvalidDate: true }), (date) => {
        const whole = new Date(Math.floor(date.getTime() / 1000) * 1000)
        for (const text of [whole.toISOString(), whole.toUTCString()])
          expect(Date.parse(parseClaimedDate(text, baku)!.value)).toBe(whole.getTime())
      }),
    )
  })

  it('answers for any text, in step with its length', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(fc.constantFrom('21', '2025', '.', ':', '-', '+', ' ', 'nov', 'ноя', '/', 'am', 'z', '('), {
              maxLength: 60,
            })
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const reading = readClaimedDate(text, baku)
          if (reading.kind === 'date') expect(Number.isNaN(Date.parse(reading.date.value))).toBe(false)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
