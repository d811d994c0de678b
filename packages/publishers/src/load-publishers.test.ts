import { Catalogue } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { PublishersFileError } from './errors.ts'
import { loadPublishers, readPublishersFile } from './load-publishers.ts'

const PAPER = `
- id: lighthouse
  name: The Lighthouse
  languages: [en]
  timezone: Asia/Baku
  homeUrl: https://www.lighthouse.example/
  feeds:
    - https://lighthouse.example/rss
    - url: https://lighthouse.example/sitemap-news.xml
      format: sitemap
`

const problemsOf = (text: string): string[] => {
  try {
    readPublishersFile(text, 'mine.yaml')
  } catch (error) {
    if (error instanceof PublishersFileError) return error.message.split('\n')
    throw error
  }
  return []
}

describe('a publishers file', () => {
  it('may leave out what can be derived', () => {
    const [publisher] = readPublishersFile(PAPER, 'mine.yaml').publishers
    expect(publisher).toEqual({
      id: 'lighthouse',
      name: 'The Lighthouse',
      names: { ru: 'The Lighthouse', az: 'The Lighthouse', en: 'The Lighthouse' },
      kind: 'other',
      languages: ['en'],
      timezone: 'Asia/Baku',
      domain: 'lighthouse.example',
      homeUrl: 'https://www.lighthouse.example/',
      feeds: [
        { url: 'https://lighthouse.example/rss' },
        { url: 'https://lighthouse.example/sitemap-news.xml', format: 'sitemap' },
      ],
    })
  })

  it('may be JSON, with tabs and a byte order mark', () => {
    const json = JSON.stringify(readPublishersFile(PAPER, 'mine.yaml').publishers, null, '\t')
    expect(readPublishersFile(`\uFEFF${json}`, 'mine.json').publishers[0]!.id).toBe('lighthouse')
  })

  it('says in which line what is wrong and what to write, all at once', () => {
    const text = PAPER.replace('id: lighthouse', 'id: The Lighthouse')
      .replace('  timezone: Asia/Baku\n', '  lang: en\n')
      .replace('format: sitemap', 'format: xml')
    expect(problemsOf(text)).toEqual([
      'mine.yaml:2: publisher 1 ("The Lighthouse"), id: is "The Lighthouse": id: my-paper (lower-case letters, digits and hyphens)',
      'mine.yaml:2: publisher 1 ("The Lighthouse"), timezone: is missing: add timezone: Asia/Baku',
      'mine.yaml:10: publisher 1 ("The Lighthouse"), feeds[1].format: is "xml": one of rss, atom, rdf, jsonfeed, sitemap, listing is wanted',
      'mine.yaml:2: publisher 1 ("The Lighthouse"): has no field "lang": did you mean "languages"?',
    ])
  })

  it('refuses selectors that are none and overlays that contradict themselves, before a page is read by them', () => {
    const overlay = (lines: string): string => `${PAPER}  overlay:\n${lines}`
    expect(problemsOf(overlay('    - { version: 1, body: .text, remove: [aside, "p.read > a"] }\n'))).toEqual([])
    const text = overlay(`    - version: 1
      body: 'div:['
    - version: 1
      from: 2025-06-01
      until: 2025-05-31
      identity: '/news/\\d+'
`)
    expect(problemsOf(text)).toEqual([
      'mine.yaml:14: publisher 1 ("lighthouse"), overlay[1].version: is 1 a second time: give each overlay a number of its own',
      expect.stringMatching(
        /^mine\.yaml:13: publisher 1 \("lighthouse"\), overlay\[0\]\.body: "div:\[" is no CSS selector/,
      ),
      'mine.yaml:16: publisher 1 ("lighthouse"), overlay[1].until: is 2025-05-31, before "from" 2025-06-01: it would never hold',
      'mine.yaml:17: publisher 1 ("lighthouse"), overlay[1].identity: "/news/\\d+" is no regular expression with a group',
    ])
  })

  it('refuses a zone that no clock knows and a feed that is no URL', () => {
    const text = PAPER.replace('Asia/Baku', 'Asia/Bakku').replace('- https://lighthouse.example/rss', '- rss.xml')
    expect(problemsOf(text)).toEqual([
      'mine.yaml:5: publisher 1 ("lighthouse"), timezone: "Asia/Bakku" is not an IANA time zone such as Asia/Baku',
      'mine.yaml:8: publisher 1 ("lighthouse"), feeds[0]: is "rss.xml": an absolute http or https URL is wanted',
    ])
  })

  it('refuses two publishers of one id and one feed of two publishers', () => {
    const problems = problemsOf(PAPER + PAPER)
    expect(problems[0]).toBe(
      'mine.yaml:12: publisher 2 ("lighthouse"): the id stands twice: give each publisher its own',
    )
    expect(problems[1]).toContain('https://lighthouse.example/rss is already a feed of "lighthouse"')
  })

  it.each([
    ['', 'holds no publishers'],
    ['just words', 'holds no publishers'],
    ['[]', 'is empty'],
    ['- id: [unclosed', 'is neither YAML nor JSON'],
    [
      'a: &a [x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c, *c, *c, *c]',
      'alias',
    ],
  ])('is refused with a reason when it holds %j', (text, reason) => {
    expect(problemsOf(text).join('\n')).toContain(reason)
  })
})

describe('the catalogue with a file', () => {
  it('polls the file’s publishers and keeps all other names known', () => {
    const merged = loadPublishers(PAPER, 'mine.yaml')
    expect(Catalogue.safeParse(merged).error).toBeUndefined()
    expect(merged.publishers.map(({ id }) => id)).toEqual(['lighthouse'])
    expect(merged.outlets.map(({ id }) => id)).toContain('tass')
    expect(merged.outlets).toHaveLength(catalogue.outlets.length + catalogue.publishers.length)
    expect(merged.institutions).toHaveLength(catalogue.institutions.length)
  })

  it('lets the file’s entry win where an id stands in both, and keeps the other names of the outlet', () => {
    const file = PAPER.replace('id: lighthouse', 'id: tass').replace('name: The Lighthouse', 'name: ТАСС')
    const merged = loadPublishers(file, 'mine.yaml')
    expect(merged.publishers[0]!.domain).toBe('lighthouse.example')
    expect(merged.publishers[0]!.aliases).toContain('ИТАР-ТАСС')
    expect(merged.outlets.map(({ id }) => id)).not.toContain('tass')
  })

  it('does not give another outlet’s names to an entry that shares only the id', () => {
    const merged = loadPublishers(PAPER.replace('id: lighthouse', 'id: trend'), 'mine.yaml')
    expect(merged.publishers[0]!.aliases).toBeUndefined()
    expect(merged.outlets.map(({ id }) => id)).not.toContain('trend')
  })

  it('makes an official publisher the site of the institution whose name it bears', () => {
    const file = PAPER.replace('name: The Lighthouse', 'name: МИД Казахстана\n  kind: official')
    const merged = loadPublishers(file, 'mine.yaml')
    expect(merged.institutions.find(({ id }) => id === 'mfa-kazakhstan')?.publisherId).toBe('lighthouse')
  })

  it('learns the institutions that a file adds', () => {
    const file = `publishers:${PAPER.replaceAll('\n', '\n  ')}
institutions:
  - id: lighthouse-keepers
    kind: other
    country: null
    names: { ru: Союз смотрителей, az: Mayakçılar İttifaqı, en: Keepers' Union }
    aliases: []
`
    expect(loadPublishers(file, 'mine.yaml').institutions.at(-1)!.id).toBe('lighthouse-keepers')
  })
})
