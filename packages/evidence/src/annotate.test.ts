import { existsSync, readFileSync } from 'node:fs'
import { catalogue } from '@crosswire/publishers'
import { CodePoints, evidenceHolds, normalizeText } from '@crosswire/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { annotate } from './annotate.ts'
import { readGivenText } from './document/given-text.ts'
import { mapFindings } from './map-findings.ts'

const sentences = [
  'Об этом сообщает ТАСС со ссылкой на сообщение МИД РФ.',
  '«Мы проснулись от удара, – говорит жительница дома, – а утром увидели, что забора нет».',
  'По словам министра Олега Белова, «мост откроют в мае» 😀.',
  '— Первый тайм мы отдали, — признался тренер Лев Кац. — Дальше будет лучше.',
  'Напомним, 14 ноября посла вызвали в МИД.',
  'Report xarici KİV-ə istinadən xəbər verir ki, saziş imzalanıb.',
  '“Reuters”in yazdığına görə, danışıqlar dayandırılıb.',
  '“Yol açıqdır”, - deyə nazir Tural Səfərli bildirib.',
  'Interfax reported, citing two officials familiar with the talks.',
  '"It is over," said coach Lev Kats. "We lost."',
  '«Незакрытая кавычка, - говорится в «сообщении.',
  '15:10',
  'Фото: Reuters',
]
const noise = fc.constantFrom(
  '',
  ' ',
  '\u00ad',
  '\u00a0',
  '\u200b',
  '😀',
  '«',
  '“',
  '"',
  '’',
  '\n\n',
  'И\u0306',
  ', - ',
  ' — ',
)
const texts = fc
  .array(fc.tuple(fc.constantFrom(...sentences), noise, fc.constantFrom('\n\n', ' ')), { minLength: 1, maxLength: 8 })
  .map((parts) => parts.map(([sentence, mark, space]) => mark + sentence + space).join(''))

describe('annotate', () => {
  it('gives spans that slice back exactly, with their context, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('ru', 'az', 'en'), (raw, language) => {
        const text = normalizeText(raw)
        const points = new CodePoints(text)
        const found = annotate({ id: 'x', language, text, date: '2026-02-03T10:00:00Z' }, { catalogue })
        const spans = [
          ...found.citations.flatMap(({ marker, scope }) => (scope ? [marker, scope] : [marker])),
          ...[...found.quotes, ...found.dates, ...found.background, ...found.mentions].map(({ evidence }) => evidence),
        ]
        for (const span of spans) {
          expect(span.end).toBeGreaterThan(span.start)
          expect(evidenceHolds(points, span)).toBe(true)
        }
        const given = readGivenText(raw)
        const own = new CodePoints(raw)
        const mapped = mapFindings(found, given)
        for (const { marker } of mapped.citations) expect(evidenceHolds(own, marker)).toBe(true)
        for (const { evidence } of mapped.quotes) expect(evidenceHolds(own, evidence)).toBe(true)
      }),
      { numRuns: 300 },
    )
  }, 60_000)

  it('links every via to a citation of the same text', () => {
    const text = 'Об этом сообщает ТАСС со ссылкой на МИД РФ.\n\nПо данным министерства, пострадавших нет.'
    const { citations } = annotate({ id: 'x', language: 'ru', text }, { catalogue })
    const ids = new Set(citations.map(({ id }) => id))
    expect(ids.size).toBe(citations.length)
    expect(citations.map(({ via }) => via === null || ids.has(via))).toEqual(citations.map(() => true))
  })
})

const founding = new URL('../../../../shared/founding/article.ru.txt', import.meta.url)
const haveFounding = existsSync(founding)
if (!haveFounding) process.stdout.write('skipped: ../shared/founding is not beside the repository\n')

describe.skipIf(!haveFounding)('the founding article', () => {
  it('gives its citation edges, chained, its quotes with their speaker and its background', () => {
    const text = normalizeText(readFileSync(founding, 'utf8')).replace(/^date \S+ /, '')
    const points = new CodePoints(text)
    const cut = points.fromUtf16(text.indexOf('15:10'))
    const end = points.length
    const updates = [
      { position: 0, role: 'current', time: null, span: { start: 0, end: cut - 2 } },
      { position: 1, role: 'earlier', time: null, span: { start: cut, end } },
    ] as const
    const found = annotate({ id: 'f', language: 'ru', date: '2025-11-21', text, updates }, { catalogue })
    const names = new Map(found.citations.map(({ id, cited }) => [id, cited.canonicalName]))
    const edges = found.citations.map(({ updatePosition, kind, cited, via }) =>
      [updatePosition, kind, cited.canonicalName, via && names.get(via)].join(' | '),
    )
    const ministry = 'Ministry of Foreign Affairs of Russia'
    expect(new Set(edges)).toEqual(
      new Set([
        '0 | person | Mikhail Galuzin | ',
        `0 | institution | ${ministry} | `,
        '1 | publisher | TASS | ',
        `1 | institution | ${ministry} | TASS`,
      ]),
    )
    const direct = found.quotes.filter(({ kind }) => kind === 'direct')
    expect(direct.map(({ speaker }) => speaker?.canonicalName)).toEqual([ministry, ministry, ministry])
    expect(found.background.map(({ date, cue }) => [date, cue])).toEqual([['2025-11-14', 'Напомним']])
  })
})
