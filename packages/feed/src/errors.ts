export type FeedErrorCode =
  | 'empty'
  | 'not-a-feed'
  | 'too-large'
  | 'too-deep'
  | 'too-many-elements'
  | 'too-many-entries'
  | 'entity-flood'
  | 'too-slow'
  | 'too-much-memory'
  | 'unreadable'
  | 'bad-selector'

/** What to do about each, for whoever reads the error. */
const ADVICE: Readonly<Record<FeedErrorCode, string>> = {
  empty: 'the server sent nothing: poll again later, and check the URL if it stays so',
  'not-a-feed': 'look at what the URL serves; a web page may be read as a listing, or may name its feed',
  'too-large': 'raise maxBytes if this publisher is to be trusted',
  'too-deep': 'no feed nests so deep: have the URL looked at',
  'too-many-elements': 'no feed has so many elements: have the URL looked at',
  'too-many-entries': 'no feed has so many entries: look for a newer, shorter feed or a sitemap of the day',
  'entity-flood': 'the document expands its own entities without end: have the URL looked at',
  'too-slow': 'the document took longer to read than any feed may: have the URL looked at',
  'too-much-memory': 'the document needed more memory than any feed may: have the URL looked at',
  'bad-selector': 'correct the listing selector of the publisher',
  unreadable: 'report the document, it should have been readable',
}

/** A document that cannot be read as a feed. Permanent for these bytes: reading them again gives the same. */
export class FeedError extends Error {
  override name = 'FeedError'
  readonly code: FeedErrorCode

  constructor(code: FeedErrorCode, what: string, options?: ErrorOptions) {
    super(`${what}: ${ADVICE[code]}`, options)
    this.code = code
  }
}
