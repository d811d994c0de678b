import { readOriginShare, readStorySourcing, whyMember } from '@crosswire/store'
import type { FastifyRequest } from 'fastify'
import type { Routes } from '../context.ts'
import { parameter, readId, readQuery } from '../parameters.ts'
import { Problem } from '../problems.ts'

const SHARE = {
  minPublishers: parameter.count.default(3),
  since: parameter.instant.optional(),
  until: parameter.instant.optional(),
}

/** Who took from whom: of one story, of one article, and of all that is widely reported. */
export const addSourcingRoutes: Routes = (app, { db }) => {
  app.get('/v1/stories/origins', async (request) => readOriginShare(db, readQuery(SHARE, request.query)))

  app.get('/v1/stories/:id/sourcing', async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const id = readId(request.params.id)
    const sourcing = await readStorySourcing(db, id)
    if (sourcing === null) throw new Problem('not-found', `there is no story ${id}`)
    return sourcing
  })

  app.get('/v1/articles/:id/why', async (request: FastifyRequest<{ Params: { id: string } }>) => {
    const id = readId(request.params.id)
    const membership = await whyMember(db, id)
    if (membership === null) throw new Problem('not-found', `article ${id} is in no story`)
    return membership
  })
}
