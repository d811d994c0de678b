import { connect, createServer, type Socket } from 'node:net'

/** Where a connection is cut: half a request has arrived, or a whole one has, and its answer never comes back. */
export type Cut = 'request' | 'answer'

/** Stands between workers and a server, so that connections can be cut in the middle of what they say. */
export interface CuttingProxy {
  port: number
  /** From now on each connection is cut at the next thing said on it; null lets everything through. */
  setCut: (cut: Cut | null) => void
  /** Connections that were cut so far. */
  cuts: () => number
  close: () => Promise<void>
}

export async function startProxy(targetPort: number): Promise<CuttingProxy> {
  const open = new Set<Socket>()
  let cut: Cut | null = null
  let cuts = 0
  const server = createServer((client) => {
    const target = connect(targetPort, '127.0.0.1')
    const end = (): void => {
      client.destroy()
      target.destroy()
    }
    for (const socket of [client, target]) {
      open.add(socket)
      socket.setNoDelay(true)
      socket.on('error', end)
      socket.on('close', () => {
        open.delete(socket)
        end()
      })
    }
    client.on('data', (piece: Buffer) => {
      if (cut === 'request') {
        cuts++
        // What arrives of a statement is its first half.
        target.end(piece.subarray(0, piece.length >> 1))
        client.destroy()
      } else if (!target.write(piece)) {
        client.pause()
        target.once('drain', () => client.resume())
      }
    })
    target.on('data', (piece: Buffer) => {
      if (cut === 'answer') {
        cuts++
        end()
      } else if (!client.write(piece)) {
        target.pause()
        client.once('drain', () => target.resume())
      }
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as { port: number }).port,
    setCut: (next) => void (cut = next),
    cuts: () => cuts,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of open) socket.destroy()
      }),
  }
}
