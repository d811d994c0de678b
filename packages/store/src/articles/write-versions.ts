import { findBrokenSpans, type ArticleVersion } from '@crosswire/record'
import { storableJson, storableText, toColumns } from '../db/columns.ts'
import { StoreError } from '../db/errors.ts'
import type { Queryable } from '../db/types.ts'
import { writeFindings } from './write-findings.ts'

export interface NewVersion {
  record: ArticleVersion
  /** Of the content: what makes a version another one. */
  digest: string
  /** What it is to be found by. */
  terms: readonly string[]
  /** Under which heads it is put, case folded away. */
  subjects: readonly string[]
  /** Hashes of what of its page is not in the body. */
  passedOver: readonly string[]
}

/** Stored versions by their ids. */
export async function readVersionRecords(db: Queryable, ids: readonly string[]): Promise<Map<string, ArticleVersion>> {
  if (ids.length === 0) return new Map()
  const rows = await db.query<{ id: string; record: ArticleVersion }>(
    'SELECT id, record FROM version WHERE id = ANY ($1::uuid[])',
    [ids],
  )
  return new Map(rows.map((row) => [row.id, row.record]))
}

/**
 * Writes versions that were numbered under their articles' locks, makes them the heads, and opens them for linking.
 * Refuses a version of which a span does not slice back to its text (`evidence-broken`).
 */
export async function writeVersions(tx: Queryable, versions: readonly NewVersion[], now: Date): Promise<void> {
  if (versions.length === 0) return
  for (const { record } of versions) {
    const broken = findBrokenSpans(record)
    if (broken.length > 0)
      throw new StoreError('evidence-broken', `${record.url}: ${broken.slice(0, 5).join(', ')} does not slice back`)
  }
  const sorted = [...versions].sort((a, b) => (a.record.id < b.record.id ? -1 : 1))
  await tx.query(
    `INSERT INTO version (id, article_id, n, change, digest, publisher_id, language, headline, record, capture_id, fetched_at,
       created_at, rank_at, state, next_at, opened_at)
     SELECT id, article_id, n, change, digest, publisher_id, language, headline, record, capture_id, fetched_at, $13, rank_at,
       'open', $13, $13
     FROM unnest($1::uuid[], $2::uuid[], $3::int[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::json[],
       $10::uuid[], $11::timestamptz[], $12::timestamptz[])
       AS row (id, article_id, n, change, digest, publisher_id, language, headline, record, capture_id, fetched_at, rank_at)
     ON CONFLICT (id) DO NOTHING`,
    [
      ...toColumns(
        sorted,
        ({ record }) => record.versionId,
        ({ record }) => record.id,
        ({ record }) => record.version,
        ({ record }) => record.change,
        ({ digest }) => digest,
        ({ record }) => record.publisher.id,
        ({ record }) => record.language,
        ({ record }) => record.headline,
        ({ record }) => storableJson(record),
        ({ record }) => record.provenance.captureId,
        ({ record }) => record.provenance.fetchedAt,
        ({ record }) => rankOf(record),
      ),
      now,
    ],
  )
  await tx.query(
    `UPDATE article a SET version = v.n, version_id = v.version_id, digest = v.digest, head_fetched_at = v.fetched_at,
       headline = v.headline, language = v.language, published_at = v.published_at, version_created = $11,
       last_seen_at = greatest(a.last_seen_at, v.fetched_at), availability = 'available', pub_status = v.pub_status,
       search = array_to_tsvector(string_to_array(v.terms, ' ')), subjects = string_to_array(v.subjects, chr(10)),
       passed_over = v.passed_over
     FROM unnest($1::uuid[], $2::int[], $3::uuid[], $4::text[], $5::timestamptz[], $6::text[], $7::text[], $8::timestamptz[],
       $9::text[], $10::text[], $12::text[], $13::text[])
       AS v (id, n, version_id, digest, fetched_at, headline, language, published_at, pub_status, terms, subjects, passed_over)
     WHERE a.id = v.id`,
    [
      ...toColumns(
        sorted,
        ({ record }) => record.id,
        ({ record }) => record.version,
        ({ record }) => record.versionId,
        ({ digest }) => digest,
        ({ record }) => record.provenance.fetchedAt,
        ({ record }) => record.headline,
        ({ record }) => record.language,
        ({ record }) => record.datePublished?.value ?? null,
        ({ record }) => record.pubStatus,
        ({ terms }) => terms.join(' '),
      ),
      now,
      sorted.map(({ subjects }) => storableText(subjects.join('\n'))),
      sorted.map(({ passedOver }) => passedOver.join(' ')),
    ],
  )
  await writeFindings(
    tx,
    sorted.map(({ record }) => record),
    now,
  )
}

/**
 * The time by which versions are linked: a first version when it was published, as far as that can be believed; a later
 * one when it was fetched, after everything that it could have been made from.
 */
function rankOf(record: ArticleVersion): string {
  const { fetchedAt } = record.provenance
  const published = record.datePublished?.value
  if (record.version > 1 || published === undefined) return fetchedAt
  return Date.parse(published) < Date.parse(fetchedAt) ? published : fetchedAt
}
