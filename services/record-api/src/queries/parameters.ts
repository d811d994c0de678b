import { z } from 'zod'
import { Problem, type ProblemDetail } from '../problems.ts'

/** Schemas of query parameters: they come as text. */
export const parameter = {
  id: z.uuid({ error: 'should be a UUID' }).toLowerCase(),
  text: z
    .string()
    .min(1)
    .max(500)
    .refine((text) => !text.includes('\0'), { error: 'should hold no NUL' }),
  slug: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, { error: 'should be a slug such as tass' }),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, { error: 'should be a language tag such as az' }),
  instant: z
    .string()
    .refine((text) => /^\d{4}-/.test(text) && !Number.isNaN(Date.parse(text)), {
      error: 'should be a time such as 2025-11-21T15:10:00+04:00',
    })
    .transform((text) => new Date(text)),
  count: z
    .string()
    .regex(/^\d{1,9}$/, { error: 'should be a whole number' })
    .transform(Number),
}

/** How many items a page has. */
export const LIMIT = (most: number, usual: number) => ({
  limit: z
    .string()
    .regex(/^\d{1,6}$/, { error: `should be a number from 1 to ${most}` })
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, { error: `should be a number from 1 to ${most}` })
    .default(usual)
    .meta({ description: `Items of a page: 1 to ${most}, ${usual} by default.` }),
})

/** Where a page begins. */
export const CURSOR = {
  cursor: z
    .string()
    .optional()
    .meta({ description: 'Part of `next`: follow that as it is. It belongs to this very query.' }),
}

/** Which members are given. */
export const FIELDS = {
  fields: z
    .string()
    .transform((text) =>
      text
        .split(',')
        .map((part) => part.trim())
        .filter(Boolean),
    )
    .optional()
    .meta({
      description:
        'Only these members, comma-separated; a dot leads inside, through lists too. The `id` of the record is always there.',
      example: 'headline,publisher.name,citations.cited',
    }),
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
  throw new Problem('invalid-parameter', sumUp(errors), { errors })
}

/** Reads a JSON body or throws a problem that points at every wrong member (RFC 6901). */
export function readBody<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body ?? {})
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({
    pointer: path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join(''),
    detail: message,
  }))
  throw new Problem('invalid-body', sumUp(errors), { errors })
}

const sumUp = (errors: readonly ProblemDetail[]): string =>
  errors.map(({ pointer, detail }) => `${pointer} ${detail}`).join('; ')

/** Reads a path parameter that should be a UUID; anything else is nothing we have. */
export function readId(value: string): string {
  if (!parameter.id.safeParse(value).success) throw new Problem('not-found', `"${value.slice(0, 80)}" is no id`)
  return value.toLowerCase()
}
