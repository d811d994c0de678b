import type { VersionDiff } from '@crosswire/article/diff'
import type { ReplayPreview } from '@crosswire/article-reader'
import type { FeedItem } from './render-feeds.ts'
import type { CitingStatistics } from '@crosswire/record'
import type {
  CitingFilter,
  OriginShare,
  OriginShareFilter,
  QuarantinedItem,
  QuarantineFilter,
  QuarantineGroup,
  Status,
  UrlStory,
} from '@crosswire/store'

/** A status with how the installation stands. */
export interface StatusAnswer extends Status {
  mode: string
}

/** A list of resting items with its groups. Times are texts where it came over the API. */
export interface QuarantineList {
  groups: QuarantineGroup[]
  items: QuarantinedItem[]
}

/** Version numbers; the newest and the one before it where they are not named. */
export interface VersionPair {
  before?: number | undefined
  after?: number | undefined
}

/** What is read once more: one address, a publisher's pages, or all. */
export type ReplayWish = { url: string } | { publisher: string } | { all: true }

export interface OpenedReplay {
  at: Date
  pages: number
  captures: number
}

export interface ReplayProgress {
  /** Captures that are still to be read. */
  open: number
  outcomes: { outcome: string; count: number }[]
}

/** What operators ask of an installation: over its database, or over the API of the process that holds it. */
export interface Operations {
  /** Where the answers come from, for people. */
  readonly place: string
  status: () => Promise<StatusAnswer>
  why: (url: string) => Promise<UrlStory>
  /** What changed between two versions of the article that a URL or an id names; null where there is none. */
  diff: (article: string, versions: VersionPair) => Promise<VersionDiff | null>
  /** Feeds with their health; of one publisher where it is named. */
  feeds: (publisherId?: string) => Promise<FeedItem[]>
  origins: (filter: OriginShareFilter) => Promise<OriginShare>
  /** Who cites whom, the pairs with most articles first. */
  citing: (filter: CitingFilter, limit: number) => Promise<CitingStatistics>
  quarantined: (filter: QuarantineFilter, limit: number) => Promise<QuarantineList>
  retry: (filter: QuarantineFilter) => Promise<number>
  dismiss: (filter: QuarantineFilter) => Promise<number>
  /** What a replay would change, page by page. */
  previewReplay: (wish: ReplayWish) => AsyncIterable<ReplayPreview>
  openReplay: (wish: ReplayWish) => Promise<OpenedReplay>
  replayProgress: (at: Date) => Promise<ReplayProgress>
  close: () => Promise<void>
}
