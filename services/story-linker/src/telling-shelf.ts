import type { ArticleVersion, Publisher } from '@crosswire/record'
import { readVersionSources, type Queryable, type VersionSource } from '@crosswire/store'
import { readTelling, rememberDerivations, type Derive, type SourcedDocument, type Telling } from '@crosswire/story'

/** Tellings of versions, read once: a version never changes. What is not at hand is read again. */
export interface TellingShelf {
  /** By version id; versions that are not stored are left out. */
  load: (tx: Queryable, versionIds: readonly string[]) => Promise<Map<string, Telling>>
  /** Who of two of them has it from whom, decided once. */
  derive: Derive
}

/** At 10 to 30 KB each. */
const CAPACITY = 4_000
const PAGE = 200

export function createTellingShelf(publishers: ReadonlyMap<string, Publisher>, capacity = CAPACITY): TellingShelf {
  const shelf = new Map<string, Telling>()
  return {
    derive: rememberDerivations(),
    async load(tx, versionIds) {
      const found = new Map<string, Telling>()
      const missing: string[] = []
      for (const id of new Set(versionIds)) {
        const known = shelf.get(id)
        if (!known) {
          missing.push(id)
          continue
        }
        // Taken out and put back: what was used last goes last.
        shelf.delete(id)
        shelf.set(id, known)
        found.set(id, known)
      }
      for (let at = 0; at < missing.length; at += PAGE)
        for (const source of await readVersionSources(tx, missing.slice(at, at + PAGE))) {
          const telling = readTelling(toSourcedDocument(source, publishers))
          shelf.set(source.versionId, telling)
          found.set(source.versionId, telling)
        }
      for (const id of shelf.keys()) {
        if (shelf.size <= capacity) break
        shelf.delete(id)
      }
      return found
    },
  }
}

/** A version as the linker and the tracing of sources see it. */
export function toSourcedDocument(
  { record, firstPublished }: Pick<VersionSource, 'record' | 'firstPublished'>,
  publishers: ReadonlyMap<string, Publisher>,
): SourcedDocument {
  const { id, publisher, language, headline, body, updates, image, version, provenance } = record
  const { mentions, quotes, citations, dates, background } = record
  const house = publishers.get(publisher.id)
  return {
    id,
    publisher: publisher.id,
    family: house?.family ?? null,
    isOfficial: house?.kind === 'official',
    language,
    published: publicationOf(record, firstPublished),
    seen: provenance.fetchedAt,
    edited: version > 1 ? provenance.fetchedAt : undefined,
    headline,
    text: body.text ?? '',
    layers: updates.map(({ span }) => span),
    images: image === null ? [] : [image.url],
    findings: { mentions, quotes, citations, dates, background },
  }
}

/**
 * When it was first published: pages are stamped anew when they are edited, and a report that grows at its top shows the
 * time of its newest part. Never after it was seen: who claims a time to come would be young for ever, and everybody else old.
 */
function publicationOf(
  { datePublished, updates, provenance }: ArticleVersion,
  first: string | null,
): string | undefined {
  const grows = updates.length > 1 && updates[0]!.label !== null
  const claims = [
    datePublished?.value,
    first ?? undefined,
    ...(grows ? updates.map(({ time }) => time?.value) : []),
  ].flatMap((claim) => claim ?? [])
  if (claims.length === 0) return undefined
  return [...claims, provenance.fetchedAt].sort((a, b) => Date.parse(a) - Date.parse(b))[0]
}
