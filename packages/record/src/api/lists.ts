import { z } from 'zod'
import { ArticleVersion, BlockType, VersionChange } from '../article.ts'
import { Capture } from '../capture.ts'
import { FeedSource, Publisher } from '../catalogue.ts'
import { Change, Sequence } from '../change.ts'
import { Id, Instant, Slug, Span } from '../primitives.ts'
import { Entity, Story } from '../story.ts'
import { MergedStory } from './sourcing.ts'

/** A page of a list. There are no totals: follow `next` to the end. */
const pageOf = <Item extends z.ZodType>(id: string, item: Item) =>
  z
    .object({
      items: z.array(item),
      next: z
        .url()
        .nullable()
        .meta({ description: 'The next page, as it is to be asked for; null: this was the last.' }),
    })
    .meta({ id })

/** One line of an article's history. */
export const VersionSummary = z
  .object({
    version: z.int().positive(),
    versionId: Id,
    change: VersionChange,
    headline: z.string().nullable(),
    versionCreated: Instant,
    captureId: Id,
    fetchedAt: Instant,
  })
  .meta({ id: 'VersionSummary' })

const VersionName = z.object({ version: z.int().positive(), versionId: Id, versionCreated: Instant })
const WordChange = z.looseObject({ kind: z.string(), text: z.string() })

/** What one version of an article says otherwise than another, by field, by block and by word. */
export const VersionDiff = z
  .object({
    articleId: Id,
    before: VersionName,
    after: VersionName,
    fields: z.array(
      z.object({
        field: z.string(),
        before: z.string().nullable(),
        after: z.string().nullable(),
        words: z.array(WordChange),
      }),
    ),
    blocks: z.array(
      z.object({
        kind: z.enum(['same', 'changed', 'added', 'removed', 'moved']),
        type: BlockType,
        before: Span.nullable().meta({
          description: 'In code points of that version’s body; null where it is not in it.',
        }),
        after: Span.nullable(),
        words: z.array(WordChange).nullable().meta({ description: 'Null where the text may not be handed on.' }),
      }),
    ),
    wordsAdded: z.int().nonnegative(),
    wordsRemoved: z.int().nonnegative(),
  })
  .meta({ id: 'VersionDiff' })

/** A capture that an article was read from. */
export const CaptureSummary = Capture.omit({ archive: true })
  .extend({ outcome: z.string().nullable() })
  .meta({ id: 'CaptureSummary' })

/** An edge of the sourcing graph: one article, citing. */
export const CitationEdge = z
  .object({
    id: Id,
    articleId: Id,
    storyId: Id.nullable(),
    publisherId: Slug.meta({ description: 'Who cites.' }),
    url: z.url(),
    headline: z.string().nullable(),
    relation: z.string(),
    kind: z.string(),
    cited: z.object({
      publisherId: Slug.nullable(),
      entityId: Id.nullable(),
      name: z.string(),
      articleId: Id.nullable().meta({ description: 'The very article cited, where it is held here.' }),
      url: z.string().nullable(),
    }),
    via: Id.nullable().meta({ description: 'The citation that this one came through.' }),
  })
  .meta({ id: 'CitationEdge' })

export const PublisherListing = Publisher.extend({
  active: z.boolean().meta({ description: 'Whether it is polled now.' }),
  articles: z.int().nonnegative(),
}).meta({ id: 'PublisherListing' })

/** A feed with its health. */
export const FeedListing = z
  .object({
    id: Id,
    publisherId: Slug,
    url: z.url(),
    source: FeedSource,
    active: z.boolean(),
    lastPolledAt: Instant.nullable(),
    lastSuccessAt: Instant.nullable(),
    lastEntryAt: Instant.nullable().meta({ description: 'When an entry was last new.' }),
    lastStatus: z.int().nullable(),
    lastError: z.string().nullable(),
    lastMessage: z.string().nullable(),
    outcome: z.string().nullable(),
    failingSince: Instant.nullable(),
    failures: z.int().nonnegative(),
    entryCount: z.int().nonnegative(),
    fetchUrl: z.url().nullable().meta({ description: 'Where it moved to for good.' }),
    trouble: z.string().nullable().meta({ description: 'What keeps it waiting though it is due.' }),
    pushed: z.boolean().meta({ description: 'Its hub has granted a subscription.' }),
    nextPollAt: Instant,
    scheduleReason: z.string().nullable(),
    health: z.object({ kind: z.string(), text: z.string().optional() }).meta({
      description: 'healthy, quiet, empty, failing, muted, unknown; an open list. `text` says why.',
    }),
  })
  .meta({ id: 'FeedListing' })

export const ArticlePage = pageOf('ArticlePage', ArticleVersion)
export const StoryPage = pageOf('StoryPage', Story)
export const MergedStoryPage = pageOf('MergedStoryPage', MergedStory)
export const EntityPage = pageOf('EntityPage', Entity)
export const VersionPage = pageOf('VersionPage', VersionSummary)
export const CapturePage = pageOf('CapturePage', CaptureSummary)
export const CitationPage = pageOf('CitationPage', CitationEdge)
export const ArticleCitationPage = pageOf('ArticleCitationPage', ArticleVersion.shape.citations.element)
export const PublisherPage = pageOf('PublisherPage', PublisherListing)
export const FeedPage = pageOf('FeedPage', FeedListing)

export const ChangePage = z
  .object({
    items: z.array(Change),
    next: z.url().meta({ description: 'Where to go on: always there, as the log never ends.' }),
    cursor: Sequence.meta({ description: 'The position to keep: everything up to it has been given.' }),
  })
  .meta({ id: 'ChangePage' })

export type VersionSummary = z.infer<typeof VersionSummary>
export type VersionDiff = z.infer<typeof VersionDiff>
export type CaptureSummary = z.infer<typeof CaptureSummary>
export type CitationEdge = z.infer<typeof CitationEdge>
export type PublisherListing = z.infer<typeof PublisherListing>
export type FeedListing = z.infer<typeof FeedListing>
export type ChangePage = z.infer<typeof ChangePage>
export interface Page<Item> {
  items: Item[]
  next: string | null
}
