import { z } from 'zod'
import { Id, Instant, LanguageTag, Slug } from '../primitives.ts'
import { MemberRole, Reason } from '../story.ts'

/** How many widely reported stories go back to one origin. */
export const OriginShare = z
  .object({
    minPublishers: z.int(),
    since: Instant.nullable(),
    until: Instant.nullable(),
    stories: z.int().nonnegative().meta({ description: 'Widely reported ones.' }),
    oneOrigin: z.int().nonnegative(),
    share: z.number().nullable().meta({ description: '`oneOrigin` of `stories`; null where there is none.' }),
    byOrigins: z.array(z.object({ origins: z.int(), stories: z.int() })),
    widest: z
      .array(
        z.object({
          storyId: Id,
          headline: z.string().nullable(),
          publishers: z.int(),
          houses: z.int().meta({ description: 'Publishers of one family are one house.' }),
          articles: z.int(),
          publisherId: Slug.nullable(),
          url: z.string().nullable(),
        }),
      )
      .meta({ description: 'The most widely reported ones with one origin.' }),
  })
  .meta({ id: 'OriginShare' })

/** Who took from whom in a story, what shows it, and how sources moved. */
export const StorySourcing = z
  .object({
    storyId: Id,
    firstReporter: z.object({ articleId: Id, publisherId: Slug, publishedAt: Instant.nullable() }).nullable(),
    independentOrigins: z.object({ count: z.int().nonnegative(), articleIds: z.array(Id) }),
    edges: z.array(
      z.object({
        articleId: Id,
        publisherId: Slug,
        url: z.string(),
        headline: z.string().nullable(),
        language: LanguageTag,
        publishedAt: Instant.nullable(),
        role: MemberRole,
        derivedFromArticleId: Id.nullable(),
        similarity: z.number().nullable(),
        reasons: z.array(Reason),
        originArticleId: Id.meta({ description: 'The origin that it goes back to; itself where it is one.' }),
      }),
    ),
    shifts: z.array(
      z.object({
        articleId: Id,
        version: z.int(),
        within: z.boolean().meta({ description: 'Between the layers of one page; else from the version before.' }),
        kind: z.enum(['upstream', 'downstream', 'added', 'dropped', 'replaced']),
        lost: z.array(z.string()),
        gained: z.array(z.string()),
        at: Instant,
      }),
    ),
  })
  .meta({ id: 'StorySourcing' })

/** A story that ended in another one. */
export const MergedStory = z
  .object({
    storyId: Id.meta({ description: 'It redirects for good.' }),
    story: z.string().nullable().meta({ description: 'A headline of it, to know it by.' }),
    version: z.int().positive().meta({ description: 'Its last one, which says that it has ended.' }),
    mergedAt: Instant,
    by: z.enum(['linker', 'person']),
    rulingId: Id.nullable().meta({ description: 'What a person ruled.' }),
    reasons: z.array(Reason),
  })
  .meta({ id: 'MergedStory' })

/** Why an article is in its story. */
export const Membership = z
  .object({
    storyId: Id,
    story: z.string().nullable().meta({ description: 'A headline of the story, to know it by.' }),
    articles: z.int(),
    role: z.string(),
    derivedFrom: z
      .object({ articleId: Id, publisherId: Slug, url: z.string(), headline: z.string().nullable() })
      .nullable(),
    similarity: z.number().nullable(),
    joinedAt: Instant,
    because: z.string().meta({ description: 'All reasons in one line.' }),
  })
  .loose()
  .meta({ id: 'Membership' })

export type OriginShare = z.infer<typeof OriginShare>
export type StorySourcing = z.infer<typeof StorySourcing>
export type MergedStory = z.infer<typeof MergedStory>
export type Membership = z.infer<typeof Membership>
