import { createHmac, randomBytes } from 'node:crypto'

/** What is sent to a webhook: Standard Webhooks 1.0 around a CloudEvent in structured mode. */
export interface WebhookMessage {
  headers: Record<string, string>
  body: string
}

const PREFIX = 'whsec_'
const SECRET_BYTES = 24

/** A fresh secret: `whsec_` and 24 random bytes in base64. */
export const makeSecret = (): string => PREFIX + randomBytes(SECRET_BYTES).toString('base64')

/** `whsec_` and 24 to 64 bytes in base64, as Standard Webhooks has them. */
export function isSecret(text: string): boolean {
  if (!text.startsWith(PREFIX) || !/^[A-Za-z0-9+/]+={0,2}$/.test(text.slice(PREFIX.length))) return false
  const { length } = keyOf(text)
  return length >= SECRET_BYTES && length <= 64
}

const keyOf = (secret: string): Buffer => Buffer.from(secret.slice(PREFIX.length), 'base64')

/**
 * Signs an event for a webhook. `id` is the same at every try of it. Several secrets make several signatures: whoever
 * receives it checks with the one that it has while a secret is being replaced.
 */
export function signMessage(
  event: object,
  { id, at, secrets }: { id: string; at: Date; secrets: readonly string[] },
): WebhookMessage {
  const body = JSON.stringify(event)
  const timestamp = String(Math.floor(at.getTime() / 1000))
  const signatures = secrets.map(
    (secret) => `v1,${createHmac('sha256', keyOf(secret)).update(`${id}.${timestamp}.${body}`).digest('base64')}`,
  )
  return {
    body,
    headers: {
      'content-type': 'application/cloudevents+json; charset=utf-8',
      'webhook-id': id,
      'webhook-timestamp': timestamp,
      'webhook-signature': signatures.join(' '),
    },
  }
}
