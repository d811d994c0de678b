import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Clock, Log } from '@crosswire/pipeline'
import { addPush, changeSubscription, type Db } from '@crosswire/store'
import { answerHub, digestOf, PUSH_BYTES, type CallbackAnswer, type Subscription } from '@crosswire/web'
import { toRow } from './keep-subscriptions.ts'

export interface CallbackOptions {
  db: Db
  clock: Clock
  log: Log
  host: string
  /** 0: any free port. */
  port: number
}

export interface CallbackServer {
  /** Where it listens, which is not where hubs reach it. */
  url: string
  close: () => Promise<void>
}

/** A hub that sends its push so slowly is not waited for. */
const REQUEST_MS = 30_000

/**
 * Listens for hubs: answers their checks and takes their pushes. A push is acknowledged once it is stored and its feed
 * open; the feed's next turn reads it.
 */
export async function serveCallback({ db, clock, log, host, port }: CallbackOptions): Promise<CallbackServer> {
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://callback')
    const body = await readBody(request)
    if (!body) {
      response.writeHead(413, { connection: 'close' }).end()
      return
    }
    const id = url.pathname.split('/').at(-1) ?? ''
    const headers = request.headers as Record<string, string | undefined>
    let said: CallbackAnswer | undefined
    await changeSubscription(db, id, async (row, tx) => {
      const at = clock.now()
      const known = row ? (row.record as Subscription) : null
      said = answerHub(known, { method: request.method ?? '', query: url.searchParams, headers, body }, at.getTime())
      if (!row) return null
      const { push, subscription } = said
      if (push)
        await addPush(tx, {
          feedId: row.feedId,
          digest: digestOf(push.body),
          contentType: push.contentType,
          bytes: push.body,
          at,
        })
      return subscription && toRow(row.feedId, subscription, at.getTime())
    })
    const { status, body: text, outcome } = said!
    log.info({ outcome, bytes: body.length }, 'a hub called')
    response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(text)
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      log.warn({ error: (error as Error).message }, 'a hub could not be answered; it will try again')
      if (!response.headersSent) response.writeHead(503)
      response.end()
    })
  })
  server.requestTimeout = REQUEST_MS
  server.listen(port, host)
  await once(server, 'listening')
  const address = server.address() as { port: number }
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    async close() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  }
}

/** The body, or null where it is larger than any push may be. */
async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > PUSH_BYTES) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
