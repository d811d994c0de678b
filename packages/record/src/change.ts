import { z } from 'zod'
import { Id, Instant, LanguageTag } from './primitives.ts'

export const ChangeType = z.enum([
  'article.created',
  'article.revised',
  'article.corrected',
  'article.retracted',
  'article.restored',
  'article.withheld',
  'article.gone',
  'article.linked',
  'story.created',
  'story.changed',
  'story.merged',
  'story.split',
])

/** What the type of an event begins with outside: the project's domain reversed, as CloudEvents advises. */
export const EVENT_TYPE_PREFIX = 'news.crosswire.'

/** `news.crosswire.article.revised` and so on. An open list: more may come, and readers skip what they do not know. */
export const EventType = z.enum(ChangeType.options.map((type) => `${EVENT_TYPE_PREFIX}${type}` as const))

/** The change position: 20 digits, zero-padded, so that text order is log order. */
export const Sequence = z.string().regex(/^\d{20}$/)

/** One line of the ordered, gap-free change log; also the CloudEvent of the stream and of webhooks. */
export const Change = z
  .object({
    specversion: z.literal('1.0'),
    id: z.string(),
    source: z.string().meta({ description: 'Origin of the API that tells of it.' }),
    type: EventType,
    subject: z.string(),
    time: Instant.meta({ description: 'When it happened.' }),
    recordedtime: Instant.meta({ description: 'When the log took it in.' }),
    sequence: Sequence,
    datacontenttype: z.literal('application/json'),
    dataschema: z.url(),
    dataref: z.string(),
    data: z.object({
      id: Id,
      versionId: Id.nullable(),
      version: z.int(),
      storyId: Id.nullable(),
      url: z.url().nullable(),
      headline: z.string().nullable(),
      language: LanguageTag.nullable(),
    }),
  })
  .meta({ id: 'Change' })

export type ChangeType = z.infer<typeof ChangeType>
export type EventType = z.infer<typeof EventType>
export type Change = z.infer<typeof Change>
