import { tableOfStage } from '@crosswire/pipeline'
import {
  dismissQuarantined,
  groupQuarantine,
  listQuarantine,
  retryQuarantined,
  type QuarantineFilter,
} from '@crosswire/store'
import { z } from 'zod'
import type { Routes } from '../context.ts'
import { parameter, readBody, readQuery } from '../parameters.ts'
import { requireOperator } from '../require-operator.ts'

const FILTER = {
  stage: parameter.text.optional(),
  reason: parameter.text.optional(),
  publisher: parameter.slug.optional(),
  url: parameter.text.optional(),
  message: parameter.text.optional(),
  since: parameter.instant.optional(),
}

/** Which items are meant. `all: true` stands for every one: an empty body never does. */
const Selection = z
  .strictObject({ ...FILTER, ids: z.array(parameter.id).max(10_000).optional(), all: z.literal(true).optional() })
  .refine((selection) => Object.values(selection).some((value) => value !== undefined), {
    error: 'should say which items are meant: ids, stage, reason, publisher, url, message, since, or all: true',
  })

/** What operators do with items that stages gave up on. */
export const addOperationRoutes: Routes = (app, context) => {
  const { db, clock, log } = context
  app.register(async (own) => {
    own.addHook('onRequest', async (request) => requireOperator(request, context))

    own.get('/v1/quarantine', async (request) => {
      const { limit, ...filter } = readQuery({ ...FILTER, limit: parameter.limit(1_000, 100) }, request.query)
      return { groups: await groupQuarantine(db, filter), items: await listQuarantine(db, filter, limit), next: null }
    })

    own.post('/v1/quarantine/retry', async (request) => {
      const filter = readSelection(request.body)
      const count = await db.transaction((tx) => retryQuarantined(tx, filter, tableOfStage, clock.now()))
      log.info({ ...filter, count }, 'quarantined items are retried')
      return { count }
    })

    own.post('/v1/quarantine/dismiss', async (request) => {
      const filter = readSelection(request.body)
      const count = await db.transaction((tx) => dismissQuarantined(tx, filter, tableOfStage, clock.now()))
      log.info({ ...filter, count }, 'quarantined items are dismissed')
      return { count }
    })
  })
}

function readSelection(body: unknown): QuarantineFilter {
  const { all: _all, ...filter } = readBody(Selection, body)
  return filter
}
