import { once } from 'node:events'
import { createServer } from 'node:http'

export interface HealthOptions {
  host: string
  /** 0: any free port. */
  port: number
  /** Why the process cannot do its work just now; null where it can. */
  whyNotReady: () => Promise<string | null>
  /** What it must do before it goes on, a line each; it is ready meanwhile. Default: nothing. */
  busyWith?: () => readonly string[]
  metrics: () => Promise<string>
}

export interface HealthServer {
  url: string
  close: () => Promise<void>
}

/** The port is taken by somebody else, or may not be opened. */
export class PortError extends Error {
  override name = 'PortError'
  readonly code: 'port-in-use' | 'port-refused'
  readonly next = 'permanent'
  readonly action = 'Stop what listens there, or give another port.'

  constructor(port: number, host: string, cause: NodeJS.ErrnoException) {
    const taken = cause.code === 'EADDRINUSE'
    super(`port ${port} on ${host} ${taken ? 'is in use' : `cannot be opened: ${cause.message}`}`, { cause })
    this.code = taken ? 'port-in-use' : 'port-refused'
  }
}

/** `/livez`: the process answers. `/readyz`: it can do its work, 503 with the reason where not; what it is still busy with. `/metrics`: Prometheus. */
export async function startHealthServer({
  host,
  port,
  whyNotReady,
  busyWith,
  metrics,
}: HealthOptions): Promise<HealthServer> {
  const server = createServer((request, response) => {
    const send = (status: number, body: string, type = 'text/plain; charset=utf-8'): void => {
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' })
      response.end(request.method === 'HEAD' ? undefined : body)
    }
    const answer = async (): Promise<void> => {
      switch (new URL(request.url ?? '/', 'http://health').pathname) {
        case '/livez':
          send(200, 'ok\n')
          return
        case '/readyz': {
          const why = await whyNotReady()
          const lines = why === null ? ['ok', ...(busyWith?.() ?? [])] : [why]
          send(why === null ? 200 : 503, lines.map((line) => `${line}\n`).join(''))
          return
        }
        case '/metrics':
          send(200, await metrics(), 'text/plain; version=0.0.4; charset=utf-8')
          return
        default:
          send(404, 'see /livez, /readyz and /metrics\n')
      }
    }
    answer().catch((error: unknown) => {
      send(503, `${error instanceof Error ? error.message : String(error)}\n`)
    })
  })
  server.listen(port, host)
  try {
    await once(server, 'listening')
  } catch (error) {
    throw new PortError(port, host, error as NodeJS.ErrnoException)
  }
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
