import type { WebClient } from '../types.ts'

export interface Message {
  url: string
  headers: Readonly<Record<string, string>>
  body: string
  signal?: AbortSignal | undefined
}

/** An endpoint has so long to answer (ms): what it does with a message, it does afterwards. */
const DEADLINE_MS = 15_000
/** Of an answer only the status counts. */
const ANSWER_BYTES = 4_096

/**
 * Hands a message to an endpoint and gives the status of its answer, a 2xx. Rejects with a `WebError` for everything
 * else, redirects included: an address that was checked must not lead to another one.
 */
export async function postMessage(
  client: Pick<WebClient, 'fetch'>,
  { url, headers, body, signal }: Message,
): Promise<number> {
  const { status } = await client.fetch({
    url,
    purpose: 'webhook',
    method: 'POST',
    headers,
    body,
    deadlineMs: DEADLINE_MS,
    maxBytes: ANSWER_BYTES,
    cutBody: true,
    ...(signal ? { signal } : {}),
  })
  return status
}
