import type { ArticleVersion } from '@crosswire/record'

/** A field that another reading of the same capture gives otherwise. */
export type DerivedChange =
  | { field: string; kind: 'value'; before: unknown; after: unknown }
  /** A list: what is in the one and not in the other. */
  | { field: string; kind: 'list'; removed: unknown[]; added: unknown[] }

type Derived = Record<string, unknown>

/** What is not read out of the page: names, numbers and times of the record itself, and what is laid over it later. */
const OWN_FIELDS = new Set([
  'type',
  'id',
  'uri',
  'versionId',
  'version',
  'previousVersionId',
  'change',
  'storyId',
  'pubStatus',
  'availability',
  'firstCreated',
  'versionCreated',
  'provenance',
])

/**
 * What differs between two readings of an article: field by field, lists by what came and what went. Ids of findings
 * belong to their version and say nothing; links between findings count by what they lead to.
 */
export function diffRecords(before: ArticleVersion, after: ArticleVersion): DerivedChange[] {
  // Where the text is another, everything behind the first difference has moved: places then say nothing.
  const moved = before.body.text !== after.body.text
  const [old, fresh] = [toDerived(before, moved), toDerived(after, moved)]
  const fields = [...new Set([...Object.keys(old), ...Object.keys(fresh)])]
  return fields.flatMap((field): DerivedChange[] => {
    const [was, is] = [old[field] ?? null, fresh[field] ?? null]
    if (stable(was) === stable(is)) return []
    if (!Array.isArray(was) || !Array.isArray(is)) return [{ field, kind: 'value', before: was, after: is }]
    const removed: unknown[] = without(was, is)
    const added: unknown[] = without(is, was)
    // The same things in another order: a list without an order of its own says the same.
    return removed.length + added.length > 0 ? [{ field, kind: 'list', removed, added }] : []
  })
}

function toDerived(record: ArticleVersion, moved: boolean): Derived {
  const { body, mentions, quotes, citations, updates, ...rest } = record
  const quoted = new Map(quotes.map(({ id, evidence }) => [id, evidence.start]))
  const cited = new Map(citations.map(({ id, cited: { canonicalName } }) => [id, canonicalName]))
  const plain = Object.fromEntries(Object.entries(rest).filter(([name]) => !OWN_FIELDS.has(name)))
  const derived: Derived = {
    ...plain,
    'body.text': body.text,
    'body.blocks': body.blocks,
    updates: updates.map(({ id: _, ...update }) => update),
    mentions: mentions.map(({ id: _, ...mention }) => mention),
    quotes: quotes.map(({ id: _, translationOf: _later, parentQuoteId, citationId, ...quote }) => ({
      ...quote,
      inside: parentQuoteId === null ? null : (quoted.get(parentQuoteId) ?? null),
      citation: citationId === null ? null : (cited.get(citationId) ?? null),
    })),
    citations: citations.map(({ id: _, via, cited: { articleId: _later, ...target }, ...citation }) => ({
      ...citation,
      cited: target,
      via: via === null ? null : (cited.get(via) ?? null),
    })),
  }
  return moved ? (withoutPlaces(derived) as Derived) : derived
}

/** The same value without offsets into the text. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !['start', 'end', 'span', 'inside', 'prefix', 'suffix'].includes(name))
      .map(([name, inner]) => [name, withoutPlaces(inner)]),
  )
}

/** Values as text that is the same for the same value, whatever the order of its keys. */
function stable(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )
}

/** The items of one list that the other lacks; of several alike, each counts. */
function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const left = new Map<string, number>()
  for (const other of others) left.set(stable(other), (left.get(stable(other)) ?? 0) + 1)
  return items.filter((item) => {
    const count = left.get(stable(item)) ?? 0
    if (count > 0) left.set(stable(item), count - 1)
    return count === 0
  })
}
