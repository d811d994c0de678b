import { randomUUID } from 'node:crypto'
import { makeSecret, toSequence } from '@crosswire/formats'
import {
  DeliveryPage,
  MadeWebhook,
  NewWebhook,
  RotatedWebhook,
  SecretRotation,
  Webhook,
  WebhookPage,
  WebhookPatch,
  WebhookReplay,
  WebhookTest,
} from '@crosswire/record'
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
import type { ApiContext } from '../context.ts'
import { Problem } from '../problems.ts'
import { assertPosition, PositionParameter } from '../queries/log-position.ts'
import { LIMIT, parameter } from '../queries/parameters.ts'
import { defineRoute, type Route } from '../route.ts'
import { sendTest } from '../send-test.ts'

const OWN = { tag: 'webhooks', operator: true } as const
const PATH = '/v1/webhooks/{id}'

/** Who is told of every change. All of it is for operators: whoever may add a webhook may have the log sent anywhere. */
export const webhookRoutes: Route[] = [
  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: '/v1/webhooks',
      about: 'Have every change sent to an address',
      body: NewWebhook,
      answers: { 201: { about: 'The webhook, with its secret: it is not shown again.', schema: MadeWebhook } },
      problems: ['invalid-body'],
    },
    async ({ context: { db, clock }, context, body, reply, origin }) => {
      const { secret = makeSecret(), ...rest } = body
      const id = randomUUID()
      const after = await addWebhook(db, { id, ...rest, secrets: [{ secret, until: null }] }, clock.now())
      void reply.code(201).header('location', `${origin}/v1/webhooks/${id}`)
      return { ...present(await findWebhook(context, id)), secret, after: toSequence(after) }
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: '/v1/webhooks',
      about: 'Every webhook, and how it stands',
      answers: { 200: { about: 'All of them.', schema: WebhookPage } },
    },
    async ({ context }) => ({ items: (await listWebhooks(context.db)).map(present), next: null }),
  ),

  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: PATH,
      about: 'One webhook, and how it stands',
      answers: { 200: { about: 'The webhook.', schema: Webhook } },
      problems: ['not-found'],
    },
    async ({ context, id }) => present(await findWebhook(context, id)),
  ),

  defineRoute(
    {
      ...OWN,
      method: 'PATCH',
      path: PATH,
      about: 'Change a webhook, disable it, or make it active again',
      notes: 'One that is made active again gets what happens from then on: replay what it missed.',
      body: WebhookPatch,
      answers: { 200: { about: 'The webhook as it is now.', schema: Webhook } },
      problems: ['invalid-body', 'not-found'],
    },
    async ({ context, id, body }) => {
      await changeWebhook(context.db, (await findWebhook(context, id)).id, body, context.clock.now())
      return present(await findWebhook(context, id))
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'DELETE',
      path: PATH,
      about: 'Remove a webhook and what waits for it',
      answers: { 204: { about: 'It is gone.' } },
      problems: ['not-found'],
    },
    async ({ context, id, reply }) => {
      await removeWebhook(context.db, (await findWebhook(context, id)).id)
      return reply.code(204).send()
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: `${PATH}/secret`,
      about: 'Give a webhook a new secret; the old one signs beside it for a while',
      body: SecretRotation,
      answers: { 200: { about: 'The webhook with its new secret.', schema: RotatedWebhook } },
      problems: ['invalid-body', 'not-found'],
    },
    async ({ context, id, body }) => {
      const { secrets } = await findWebhook(context, id)
      const { secret = makeSecret(), keepOldForSeconds } = body
      const until = new Date(Date.now() + keepOldForSeconds * 1_000).toISOString()
      const kept = secrets
        .map((old) => ({ ...old, until: old.until !== null && old.until < until ? old.until : until }))
        .filter((old) => Date.parse(old.until) > Date.now())
        .slice(0, 4)
      await changeWebhook(context.db, id, { secrets: [{ secret, until: null }, ...kept] }, context.clock.now())
      return { ...present(await findWebhook(context, id)), secret, oldUntil: kept.length > 0 ? until : null }
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: `${PATH}/test`,
      about: 'Send it a message that says nothing, and tell how it was taken',
      notes: 'Its type is `news.crosswire.test`; it is signed as all others are and not tried again.',
      answers: { 200: { about: 'What came of it, good or bad.', schema: WebhookTest } },
      problems: ['not-found'],
    },
    async ({ context, id, origin }) => sendTest(await findWebhook(context, id), context.web, origin),
  ),

  defineRoute(
    {
      ...OWN,
      method: 'POST',
      path: `${PATH}/replay`,
      about: 'Send it again what the log holds after a position',
      notes:
        'What waited for it from before that position is dropped: this is how to get past a change that breaks a receiver.',
      query: { after: PositionParameter },
      answers: { 202: { about: 'They are on their way, in order.', schema: WebhookReplay } },
      problems: ['invalid-parameter', 'cursor-in-future', 'cursor-expired', 'conflict', 'not-found'],
    },
    async ({ context, id, query: { after }, reply, origin }) => {
      const { state } = await findWebhook(context, id)
      await assertPosition(context, after, origin)
      if (state === 'disabled')
        throw new Problem('conflict', 'the webhook is disabled: make it active first, then replay what it missed')
      const changes = await replayDeliveries(context.db, id, after, context.clock.now())
      void reply.code(202)
      return { after: toSequence(after), changes }
    },
  ),

  defineRoute(
    {
      ...OWN,
      method: 'GET',
      path: `${PATH}/deliveries`,
      about: 'What was sent to it, what waits, and how it was taken; newest first',
      query: {
        before: parameter.count.optional().meta({ description: 'Part of `next`: follow that.' }),
        ...LIMIT(500, 100),
      },
      answers: { 200: { about: 'A page of deliveries.', schema: DeliveryPage } },
      problems: ['invalid-parameter', 'not-found'],
    },
    async ({ context, id, query: { before = null, limit }, url }) => {
      await findWebhook(context, id)
      const rows = await listDeliveries(context.db, id, { before, limit: limit + 1 })
      const items = rows.slice(0, limit).map(({ seq, ...row }) => ({ sequence: toSequence(seq), ...row }))
      const next = new URL(url)
      next.searchParams.set('before', String(rows[limit - 1]?.seq))
      return { items, next: rows.length > limit ? next.href : null }
    },
  ),
]

async function findWebhook({ db }: ApiContext, id: string): Promise<WebhookStanding> {
  const webhook = await getWebhook(db, id)
  if (webhook === null) throw new Problem('not-found', `there is no webhook ${id}`)
  return webhook
}

/** A webhook as operators see it. Its secrets are shown once, when they are made, and not again. */
const present = ({ secrets, ...webhook }: WebhookStanding) => ({ type: 'webhook', ...webhook, secrets: secrets.length })
