import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'

const GoldenArticle = z.strictObject({
  role: z.string(),
  cites: z.array(z.string()).default([]),
  at: z.record(z.string(), z.string()).default({}),
  quotes: z.array(z.string()).default([]),
  changes: z.array(z.string()).default(['initial']),
  updates: z.array(z.string()).default([]),
  recalls: z.array(z.string()).default([]),
})

const Golden = z.strictObject({
  stories: z.record(
    z.string(),
    z.strictObject({ origins: z.array(z.string()), articles: z.record(z.string(), GoldenArticle) }),
  ),
  misses: z.record(z.string(), z.string()),
})

export type GoldenArticle = z.infer<typeof GoldenArticle>
export type Golden = z.infer<typeof Golden>

/** The committed reading of the demonstration's newsroom; its head says what the fields mean. */
export const readGolden = (): Golden =>
  Golden.parse(parse(readFileSync(new URL('golden.yaml', import.meta.url), 'utf8')))
