import { articleId, updateId, type ClaimedTime, type PageContent } from '@crosswire/record'
import { decodeBytes, normalizeLine } from '@crosswire/text'
import { assembleBody, assembleParagraphs } from './body/assemble-body.ts'
import { chooseBody } from './body/choose-body.ts'
import { hashPassedOver } from './body/passed-over.ts'
import { readAccess } from './content/read-access.ts'
import { readPictures } from './content/read-captions.ts'
import { readDateline } from './content/read-dateline.ts'
import { readEmbeds } from './content/read-embeds.ts'
import { readKeywords } from './content/read-keywords.ts'
import { linkUrl, readLinks } from './content/read-links.ts'
import { blocksAround, readNotices } from './content/read-notices.ts'
import { readSection } from './content/read-section.ts'
import { refusePage } from './content/refuse-page.ts'
import { readDates } from './dates/page-dates.ts'
import { PageError } from './errors.ts'
import { readAddresses } from './metadata/addresses.ts'
import { readAuthors } from './metadata/authors.ts'
import { takeMarks } from './metadata/headline-marks.ts'
import { firstMeta } from './metadata/page-facts.ts'
import { readLanguage } from './metadata/page-language.ts'
import { layOver } from './overlay/lay-over.ts'
import { viewPage } from './page-view.ts'
import type { PageReading, ReadPageOptions } from './types.ts'
import { findStatedParts, findStatedTimes } from './updates/stated-parts.ts'
import { segmentUpdates, type UpdatePart } from './updates/segment-updates.ts'

const MAX_BYTES = 10_000_000
/** How pictures, PDF, archives and films begin. */
const OTHER_FILE = /^(?:%PDF-|\x89PNG|GIF8[79]a|\xff\xd8\xff|PK\x03\x04|RIFF|OggS|ID3|\x1f\x8b)/
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
  if (OTHER_FILE.test(Buffer.from(bytes.subarray(0, 8)).toString('latin1')))
    throw new PageError('not-html', 'the bytes are those of another kind of file')
  const { text: html, charset } = decodeBytes(bytes, { contentType: options.contentType })
  const view = viewPage(html, { url, publisherNames: options.publisherNames, title: options.hints?.title })
  const { facts, article, names, page } = view
  const timezone = options.timezone ?? 'UTC'
  const reading = { timezone, now: options.fetchedAt ?? new Date() }
  const overlaid = layOver(view, options.overlays, reading)
  const headline = overlaid.headline ?? view.headline
  const marked = headline === null ? null : takeMarks(normalizeLine(headline))
  const general = chooseBody(view)
  const chosen = overlaid.body ? { body: overlaid.body, stated: null, method: 'overlay' } : general
  const assembled =
    chosen.stated === null
      ? assembleBody(page.blocks.filter((_, i) => chosen.body[i]))
      : assembleParagraphs(chosen.stated)
  const { body, points } = assembled
  if (body.text === '') throw new PageError(page.blocks.length === 0 ? 'empty-page' : 'no-article', 'no text was found')
  const refusal = url === PLACEHOLDER_URL ? null : refusePage(view, url, body.charCount)
  if (refusal !== null) throw new PageError(refusal, 'the page holds no article')

  const places = { blocks: view.blocks, times: page.times, body: chosen.body, title: view.title }
  const dates = readDates(facts, article, places, {
    ...reading,
    url,
    hint: options.hints?.published,
  })
  const { canonical, alternates } = readAddresses(facts, article, url)
  const id = articleId(options.publisherId ?? new URL(canonical).hostname, canonical)
  const published = overlaid.published ?? dates.published
  const parts = segmentUpdates(body.text, {
    date: dates.modified ?? published,
    timezone,
    blocks: body.blocks,
    stated: findStatedTimes(assembled, page.times, reading),
    parts: findStatedParts(facts.jsonLd, assembled, reading),
  })
  const written = readAuthors(facts, article, names, places)
  const { authors, byline } = overlaid.byline ?? written
  const lead = firstMeta(facts, 'og:image', 'twitter:image')
  const { image, captions } = readPictures(view, chosen.body, lead, canonical)
  const content: PageContent = {
    url: canonical,
    language: readLanguage(body.text, facts, article, [options.hints?.language, options.languages?.[0]]),
    headline: marked?.headline ?? null,
    headlineMarks: marked?.marks ?? [],
    description: firstMeta(facts, 'og:description', 'description', 'twitter:description'),
    byline,
    authors: authors.map(({ name, url: page }) => ({ name, url: page === null ? null : linkUrl(page, canonical) })),
    located: readDateline(points.slice(body.blocks[0]!.start, body.blocks[0]!.end)),
    section: readSection(view),
    keywords: readKeywords(facts, article),
    image,
    captions,
    embeds: readEmbeds(page, chosen.body, canonical),
    alternates,
    access: readAccess(view, chosen.body),
    datePublished: firstOf(published, parts),
    dateModified: dates.modified,
    body,
    updates: parts.map(({ key, ...part }) => ({ ...part, id: updateId(id, key) })),
    links: readLinks(assembled, canonical),
    corrections: readNotices(marked?.headline ?? null, assembled, blocksAround(view.blocks, chosen.body)),
  }
  const overlay = overlaid.judge({
    body: general.body,
    headline: view.headline,
    published: dates.published,
    authors: written.authors.map(({ name }) => name),
  })
  const passedOver = hashPassedOver(view.blocks, chosen.body)
  return { content, charset, method: chosen.method, overlay, passedOver, warnings: [] }
}

/** A page cannot be younger than its oldest part: an outlet that restamps it leaves the parts their times. */
function firstOf(published: ClaimedTime | null, parts: readonly UpdatePart[]): ClaimedTime | null {
  let first = published
  for (const { label, time } of parts)
    if (label !== null && time && first && Date.parse(time.value) < Date.parse(first.value)) first = time
  return first
}
