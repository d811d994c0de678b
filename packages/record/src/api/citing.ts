import { z } from 'zod'
import { CitedKind } from '../findings.ts'
import { Id, Instant, Slug } from '../primitives.ts'

/** One outlet citing one source, over a stretch of time. Links and picture credits are not counted. */
export const CitingPair = z
  .object({
    publisherId: Slug.meta({ description: 'Who cites.' }),
    kind: CitedKind,
    cited: z.object({ publisherId: Slug.nullable(), entityId: Id.nullable(), name: z.string() }),
    articles: z.int().positive().meta({ description: 'Articles that cite it.' }),
    share: z.number().meta({ description: 'Of all articles of who cites, 0 to 1.' }),
    through: z.int().nonnegative().meta({ description: 'Of `articles`, those that have it from others only.' }),
    resolved: z.int().nonnegative().meta({ description: 'Of `articles`, those whose very source is held here.' }),
    medianDelayMinutes: z.number().nullable().meta({
      description: 'From the source that is held here to the article that cites it; half of them are faster.',
    }),
    lastAt: Instant.nullable().meta({ description: 'When the newest of `articles` was published.' }),
  })
  .meta({ id: 'CitingPair' })

/** Who cites whom, how much and how fast: the pairs with most articles first. */
export const CitingStatistics = z
  .object({
    since: Instant.nullable(),
    until: Instant.nullable(),
    publishers: z
      .array(
        z.object({
          publisherId: Slug,
          articles: z.int().nonnegative(),
          citing: z.int().nonnegative().meta({ description: 'Articles that cite anybody.' }),
          unnamedOnly: z.int().nonnegative().meta({ description: 'Articles that cite nobody with a name.' }),
        }),
      )
      .meta({ description: 'Each outlet that cites in `pairs`.' }),
    pairs: z.array(CitingPair),
  })
  .meta({ id: 'CitingStatistics' })

/** What one outlet or source cites, and who cites it. */
export const CitingProfile = z
  .object({
    since: Instant.nullable(),
    until: Instant.nullable(),
    cites: z.array(CitingPair).meta({ description: 'Empty for whom is no publisher.' }),
    citedBy: z.array(CitingPair),
  })
  .meta({ id: 'CitingProfile' })

export type CitingPair = z.infer<typeof CitingPair>
export type CitingStatistics = z.infer<typeof CitingStatistics>
export type CitingProfile = z.infer<typeof CitingProfile>
