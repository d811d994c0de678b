import { parse, v5 } from 'uuid'

/** The project's UUIDv5 namespace: `uuidv5('crosswire.news', uuid.DNS)`, written out so that it never moves. */
const NAMESPACE = parse(v5('crosswire.news', v5.DNS))
const encoder = new TextEncoder()

/** UUIDv5 of a natural key: its parts joined by line ends, so that no part can run into the next. */
function idOf(kind: string, ...parts: (string | number)[]): string {
  // As bytes: a text has a hundred findings, and the namespace need not be read from letters for each.
  return v5(encoder.encode([kind, ...parts].join('\n')), NAMESPACE)
}

export const feedId = (url: string): string => idOf('feed', url)
export const entryId = (feed: string, identity: string): string => idOf('entry', feed, identity)
export const pageId = (publisherId: string, url: string): string => idOf('page', publisherId, url)
export const captureId = (page: string, fetchedAt: string, digest: string): string =>
  idOf('capture', page, fetchedAt, digest)
export const articleId = (publisherId: string, canonicalUrl: string): string =>
  idOf('article', publisherId, canonicalUrl)
export const versionId = (article: string, version: number, digest: string): string =>
  idOf('version', article, version, digest)

/** A part of a page is known by its article and by what it was first seen as, so that it keeps its id when pushed down. */
export const updateId = (article: string, key: string): string => idOf('update', article, key)

/** A mention, quote or citation: owner (version or document), its span, and what it says of whom. */
export const findingId = (
  kind: 'mention' | 'quote' | 'citation',
  owner: string,
  start: number,
  end: number,
  ...rest: string[]
): string => idOf(kind, owner, start, end, ...rest)

/** An entity's key is `person\nmixail galuzin`: its type and the key that its names share across scripts. */
export const entityId = (type: string, key: string): string => idOf('entity', type, key)
export const storyId = (foundingArticle: string): string => idOf('story', foundingArticle)
export const changeId = (subject: string, type: string, fact: string): string => idOf('change', subject, type, fact)

/** The nth ruling of a person about a story; what a split makes is named after its founder, or after the ruling. */
export const rulingId = (story: string, n: number): string => idOf('ruling', story, n)
export const splitStoryId = (foundingArticle: string, ruling: string): string => idOf('story', foundingArticle, ruling)
