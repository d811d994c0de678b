import { readFileSync } from 'node:fs'
import { explain } from '@crosswire/evidence'
import { catalogue } from '@crosswire/publishers'
import { CodePoints, evidenceHolds } from '@crosswire/text'
import { describe, expect, it } from 'vitest'
import { annotateLine, AnnotateLine } from './annotate-line.ts'

const guide = (name: string): string =>
  readFileSync(new URL(`../../../../docs/guides/${name}`, import.meta.url), 'utf8')
const text = guide('founding-article.ru.txt')
const found = annotateLine(AnnotateLine.parse({ id: 'f', date: '2025-11-21', text }), catalogue)

describe('an article of the founding shape', () => {
  const ministry = 'Ministry of Foreign Affairs of Georgia'

  it('has its citation edges, each in its part of the page, chained where one cites another', () => {
    const names = new Map(found.citations.map(({ id, cited }) => [id, cited.canonicalName]))
    const edges = found.citations.map(
      ({ updatePosition, kind, cited, via }) =>
        `${updatePosition} ${kind} ${cited.canonicalName}${via === null ? '' : ` via ${names.get(via)}`}`,
    )
    expect(edges).toEqual([
      '0 person Levan Archvadze',
      `0 institution ${ministry}`,
      `0 institution ${ministry}`,
      '0 person Levan Archvadze',
      `0 institution ${ministry}`,
      `0 institution ${ministry}`,
      '1 publisher TASS',
      `1 institution ${ministry} via TASS`,
    ])
    const entities = (kind: string) => [
      ...new Set(found.citations.filter((one) => one.kind === kind).map(({ cited }) => cited.entityId)),
    ]
    expect(entities('institution')).toEqual([expect.any(String)])
    expect(entities('person')).toEqual([expect.any(String)])
  })

  it('has its three statements with the ministry as their speaker, and tells other marks apart', () => {
    const kinds = (kind: string) =>
      found.quotes
        .filter((quote) => quote.kind === kind)
        .map(({ speaker, evidence }) => [
          speaker?.canonicalName ?? null,
          evidence.exact.split(' ').slice(0, 2).join(' '),
        ])
    expect(kinds('direct')).toEqual([
      [ministry, 'Грузинская сторона'],
      [ministry, 'При планировании'],
      [ministry, 'С грузинской'],
    ])
    expect(kinds('partial')).toEqual([['Levan Archvadze', 'заранее согласованным']])
    expect(kinds('distanced').map(([, words]) => words)).toEqual(['воздушной переписи', 'намеренном характере'])
    expect(found.quotes.map(({ evidence }) => evidence.exact)).not.toContain('4+2')
  })

  it('has its earlier part with its time, its background of 14 November and its days', () => {
    expect(found.updates.map(({ position, label, time }) => [position, label, time?.value ?? null])).toEqual([
      [0, null, null],
      [1, '15:10', expect.stringMatching(/^2025-11-21T15:10/)],
    ])
    expect(found.background.map(({ date, cue, evidence }) => [date, cue, evidence.exact.slice(-22)])).toEqual([
      ['2025-11-14', 'Напомним', 'Послу была вручена нота.'.slice(-22)],
    ])
    expect(found.dates.map(({ value }) => value)).toEqual([
      '2025-11-21',
      '2025-11-14',
      '2025-06-30/2025-07-01',
      '2025-11-14',
      '2025-11-14T01:00',
    ])
  })

  it('gives each edge the passage that it covers, and every span slices back', () => {
    const points = new CodePoints(text)
    const covered = found.citations.map(({ scope }) => scope?.exact.split(' ').slice(0, 2).join(' '))
    expect(covered).toEqual([
      'Официальный Тбилиси',
      'в ходе',
      'Грузинская сторона',
      'в ходе',
      'При планировании',
      'С грузинской',
      'Грузия выражает',
      'Грузия выражает',
    ])
    const spans = [
      ...found.citations.flatMap(({ marker, scope }) => [marker, scope!]),
      ...[...found.quotes, ...found.dates, ...found.mentions, ...found.background].map(({ evidence }) => evidence),
    ]
    for (const span of spans) expect(evidenceHolds(points, span)).toBe(true)
  })

  it('is read line by line in the guide as the command prints it', () => {
    const page = guide('founding-article.md')
    for (const part of explain(text, found)
      .trim()
      .split(/\n\n+(?=c1 )/))
      expect(page).toContain(part.trim())
  })
})
