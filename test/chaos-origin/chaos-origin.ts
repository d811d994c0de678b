import { readFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { createServer as createTlsServer } from 'node:tls'
import { setTimeout as sleep } from 'node:timers/promises'
import { FAULTS, type Fault, type FaultName } from './faults.ts'

export interface ChaosOrigin extends AsyncDisposable {
  port: number
  /** The same with TLS, under a certificate that nobody signed. */
  tlsPort: number
  /** Where a fault is met. */
  url: (fault: FaultName) => string
  /** Connections that clients hold open. */
  connections: () => number
  /** Requests so far, by fault. */
  asked: (fault: FaultName) => number
}

/**
 * A server on loopback that does wrong what servers do wrong: the first part of a request's path names the fault. It
 * writes bytes, not HTTP, so that it can be as wrong as it likes.
 */
export async function startChaosOrigin(): Promise<ChaosOrigin> {
  const sockets = new Set<Socket>()
  const asked = new Map<string, number>()
  let origin = ''
  const serve = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => undefined)
    socket.once('data', (head) => {
      const [, name = '', rest = ''] = /^GET \/([\w-]*)(\S*)/.exec(head.toString('latin1')) ?? []
      const fault = (FAULTS as Record<string, Fault>)[name]
      asked.set(name, (asked.get(name) ?? 0) + 1)
      if (!fault) socket.end('HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      else void Promise.resolve(fault({ socket, rest, origin, drip: createDrip(socket) })).catch(() => socket.destroy())
    })
  }
  const plain = await listen(createServer(serve))
  const file = (name: string) => readFileSync(new URL(name, import.meta.url))
  const secure = await listen(createTlsServer({ key: file('key.pem'), cert: file('cert.pem') }, serve))
  origin = `http://127.0.0.1:${plain.port}`
  return {
    port: plain.port,
    tlsPort: secure.port,
    url: (fault) => `${origin}/${fault}`,
    connections: () => sockets.size,
    asked: (fault) => asked.get(fault) ?? 0,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await Promise.all([plain.close(), secure.close()])
    },
  }
}

function createDrip(socket: Socket) {
  return async (pieces: Iterable<string | Buffer>, everyMs: number): Promise<void> => {
    for (const piece of pieces) {
      if (socket.destroyed) return
      const full = !socket.write(piece)
      if (everyMs > 0) await sleep(everyMs)
      else if (full) await new Promise<void>((resolve) => socket.once('drain', resolve).once('close', resolve))
    }
  }
}

async function listen(server: Server): Promise<{ port: number; close: () => Promise<void> }> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    port: (server.address() as AddressInfo).port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  }
}
