import { articleId, updateId, type PageContent } from '@crosswire/record'
import { decodeBytes, normalizeLine } from '@crosswire/text'
import { assembleBody, assembleParagraphs } from './body/assemble-body.ts'
import { chooseBody } from './body/choose-body.ts'
import { readDates } from './dates/page-dates.ts'
import { PageError } from './errors.ts'
import { readAddresses } from './metadata/addresses.ts'
import { readAuthors } from './metadata/authors.ts'
import { takeMarks } from './metadata/headline-marks.ts'
import { stringOf } from './metadata/json-ld.ts'
import { firstMeta } from './metadata/page-facts.ts'
import { readLanguage } from './metadata/page-language.ts'
import { viewPage } from './page-view.ts'
import type { PageReading, ReadPageOptions } from './types.ts'
import { segmentUpdates } from './updates/segment-updates.ts'

const MAX_BYTES = 10_000_000
/** A page from nowhere still has a text. */
const PLACEHOLDER_URL = 'http://document.invalid/'

/**
 * Reads the article on a page.
 * @throws {PageError} with a code of `PAGE_ERRORS` where the page gives none
 */
export function readPage(bytes: Uint8Array, options: ReadPageOptions): PageReading {
  const url = URL.canParse(options.url) ? options.url : PLACEHOLDER_URL
  const limit = options.maxBytes ?? MAX_BYTES
  if (bytes.length > limit) throw new PageError('too-large', `${bytes.length} bytes, more than ${limit}`)
  const { text: html, charset } = decodeBytes(bytes, { contentType: options.contentType })
  const view = viewPage(html, { url, publisherNames: options.publisherNames, title: options.hints?.title })
  const { facts, article, names, page } = view
  const marked = view.headline === null ? null : takeMarks(normalizeLine(view.headline))
  const chosen = chooseBody(view)
  const { body } =
    chosen.stated === null
      ? assembleBody(page.blocks.filter((_, i) => chosen.body[i]))
      : assembleParagraphs(chosen.stated)
  if (body.text === '') throw new PageError(page.blocks.length === 0 ? 'empty-page' : 'no-article', 'no text was found')

  const now = options.fetchedAt ?? new Date()
  const timezone = options.timezone ?? 'UTC'
  const places = { blocks: view.blocks, times: page.times, body: chosen.body, title: view.title }
  const dates = readDates(facts, article, places, {
    url,
    timezone,
    now,
    hint: options.hints?.published,
  })
  const { canonical, alternates } = readAddresses(facts, article, url)
  const id = articleId(options.publisherId ?? new URL(canonical).hostname, canonical)
  const parts = segmentUpdates(body.text, { date: dates.modified ?? dates.published, timezone, blocks: body.blocks })
  const authors = readAuthors(facts, article, names, places)
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
  return { content, charset, method: chosen.method, warnings: [] }
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
