import { signMessage, toChangeEvent, toSequence } from '@crosswire/formats'
import { RetryError, TOPOLOGY, type ItemResult } from '@crosswire/pipeline'
import { secretsAt, type ChangeRow, type DeliveryReport, type DeliveryWork } from '@crosswire/store'
import { postMessage, WebError, type WebClient } from '@crosswire/web'

export interface SendPorts {
  web: Pick<WebClient, 'fetch'>
  /** The API's, where receivers find the records. */
  origin: () => string
  /** What receivers compare the time of a message with. */
  wallClock: () => Date
  signal: AbortSignal
}

/** A change that can be sent, to a webhook that is there. */
export interface Sendable {
  delivery: DeliveryWork
  webhook: NonNullable<DeliveryWork['webhook']>
  change: ChangeRow
}

const MOST_TRIES = (TOPOLOGY.deliveries.retryWaitsMs?.length ?? 0) + 1

/** The same for every try of a change, replays included: receivers know by it what they have. */
const messageId = (webhookId: string, seq: number): string => `msg_${webhookId.replaceAll('-', '')}_${toSequence(seq)}`

/**
 * Sends one change. A webhook that answers 410 wants no more and is disabled, and so is one that failed at the last try
 * that there is: three days after the first.
 */
export async function sendChange(
  { delivery, webhook, change }: Sendable,
  { web, origin, wallClock, signal }: SendPorts,
): Promise<ItemResult<DeliveryReport>> {
  const { id } = delivery
  const at = wallClock()
  const message = signMessage(toChangeEvent(change, origin()), {
    id: messageId(webhook.id, change.seq),
    at,
    secrets: secretsAt(webhook, at),
  })
  const report = { id, webhookId: webhook.id, seq: change.seq, sent: false, status: null, error: null, disable: null }
  try {
    const status = await postMessage(web, { url: webhook.url, ...message, signal })
    return {
      id,
      kind: 'done',
      outcome: 'delivered',
      detail: { webhook: webhook.id },
      effect: { ...report, sent: true, status },
    }
  } catch (error) {
    if (!(error instanceof WebError) || signal.aborted) throw error
    const failed = { ...report, status: error.exchange?.status ?? null, error: error.code }
    const detail = { webhook: webhook.id, message: error.message }
    if (error.code === 'http-410')
      return { id, kind: 'done', outcome: 'refused-for-good', detail, effect: { ...failed, disable: 'http-410' } }
    const isLast = delivery.attempts + 1 >= MOST_TRIES
    return {
      id,
      kind: 'failed',
      error: new RetryError(error.code, error.message, { cause: error, retryAt: askedFor(error) }),
      detail,
      effect: { ...failed, disable: isLast ? `${error.code} for three days` : null },
    }
  }
}

/** When the endpoint itself asks to be tried again. */
function askedFor({ exchange, retryAt }: WebError): Date | null {
  return (exchange?.retryAfterMs ?? null) === null ? null : retryAt
}
