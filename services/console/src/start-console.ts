import type { Clock, Log } from '@crosswire/pipeline'
import { PortError } from '@crosswire/service'
import type { Db } from '@crosswire/store'
import { isLoopback } from './access/hosts.ts'
import { buildApp } from './build-app.ts'
import type { JudgeFeed } from './diagnose/diagnose-feeds.ts'
import { createLook } from './look.ts'

export interface ConsoleOptions {
  db: Db
  clock: Clock
  log: Log
  host: string
  /** 0: any free port. */
  port: number
  publicUrl?: string | undefined
  /** Absent: no login, this machine only, and read-only where `host` is more than this machine. */
  password?: string | undefined
  readOnly?: boolean | undefined
  mode: string
  judgeFeed: JudgeFeed
  queues?: (() => readonly object[]) | undefined
}

export interface Console {
  url: string
  close: () => Promise<void>
}

/** Opens the console's port. Throws a `PortError` where it cannot. */
export async function startConsole(options: ConsoleOptions): Promise<Console> {
  const { host, port, publicUrl = null, password = null, readOnly = false, log } = options
  const isOpen = password === null && !isLoopback(host)
  if (isOpen && !readOnly)
    log.warn({ host }, 'the console has no password and listens beyond this machine: it is read-only')
  const access = { password, publicUrl, readOnly: readOnly || isOpen }
  const app = buildApp({ ...options, access, look: createLook(options) })
  try {
    const url = await app.listen({ host, port })
    return { url, close: () => app.close() }
  } catch (error) {
    throw new PortError(port, host, error as NodeJS.ErrnoException)
  }
}
