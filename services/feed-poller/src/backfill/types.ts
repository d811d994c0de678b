/** What to fetch next. `feed`: the feed itself; `archive`: an older document that it points to (RFC 5005); `paged`: `?paged=N`. */
export interface BackfillStep {
  kind: 'robots' | 'feed' | 'archive' | 'paged' | 'sitemap'
  url: string
  /** Number of the page where `kind` is paged; depth below the first sitemap where it is sitemap; else 0. */
  depth: number
  /** The newest that the document may hold, where that is known: newer documents are fetched first. */
  newestAt: number | null
  /** First entry of the page before, where `kind` is paged: a server that ignores the number sends it again. */
  after?: string
}

/** All that a backfill remembers: plain JSON, so that it goes on where it stopped. Times in milliseconds since 1970. */
export interface BackfillState {
  version: 1
  /** What is wanted: published from `since` up to `until`. */
  since: number
  until: number
  /** Still to fetch. */
  steps: BackfillStep[]
  /** URLs of documents that were fetched or given up. */
  done: string[]
  /** Steps in a row that failed; a few end the backfill for now. */
  failures: number
  documents: number
  found: number
  /** Why it ended; null while there is more to fetch. */
  ended: 'complete' | 'too-many-documents' | 'too-many-failures' | null
}

export interface BackfillEntry {
  url: string
  /** Null where the document does not say. */
  publishedAt: number | null
}

/** What a step came to. */
export type BackfillResult =
  | { kind: 'robots'; sitemaps: readonly string[] }
  | {
      kind: 'feed'
      entries: readonly BackfillEntry[]
      /** RFC 5005: the archive document before this one, and the next page of a paged feed. */
      previousArchive: string | null
      next: string | null
      /** `generator` of the feed. */
      generator: string | null
    }
  | { kind: 'sitemap-index'; sitemaps: readonly { url: string; lastModified: number | null }[] }
  | { kind: 'sitemap'; entries: readonly BackfillEntry[] }
  | { kind: 'failed'; code: string }

export interface BackfillLimits {
  /** Documents of one backfill. Default 5,000. */
  maxDocuments: number
  /** Failures in a row after which it ends for now. Default 5. */
  maxFailures: number
}

export const BACKFILL_LIMITS: BackfillLimits = { maxDocuments: 5000, maxFailures: 5 }
