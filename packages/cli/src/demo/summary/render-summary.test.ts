import { describe, expect, it } from 'vitest'
import { buildCitationTree, depthOf } from './citation-tree.ts'
import { diffTexts } from './diff-texts.ts'
import type { Reading, SummaryArticle, SummaryVersion } from './reading.ts'
import { renderSummary } from './render-summary.ts'
import { plainTerminal, terminalOf, wrap } from './terminal.ts'

const evidence = (exact: string) => ({ start: 0, end: exact.length, exact, prefix: '', suffix: '' })

type Edge = SummaryArticle['citations'][number]
function edge(
  id: string,
  name: string,
  more: { via?: string; article?: string; relation?: Edge['relation'] } = {},
): Edge {
  return {
    id,
    relation: more.relation ?? 'cites',
    kind: 'publisher',
    cited: {
      publisherId: null,
      entityId: null,
      name,
      canonicalName: name,
      articleId: more.article ?? null,
      url: null,
      form: 'unknown',
    },
    via: more.via ?? null,
    updatePosition: 0,
    marker: evidence(`says ${name}`),
    cue: 'says',
    scope: null,
    rule: 'test',
    confidence: 1,
  }
}

function article(id: string, minute: number, text: string, citations: Edge[] = []): SummaryArticle {
  return {
    id,
    url: `http://${id}.test/`,
    version: 1,
    language: 'en',
    headline: `Headline of ${id}`,
    publisher: { id, name: id.toUpperCase(), domain: `${id}.test` },
    datePublished: { value: `2026-03-10T14:${minute}:00+04:00`, precision: 'minute', zone: 'stated', from: 'json-ld' },
    storyId: 's1',
    body: {
      text,
      textProfile: 'text/1',
      textDigest: '',
      charCount: text.length,
      wordCount: text.split(' ').length,
      blocks: [],
    },
    updates: [
      {
        id: 'u0',
        position: 0,
        role: 'current',
        label: null,
        time: null,
        headline: null,
        span: { start: 0, end: text.length },
        textDigest: '',
      },
    ],
    citations,
    quotes: [],
    background: [],
  }
}

const byId = (articles: SummaryArticle[]) => new Map(articles.map((one) => [one.id, one]))

describe('buildCitationTree', () => {
  it('follows the chain that a text tells by itself', () => {
    const paper = article('paper', 30, 'x', [edge('1', 'Agency'), edge('2', 'Ministry', { via: '1' })])
    const [agency] = buildCitationTree(paper, byId([paper]))
    expect([agency!.name, agency!.children.map(({ name }) => name)]).toEqual(['Agency', ['Ministry']])
  })

  it('goes on with the words of the cited article where that is held', () => {
    const ministry = article('ministry', 10, 'x')
    const agency = article('agency', 20, 'x', [edge('3', 'Ministry', { article: 'ministry' })])
    const paper = article('paper', 30, 'x', [edge('1', 'Agency', { article: 'agency' })])
    const tree = buildCitationTree(paper, byId([ministry, agency, paper]))
    expect(depthOf(tree)).toBe(2)
    expect(tree[0]!.children[0]!.article?.id).toBe('ministry')
  })

  it('ends where two articles cite each other, and leaves bare links out', () => {
    const a = article('a', 10, 'x', [edge('1', 'B', { article: 'b' }), edge('2', 'C', { relation: 'links' })])
    const b = article('b', 20, 'x', [edge('3', 'A', { article: 'a' })])
    const tree = buildCitationTree(a, byId([a, b]))
    expect(tree.map(({ name }) => name)).toEqual(['B'])
    expect(depthOf(tree)).toBe(2)
  })
})

describe('diffTexts', () => {
  it('keeps what both have and tells what went and what came', () => {
    expect(diffTexts(['a', 'b', 'c'], ['a', 'x', 'c', 'd']).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
      'same a',
      'removed b',
      'added x',
      'same c',
      'added d',
    ])
  })
})

describe('renderSummary', () => {
  const agency = article('agency', 20, 'The ferry stopped.', [edge('3', 'Ministry')])
  const paper = article('paper', 30, 'The ferry stopped. There are 48 aboard.', [
    edge('1', 'Agency', { article: 'agency' }),
  ])
  paper.background = [{ evidence: evidence('As we wrote on 2 March'), date: '2026-03-02', storyId: null, cue: 'as' }]
  const state = (version: number, change: SummaryVersion['change'], text: string): SummaryVersion => ({
    ...paper,
    version,
    change,
    dateModified: null,
    body: { ...paper.body, text },
  })
  const reading: Reading = {
    articles: [paper, agency],
    stories: [
      {
        id: 's1',
        status: 'active',
        headlines: { en: 'Headline of agency', ru: 'Паром' },
        members: ['paper', 'agency'].map((articleId) => ({
          articleId,
          version: 1,
          role: articleId === 'agency' ? ('origin' as const) : ('rewrite' as const),
          derivedFromArticleId: articleId === 'agency' ? null : 'agency',
          similarity: 1,
          joinedAt: '2026-03-10T10:00:00Z',
          reasons: [],
        })),
        independentOrigins: { count: 1, articleIds: ['agency'] },
        languages: ['en'],
        publisherCount: 2,
      },
    ],
    histories: new Map([
      [
        'paper',
        [
          state(1, 'initial', 'The ferry stopped.\n\nThere are 84 aboard.'),
          state(2, 'correction', 'The ferry stopped.\n\nThere are 48 aboard.'),
        ],
      ],
    ]),
  }
  const text = renderSummary(reading, plainTerminal)

  it('lists the members of a story in the order of time, with roles and where each came from', () => {
    expect(text).toContain('2 articles of 2 publishers in en became 1 story')
    expect(text).toMatch(/● 10\.03 14:20 {2}en {2}origin {7}AGENCY {2}Headline of agency/)
    expect(text).toMatch(/10\.03 14:30 {2}en {2}rewrite {6}PAPER {3}Headline of paper ← 10\.03 14:20 AGENCY/)
  })

  it('draws the chain, the edit and the passage that recalls an earlier event', () => {
    expect(text).toContain('└─ Agency → 10.03 14:20 AGENCY  «says Agency»\n       └─ Ministry')
    expect(text).toContain('    - There are 84 aboard.\n    + There are 48 aboard.')
    expect(text).toContain('recalls an event that is not held (2026-03-02)')
  })

  it('keeps within the width of the terminal', () => {
    const longest = Math.max(...text.split('\n').map((line) => [...line].length))
    expect(longest).toBeLessThanOrEqual(100)
  })
})

describe('a terminal', () => {
  it('paints for people only', () => {
    expect(terminalOf({ isTTY: false }).paint('red', 'x')).toBe('x')
    expect(terminalOf({ isTTY: true, columns: 80 }).width).toBe(80)
  })

  it('wraps between words', () => {
    expect(wrap('one two three', 9, '  ')).toEqual(['  one two', '  three'])
  })
})
