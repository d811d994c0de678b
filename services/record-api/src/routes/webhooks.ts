import { randomUUID } from 'node:crypto'
import { isSecret, makeSecret, toSequence } from '@crosswire/formats'
import { ChangeType } from '@crosswire/record'
import {
  addWebhook,
  changeWebhook,
  getWebhook,
  listDeliveries,
  listWebhooks,
  removeWebhook,
  replayDeliveries,
  type WebhookStanding,
} from '@crosswire/store'
import type { FastifyRequest } from 'fastify'
import { z } from 'zod'
import { originOf, urlOf, type ApiContext, type Routes } from '../context.ts'
import { parameter, readBody, readId, readQuery } from '../parameters.ts'
import { Problem } from '../problems.ts'
import { requireOperator } from '../require-operator.ts'
import { sendTest } from '../send-test.ts'
import { assertPosition, Position } from './changes.ts'

const Url = z.string().refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
  error: 'should be an http or https URL',
})
const Types = z.array(ChangeType, { error: 'should be a list of change types, or null for all' }).min(1).nullable()
const Description = z.string().max(500).nullable()
const Secret = z.string().refine(isSecret, { error: 'should be whsec_ and 24 to 64 bytes in base64' })

const NewWebhook = z.strictObject({
  url: Url,
  types: Types.default(null),
  description: Description.default(null),
  secret: Secret.optional(),
})
const WebhookPatch = z.strictObject({
  url: Url.optional(),
  types: Types.optional(),
  description: Description.optional(),
  state: z.enum(['active', 'disabled']).optional(),
})
const Rotation = z.strictObject({
  secret: Secret.optional(),
  keepOldForSeconds: z
    .int()
    .min(0)
    .max(30 * 86_400)
    .default(86_400),
})

type OfWebhook = FastifyRequest<{ Params: { id: string } }>

/** Who is told of every change. All of it is for operators: whoever may add a webhook may have the log sent anywhere. */
export const addWebhookRoutes: Routes = (app, context) => {
  const { db, clock } = context
  app.register(async (own) => {
    own.addHook('onRequest', async (request) => requireOperator(request, context))

    own.post('/v1/webhooks', async (request, reply) => {
      const { secret = makeSecret(), ...rest } = readBody(NewWebhook, request.body)
      const id = randomUUID()
      const after = await addWebhook(db, { id, ...rest, secrets: [{ secret, until: null }] }, clock.now())
      void reply.code(201).header('location', `${originOf(request, context)}/v1/webhooks/${id}`)
      return { ...present(await findWebhook(context, id)), secret, after: toSequence(after) }
    })

    own.get('/v1/webhooks', async () => ({ items: (await listWebhooks(db)).map(present), next: null }))

    own.get('/v1/webhooks/:id', async (request: OfWebhook) => present(await findWebhook(context, request.params.id)))

    own.patch('/v1/webhooks/:id', async (request: OfWebhook) => {
      const { id } = await findWebhook(context, request.params.id)
      await changeWebhook(db, id, readBody(WebhookPatch, request.body), clock.now())
      return present(await findWebhook(context, id))
    })

    own.delete('/v1/webhooks/:id', async (request: OfWebhook, reply) => {
      const { id } = await findWebhook(context, request.params.id)
      await removeWebhook(db, id)
      return reply.code(204).send()
    })

    own.post('/v1/webhooks/:id/secret', async (request: OfWebhook) => {
      const { id, secrets } = await findWebhook(context, request.params.id)
      const { secret = makeSecret(), keepOldForSeconds } = readBody(Rotation, request.body)
      const now = clock.now()
      const until = new Date(Date.now() + keepOldForSeconds * 1_000).toISOString()
      const old = secrets.map((one) => ({ ...one, until: one.until !== null && one.until < until ? one.until : until }))
      const kept = old.filter((one) => Date.parse(one.until) > Date.now()).slice(0, 4)
      await changeWebhook(db, id, { secrets: [{ secret, until: null }, ...kept] }, now)
      return { ...present(await findWebhook(context, id)), secret, oldUntil: kept.length > 0 ? until : null }
    })

    own.post('/v1/webhooks/:id/test', async (request: OfWebhook) =>
      sendTest(await findWebhook(context, request.params.id), context.web, originOf(request, context)),
    )

    own.post('/v1/webhooks/:id/replay', async (request: OfWebhook, reply) => {
      const { id, state } = await findWebhook(context, request.params.id)
      const { after } = readQuery({ after: Position }, request.query)
      await assertPosition(context, after)
      if (state === 'disabled')
        throw new Problem('conflict', 'the webhook is disabled: make it active first, then replay what it missed')
      const changes = await replayDeliveries(db, id, after, clock.now())
      void reply.code(202)
      return { after: toSequence(after), changes }
    })

    own.get('/v1/webhooks/:id/deliveries', async (request: OfWebhook) => {
      const { id } = await findWebhook(context, request.params.id)
      const query = { before: parameter.count.optional(), limit: parameter.limit(500, 100) }
      const { before = null, limit } = readQuery(query, request.query)
      const rows = await listDeliveries(db, id, { before, limit: limit + 1 })
      const items = rows.slice(0, limit).map(({ seq, ...row }) => ({ sequence: toSequence(seq), ...row }))
      const next = urlOf(request, context)
      next.searchParams.set('before', String(rows[limit - 1]?.seq))
      return { items, next: rows.length > limit ? next.href : null }
    })
  })
}

async function findWebhook({ db }: ApiContext, id: string): Promise<WebhookStanding> {
  const webhook = await getWebhook(db, readId(id))
  if (webhook === null) throw new Problem('not-found', `there is no webhook ${id}`)
  return webhook
}

/** A webhook as operators see it. Its secrets are shown once, when they are made, and not again. */
const present = ({ secrets, ...webhook }: WebhookStanding) => ({ type: 'webhook', ...webhook, secrets: secrets.length })
