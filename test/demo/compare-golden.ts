import { articles, pageAt, steps, urlOf } from '@crosswire/cli/demo'
import type { Reading, SummaryArticle, SummaryVersion } from '@crosswire/cli/demo'
import { nameKeys, sameName } from '@crosswire/text'
import type { Golden, GoldenArticle } from './golden.ts'

/** A marker that headlines carry and records keep apart. */
const MARK = / – ОБНОВЛЕНО.*$/

/**
 * Every field in which the records differ from the golden reading, a line each: `ferry-live cites: want a > b, got a`.
 * Names of people are compared by their keys across scripts: how they are spelled in Latin letters is not judged.
 */
export function compareGolden(golden: Golden, reading: Reading): string[] {
  const byUrl = new Map(reading.articles.map((article) => [article.url, article]))
  const records = new Map<string, SummaryArticle>()
  const handles = new Map<string, string>()
  for (const article of articles) {
    const record = byUrl.get(urlOf(pageAt(article, steps.length)!))
    if (record) {
      records.set(article.id, record)
      handles.set(record.id, article.id)
    }
  }
  const lines: string[] = []
  for (const article of reading.articles)
    if (!handles.has(article.id)) lines.push(`${article.url}: not of the newsroom`)
  const storyOf = nameStories(golden, records)
  for (const [name, story] of Object.entries(golden.stories)) {
    const id = [...storyOf].find(([, golden]) => golden === name)?.[0]
    const recorded = reading.stories.find((candidate) => candidate.id === id)
    differ(
      lines,
      `${name} origins`,
      [...story.origins].sort(),
      (recorded?.independentOrigins.articleIds ?? []).map((origin) => handles.get(origin) ?? origin).sort(),
    )
    for (const [handle, wanted] of Object.entries(story.articles)) {
      const record = records.get(handle)
      if (!record) lines.push(`${handle}: no record`)
      else lines.push(...compareArticle(handle, wanted, record, { name, reading, handles, storyOf }))
    }
  }
  return lines
}

interface Context {
  name: string
  reading: Reading
  handles: ReadonlyMap<string, string>
  storyOf: ReadonlyMap<string, string>
}

/** Recorded stories by the golden story that most of their articles are of; each golden story names one. */
function nameStories(golden: Golden, records: ReadonlyMap<string, SummaryArticle>): Map<string, string> {
  const names = new Map<string, string>()
  for (const [name, { articles: members }] of Object.entries(golden.stories)) {
    const votes = new Map<string, number>()
    for (const handle of Object.keys(members)) {
      const id = records.get(handle)?.storyId
      if (id !== null && id !== undefined && !names.has(id)) votes.set(id, (votes.get(id) ?? 0) + 1)
    }
    const most = [...votes].sort((a, b) => b[1] - a[1])[0]
    if (most) names.set(most[0], name)
  }
  return names
}

function compareArticle(handle: string, wanted: GoldenArticle, record: SummaryArticle, context: Context): string[] {
  const lines: string[] = []
  const article = articles.find(({ id }) => id === handle)!
  const page = pageAt(article, steps.length)!
  const nameOf = (id: string | null): string => (id === null ? 'none' : (context.handles.get(id) ?? 'unknown'))
  const told = (field: string, want: unknown, got: unknown): void => differ(lines, `${handle} ${field}`, want, got)

  told('publisher', article.site, record.publisher.id)
  told('language', article.language, record.language)
  told('headline', page.state.headline.replace(MARK, ''), record.headline)
  told('published', new Date(page.published).toISOString().slice(0, 16), toMinute(record.datePublished?.value))
  told('body', page.state.body, record.body.text)
  told('story', context.name, context.storyOf.get(record.storyId ?? '') ?? 'another')

  const story = context.reading.stories.find(({ id }) => id === record.storyId)
  const member = story?.members.find(({ articleId }) => articleId === record.id)
  const [roles, sources] = wanted.role.split(' of ')
  const role = member?.role ?? 'none'
  if (!roles!.split(' ').includes(role)) lines.push(`${handle} role: want ${roles!}, got ${role}`)
  if (sources !== undefined) {
    const from = nameOf(member?.derivedFromArticleId ?? null)
    if (!sources.split(' ').includes(from)) lines.push(`${handle} derived from: want ${sources}, got ${from}`)
  }
  lines.push(...compareCitations(handle, wanted, record, nameOf))
  lines.push(...compareQuotes(handle, wanted, record))

  const history: readonly SummaryVersion[] | undefined = context.reading.histories.get(record.id)
  told('changes', wanted.changes, history?.map(({ change }) => change) ?? ['initial'])
  told(
    'updates',
    wanted.updates,
    record.updates.flatMap(({ label }) => label ?? []),
  )
  told(
    'recalls',
    wanted.recalls,
    record.background.map(({ storyId }) => (storyId === null ? 'none' : (context.storyOf.get(storyId) ?? 'another'))),
  )
  return lines
}

