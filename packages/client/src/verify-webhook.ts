import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Change } from '@crosswire/record'
import { WebhookVerificationError } from './errors.ts'

type HeaderBag =
  Readonly<Record<string, string | readonly string[] | undefined>> | { get: (name: string) => string | null }

export interface VerifyOptions {
  /** How far the message's time may be from ours. Default 300. */
  toleranceSeconds?: number
  /** Milliseconds since 1970. Default: the system's. */
  now?: () => number
}

/**
 * Checks that a message was sent by who has the secret, and just now; gives the change that it tells of. `rawBody` is
 * what came, byte for byte: parsed and written again it is another text. Throws a `WebhookVerificationError`.
 */
export function verifyWebhook(
  headers: HeaderBag,
  rawBody: string | Uint8Array,
  secret: string | readonly string[],
  { toleranceSeconds = 300, now = Date.now }: VerifyOptions = {},
): Change {
  const [id, timestamp, signatures] = ['webhook-id', 'webhook-timestamp', 'webhook-signature'].map((name) =>
    headerOf(headers, name),
  )
  if (!id || !timestamp || !signatures || !/^\d{1,12}$/.test(timestamp))
    throw new WebhookVerificationError(
      'headers-missing',
      'webhook-id, webhook-timestamp and webhook-signature are needed',
    )
  const ageSeconds = Math.abs(now() / 1_000 - Number(timestamp))
  if (ageSeconds > toleranceSeconds)
    throw new WebhookVerificationError(
      'timestamp-out-of-tolerance',
      `the message is ${Math.round(ageSeconds)} s away from our time`,
    )
  const body = typeof rawBody === 'string' ? rawBody : new TextDecoder().decode(rawBody)
  const given = signatures
    .split(' ')
    .filter((signature) => signature.startsWith('v1,'))
    .map((signature) => Buffer.from(signature.slice(3), 'base64'))
  const holds = [secret].flat().some((one) => {
    const wanted = createHmac('sha256', keyOf(one)).update(`${id}.${timestamp}.`).update(rawBody).digest()
    return given.some((signature) => signature.length === wanted.length && timingSafeEqual(signature, wanted))
  })
  if (!holds) throw new WebhookVerificationError('signature-mismatch', 'no signature was made with the secret')
  return JSON.parse(body) as Change
}

function keyOf(secret: string): Buffer {
  const key = Buffer.from(secret.replace(/^whsec_/, ''), 'base64')
  if (key.length === 0) throw new WebhookVerificationError('secret-malformed', 'a secret is whsec_ and base64')
  return key
}

function headerOf(headers: HeaderBag, name: string): string | null {
  if (typeof headers.get === 'function') return (headers as { get: (name: string) => string | null }).get(name)
  const bag = headers as Readonly<Record<string, string | readonly string[] | undefined>>
  const key = Object.keys(bag).find((one) => one.toLowerCase() === name)
  const value = key === undefined ? undefined : bag[key]
  return value === undefined ? null : String(value)
}
