import { Readable } from 'node:stream'
import { spellUrl } from '@crosswire/text'
import type { ReplayScope } from '@crosswire/store'
import { z } from 'zod'
import type { Routes } from '../context.ts'
import { parameter, readBody, readQuery } from '../parameters.ts'
import { Problem } from '../problems.ts'
import { requireOperator } from '../require-operator.ts'

const SCOPE = {
  url: parameter.text.optional(),
  publisher: parameter.slug.optional(),
  all: z.union([z.literal(true), z.literal('true').transform(() => true as const)]).optional(),
}

const Scope = z.strictObject(SCOPE)

/** Reading stored captures again with the present code: what would change, and changing it. For operators. */
export const addReplayRoutes: Routes = (app, context) => {
  app.register(async (own) => {
    own.addHook('onRequest', async (request) => requireOperator(request, context))

    own.get('/v1/replay', async (request, reply) => {
      const scope = toScope(readQuery(SCOPE, request.query))
      void reply.type('application/x-ndjson')
      return Readable.from(lines(context.replayer.preview(scope)))
    })

    own.post('/v1/replay', async (request, reply) => {
      const scope = toScope(readBody(Scope, request.body))
      const opened = await context.replayer.open(scope)
      context.log.info({ ...scope, ...opened }, 'captures are read once more')
      void reply.code(202)
      return opened
    })

    own.get('/v1/replay/progress', async (request) => {
      const { at } = readQuery({ at: parameter.instant }, request.query)
      return context.replayer.progress(at)
    })
  })
}

async function* lines(items: AsyncIterable<object>): AsyncGenerator<string> {
  for await (const item of items) yield `${JSON.stringify(item)}\n`
}

function toScope({ url, publisher, all }: z.output<typeof Scope>): ReplayScope {
  if (url !== undefined) return { urls: spellUrl(url) }
  if (publisher !== undefined) return { publisher }
  if (all === true) return { all }
  throw new Problem('invalid-parameter', 'say what is read once more: url, publisher, or all')
}
