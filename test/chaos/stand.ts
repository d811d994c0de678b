import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import { openPostgres } from '@crosswire/store'
import type { Mode } from '../setup/modes.ts'
import { freePort, startPostgres, startRedis } from '../setup/servers.ts'

/** Servers of a run's own, which it may kill, stall and start again. */
export interface Stand {
  databaseUrl?: string
  redisUrl?: string
  folder?: string
  restartPostgres: () => Promise<void>
  stallPostgres: (ms: number) => Promise<void>
  cutConnections: () => Promise<void>
  restartRedis: () => Promise<void>
  flushRedis: () => Promise<void>
  stallRedis: (ms: number) => Promise<void>
  close: () => Promise<void>
}

/** How long a server is away when it is killed. */
const AWAY_MS = 700

export async function openStand(mode: Mode): Promise<Stand> {
  const home = await mkdtemp(join(tmpdir(), 'cwx-'))
  const postgresPort = await freePort()
  const redisPort = await freePort()
  const startDatabase = () => startPostgres(join(home, 'postgres'), { port: postgresPort, settings: ['fsync=on'] })
  const startQueue = () => startRedis(join(home, 'redis'), { port: redisPort, appendOnly: true })
  let postgres = mode === 'pglite' ? null : await startDatabase()
  let redis = mode === 'redis' ? await startQueue() : null
  const adminUrl = `postgres://postgres@127.0.0.1:${postgresPort}/postgres`
  const admin = async (sql: string): Promise<void> => {
    const db = await openPostgres({ url: adminUrl, poolSize: 1 })
    await db.script(sql).finally(() => db.close())
  }
  if (postgres) await admin('CREATE DATABASE chaos')
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
      : { databaseUrl: `postgres://postgres@127.0.0.1:${postgresPort}/chaos` }),
    ...(mode === 'redis' ? { redisUrl: `redis://127.0.0.1:${redisPort}/0` } : {}),
    async restartPostgres() {
      if (!postgres) return
      // SIGQUIT is the immediate shutdown: no checkpoint, recovery from the log at the next start.
      process.kill(postgres.pid, 'SIGQUIT')
      await waitGone(postgres.pid)
      await sleep(AWAY_MS)
      postgres = await startDatabase()
    },
    stallPostgres: (ms) => stall(postgres?.pid, ms),
    cutConnections: () =>
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
      for (const server of [redis, postgres]) {
        if (!server) continue
        process.kill(server.pid, 'SIGINT')
        await waitGone(server.pid)
      }
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
  for (let tries = 0; tries < 300; tries++) {
    try {
      process.kill(pid, 0)
    } catch {
      return
    }
    await sleep(50)
  }
}
