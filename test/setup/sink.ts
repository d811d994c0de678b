import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Change } from '@crosswire/record'
import { Webhook } from 'standardwebhooks'

export interface Delivery {
  path: string
  id: string
  event: Change
  headers: IncomingHttpHeaders
  body: string
}

export type Answer = (response: ServerResponse, delivery: Delivery, nth: number) => void

export interface Sink extends AsyncDisposable {
  url: (path: string) => string
  /** What came, in order; to one path where it is named. */
  got: (path?: string) => Delivery[]
  /** How a path answers from now on. Default 204. */
  answer: (path: string, how: Answer) => void
  /** Resolves when this many have come to a path. */
  reached: (path: string, count: number, withinMs?: number) => Promise<void>
}

/** A receiver of webhooks on loopback that answers as told, path by path. */
export async function startSink(): Promise<Sink> {
  const deliveries: Delivery[] = []
  const answers = new Map<string, Answer>()
  const to = (path: string) => deliveries.filter((delivery) => delivery.path === path)
  const server = createServer((request, response) => {
    void readBody(request).then((body) => {
      const path = request.url ?? ''
      const event = JSON.parse(body) as Change
      const delivery = { path, id: String(request.headers['webhook-id']), event, headers: request.headers, body }
      deliveries.push(delivery)
      const how = answers.get(path) ?? ((to: ServerResponse) => to.writeHead(204).end())
      how(response, delivery, deliveries.filter((one) => one.path === path).length)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    got: (path) => (path === undefined ? [...deliveries] : to(path)),
    answer: (path, how) => void answers.set(path, how),
    async reached(path, count, withinMs = 20_000) {
      const until = Date.now() + withinMs
      while (to(path).length < count) {
        if (Date.now() > until) throw new Error(`${path} got ${to(path).length} of ${count}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

/** Checks a delivery as a receiver would, with the library of Standard Webhooks itself; throws where it is not ours. */
export function verifyDelivery({ body, headers }: Delivery, secret: string): Change {
  return new Webhook(secret).verify(body, headers as Record<string, string>) as Change
}

export const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(code, headers).end()

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = []
  for await (const chunk of request) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks).toString('utf8')
}