function compareCitations(
  handle: string,
  wanted: GoldenArticle,
  record: SummaryArticle,
  nameOf: (id: string | null) => string,
): string[] {
  const edges = record.citations.filter(
    ({ kind, relation }) => (kind === 'publisher' || kind === 'institution') && relation !== 'links',
  )
  const calls = new Map(record.citations.map(({ id, cited }) => [id, cited.publisherId ?? cited.canonicalName]))
  const got = [
    ...new Set(edges.map(({ id, via }) => `${via === null ? '' : `${calls.get(via) ?? '?'} > `}${calls.get(id)!}`)),
  ]
  const lines: string[] = []
  const matched = new Set<string>()
  for (const want of wanted.cites) {
    const optional = want.endsWith(' ?')
    // A chain of three is told by its last link; the links before it stand in lines of their own.
    const chain = want.replace(/ \?$/, '').split(' > ')
    const target = chain.at(-1)!
    const through = chain.at(-2)
    const found = got.filter((edge) => {
      const [via, cited] = edge.includes(' > ') ? edge.split(' > ') : [undefined, edge]
      return cited === target && (through === '*' || via === through)
    })
    for (const edge of found) matched.add(edge)
    if (found.length === 0 && !optional) lines.push(`${handle} cites: ${want} is missing`)
  }
  for (const edge of got) if (!matched.has(edge)) lines.push(`${handle} cites: ${edge} is too many`)
  for (const [cited, want] of Object.entries(wanted.at)) {
    const meant = new Set(
      edges.filter(({ id }) => calls.get(id) === cited).map(({ cited: { articleId } }) => nameOf(articleId)),
    )
    if (meant.size > 0 && !want.split(' ').some((one) => meant.has(one))) {
      lines.push(`${handle} cited article of ${cited}: want ${want}, got ${[...meant].join(' ')}`)
    }
  }
  return lines
}

function compareQuotes(handle: string, wanted: GoldenArticle, record: SummaryArticle): string[] {
  const quotes = record.quotes
    .filter(({ kind }) => kind === 'direct')
    .sort((a, b) => a.evidence.start - b.evidence.start)
    .map(({ speaker }) => speaker?.canonicalName ?? '-')
  const same = (want: string, got: string): boolean =>
    want === got || (want !== '-' && got !== '-' && sameName(nameKeys(want, 'en'), nameKeys(got, 'en')))
  const alike =
    quotes.length === wanted.quotes.length && wanted.quotes.every((want, index) => same(want, quotes[index]!))
  return alike ? [] : [`${handle} quotes: want ${JSON.stringify(wanted.quotes)}, got ${JSON.stringify(quotes)}`]
}

const toMinute = (time: string | undefined): string =>
  time === undefined ? 'none' : new Date(time).toISOString().slice(0, 16)

function differ(lines: string[], field: string, want: unknown, got: unknown): void {
  const [wanted, given] = [JSON.stringify(want), JSON.stringify(got)]
  if (wanted !== given) lines.push(`${field}: want ${wanted}, got ${given}`)
}
