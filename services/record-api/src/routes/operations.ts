import { tableOfStage } from '@crosswire/pipeline'
import {
  dismissQuarantined,
  groupQuarantine,
  listQuarantine,
  retryQuarantined,
  type QuarantineFilter,
} from '@crosswire/store'
import { z } from 'zod'
import { LIMIT, parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'

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
  .meta({ id: 'QuarantineSelection' })

const Quarantine = z
  .object({ groups: z.array(z.looseObject({})), items: z.array(z.looseObject({})), next: z.null() })
  .meta({ id: 'Quarantine' })
const Count = z.object({ count: z.int().nonnegative() }).meta({ id: 'Count' })
const OWN = { tag: 'operations', operator: true } as const

const filterOf = ({ all: _all, ...filter }: z.output<typeof Selection>): QuarantineFilter => filter

/** What operators do with items that stages gave up on. */
export const operationRoutes: Route[] = [
  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: '/v1/quarantine',
      about: 'Items that stages gave up on, in groups by what is wrong, and one by one',
      query: { ...FILTER, ...LIMIT(1_000, 100) },
      answers: { 200: { about: 'Those that match.', schema: Quarantine } },
      problems: ['invalid-parameter'],
    },
    async ({ context: { db }, query: { limit, ...filter } }) => ({
      groups: await groupQuarantine(db, filter),
      items: await listQuarantine(db, filter, limit),
      next: null,
    }),
  ),

  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: '/v1/quarantine/retry',
      about: 'Let stages work on them once more',
      body: Selection,
      answers: { 200: { about: 'How many.', schema: Count } },
      problems: ['invalid-body'],
    },
    async ({ context: { db, clock, log }, body }) => {
      const filter = filterOf(body)
      const count = await db.transaction((tx) => retryQuarantined(tx, filter, tableOfStage, clock.now()))
      log.info({ ...filter, count }, 'quarantined items are retried')
      return { count }
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: '/v1/quarantine/dismiss',
      about: 'Leave them as they are and take them off the list',
      body: Selection,
      answers: { 200: { about: 'How many.', schema: Count } },
      problems: ['invalid-body'],
    },
    async ({ context: { db, clock, log }, body }) => {
      const filter = filterOf(body)
      const count = await db.transaction((tx) => dismissQuarantined(tx, filter, tableOfStage, clock.now()))
      log.info({ ...filter, count }, 'quarantined items are dismissed')
      return { count }
    },
  ),
]
