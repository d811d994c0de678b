import { z } from 'zod'
import { EntityType } from './findings.ts'
import { Confidence, Id, Instant, LanguageTag } from './primitives.ts'

export const MemberRole = z.enum([
  'origin',
  'independent',
  'reprint',
  'near-copy',
  'rewrite',
  'translation',
  'follow-up',
])

/** One reason for a link: what both sides share, in words that a person can check. */
export const Reason = z.object({ kind: z.string(), detail: z.string(), weight: z.number().nullable() })

export const StoryMember = z.object({
  articleId: Id,
  version: z.int().positive(),
  role: MemberRole,
  derivedFromArticleId: Id.nullable(),
  similarity: Confidence.nullable(),
  joinedAt: Instant,
  reasons: z.array(Reason),
})

export const StoryRelation = z.enum(['background', 'follow-up', 'split-from'])

/** Articles on one happening, across publishers and languages. */
export const Story = z
  .object({
    type: z.literal('story'),
    id: Id.meta({ description: 'UUIDv5 of the founding article; survives edits, merges and rebuilds.' }),
    uri: z.string().regex(/^urn:uuid:/),
    version: z.int().positive(),
    status: z.enum(['active', 'dormant', 'merged']),
    mergedInto: Id.nullable(),
    headlines: z.record(LanguageTag, z.string()),
    representativeArticleId: Id,
    originArticleId: Id.nullable().meta({ description: 'Earliest known, not certainly the first.' }),
    independentOrigins: z.object({ count: z.int().nonnegative(), articleIds: z.array(Id) }),
    primarySources: z.array(
      z.object({
        entityId: Id.nullable(),
        publisherId: z.string().nullable(),
        name: z.string(),
        citationIds: z.array(Id),
      }),
    ),
    members: z.array(StoryMember),
    related: z.array(z.object({ storyId: Id, relation: StoryRelation, reasons: z.array(Reason) })),
    articleCount: z.int().nonnegative(),
    publisherCount: z.int().nonnegative(),
    languages: z.array(LanguageTag),
    firstCreated: Instant,
    versionCreated: Instant,
  })
  .meta({ id: 'Story' })

/** A person, organisation, place or event, known by one key across scripts and inflections. */
export const Entity = z
  .object({
    type: z.literal('entity'),
    id: Id,
    kind: EntityType,
    canonicalName: z.string(),
    names: z.array(z.object({ language: LanguageTag, name: z.string() })),
    sameAs: z.array(z.url()),
  })
  .meta({ id: 'Entity' })

export type MemberRole = z.infer<typeof MemberRole>
export type Reason = z.infer<typeof Reason>
export type StoryMember = z.infer<typeof StoryMember>
export type StoryRelation = z.infer<typeof StoryRelation>
export type Story = z.infer<typeof Story>
export type Entity = z.infer<typeof Entity>
