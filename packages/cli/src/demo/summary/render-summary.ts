import { buildCitationTree, depthOf } from './citation-tree.ts'
import type { CitedNode } from './citation-tree.ts'
import type { Reading, SummaryArticle, SummaryStory } from './reading.ts'
import { renderHistories } from './render-histories.ts'
import { clip, pad, wrap } from './terminal.ts'
import type { Terminal } from './terminal.ts'

/** Trees drawn for one story; the deepest are the ones worth reading. */
const MAX_TREES = 4

/** What came out of the newsroom, as text. */
export function renderSummary(reading: Reading, terminal: Terminal): string {
  const byId = new Map(reading.articles.map((article) => [article.id, article]))
  const stories = reading.stories
    .map((story) => ({ story, members: membersOf(story, byId) }))
    .filter(({ members }) => members.length > 0)
    .sort((a, b) => compareText(timeOf(a.members[0]!.article), timeOf(b.members[0]!.article)))
  const publishers = new Set(reading.articles.map(({ publisher }) => publisher.id))
  const languages = [...new Set(reading.articles.map(({ language }) => language))].sort()
  const numbers = new Map(stories.map(({ story }, index) => [story.id, index + 1]))
  const lines = [
    terminal.paint(
      'bold',
      `${many(reading.articles.length, 'article')} of ${many(publishers.size, 'publisher')} in ${languages.join(', ')} became ${stories.length} ${stories.length === 1 ? 'story' : 'stories'}`,
    ),
    ...stories.flatMap(({ story, members }, index) => renderStory(story, members, index + 1, byId, terminal)),
    ...renderHistories(reading, terminal),
    ...renderBackground(reading, numbers, terminal),
  ]
  return `${lines.join('\n')}\n`
}

interface Member {
  article: SummaryArticle
  role: string
  from: SummaryArticle | null
}

function membersOf(story: SummaryStory, byId: ReadonlyMap<string, SummaryArticle>): Member[] {
  return story.members
    .flatMap(({ articleId, role, derivedFromArticleId }) => {
      const article = byId.get(articleId)
      const from = derivedFromArticleId === null ? null : (byId.get(derivedFromArticleId) ?? null)
      return article === undefined ? [] : [{ article, role, from }]
    })
    .sort((a, b) => compareText(timeOf(a.article), timeOf(b.article)))
}

function renderStory(
  story: SummaryStory,
  members: readonly Member[],
  number: number,
  byId: ReadonlyMap<string, SummaryArticle>,
  terminal: Terminal,
): string[] {
  const { paint, width } = terminal
  const origins = new Set(story.independentOrigins.articleIds)
  const count = story.independentOrigins.count
  const name = Math.max(...members.map(({ article }) => [...article.publisher.name].length))
  const headline = members[0]!.article.headline ?? members[0]!.article.url
  return [
    '',
    paint('bold', `━━ ${number} ━━ ${clip(headline, width - 8)}`),
    ...Object.entries(story.headlines)
      .filter(([, text]) => text !== headline)
      .map(([language, text]) => paint('dim', `        ${language}  ${clip(text, width - 12)}`)),
    `        ${many(members.length, 'article')}, ${many(story.publisherCount, 'publisher')}, ${story.languages.join(' ')}; ${many(count, 'independent origin')}`,
    '',
    ...members.map(({ article, role, from }) => {
      const own = origins.has(article.id) ? paint('green', '●') : ' '
      const source = from === null ? '' : ` ← ${shortTime(from)} ${from.publisher.name}`
      const head = `  ${own} ${shortTime(article)}  ${article.language}  ${pad(role, 11)}  ${pad(article.publisher.name, name)}  `
      const room = width - (27 + name) - [...source].length
      return `${head}${clip(article.headline ?? article.url, Math.max(16, room))}${paint('dim', source)}`
    }),
    ...renderTrees(members, byId, terminal),
  ]
}

/** The deepest chains of a story, drawn as trees. */
function renderTrees(
  members: readonly Member[],
  byId: ReadonlyMap<string, SummaryArticle>,
  terminal: Terminal,
): string[] {
  const trees = members
    .map(({ article }) => ({ article, tree: buildCitationTree(article, byId) }))
    .map((entry) => ({ ...entry, depth: depthOf(entry.tree) }))
    .filter(({ depth }) => depth > 0)
    .sort((a, b) => b.depth - a.depth)
    .slice(0, MAX_TREES)
  if (trees.length === 0) return []
  return [
    '',
    '    who names whom as the source',
    ...trees.flatMap(({ article, tree }) => [
      `    ${terminal.paint('cyan', article.publisher.name)} ${terminal.paint('dim', `${shortTime(article)} ${clip(article.headline ?? '', 50)}`)}`,
      ...renderNodes(tree, '    ', terminal),
    ]),
  ]
}

function renderNodes(nodes: readonly CitedNode[], indent: string, terminal: Terminal): string[] {
  return nodes.flatMap((node, index) => {
    const last = index === nodes.length - 1
    const held = node.article === null ? '' : ` → ${shortTime(node.article)} ${node.article.publisher.name}`
    const words = node.marker === null ? '' : `  «${clip(node.marker.replaceAll(/\s+/g, ' '), 60)}»`
    return [
      `${indent}${last ? '└─' : '├─'} ${node.name}${held}${terminal.paint('dim', words)}`,
      ...renderNodes(node.children, `${indent}${last ? '   ' : '│  '}`, terminal),
    ]
  })
}

function renderBackground(reading: Reading, numbers: ReadonlyMap<string, number>, terminal: Terminal): string[] {
  const passages = reading.articles.flatMap((article) => article.background.map((passage) => ({ article, passage })))
  if (passages.length === 0) return []
  return [
    '',
    terminal.paint('bold', 'Earlier events that are recalled, kept apart from the news'),
    ...passages.flatMap(({ article, passage }) => {
      const number = passage.storyId === null ? undefined : numbers.get(passage.storyId)
      return [
        '',
        `    ${terminal.paint('cyan', article.publisher.name)} ${shortTime(article)} recalls ${number === undefined ? `an event that is not held${passage.date === null ? '' : ` (${passage.date})`}` : `story ${number}`}`,
        ...wrap(clip(passage.evidence.exact, 240), terminal.width, '      '),
      ]
    }),
  ]
}

const timeOf = (article: SummaryArticle): string =>
  article.datePublished === null ? '9999' : new Date(article.datePublished.value).toISOString()

/** `10.03 14:05`, on the outlet's own clock. */
export function shortTime(article: Pick<SummaryArticle, 'datePublished'>): string {
  const parts = /^\d{4}-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(article.datePublished?.value ?? '')
  return parts === null ? '   --.--   ' : `${parts[2]}.${parts[1]} ${parts[3]}`
}

const many = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`
const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
