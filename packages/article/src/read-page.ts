import { articleId, updateId, type PageContent } from '@crosswire/record'
import { decodeBytes, normalizeLine } from '@crosswire/text'
import { assembleBody } from './body/assemble-body.ts'
import { readFacts } from './body/block-facts.ts'
import { scoreBlocks } from './body/choose-blocks.ts'
import { cutIntoBlocks } from './body/page-blocks.ts'
import { readDates } from './dates/page-dates.ts'
import { parseHtml } from './dom/parse-html.ts'
import { PageError } from './errors.ts'
import { readAddresses } from './metadata/addresses.ts'
import { readAuthors } from './metadata/authors.ts'
import { decideHeadline, headlineClaims } from './metadata/headline.ts'
import { takeMarks } from './metadata/headline-marks.ts'
import { findArticleNode, stringOf } from './metadata/json-ld.ts'
import { collectFacts, firstMeta } from './metadata/page-facts.ts'
import { readLanguage } from './metadata/page-language.ts'
import { siteNames } from './metadata/site-name.ts'
import type { PageReading, ReadPageOptions } from './types.ts'
import { segmentUpdates } from './updates/segment-updates.ts'

const MAX_BYTES = 10_000_000

/**
 * Reads the article on a page.
 * @throws {PageError} with a code of `PAGE_ERRORS` where the page gives none
 */
export function readPage(bytes: Uint8Array, options: ReadPageOptions): PageReading {
  const limit = options.maxBytes ?? MAX_BYTES
  if (bytes.length > limit) throw new PageError('too-large', `${bytes.length} bytes, more than ${limit}`)
  const { text: html, charset } = decodeBytes(bytes, { contentType: options.contentType })
  const document = parseHtml(html)
  const facts = collectFacts(document)
  const article = findArticleNode(facts.jsonLd, options.url)
  const names = siteNames(facts, options.url, options.publisherNames)
  const claims = headlineClaims(facts, article, names)
  const headline = decideHeadline(claims)?.text ?? options.hints?.title ?? null
  const marked = headline === null ? null : takeMarks(normalizeLine(headline))

  const page = cutIntoBlocks(document)
  const blocks = readFacts(page)
  const scores = scoreBlocks(page, blocks)
  const { body } = assembleBody(page.blocks.filter((_, i) => scores[i]! >= 0.5))
  if (body.text === '') throw new PageError(page.blocks.length === 0 ? 'empty-page' : 'no-article', 'no text was found')

  const now = options.fetchedAt ?? new Date()
  const timezone = options.timezone ?? 'UTC'
  const dates = readDates(facts, article, { url: options.url, timezone, now, hint: options.hints?.published })
  const { canonical, alternates } = readAddresses(facts, article, options.url)
  const id = articleId(options.publisherId ?? new URL(canonical).hostname, canonical)
  const parts = segmentUpdates(body.text, { date: dates.modified ?? dates.published, timezone, blocks: body.blocks })
  const authors = readAuthors(facts, article, names)
  const image = readImage(firstMeta(facts, 'og:image', 'twitter:image'), canonical)
  const content: PageContent = {
    url: canonical,
    language: readLanguage(body.text, facts, article, [options.hints?.language, options.languages?.[0]]),
    headline: marked?.headline ?? null,
    headlineMarks: marked?.marks ?? [],
    description: firstMeta(facts, 'og:description', 'description', 'twitter:description'),
    byline: authors.length === 0 ? null : authors.map((author) => author.name).join(', '),
    authors: authors.map(({ name, url }) => ({ name, url: url === null ? null : absolute(url, canonical) })),
    located: null,
    section: stringOf(article?.['articleSection'] ?? null) ?? firstMeta(facts, 'article:section', 'section'),
    keywords: facts.metas.get('article:tag') ?? [],
    image,
    captions: [],
    embeds: [],
    alternates,
    access: 'unknown',
    datePublished: dates.published,
    dateModified: dates.modified,
    body,
    updates: parts.map(({ key, ...part }) => ({ ...part, id: updateId(id, key) })),
    links: [],
    corrections: [],
  }
  return { content, charset, method: 'blocks', warnings: [] }
}

function readImage(src: string | null, base: string): PageContent['image'] {
  const url = src === null ? null : absolute(src, base)
  return url === null ? null : { url, caption: null, credit: null }
}

function absolute(href: string, base: string): string | null {
  try {
    return new URL(href, base).href
  } catch {
    return null
  }
}
