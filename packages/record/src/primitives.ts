import { z } from 'zod'

/**
 * A UUIDv5 in the project's namespace, lower case, or a slug where a field says so.
 */
export const Id = z.uuid()

/** A publisher's or an institution's slug in the catalogue: `tass`, `mfa-russia`. */
export const Slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** RFC 3339 instant, with offset. */
export const Instant = z.iso.datetime({ offset: true })

/** BCP 47, in the short forms that news needs: `ru`, `az`, `az-Cyrl`, `en-GB`; `und` where nobody can tell. */
export const LanguageTag = z.string().regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?$/)

/** RFC 9530 digest syntax. */
export const Digest = z.string().regex(/^sha-256=:[A-Za-z0-9+/]+=*:$/)

/** How sure we are, from 0 to 1. */
export const Confidence = z.number().min(0).max(1)

/** A half-open range of code points. */
export const Span = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() })

/**
 * Where in `body.text` a statement stands: a TextPositionSelector and a TextQuoteSelector of W3C Web Annotation in one.
 * Offsets are code points, half-open; `prefix` and `suffix` hold up to 32 code points.
 */
export const Evidence = z.object({
  start: z.int().nonnegative(),
  end: z.int().positive(),
  exact: z.string().min(1),
  prefix: z.string(),
  suffix: z.string(),
})

/** Where a claimed time was read. */
export const TimeOrigin = z.enum([
  'json-ld',
  'meta',
  'microdata',
  'time-element',
  'feed',
  'visible-text',
  'url',
  'operator',
])

/** A time that somebody claims, with how far the claim can be trusted. Our own times are plain `Instant`s. */
export const ClaimedTime = z.object({
  value: Instant,
  precision: z.enum(['second', 'minute', 'hour', 'day', 'month', 'year']),
  zone: z.enum(['stated', 'assumed']),
  from: TimeOrigin,
})

export type Evidence = z.infer<typeof Evidence>
export type ClaimedTime = z.infer<typeof ClaimedTime>
export type TimeOrigin = z.infer<typeof TimeOrigin>
