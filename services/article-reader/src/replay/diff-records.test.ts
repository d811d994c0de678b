import type { ArticleVersion, Citation, Quote } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { diffRecords } from './diff-records.ts'

const evidence = (start: number, exact: string) => ({ start, end: start + exact.length, exact, prefix: '', suffix: '' })
const citation = (id: string, name: string, via: string | null, start = 0): Citation =>
  ({
    id,
    kind: 'publisher',
    cited: { canonicalName: name, articleId: null },
    via,
    marker: evidence(start, name),
  }) as never
const quote = (id: string, exact: string, start: number): Quote =>
  ({
    id,
    kind: 'direct',
    translationOf: null,
    parentQuoteId: null,
    citationId: null,
    evidence: evidence(start, exact),
  }) as never

function record(changes: Partial<ArticleVersion>): ArticleVersion {
  return {
    id: 'article',
    versionId: 'v1',
    version: 1,
    change: 'initial',
    headline: 'Head',
    keywords: ['a', 'b'],
    body: { text: 'Said TASS.', blocks: [] },
    updates: [{ id: 'u', position: 0 }],
    mentions: [],
    quotes: [],
    citations: [],
    dates: [],
    provenance: { captureId: 'c' },
    ...changes,
  } as never
}

describe('the difference of two records', () => {
  it('is nothing where only names and numbers of the record differ', () => {
    const before = record({ citations: [citation('1', 'TASS', null), citation('2', 'MFA', '1')] })
    const after = record({
      versionId: 'v2',
      version: 2,
      change: 'metadata',
      storyId: 's',
      updates: [{ id: 'other', position: 0 } as never],
      citations: [citation('9', 'TASS', null), citation('8', 'MFA', '9')],
      provenance: { captureId: 'd' } as never,
    })
    expect(diffRecords(before, after)).toEqual([])
  })

  it('is nothing where a list has the same things in another order, or an object its keys', () => {
    expect(diffRecords(record({ keywords: ['a', 'b'] }), record({ keywords: ['b', 'a'] }))).toEqual([])
    const image = { url: 'u', caption: 'c', credit: null }
    const turned = { credit: null, caption: 'c', url: 'u' }
    expect(diffRecords(record({ image }), record({ image: turned }))).toEqual([])
  })

  it('tells values by before and after, lists by what went and came, each of several alike', () => {
    const before = record({ headline: 'Old', keywords: ['a', 'a', 'b'] })
    expect(diffRecords(before, record({ headline: 'New', keywords: ['a', 'c'] }))).toEqual([
      { field: 'headline', kind: 'value', before: 'Old', after: 'New' },
      { field: 'keywords', kind: 'list', removed: ['a', 'b'], added: ['c'] },
    ])
  })

  it('sees that a citation came through another one', () => {
    const before = record({ citations: [citation('1', 'TASS', null), citation('2', 'MFA', '1')] })
    const after = record({ citations: [citation('1', 'TASS', null), citation('2', 'MFA', null)] })
    expect(diffRecords(before, after)).toMatchObject([
      { field: 'citations', removed: [{ via: 'TASS' }], added: [{ via: null }] },
    ])
  })

  it('minds places while the text is the same, and not where it has moved under them', () => {
    const before = record({ quotes: [quote('1', 'no', 4)] })
    expect(diffRecords(before, record({ quotes: [quote('1', 'no', 9)] }))).toMatchObject([{ field: 'quotes' }])
    const longer = record({ body: { text: 'Now: said TASS.', blocks: [] } as never, quotes: [quote('1', 'no', 9)] })
    expect(diffRecords(before, longer).map(({ field }) => field)).toEqual(['body.text'])
  })
})
