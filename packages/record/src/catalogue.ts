import { z } from 'zod'
import { LanguageTag, Slug } from './primitives.ts'
import { Redistribution } from './rights.ts'

const Names = z.object({ ru: z.string().min(1), az: z.string().min(1), en: z.string().min(1) })

/** IANA zone names that this runtime knows. */
const TimeZone = z.string().refine(
  (zone) => {
    try {
      new Intl.DateTimeFormat('en', { timeZone: zone })
      return true
    } catch {
      return false
    }
  },
  { error: (issue) => `"${String(issue.input)}" is not an IANA time zone such as Asia/Baku` },
)

export const FeedFormat = z.enum(['rss', 'atom', 'rdf', 'jsonfeed', 'sitemap', 'listing'])

/** A feed of a publisher. `format` is a hint: what a document is, its bytes say. */
export const FeedSource = z.strictObject({
  url: z.url({ protocol: /^https?$/ }),
  format: FeedFormat.optional(),
  language: LanguageTag.optional(),
  listing: z
    .strictObject({ links: z.string().min(1).meta({ description: 'CSS selector of the links to articles.' }) })
    .optional(),
  seen: z
    .string()
    .regex(/^\d{4}-\d{2}$/)
    .optional()
    .meta({ description: 'Month in which somebody is known to have read it; without it, it is listed only.' }),
})

/**
 * Selectors that hold for one publisher's pages while they look as they did, newest last; the generic reading is the
 * fallback. `from` and `until` are the dates between which pages were published with that markup.
 */
export const Overlay = z.strictObject({
  version: z.int().positive(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  body: z.string().optional(),
  remove: z.array(z.string()).optional(),
  headline: z.string().optional(),
  published: z.string().optional(),
  byline: z.string().optional(),
  identity: z.string().optional().meta({
    description: 'Regular expression over the URL; its first group is the identity of a page whose URL changes.',
  }),
})

export const PublisherKind = z.enum(['agency', 'newspaper', 'portal', 'tv', 'radio', 'magazine', 'official', 'other'])

/** ISO 3166-1 alpha-2. */
const Country = z.string().regex(/^[A-Z]{2}$/)

/**
 * Names among `names` and `aliases` that others bear too (МИД, XİN, AP) or that are common words (Report, Trend): whose
 * they are, the country of the text and what stands around them decide.
 */
const Ambiguous = z.array(z.string().min(1)).optional()

export const Publisher = z.strictObject({
  id: Slug,
  name: z.string().min(1),
  names: Names,
  aliases: z
    .array(z.string())
    .optional()
    .meta({ description: 'Other names and short forms by which texts cite it, in any language.' }),
  ambiguous: Ambiguous,
  kind: PublisherKind,
  country: Country.optional(),
  family: Slug.optional().meta({
    description: 'The house it belongs to: publishers of one family are never two independent sources.',
  }),
  languages: z.array(LanguageTag).min(1),
  timezone: TimeZone,
  domain: z.string().min(1),
  domains: z.array(z.string()).optional().meta({ description: 'Mirrors and other hosts of the same outlet.' }),
  homeUrl: z.url({ protocol: /^https?$/ }),
  feeds: z.array(FeedSource),
  rights: z.strictObject({ redistribution: Redistribution }).optional(),
  overlay: z.union([Overlay, z.array(Overlay)]).optional(),
  userAgent: z.string().optional(),
  note: z.string().optional(),
})

/** An institution that gets cited: a ministry, its press service, a court, a company, an international body. */
export const Institution = z.strictObject({
  id: Slug,
  kind: z.enum([
    'ministry',
    'agency-of-state',
    'presidency',
    'government',
    'parliament',
    'court',
    'police',
    'military',
    'embassy',
    'municipality',
    'company',
    'international',
    'party',
    'religious',
    'science',
    'sport',
    'media',
    'other',
  ]),
  country: Country.nullable(),
  names: Names,
  aliases: z
    .array(z.string())
    .meta({ description: 'Other names, short forms and abbreviations in any language, base form.' }),
  ambiguous: Ambiguous,
  publisherId: Slug.optional().meta({ description: 'Its own site, where that is a publisher of the catalogue.' }),
})

/** An outlet that gets cited without being polled here. */
export const CitedOutlet = z.strictObject({
  id: Slug,
  kind: z.enum([...PublisherKind.options, 'channel', 'platform']),
  country: Country.nullable(),
  names: Names,
  aliases: z.array(z.string()),
  ambiguous: Ambiguous,
  domain: z.string().optional(),
})

/**
 * Words that name an office of an institution or of a country: "пресс-служба" of a ministry cites the ministry, an embassy
 * is named by whose it is and where it stands.
 */
export const Office = z.strictObject({
  id: Slug,
  of: z.enum(['institution', 'country', 'region']),
  /** `speaks-for`: what it says, its owner says; `own`: an institution in its own right. */
  role: z.enum(['speaks-for', 'own']),
  kind: Institution.shape.kind,
  names: z.object({ ru: z.array(z.string()).min(1), az: z.array(z.string()).min(1), en: z.array(z.string()).min(1) }),
})

/** All that is known of who publishes and who gets cited. */
export const Catalogue = z
  .strictObject({
    publishers: z.array(Publisher),
    outlets: z.array(CitedOutlet),
    institutions: z.array(Institution),
    offices: z.array(Office),
  })
  .meta({ id: 'Catalogue' })

export type FeedFormat = z.infer<typeof FeedFormat>
export type FeedSource = z.infer<typeof FeedSource>
export type Overlay = z.infer<typeof Overlay>
export type PublisherKind = z.infer<typeof PublisherKind>
export type Publisher = z.infer<typeof Publisher>
export type Institution = z.infer<typeof Institution>
export type Office = z.infer<typeof Office>
export type CitedOutlet = z.infer<typeof CitedOutlet>
export type Catalogue = z.infer<typeof Catalogue>
