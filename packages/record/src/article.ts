import { z } from 'zod'
import { Background, Citation, DateMention, Derivation, Mention, Quote } from './findings.ts'
import { ClaimedTime, Confidence, Digest, Evidence, Id, Instant, LanguageTag, Slug, Span } from './primitives.ts'
import { Rights } from './rights.ts'

/** A time-stamped part of one page (schema.org liveBlogUpdate). A page without parts has exactly one. */
export const Update = z.object({
  id: Id.meta({ description: 'Stays with the part when newer parts push it down the page.' }),
  position: z.int().nonnegative().meta({ description: 'Order on the page, 0 = top.' }),
  role: z.enum(['current', 'earlier', 'correction', 'background']),
  label: z.string().nullable().meta({ description: 'As printed: 15:10.' }),
  time: ClaimedTime.nullable(),
  headline: z.string().nullable(),
  span: Span,
  textDigest: Digest,
})

export const BlockType = z.enum([
  'paragraph',
  'heading',
  'list-item',
  'blockquote',
  'preformatted',
  'table-row',
  'time-label',
])
export const Block = z.object({ type: BlockType, start: z.int().nonnegative(), end: z.int().nonnegative() })

export const Body = z.object({
  text: z.string().nullable().meta({ description: 'null where rights.redistribution does not allow it.' }),
  textProfile: z.literal('text/1'),
  textDigest: Digest,
  charCount: z.int().nonnegative().meta({ description: 'Code points.' }),
  wordCount: z.int().nonnegative(),
  blocks: z.array(Block),
})

export const Author = z.object({ name: z.string(), url: z.url().nullable() })
export const Image = z.object({ url: z.url(), caption: z.string().nullable(), credit: z.string().nullable() })
export const Embed = z.object({ provider: z.string(), url: z.url().nullable(), text: z.string().nullable() })
export const Link = z.object({ url: z.url(), text: z.string(), evidence: Evidence.nullable() })

/** A mark that an outlet puts beside its headline: «ОБНОВЛЕНО», «YENİLƏNİB 2», UPDATED. */
export const HeadlineMark = z.object({
  kind: z.enum(['updated', 'corrected', 'breaking', 'live', 'exclusive', 'media']),
  text: z.string(),
  count: z.int().nullable(),
})

/** The same page elsewhere: in another language, for mobile, as AMP. */
export const Alternate = z.object({
  url: z.url(),
  kind: z.enum(['language', 'amp', 'mobile', 'print', 'mirror']),
  language: LanguageTag.nullable(),
})

/** What the reader was given of the article. */
export const Access = z.enum(['full', 'truncated', 'paywalled', 'registration', 'unknown'])

export const VersionChange = z.enum([
  'initial',
  'revision',
  'update-added',
  'headline',
  'correction',
  'retraction',
  'restoration',
  'metadata',
])
export const Availability = z.enum(['available', 'gone', 'unknown'])
export const PubStatus = z.enum(['usable', 'withheld', 'canceled'])

/** What one page says, before we know its history or its place in a story. */
export const PageContent = z.object({
  url: z.url().meta({ description: 'Canonical.' }),
  language: LanguageTag,
  headline: z.string().nullable(),
  headlineMarks: z.array(HeadlineMark),
  description: z.string().nullable(),
  byline: z.string().nullable(),
  authors: z.array(Author),
  located: z.string().nullable().meta({ description: 'The place of a dateline.' }),
  section: z.string().nullable(),
  keywords: z.array(z.string()),
  image: Image.nullable(),
  captions: z.array(z.string()),
  embeds: z.array(Embed),
  alternates: z.array(Alternate),
  access: Access,
  datePublished: ClaimedTime.nullable(),
  dateModified: ClaimedTime.nullable(),
  body: Body,
  updates: z.array(Update).min(1),
  links: z.array(Link),
  corrections: z
    .array(
      z.object({
        evidence: Evidence.nullable(),
        text: z.string(),
        kind: z.enum(['correction', 'retraction']).optional(),
      }),
    )
    .meta({ description: 'What the outlet says about its own text: that it was corrected, or is withdrawn.' }),
})

export const Provenance = z.object({
  captureId: Id,
  captureDigest: Digest,
  entryId: Id.nullable(),
  fetchedAt: Instant,
  derivations: z.array(Derivation),
})

export const PublisherRef = z.object({ id: Slug, name: z.string(), domain: z.string() })

/** One immutable, normalized state of an article, as downstream sees it, with its cross-references. */
export const ArticleVersion = PageContent.extend({
  type: z.literal('article'),
  id: Id.meta({ description: 'UUIDv5 of publisher and canonical URL. Stable for the life of the page.' }),
  uri: z.string().regex(/^urn:uuid:/),
  versionId: Id,
  version: z.int().positive(),
  previousVersionId: Id.nullable(),
  change: VersionChange,
  publisher: PublisherRef,
  storyId: Id.nullable(),
  pubStatus: PubStatus,
  availability: Availability,
  firstCreated: Instant.meta({ description: 'When version 1 was recorded here.' }),
  versionCreated: Instant.meta({
    description: 'When this version was recorded here. Poll by the change log, never by this.',
  }),
  mentions: z.array(Mention),
  quotes: z.array(Quote),
  citations: z.array(Citation),
  dates: z.array(DateMention),
  background: z.array(Background),
  subjects: z.array(z.object({ uri: z.url(), name: z.string(), confidence: Confidence })),
  rights: Rights,
  provenance: Provenance,
}).meta({ id: 'ArticleVersion' })

export type Update = z.infer<typeof Update>
export type Block = z.infer<typeof Block>
export type BlockType = z.infer<typeof BlockType>
export type Body = z.infer<typeof Body>
export type HeadlineMark = z.infer<typeof HeadlineMark>
export type Alternate = z.infer<typeof Alternate>
export type Author = z.infer<typeof Author>
export type Image = z.infer<typeof Image>
export type Embed = z.infer<typeof Embed>
export type Link = z.infer<typeof Link>
export type VersionChange = z.infer<typeof VersionChange>
export type Availability = z.infer<typeof Availability>
export type PageContent = z.infer<typeof PageContent>
export type ArticleVersion = z.infer<typeof ArticleVersion>
