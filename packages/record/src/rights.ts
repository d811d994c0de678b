import { z } from 'zod'

/** What may be handed on: `full-text`, an `excerpt` of it, or `metadata` alone. */
export const Redistribution = z.enum(['full-text', 'excerpt', 'metadata'])

export const Rights = z.object({
  copyrightHolder: z.string().nullable(),
  copyrightNotice: z.string().nullable(),
  usageTerms: z.string().nullable(),
  license: z.url().nullable(),
  redistribution: Redistribution,
  reservations: z
    .array(z.string())
    .meta({ description: 'Machine-readable reservations seen: robots noarchive, tdm-reservation …' }),
})

export type Rights = z.infer<typeof Rights>
export type Redistribution = z.infer<typeof Redistribution>
