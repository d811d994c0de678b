import { createServer } from 'node:http'

/** A subscriber that notes the positions of what it was sent, and fails when told to. */
export interface ChaosSink {
  url: string
  positions: number[]
  setFailing: (failing: boolean) => void
  /** The next request fails. */
  failOnce: () => void
  close: () => Promise<void>
}

export async function startSink(): Promise<ChaosSink> {
  const positions: number[] = []
  let failing = false
  let failures = 0
  const server = createServer((request, response) => {
    request.resume()
    request.once('end', () => {
      if (failing || failures > 0) {
        failures = Math.max(0, failures - 1)
        return void response.writeHead(500).end()
      }
      if (request.url === '/') positions.push(Number(String(request.headers['webhook-id']).split('_').at(-1)))
      response.writeHead(204).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as { port: number }
  return {
    url: `http://127.0.0.1:${port}/`,
    positions,
    setFailing: (next) => {
      failing = next
    },
    failOnce() {
      failures = 1
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
