import type {
  ArticleVersion,
  CaptureSummary,
  Change,
  ChangePage,
  ChangeType,
  Citation,
  CitationEdge,
  CitingProfile,
  CitingStatistics,
  Entity,
  ExportManifest,
  FeedListing,
  Membership,
  MergedStory,
  OriginShare,
  PublisherListing,
  Story,
  StorySourcing,
  VersionDiff,
  VersionSummary,
} from '@crosswire/record'
import { followChanges, type FollowOptions } from './follow-changes.ts'
import { createLists, type Listing, type Paging } from './listing.ts'
import { readLines } from './read-lines.ts'
import { createTransport, type Asked, type ClientOptions } from './transport.ts'
import { createWebhooks, type Webhooks } from './webhooks.ts'

/** What lists of articles can be asked for. */
export interface ArticleQuery {
  publisher?: string
  language?: string
  story?: string
  entity?: string
  /** Whom it cites: a publisher, the id of an entity, or a canonical name. */
  cites?: string
  subject?: string
  /** Words of headline and text, all of them, in any inflection. */
  q?: string
  url?: string
  publishedAfter?: Date | string
  changedAfter?: Date | string
  status?: ArticleVersion['pubStatus']
  availability?: ArticleVersion['availability']
}

export interface StoryQuery {
  entity?: string
  publisher?: string
  language?: string
  minPublishers?: number
  changedAfter?: Date | string
}

export interface OriginQuery {
  /** From how many publishers on a story counts as widely reported. Default 3. */
  minPublishers?: number
  since?: Date | string
  until?: Date | string
}

export interface CitingQuery {
  /** Who cites. */
  publisher?: string
  /** A publisher, the id of an entity, or a canonical name. */
  cites?: string
  since?: Date | string
  until?: Date | string
  /** Pairs at most. Default 100. */
  limit?: number
}

export interface CrosswireClient {
  articles: (query?: ArticleQuery, paging?: Paging) => Listing<ArticleVersion>
  article: (id: string) => Promise<ArticleVersion>
  versions: (articleId: string) => Listing<VersionSummary>
  version: (articleId: string, version: number) => Promise<ArticleVersion>
  diff: (articleId: string, version: number, against?: number) => Promise<VersionDiff>
  captures: (articleId: string) => Listing<CaptureSummary>
  stories: (query?: StoryQuery, paging?: Paging) => Listing<Story>
  /** One that was merged gives the story that it was merged into. */
  story: (id: string) => Promise<Story>
  storyArticles: (storyId: string, paging?: Paging) => Listing<ArticleVersion>
  storyCitations: (storyId: string, paging?: Paging) => Listing<CitationEdge>
  /** The stories that ended in a story, when, by whom and why. */
  mergedStories: (storyId: string, paging?: Paging) => Listing<MergedStory>
  /** Who took from whom in a story, and what shows it. */
  sourcing: (storyId: string) => Promise<StorySourcing>
  /** Why an article is in its story. */
  membership: (articleId: string) => Promise<Membership>
  /** How many widely reported stories go back to one origin. */
  origins: (query?: OriginQuery) => Promise<OriginShare>
  articleCitations: (articleId: string) => Listing<Citation>
  citations: (query?: { cites?: string; publisher?: string }, paging?: Paging) => Listing<CitationEdge>
  /** Who cites whom, with shares and delays. */
  citing: (query?: CitingQuery) => Promise<CitingStatistics>
  /** Whom a publisher cites and who cites it. */
  publisherCiting: (slug: string, query?: Omit<CitingQuery, 'publisher' | 'cites'>) => Promise<CitingProfile>
  /** Who cites an institution, a person, an outlet that is not read there. */
  entityCiting: (id: string, query?: Omit<CitingQuery, 'publisher' | 'cites'>) => Promise<CitingProfile>
  entity: (id: string) => Promise<Entity>
  entities: (query: { name: string; limit?: number }) => Listing<Entity>
  publishers: () => Listing<PublisherListing>
  feeds: (query?: { publisher?: string }) => Listing<FeedListing>
  /** The log from a position on, and then what happens; survives disconnects. Keep `sequence` of the last one. */
  changes: (options?: FollowOptions) => AsyncIterable<Change>
  /** One page of the log. `waitSeconds`: the answer comes when there is something. */
  changePage: (query?: ChangeQuery) => Promise<ChangePage>
  /** What to read, and from where on to follow the log, to have everything. */
  exports: () => Promise<ExportManifest>
  /** Every article, or those of a query, in one answer. */
  exportArticles: (query?: ArticleQuery, signal?: AbortSignal) => AsyncIterable<ArticleVersion>
  exportStories: (signal?: AbortSignal) => AsyncIterable<Story>
  webhooks: Webhooks
}

export interface ChangeQuery {
  after?: string
  types?: readonly ChangeType[]
  limit?: number
  waitSeconds?: number
  signal?: AbortSignal
}

/** The API of a Crosswire, typed. */
export function createClient(options: ClientOptions): CrosswireClient {
  const transport = createTransport(options)
  const get = <Body>(path: string, query?: Asked['query']): Promise<Body> => transport.ask<Body>({ path, query })
  const list = createLists(transport)
  const at = (room: string, id: string, below = ''): string => `/v1/${room}/${encodeURIComponent(id)}${below}`
  return {
    articles: (query, paging) => list('/v1/articles', query, paging),
    article: (id) => get(at('articles', id)),
    versions: (id) => list(at('articles', id, '/versions')),
    version: (id, version) => get(at('articles', id, `/versions/${version}`)),
    diff: (id, version, against) => get(at('articles', id, `/versions/${version}/diff`), { against }),
    captures: (id) => list(at('articles', id, '/captures')),
    stories: (query, paging) => list('/v1/stories', query, paging),
    story: (id) => get(at('stories', id)),
    storyArticles: (id, paging) => list(at('stories', id, '/articles'), {}, paging),
    storyCitations: (id, paging) => list(at('stories', id, '/citations'), {}, paging),
    mergedStories: (id, paging) => list(at('stories', id, '/merged'), {}, paging),
    sourcing: (id) => get(at('stories', id, '/sourcing')),
    membership: (id) => get(at('articles', id, '/why')),
    origins: (query) => get('/v1/stories/origins', { ...query }),
    articleCitations: (id) => list(at('articles', id, '/citations')),
    citations: (query, paging) => list('/v1/citations', query, paging),
    citing: (query) => get('/v1/citing', { ...query }),
    publisherCiting: (slug, query) => get(at('publishers', slug, '/citing'), { ...query }),
    entityCiting: (id, query) => get(at('entities', id, '/citing'), { ...query }),
    entity: (id) => get(at('entities', id)),
    entities: (query) => list('/v1/entities', query),
    publishers: () => list('/v1/publishers'),
    feeds: (query) => list('/v1/feeds', query),
    changes: (follow = {}) => followChanges(transport, follow),
    changePage: ({ signal, waitSeconds, ...query } = {}) =>
      transport.ask({ path: '/v1/changes', query: { ...query, wait: waitSeconds }, signal }),
    exports: () => get('/v1/exports'),
    exportArticles: (query, signal) =>
      readLines<ArticleVersion>(transport, { path: '/v1/exports/articles.ndjson', query: { ...query }, signal }),
    exportStories: (signal) => readLines<Story>(transport, { path: '/v1/exports/stories.ndjson', signal }),
    webhooks: createWebhooks(transport, list),
  }
}
