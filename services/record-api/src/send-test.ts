import { randomUUID } from 'node:crypto'
import { signMessage } from '@crosswire/formats'
import { secretsAt, type Webhook } from '@crosswire/store'
import { postMessage, WebError, type WebClient } from '@crosswire/web'

export interface TestReport {
  delivered: boolean
  /** Of the endpoint's answer; null where there was none. */
  status: number | null
  tookMs: number
  error: { code: string; message: string; action: string } | null
}

/** Sends a webhook a message that says nothing, signed as the others are, and tells how it was taken. */
export async function sendTest(
  webhook: Pick<Webhook, 'secrets' | 'url'>,
  web: Pick<WebClient, 'fetch'>,
  origin: string,
): Promise<TestReport> {
  const at = new Date()
  const id = randomUUID()
  const event = {
    specversion: '1.0',
    id,
    source: origin,
    type: 'news.crosswire.test',
    time: at.toISOString(),
    datacontenttype: 'application/json',
    data: { message: 'This is a test. Answer it with 2xx and do nothing.' },
  }
  const message = signMessage(event, { id: `msg_test_${id}`, at, secrets: secretsAt(webhook, at) })
  const started = performance.now()
  const tookMs = (): number => Math.round(performance.now() - started)
  try {
    const status = await postMessage(web, { url: webhook.url, ...message })
    return { delivered: true, status, tookMs: tookMs(), error: null }
  } catch (error) {
    if (!(error instanceof WebError)) throw error
    const { code, message: said, action, exchange } = error
    return {
      delivered: false,
      status: exchange?.status ?? null,
      tookMs: tookMs(),
      error: { code, message: said, action },
    }
  }
}
