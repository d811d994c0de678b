import { createHash } from 'node:crypto'
import { annotate } from '@crosswire/evidence'
import { articleId, captureId, versionId, type ArticleVersion, type Catalogue } from '@crosswire/record'
import { lockArticles, writeVersions, type Db } from '@crosswire/store'

/** A page as a test tells of it; `text` has a blank line between paragraphs. */
export interface Page {
  publisher: string
  path: string
  language: string
  published: string
  headline: string
  text: string
  /** A further version of the same page. */
  version?: number
  /** When it was fetched. Default: ten minutes after it was published, for each version. */
  seen?: string
}

export const idOf = ({ publisher, path }: Page): string => articleId(publisher, urlOf({ publisher, path }))
const urlOf = ({ publisher, path }: Pick<Page, 'publisher' | 'path'>): string => `https://${publisher}.example/${path}`

/** The version that the article reader would make of a page, with the evidence that is found in its text. */
export function makeVersion(page: Page, catalogue: Catalogue): ArticleVersion {
  const { publisher, language, published, headline, text, version = 1 } = page
  const id = idOf(page)
  const digest = digestOf(`${headline}\n${text}\n${version}`)
  const owner = versionId(id, version, digest)
  const house = catalogue.publishers.find((one) => one.id === publisher)!
  const seen = page.seen ?? new Date(Date.parse(published) + version * 600_000).toISOString()
  const length = [...text].length
  const findings = annotate(
    { id: owner, language, publisherId: publisher, date: published, timezone: house.timezone, headline, text },
    { catalogue },
  )
  return {
    type: 'article',
    id,
    uri: `urn:uuid:${id}`,
    versionId: owner,
    version,
    previousVersionId: version > 1 ? makeVersion({ ...page, version: version - 1 }, catalogue).versionId : null,
    change: version > 1 ? 'revision' : 'initial',
    publisher: { id: publisher, name: house.name, domain: house.domain },
    url: urlOf(page),
    storyId: null,
    pubStatus: 'usable',
    availability: 'available',
    firstCreated: seen,
    versionCreated: seen,
    language,
    headline,
    headlineMarks: [],
    description: null,
    byline: null,
    authors: [],
    located: null,
    section: null,
    keywords: [],
    image: null,
    captions: [],
    embeds: [],
    alternates: [],
    access: 'full',
    datePublished: { value: published, precision: 'second', zone: 'stated', from: 'json-ld' },
    dateModified: null,
    body: {
      text,
      textProfile: 'text/1',
      textDigest: digest,
      charCount: length,
      wordCount: text.split(/\s+/).length,
      blocks: [{ type: 'paragraph', start: 0, end: length }],
    },
    updates: [
      {
        id: owner,
        position: 0,
        role: 'current',
        label: null,
        time: null,
        headline: null,
        span: { start: 0, end: length },
        textDigest: digest,
      },
    ],
    links: [],
    corrections: [],
    ...findings,
    subjects: [],
    rights: {
      copyrightHolder: null,
      copyrightNotice: null,
      usageTerms: null,
      license: null,
      redistribution: 'full-text',
      reservations: [],
    },
    provenance: {
      captureId: captureId(id, seen, digest),
      captureDigest: digest,
      entryId: null,
      fetchedAt: seen,
      derivations: [],
    },
  }
}

/** Stores versions as the article reader does; they are open for linking then. */
export async function storeVersions(db: Db, records: readonly ArticleVersion[], now: Date): Promise<void> {
  await db.transaction(async (tx) => {
    await lockArticles(
      tx,
      records.map(({ id, publisher, url, language }) => ({ id, publisherId: publisher.id, url, language })),
      now,
    )
    await writeVersions(
      tx,
      records.map((record) => ({ record, digest: record.body.textDigest, terms: [], subjects: [], passedOver: [] })),
      now,
    )
  })
}

const digestOf = (text: string): string => `sha-256=:${createHash('sha256').update(text).digest('base64')}:`
