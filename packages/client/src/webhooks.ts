import type {
  DeliverySummary,
  MadeWebhook,
  NewWebhook,
  RotatedWebhook,
  SecretRotation,
  Webhook,
  WebhookPatch,
  WebhookReplay,
  WebhookTest,
} from '@crosswire/record'
import type { Listing, Lists } from './listing.ts'
import type { Transport } from './transport.ts'

/** Who is told of every change. All of it asks for the operator token. */
export interface Webhooks {
  /** Its answer holds the secret: it is not shown again. */
  create: (webhook: NewWebhook) => Promise<MadeWebhook>
  list: () => Listing<Webhook>
  get: (id: string) => Promise<Webhook>
  change: (id: string, patch: WebhookPatch) => Promise<Webhook>
  remove: (id: string) => Promise<void>
  rotateSecret: (id: string, rotation?: SecretRotation) => Promise<RotatedWebhook>
  test: (id: string) => Promise<WebhookTest>
  replay: (id: string, after: string) => Promise<WebhookReplay>
  deliveries: (id: string) => Listing<DeliverySummary>
}

export function createWebhooks(transport: Transport, list: Lists): Webhooks {
  const path = (id: string, below = ''): string => `/v1/webhooks/${encodeURIComponent(id)}${below}`
  return {
    create: (body) => transport.ask({ method: 'POST', path: '/v1/webhooks', body }),
    list: () => list('/v1/webhooks'),
    get: (id) => transport.ask({ path: path(id) }),
    change: (id, body) => transport.ask({ method: 'PATCH', path: path(id), body }),
    remove: (id) => transport.ask({ method: 'DELETE', path: path(id) }),
    rotateSecret: (id, body = {}) => transport.ask({ method: 'POST', path: path(id, '/secret'), body }),
    test: (id) => transport.ask({ method: 'POST', path: path(id, '/test') }),
    replay: (id, after) => transport.ask({ method: 'POST', path: path(id, '/replay'), query: { after } }),
    deliveries: (id) => list(path(id, '/deliveries')),
  }
}
