import { Readable } from 'node:stream'
import type { ReplayScope } from '@crosswire/store'
import { spellUrl } from '@crosswire/text'
import { z } from 'zod'
import { Problem } from '../problems.ts'
import { parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'

const SCOPE = {
  url: parameter.text.optional(),
  publisher: parameter.slug.optional(),
  all: z.union([z.literal(true), z.literal('true').transform(() => true as const)]).optional(),
}

const Scope = z.strictObject(SCOPE).meta({ id: 'ReplayScope' })
const Opened = z.looseObject({}).meta({ id: 'ReplayOpened' })
const Progress = z.looseObject({}).meta({ id: 'ReplayProgress' })
const OWN = { tag: 'operations', operator: true } as const

/** Reading stored captures again with the present code: what would change, and changing it. For operators. */
export const replayRoutes: Route[] = [
  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: '/v1/replay',
      about: 'What would change if stored captures were read once more with the present code',
      query: SCOPE,
      answers: { 200: { about: 'A line of JSON for each article.', types: ['application/x-ndjson'] } },
      problems: ['invalid-parameter'],
    },
    async ({ context, query, reply }) => {
      const scope = toScope(query)
      void reply.type('application/x-ndjson')
      return Readable.from(lines(context.replayer.preview(scope)))
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: '/v1/replay',
      about: 'Read stored captures once more with the present code',
      body: Scope,
      answers: { 202: { about: 'They are on their way.', schema: Opened } },
      problems: ['invalid-body', 'invalid-parameter'],
    },
    async ({ context, body, reply }) => {
      const scope = toScope(body)
      const opened = await context.replayer.open(scope)
      context.log.info({ ...scope, ...opened }, 'captures are read once more')
      void reply.code(202)
      return opened
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: '/v1/replay/progress',
      about: 'How far a replay has come',
      query: { at: parameter.instant.meta({ description: 'When it was opened.' }) },
      answers: { 200: { about: 'Its state.', schema: Progress } },
      problems: ['invalid-parameter'],
    },
    async ({ context, query }) => context.replayer.progress(query.at),
  ),
]

async function* lines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

function toScope({ url, publisher, all }: z.output<typeof Scope>): ReplayScope {
  if (url !== undefined) return { urls: spellUrl(url) }
  if (publisher !== undefined) return { publisher }
  if (all === true) return { all }
  throw new Problem('invalid-parameter', 'say what is read once more: url, publisher, or all')
}
