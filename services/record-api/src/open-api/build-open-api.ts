import { ArticleVersion, Capture, Change, Entity, Problem, Story } from '@crosswire/record'
import { z } from 'zod'
import { PROBLEMS, type ProblemCode } from '../problems.ts'
import type { Answer, Route, Tag } from '../route.ts'

const VERSION = '1.0.0'

const TAGS: Readonly<Record<Tag, string>> = {
  articles: 'What was published: records with their evidence, their versions, what was edited.',
  stories: 'Articles on one happening, across publishers and languages.',
  citations: 'Who cites whom, and through whom.',
  catalogue: 'Publishers, feeds, and the people, places and organisations that texts name.',
  changes: 'The log of what happened to records: ordered, without gaps.',
  webhooks: 'Who is told of it.',
  exports: 'Everything at a position of the log, as files.',
  about: 'The API itself.',
  operations: 'What operators do with items that stages gave up on.',
}

const DESCRIPTION = `Cross-referenced news records. Lists give \`{ items, next }\`: follow \`next\` until it is null. Answers carry a strong \`ETag\`; \`If-None-Match\` is answered with 304. Refusals are problem documents (RFC 9457) with a stable \`code\`. Enumerations are open lists: more values and members may come, and readers skip what they do not know. \`RateLimit\` headers follow an IETF draft and may change with it.`

/** Problems that any route may answer with. */
const EVERYWHERE: readonly ProblemCode[] = ['too-many-requests', 'internal', 'unavailable']

type Json = Record<string, unknown>

/** The OpenAPI 3.1 document of routes. Schemas that have an id become components. */
export function buildOpenApi(routes: readonly Route[]): Json {
  const components = createComponents()
  const paths: Record<string, Record<string, Json>> = {}
  for (const route of routes) {
    const methods = (paths[route.path] ??= {})
    methods[route.method.toLowerCase()] = describeRoute(route, components.refer)
  }
  return {
    openapi: '3.1.1',
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    info: {
      title: 'Crosswire',
      version: VERSION,
      summary: 'The open news wire that knows where every story came from.',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: Object.entries(TAGS)
      .filter(([name]) => routes.some(({ tag }) => tag === name))
      .map(([name, description]) => ({ name, description })),
    paths,
    components: {
      schemas: components.all(),
      securitySchemes: {
        operator: { type: 'http', scheme: 'bearer', description: 'The operator token of the installation.' },
      },
    },
  }
}

type Refer = (schema: z.ZodType, io: 'input' | 'output') => Json

function describeRoute(route: Route, refer: Refer): Json {
  const { about, notes, tag, path, query = {}, body, answers, operator, deprecated } = route
  const problems = new Set([...(route.problems ?? []), ...EVERYWHERE, ...(operator ? ['unauthorized' as const] : [])])
  return {
    operationId: nameOf(route),
    tags: [tag],
    summary: about,
    ...(notes === undefined ? {} : { description: notes }),
    ...(deprecated ? { deprecated: true } : {}),
    parameters: [
      ...[...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema: name === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' },
      })),
      ...Object.entries(query).map(([name, schema]) => describeParameter(name, schema as z.ZodType)),
    ],
    ...(body
      ? { requestBody: { required: true, content: { 'application/json': { schema: refer(body, 'input') } } } }
      : {}),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer, refer)])),
      ...describeProblems([...problems], refer),
    },
    ...(operator ? { security: [{ operator: [] }] } : {}),
  }
}

function describeParameter(name: string, schema: z.ZodType): Json {
  const { description, example } = schema.meta() ?? {}
  const { $schema: _, description: __, example: ___, ...shape } = z.toJSONSchema(schema, { io: 'input' }) as Json
  return {
    name,
    in: 'query',
    required: !schema.safeParse(undefined).success,
    ...(description === undefined ? {} : { description }),
    schema: shape,
    ...(example === undefined ? {} : { example }),
  }
}

function describeAnswer({ about, schema, types }: Answer, refer: Refer): Json {
  const media = types ?? (schema ? ['application/json'] : [])
  return {
    description: about,
    ...(media.length === 0
      ? {}
      : {
          content: Object.fromEntries(
            media.map((type) => [
              type,
              { schema: schema && type === 'application/json' ? refer(schema, 'output') : {} },
            ]),
          ),
        }),
  }
}

/** Problems by status: what kinds there are stands in the description, and the body is the same for all. */
function describeProblems(codes: readonly ProblemCode[], refer: Refer): Record<string, Json> {
  const statuses = [...new Set(codes.map((code) => PROBLEMS[code].status))].sort((a, b) => a - b)
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      {
        description: codes
          .filter((code) => PROBLEMS[code].status === status)
          .map((code) => `\`${code}\`: ${PROBLEMS[code].title}.`)
          .join(' '),
        content: { 'application/problem+json': { schema: refer(Problem, 'output') } },
      },
    ]),
  )
}

/** `GET /v1/articles/{id}/versions` is `getArticlesIdVersions`. */
function nameOf({ method, path }: Route): string {
  const words = path.split(/[^A-Za-z0-9]+/).filter((word) => word !== '')
  return method.toLowerCase() + words.map((word) => word[0]!.toUpperCase() + word.slice(1)).join('')
}

/** Collects schemas that have an id, and refers to them by it. */
function createComponents(): { refer: Refer; all: () => Json } {
  const known = new Map<string, { schema: z.ZodType; io: 'input' | 'output' }>()
  for (const schema of [ArticleVersion, Story, Entity, Change, Capture]) note(schema, 'output')
  function note(schema: z.ZodType, io: 'input' | 'output'): string | undefined {
    const { id } = schema.meta() ?? {}
    if (id !== undefined) known.set(id, { schema, io })
    return id
  }
  return {
    refer(schema, io) {
      const id = note(schema, io)
      if (id !== undefined) return { $ref: `#/components/schemas/${id}` }
      const { $schema: _, ...inline } = z.toJSONSchema(schema, { io }) as Json
      return inline
    },
    all() {
      const all: Json = {}
      for (const wanted of ['output', 'input'] as const) {
        const registry = z.registry<{ id: string }>()
        for (const [id, { schema, io }] of known) if (io === wanted) registry.add(schema, { id })
        const { schemas } = z.toJSONSchema(registry, { io: wanted, uri: (id) => `#/components/schemas/${id}` })
        const { __shared: shared, ...own } = schemas as Record<string, Json>
        for (const [id, schema] of Object.entries({ ...(shared?.['$defs'] as Json | undefined), ...own })) {
          const { $schema: _, $id: __, id: ___, ...rest } = schema as Json
          all[id] = wanted === 'output' ? leaveOpen(rest) : rest
        }
      }
      const sorted = Object.fromEntries(Object.entries(all).sort(([a], [b]) => (a < b ? -1 : 1)))
      // Schemas that only others refer to are kept apart by the generator: here they are components like all others.
      return JSON.parse(JSON.stringify(sorted).replaceAll('/__shared#/$defs/', '/')) as Json
    },
  }
}

/** What is answered may have more members one day: a reader that checks must not break then. */
function leaveOpen(schema: Json): Json {
  return JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === 'additionalProperties' && value === false ? undefined : value,
    ),
  ) as Json
}
