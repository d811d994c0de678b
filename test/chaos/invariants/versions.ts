import { findBrokenSpans, type ArticleVersion } from '@crosswire/record'
import { EDITION_MARK } from '../origin/render.ts'
import { complain, type Invariant } from './invariant.ts'

interface VersionRow {
  url: string
  n: number
  digest: string
  head: number
  head_digest: string
  record: ArticleVersion
}

/**
 * Versions are the model's editions: numbered densely, each another edition than the one before and none older, every
 * edition that was shown to be stored among them, the newest one last.
 */
export const versionsAreTheEditions: Invariant = async ({ db, model }) => {
  const rows = await db.query<VersionRow>(
    `SELECT a.url, v.n, v.digest, a.version AS head, a.digest AS head_digest, v.record
     FROM version v JOIN article a ON a.id = v.article_id ORDER BY a.url, v.n`,
  )
  const byUrl = groupBy(rows)
  const wrong: string[] = []
  for (const page of model.pages()) {
    if (page.fate !== 'article') continue
    const versions = byUrl.get(page.url) ?? []
    const editions = versions.map(({ record }) => editionOf(record))
    const say = (what: string): void =>
      void wrong.push(`versions: ${page.url} ${what}: editions ${editions.join(', ')}`)
    if (versions.some((version, index) => version.n !== index + 1)) say('is not numbered densely')
    if (editions.some((edition, index) => index > 0 && edition <= editions[index - 1]!)) say('repeats or goes back')
    if (editions.at(-1) !== page.edition) say(`does not end with ${page.edition}`)
    if (page.acknowledged > 0 && !editions.includes(page.acknowledged)) say(`lacks the stored ${page.acknowledged}`)
    const last = versions.at(-1)
    if (last && (last.head !== last.n || last.head_digest !== last.digest))
      say('has another head than its last version')
  }
  return wrong.slice(0, 6)
}

function groupBy(rows: readonly VersionRow[]): Map<string, VersionRow[]> {
  const groups = new Map<string, VersionRow[]>()
  for (const row of rows) groups.set(row.url, [...(groups.get(row.url) ?? []), row])
  return groups
}

const editionOf = (record: ArticleVersion): number => Number(EDITION_MARK.exec(record.body.text ?? '')?.[2] ?? 0)

/** Every span of a stored version slices back to its text. */
export const evidenceSlices: Invariant = async ({ db }) => {
  const rows = await db.query<{ record: ArticleVersion }>('SELECT record FROM version')
  return complain(
    rows.flatMap(({ record }) => findBrokenSpans(record).map((span) => ({ url: record.url, span }))),
    ({ url, span }) => `evidence: ${span} of ${url} does not slice back`,
  )
}

/** The same bytes of a page are not captured twice in a row by visits. An archive may have them besides. */
export const capturesAreUnique: Invariant = async ({ db }) => {
  const twice = await db.query<{ url: string }>(
    `SELECT url FROM (SELECT url, digest, lag(digest) OVER (PARTITION BY page_id ORDER BY fetched_at, id) AS before FROM capture
       WHERE id::text NOT IN (SELECT detail ->> 'capture' FROM outcome WHERE outcome = 'captured-from-archive')) AS c
     WHERE digest = before`,
  )
  return complain(twice, ({ url }) => `captures: the same bytes of ${url} stand twice in a row`)
}

/** An article is told to be gone where its page is, as far as somebody looked since, and only there. */
export const availabilityAgrees: Invariant = async ({ db, model }) => {
  const rows = await db.query<{ url: string; availability: string }>(
    'SELECT url, availability FROM article WHERE version > 0',
  )
  const is = new Map(rows.map(({ url, availability }) => [url, availability]))
  const wrong = model
    .pages()
    .filter(({ url, gone }) => is.has(url) && (is.get(url) === 'gone') !== gone)
    .map(({ url }) => ({ url, availability: is.get(url) }))
  return complain(wrong, ({ url, availability }) => `entries: the article of ${url} is ${availability}`)
}
