import { z } from 'zod'
import { Confidence, Evidence, Id, Instant, Slug } from './primitives.ts'

export const EntityType = z.enum(['person', 'organisation', 'place', 'event', 'object', 'document'])

/** A name found in the text. */
export const Mention = z.object({
  id: Id,
  type: EntityType,
  name: z.string().meta({ description: 'As written, inflected as it stands.' }),
  canonicalName: z.string().meta({ description: 'In English where known, else a transliteration of the base form.' }),
  entityId: Id.nullable(),
  role: z.string().nullable().meta({ description: 'The role the text gives a person: "deputy foreign minister".' }),
  evidence: Evidence,
  confidence: Confidence,
})

/** `distanced` marks scare quotes: words the author shows at arm's length. Titles and names are not quotes. */
export const QuoteKind = z.enum(['direct', 'partial', 'indirect', 'distanced'])

export const Speaker = z.object({ entityId: Id.nullable(), name: z.string(), canonicalName: z.string() })

/** What somebody said. `evidence` covers the words without their outer marks. */
export const Quote = z.object({
  id: Id,
  kind: QuoteKind,
  speaker: Speaker.nullable(),
  translationOf: Id.nullable().meta({ description: 'The same quote in another language.' }),
  parentQuoteId: Id.nullable().meta({ description: 'The quote that this one stands inside.' }),
  citationId: Id.nullable(),
  rule: z.string(),
  evidence: Evidence,
  confidence: Confidence,
})

export const CitationRelation = z.enum([
  'cites',
  'quotes',
  'republishes',
  'translates',
  'links',
  'credits',
  'corrects',
  'disputes',
])
/** What the text says it has from whom. Where it only leads to, and who made its pictures, is told apart. */
export const isAttribution = ({ relation }: { relation: string }): boolean =>
  relation !== 'links' && relation !== 'credits'

export const CitedKind = z.enum(['publisher', 'institution', 'person', 'document', 'unnamed'])
export const CitedForm = z.enum([
  'article',
  'statement',
  'press-release',
  'briefing',
  'broadcast',
  'post',
  'document',
  'interview',
  'unknown',
])

/** Whom an article names as its source. */
export const Cited = z.object({
  publisherId: Slug.nullable(),
  entityId: Id.nullable(),
  name: z.string(),
  canonicalName: z.string(),
  articleId: Id.nullable().meta({ description: 'The very article cited, once it is held here.' }),
  url: z.url().nullable(),
  form: CitedForm,
})

/** An edge: who cites whom, on what evidence. `via` chains «TASS, citing the Foreign Ministry». */
export const Citation = z.object({
  id: Id,
  relation: CitationRelation,
  kind: CitedKind,
  cited: Cited,
  via: Id.nullable().meta({
    description: 'The citation this one was reported through; null where the outlet itself cites.',
  }),
  updatePosition: z.int().nonnegative(),
  marker: Evidence.meta({ description: 'The attribution phrase.' }),
  cue: z.string().meta({ description: 'The words of the marker that made the rule fire.' }),
  scope: Evidence.nullable().meta({ description: 'The passage attributed.' }),
  rule: z.string().meta({ description: 'The rule that found the edge, in `rules`.' }),
  confidence: Confidence,
})

export const DatePrecision = z.enum([
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'duration',
])

/** A date in the text, relative ones resolved against the article's own date. */
export const DateMention = z.object({
  evidence: Evidence,
  value: z.string().meta({
    description:
      'ISO 8601 date, local time, or interval with "/"; a duration (P3D) where the text names only a length.',
  }),
  precision: DatePrecision,
})

/** A passage that recalls an earlier event ("Напомним, что 14 ноября …"). */
export const Background = z.object({
  evidence: Evidence,
  date: z.string().nullable().meta({ description: 'ISO 8601 date of the event recalled.' }),
  storyId: Id.nullable().meta({ description: 'The story recalled, once it is held here.' }),
  cue: z.string(),
})

export type EntityType = z.infer<typeof EntityType>
export type Mention = z.infer<typeof Mention>
export type Quote = z.infer<typeof Quote>
export type Speaker = z.infer<typeof Speaker>
export type Cited = z.infer<typeof Cited>
export type Citation = z.infer<typeof Citation>
export type DateMention = z.infer<typeof DateMention>
export type Background = z.infer<typeof Background>

/** All that is read out of one text. */
export interface Findings {
  mentions: Mention[]
  quotes: Quote[]
  citations: Citation[]
  dates: DateMention[]
  background: Background[]
}

export const Derivation = z.object({
  stage: z.string(),
  tool: z.string().meta({ description: 'name@version of the code that ran.' }),
  at: Instant,
})
