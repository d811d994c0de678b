import { z } from 'zod'
import { Problem } from './problems.ts'

/** Schemas of query parameters: they come as text, one value or several. */
export const parameter = {
  id: z.uuid({ error: 'should be a UUID' }),
  text: z.string().min(1).max(500),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'should be a slug such as tass' }),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'should be a language tag such as az' }),
  instant: z
    .string()
    .refine((text) => !Number.isNaN(Date.parse(text)), { error: 'should be a time such as 2025-11-21T15:10:00+04:00' })
    .transform((text) => new Date(text)),
  limit: (most: number, usual: number) =>
    z
      .string()
      .regex(/^\d{1,6}$/, { error: `should be a number from 1 to ${most}` })
      .transform(Number)
      .refine((value) => value >= 1 && value <= most, { error: `should be a number from 1 to ${most}` })
      .default(usual),
  count: z
    .string()
    .regex(/^\d{1,9}$/, { error: 'should be a whole number' })
    .transform(Number),
  list: z.string().transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  ),
}

/** Reads the query or throws a problem that names every wrong parameter, unknown ones included. */
export function readQuery<Shape extends z.ZodRawShape>(shape: Shape, query: unknown): z.output<z.ZodObject<Shape>> {
  const parsed = z.strictObject(shape).safeParse(query)
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map((issue) => ({
    pointer: `?${issue.code === 'unrecognized_keys' ? issue.keys.join('&') : issue.path.join('.')}`,
    detail:
      issue.code === 'unrecognized_keys'
        ? `is not known here; known are ${Object.keys(shape).join(', ')}`
        : issue.message,
  }))
  throw new Problem('invalid-parameter', errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '), errors)
}

/** Reads a JSON body or throws a problem that points at every wrong member (RFC 6901). */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }))
  throw new Problem('invalid-body', errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; '), errors)
}

/** Reads a path parameter that should be a UUID; anything else is nothing we have. */
export function readId(value: string): string {
  if (!parameter.id.safeParse(value).success) throw new Problem('not-found', `"${value.slice(0, 80)}" is no id`)
  return value.toLowerCase()
}
