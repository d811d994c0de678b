import {
  differsByDoubtOnly,
  readArticle,
  type ArticleReading,
  type ArticleTask,
} from '@crosswire/article-reader/reading'
import { catalogue } from '@crosswire/publishers'
import { decodeBytes } from '@crosswire/text'
import { createRandom } from '../../polling/random.ts'
import { readCorpusPages, spread, type CorpusPage } from '../corpus-pages.ts'
import { editPage, mutatePage } from './mutate-page.ts'

/** News, and what else the web calls an article: reviews, guides, shops. */
const GROUPS = { news: ['fundus', 'daniel-ru', 'daniel-pl', 'newspaper4k'], 'other articles': ['wcxb-dev-article'] }
const EDIT = 'The minister added on Friday that the second bridge would be opened next spring.'
const FETCHED = new Date('2026-11-01T09:00:00Z')
const LATER = new Date('2026-11-01T12:00:00Z')

type Answered = Exclude<ArticleReading, { kind: 'refused' }>
type Read = Extract<ArticleReading, { kind: 'read' }>

/**
 * Reads pages twice, the second time with everything around the article changed, as the pipeline does, and counts how often
 * a version would be made although the article is the same. Then adds a sentence, and a paragraph, which must make one.
 */
export function measureVersions(options: { pages: number; seed: number }): void {
  for (const [group, corpora] of Object.entries(GROUPS)) measureGroup(group, corpora, options)
}

function measureGroup(group: string, corpora: readonly string[], options: { pages: number; seed: number }): void {
  const { pages: count, seed } = options
  const random = createRandom(seed)
  const all = corpora.flatMap((corpus) =>
    [...readCorpusPages(corpus)].filter(({ truth }) => (truth.body?.length ?? 0) >= 300),
  )
  const teasers = all.flatMap(({ truth }) => truth.title ?? [])
  const read = new Map<string, number>()
  const falseVersions: string[] = []
  const seen = { sentence: [0, 0], paragraph: [0, 0] }
  for (const page of spread(all, count)) {
    const { html, bytes } = decoded(page)
    const article = page.truth.body!
    const first = readAt(page, bytes, FETCHED, null)
    if (first?.kind !== 'read') continue
    read.set(page.corpus, (read.get(page.corpus) ?? 0) + 1)
    const head = { articleId: first.articleId, version: 1, digest: first.digest }
    const visit = (changed: string): Answered | null => readAt(page, Buffer.from(changed), LATER, head)
    const again = visit(mutatePage(html, article, { teasers, random }))
    if (makesVersion(first, again)) falseVersions.push(`${page.corpus} ${page.url}: ${tellParts(first, again)}`)
    for (const kind of ['sentence', 'paragraph'] as const) {
      const edited = editPage(html, article, { kind, text: EDIT })
      if (edited === null) continue
      seen[kind][1]!++
      if (makesVersion(first, visit(edited))) seen[kind][0]!++
    }
  }
  const pages = [...read.values()].reduce((sum, one) => sum + one, 0)
  process.stdout.write(
    `## versions: ${pages} pages of ${group} (${[...read].map(([name, n]) => `${n} ${name}`).join(', ')}) read twice, seed ${seed}\n` +
      `false versions ${falseVersions.length} (${((falseVersions.length / pages) * 100).toFixed(2)} %)\n` +
      falseVersions.map((line) => `  ${line}\n`).join('') +
      `a sentence added to a paragraph: seen on ${seen.sentence.join(' of ')} pages; ` +
      `a paragraph added: seen on ${seen.paragraph.join(' of ')}\n`,
  )
}

/** Whether the pipeline would write a version: the page says something else than its head, and not by doubt alone. */
function makesVersion(first: Read, again: Answered | null): boolean {
  if (again === null || again.articleId !== first.articleId) return true
  if (again.kind !== 'read') return false
  return !differsByDoubtOnly(first.reading, again.reading)
}

/** The page as UTF-8, so that its mutations are bytes of the same kind. */
function decoded({ bytes, contentType }: CorpusPage): { html: string; bytes: Buffer } {
  const html = decodeBytes(bytes, { contentType }).text
  return { html, bytes: Buffer.from(html) }
}

function readAt(page: CorpusPage, bytes: Buffer, fetchedAt: Date, head: ArticleTask['head']): Answered | null {
  const reading = readArticle(
    { bytes, url: page.url, contentType: 'text/html; charset=utf-8', fetchedAt, publisherId: 'bench', hints: {}, head },
    catalogue,
  )
  return reading.kind === 'refused' ? null : reading
}

/** Which of what makes a version differs. */
function tellParts(first: Read, again: Answered | null): string {
  if (again?.kind !== 'read') return again?.kind ?? 'not read'
  if (again.articleId !== first.articleId) return `another article: ${again.reading.content.url}`
  const [a, b] = [first.reading.content, again.reading.content]
  const fields = (['headline', 'headlineMarks', 'byline', 'located', 'body', 'updates', 'corrections'] as const).filter(
    (field) => JSON.stringify(valueOf(a, field)) !== JSON.stringify(valueOf(b, field)),
  )
  return `${fields.join(', ')}${fields.includes('body') ? ` (${gained(a.body.text!, b.body.text!)})` : ''}`
}

const valueOf = (content: Read['reading']['content'], field: keyof Read['reading']['content']): unknown =>
  field === 'body'
    ? content.body.textDigest
    : field === 'updates'
      ? content.updates.map(({ label, role, textDigest }) => [label, role, textDigest])
      : content[field]

/** The first paragraph that only one of two texts has. */
function gained(a: string, b: string): string {
  const [old, now] = [a.split('\n\n'), b.split('\n\n')]
  const more = now.find((one) => !old.includes(one))
  const less = old.find((one) => !now.includes(one))
  return [more && `+ ${more.slice(0, 70)}`, less && `- ${less.slice(0, 70)}`].filter(Boolean).join('; ')
}
