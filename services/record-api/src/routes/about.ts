import { STAGES, tableOfStage } from '@crosswire/pipeline'
import { buildJsonSchema } from '@crosswire/record'
import { readStatus, whyUrl } from '@crosswire/store'
import { spellUrl } from '@crosswire/text'
import { z } from 'zod'
import { Problem, PROBLEMS, type ProblemCode } from '../problems.ts'
import { parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'

const Alive = z.object({ status: z.literal('ok') }).meta({ id: 'Alive' })
const Status = z
  .looseObject({
    mode: z.string(),
    at: z.iso.datetime(),
    stages: z.array(
      z.looseObject({
        stage: z.string(),
        waiting: z.int(),
        sent: z.int(),
        later: z.int(),
        quarantined: z.int(),
        oldestMs: z.number().nullable(),
      }),
    ),
  })
  .meta({ id: 'Status' })
const Entrance = z
  .object({
    name: z.string(),
    about: z.string(),
    links: z.record(z.string(), z.url()).meta({ description: 'Where to go from here, by name.' }),
  })
  .meta({ id: 'Entrance' })
const UrlStory = z.looseObject({ url: z.string() }).meta({ id: 'UrlStory' })
const ProblemKind = z
  .object({ code: z.string(), status: z.int(), title: z.string(), action: z.string() })
  .meta({ id: 'ProblemKind' })

const ROOMS = [
  ['description', '/v1/openapi.json'],
  ['articles', '/v1/articles'],
  ['stories', '/v1/stories'],
  ['citations', '/v1/citations'],
  ['publishers', '/v1/publishers'],
  ['changes', '/v1/changes'],
  ['exports', '/v1/exports'],
  ['feed', '/v1/articles.atom'],
  ['status', '/v1/status'],
] as const

const stages = STAGES.flatMap((stage) => {
  const table = tableOfStage(stage)
  return table ? [{ stage, table }] : []
})
const schema = buildJsonSchema()

/** How it stands, why a URL is missing, and what the answers mean. */
export const aboutRoutes: Route[] = [
  defineRoute(
    {
      method: 'GET',
      path: '/',
      tag: 'about',
      about: 'Where what is',
      answers: { 200: { about: 'The entrance.', schema: Entrance } },
    },
    async ({ origin }) => ({
      name: 'Crosswire',
      about: 'The open news wire that knows where every story came from.',
      links: Object.fromEntries(ROOMS.map(([name, path]) => [name, `${origin}${path}`])),
    }),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/status',
      tag: 'about',
      about: 'What waits in each stage, and since when',
      answers: { 200: { about: 'The state of the pipeline.', schema: Status } },
    },
    async ({ context: { db, clock, mode } }) => ({ mode, ...(await readStatus(db, clock.now(), stages)) }),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/v1/why',
      tag: 'about',
      about: 'Every stage that a URL went through: why its article is there, or is not',
      query: { url: parameter.text.meta({ description: 'Of the page, or as a feed listed it.' }) },
      answers: { 200: { about: 'What is known of it.', schema: UrlStory } },
      problems: ['invalid-parameter'],
    },
    async ({ context: { db }, query }) => whyUrl(db, spellUrl(query.url)),
  ),

  ...['/livez', '/v1/livez'].map((path) =>
    defineRoute(
      {
        method: 'GET',
        path,
        tag: 'about',
        about: 'The process is up',
        answers: { 200: { about: 'Yes.', schema: Alive } },
      },
      async () => ({ status: 'ok' }),
    ),
  ),

  ...['/readyz', '/v1/readyz'].map((path) =>
    defineRoute(
      {
        method: 'GET',
        path,
        tag: 'about',
        about: 'The database answers',
        answers: { 200: { about: 'Yes.', schema: Alive } },
        problems: ['unavailable'],
      },
      async ({ context: { db } }) => {
        await db.query('SELECT 1 AS one')
        return { status: 'ok' }
      },
    ),
  ),

  ...['/v1/schemas/record.schema.json', '/schemas/record.schema.json'].map((path) =>
    defineRoute(
      {
        method: 'GET',
        path,
        tag: 'about',
        about: 'The record as JSON Schema 2020-12',
        answers: { 200: { about: 'The schema.', types: ['application/schema+json'] } },
      },
      async ({ reply }) => {
        void reply.type('application/schema+json').header('cache-control', 'public, max-age=3600')
        return JSON.stringify(schema)
      },
    ),
  ),

  defineRoute(
    {
      method: 'GET',
      path: '/problems/{code}',
      tag: 'about',
      about: 'What a kind of problem means, and what to do about it',
      answers: { 200: { about: 'The page.', schema: ProblemKind, types: ['application/json', 'text/html'] } },
      problems: ['not-found'],
    },
    async ({ params, request, reply }) => {
      const code = params['code']!
      if (!Object.hasOwn(PROBLEMS, code)) throw new Problem('not-found', `no problem is called ${code.slice(0, 80)}`)
      const kind = { code, ...PROBLEMS[code as ProblemCode] }
      void reply.header('vary', 'accept')
      if (!/\btext\/html\b/.test(request.headers.accept ?? '')) return kind
      void reply.type('text/html; charset=utf-8')
      return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${kind.title}</title><h1>${kind.title}</h1><p><code>${code}</code>, status ${kind.status}.</p><p>${kind.action.replaceAll('<', '&lt;')}</p></html>`
    },
  ),
]
