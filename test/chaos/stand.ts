import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openPostgres } from '@crosswire/store'
import type { Mode } from '../setup/modes.ts'
import { freePort, startPostgres, startRedis } from '../setup/servers.ts'
import type { Victims } from './faults.ts'
import { lockAgainst } from './trouble/lock-against.ts'
import { startProxy, type Cut, type CuttingProxy } from './trouble/proxy.ts'
import { mountSmallDisk } from './trouble/small-disk.ts'

type ServerVictims = Pick<
  Victims,
  | 'restartPostgres'
  | 'stallPostgres'
  | 'endConnections'
  | 'cutPostgres'
  | 'fillDisk'
  | 'lockAgainst'
  | 'restartRedis'
  | 'flushRedis'
  | 'stallRedis'
  | 'cutRedis'
>

/** Servers of a run's own, which it may kill, stall, fill, cut off and start again. */
export interface Stand extends ServerVictims {
  /** What workers are told: the way through a proxy that can be cut. */
  databaseUrl?: string
  redisUrl?: string
  folder?: string
  /** The way past the proxy. */
  directUrl?: string
  close: () => Promise<void>
}

export interface StandOptions {
  /** Size of the database's volume, where this user may mount one. Default 600 MB. */
  diskMb?: number | undefined
}

/** How long a server is away when it is killed. */
const AWAY_MS = 700

export async function openStand(mode: Mode, { diskMb = 600 }: StandOptions = {}): Promise<Stand> {
  const home = await mkdtemp(join(tmpdir(), 'cwx-'))
  const volume = join(home, 'postgres')
  await mkdir(volume)
  const disk = mode === 'pglite' ? null : await mountSmallDisk(volume, diskMb)
  const postgresPort = await freePort()
  const redisPort = await freePort()
  const settings = ['fsync=on', 'deadlock_timeout=200ms', 'min_wal_size=32MB', 'max_wal_size=128MB']
  const startDatabase = () => startPostgres(volume, { port: postgresPort, settings })
  const startQueue = () => startRedis(join(home, 'redis'), { port: redisPort, appendOnly: true })
  let postgres = mode === 'pglite' ? null : await startDatabase()
  let redis = mode === 'redis' ? await startQueue() : null
  const adminUrl = `postgres://postgres@127.0.0.1:${postgresPort}/postgres`
  const admin = async (sql: string): Promise<void> => {
    const db = await openPostgres({ url: adminUrl, poolSize: 1 })
    await db.script(sql).finally(() => db.close())
  }
  if (postgres) await admin('CREATE DATABASE chaos')
  const databaseProxy = postgres ? await startProxy(postgresPort) : null
  const queueProxy = redis ? await startProxy(redisPort) : null
  const directUrl = `postgres://postgres@127.0.0.1:${postgresPort}/chaos`
  const cutOff = async (proxy: CuttingProxy | null, ms: number, cut: Cut): Promise<void> => {
    proxy?.setCut(cut)
    await sleep(ms)
    proxy?.setCut(null)
  }
  /** A server that found no room for its log has ended, or is about to. */
  const ensureDatabase = async (): Promise<void> => {
    for (let tries = 0; tries < 100; tries++) {
      if (!isThere(postgres!.pid)) postgres = await startDatabase()
      const answers = await admin('SELECT 1').then(
        () => true,
        () => false,
      )
      if (answers) return
      await sleep(200)
    }
    throw new Error('the database did not come back')
  }
  /** A server that is stalled takes no signal but the one that ends it. */
  const stall = async (pid: number | undefined, ms: number): Promise<void> => {
    if (pid === undefined) return
    const all = [pid, ...(await childrenOf(pid))]
    signalAll(all, 'SIGSTOP')
    await sleep(ms)
    signalAll(all, 'SIGCONT')
  }
  return {
    ...(mode === 'pglite'
      ? { folder: join(home, 'data') }
      : { directUrl, databaseUrl: `postgres://postgres@127.0.0.1:${databaseProxy!.port}/chaos` }),
    ...(mode === 'redis' ? { redisUrl: `redis://127.0.0.1:${queueProxy!.port}/0` } : {}),
    async restartPostgres() {
      if (!postgres) return
      // SIGQUIT is the immediate shutdown: no checkpoint, recovery from the log at the next start.
      process.kill(postgres.pid, 'SIGQUIT')
      await waitGone(postgres.pid)
      await sleep(AWAY_MS)
      postgres = await startDatabase()
    },
    stallPostgres: (ms) => stall(postgres?.pid, ms),
    cutPostgres: (ms, cut) => cutOff(databaseProxy, ms, cut),
    cutRedis: (ms, cut) => cutOff(queueProxy, ms, cut),
    async fillDisk(ms) {
      if (!disk) return
      await disk.fill()
      await sleep(ms)
      await disk.free()
      await ensureDatabase()
    },
    lockAgainst: (ms) => lockAgainst(directUrl, ms),
    endConnections: () =>
      admin(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'chaos' AND pid <> pg_backend_pid()`,
      ),
    async restartRedis() {
      if (!redis) return
      process.kill(redis.pid, 'SIGKILL')
      await waitGone(redis.pid)
      await sleep(AWAY_MS)
      redis = await startQueue()
    },
    async flushRedis() {
      await promisify(execFile)('redis-cli', ['-p', String(redisPort), 'flushall'])
    },
    stallRedis: (ms) => stall(redis?.pid, ms),
    async close() {
      await Promise.all([databaseProxy?.close(), queueProxy?.close()])
      for (const server of [redis, postgres]) {
        if (!server || !isThere(server.pid)) continue
        process.kill(server.pid, 'SIGINT')
        await waitGone(server.pid)
      }
      await disk?.remove()
      await rm(home, { recursive: true, force: true })
    },
  }
}

async function childrenOf(pid: number): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-o', 'pid=', '--ppid', String(pid)]).catch(() => ({
    stdout: '',
  }))
  return stdout.split('\n').map(Number).filter(Boolean)
}

function signalAll(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids)
    try {
      process.kill(pid, name)
    } catch {
      // It ended meanwhile.
    }
}

async function waitGone(pid: number): Promise<void> {
  for (let tries = 0; tries < 300 && isThere(pid); tries++) await sleep(50)
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}
