import { hash } from 'node:crypto'
import { parse, v5 } from 'uuid'

/** The project's UUIDv5 namespace: `uuidv5('crosswire.news', uuid.DNS)`, written out so that it never moves. */
const NAMESPACE = parse(v5('crosswire.news', v5.DNS))
/** The namespace, and room for the keys that are not very long after it. */
const room = Buffer.alloc(1_024)
room.set(NAMESPACE)

/** UUIDv5 of a natural key: its parts joined by line ends, so that no part can run into the next. */
function idOf(kind: string, ...parts: (string | number)[]): string {
  const key = [kind, ...parts].join('\n')
  // One call of the hash in one buffer: a text has a hundred findings, and a hash object for each costs six times that.
  const isShort = key.length * 3 <= room.length - NAMESPACE.length
  const bytes = isShort ? room : Buffer.concat([NAMESPACE, Buffer.from(key)])
  const end = isShort ? NAMESPACE.length + room.write(key, NAMESPACE.length) : bytes.length
  const hex = hash('sha1', bytes.subarray(0, end), 'hex')
  const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) & 3)
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
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
