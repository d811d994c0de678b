import { STAGES, tableOfStage } from '@crosswire/pipeline'
import { buildJsonSchema } from '@crosswire/record'
import { readStatus, whyUrl } from '@crosswire/store'
import { spellUrl } from '@crosswire/text'
import { type Routes } from '../context.ts'
import { parameter, readQuery } from '../parameters.ts'
import { Problem, PROBLEMS, type ProblemCode } from '../problems.ts'

/** How it stands, why a URL is missing, and what the answers mean. */
export const addStatusRoutes: Routes = (app, context) => {
  const stages = STAGES.flatMap((stage) => {
    const table = tableOfStage(stage)
    return table ? [{ stage, table }] : []
  })
  const schema = buildJsonSchema()

  app.get('/v1/status', async () => ({
    mode: context.mode,
    ...(await readStatus(context.db, context.clock.now(), stages)),
  }))

  app.get('/v1/why', async (request) => {
    const { url } = readQuery({ url: parameter.text }, request.query)
    return whyUrl(context.db, spellUrl(url))
  })

  app.get('/livez', async () => ({ status: 'ok' }))
  app.get('/readyz', async () => {
    await context.db.query('SELECT 1 AS one')
    return { status: 'ok' }
  })
  app.get('/schemas/record.schema.json', async (_request, reply) => {
    void reply.type('application/schema+json')
    return schema
  })
  app.get<{ Params: { code: string } }>('/problems/:code', async (request) => {
    const { code } = request.params
    if (!(code in PROBLEMS)) throw new Problem('not-found', `no problem is called ${code}`)
    return { code, ...PROBLEMS[code as ProblemCode] }
  })
}
