import { z } from 'zod'
import { Digest, Id, Instant } from './primitives.ts'

/** One HTTP exchange. The raw bytes are kept once under `digest`. */
export const Capture = z
  .object({
    id: Id,
    url: z.url(),
    finalUrl: z.url(),
    fetchedAt: Instant,
    status: z.int(),
    contentType: z.string().nullable(),
    charset: z.string().nullable(),
    etag: z.string().nullable(),
    lastModified: z.string().nullable(),
    bytes: z.int().nonnegative(),
    digest: Digest,
    archive: z.string().nullable().meta({ description: 'WARC record or object-store key.' }),
  })
  .meta({ id: 'Capture' })

export type Capture = z.infer<typeof Capture>
