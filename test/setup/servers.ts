import { execFile, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { chmod, mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'

export interface ServerHandle {
  pid: number
  port: number
}

const isRoot = (): boolean => process.getuid?.() === 0
const runFolder = (): string => {
  const run = process.env['CROSSWIRE_TEST_RUN']
  if (run === undefined) throw new Error('servers are shared within a run of vitest: see test/setup/global.ts')
  return run
}

/** Why a server that tests want cannot be started here; null where it can. In CI that is a failure and no skip. */
export function whyAbsent(server: 'postgres' | 'redis'): string | null {
  if (server === 'postgres' ? findPostgres() !== null : findRedis() !== null) return null
  if (isRoot()) {
    execFileSync(new URL('../../infra/scripts/install-test-servers.sh', import.meta.url).pathname, { stdio: 'inherit' })
    return null
  }
  const reason = `${server} is not installed, and only root may install it (infra/scripts/install-test-servers.sh)`
  if (process.env['CROSSWIRE_CI'] === '1') throw new Error(`a test would be skipped: ${reason}`)
  return reason
}

function findPostgres(): string | null {
  const base = '/usr/lib/postgresql'
  const versions = existsSync(base)
    ? readdirSync(base)
        .map(Number)
        .sort((a, b) => b - a)
    : []
  const newest = versions.find((version) => version >= 15 && existsSync(join(base, String(version), 'bin/postgres')))
  return newest === undefined ? null : join(base, String(newest), 'bin')
}

function findRedis(): string | null {
  const paths = (process.env['PATH'] ?? '').split(':').map((folder) => join(folder, 'redis-server'))
  return paths.find((path) => existsSync(path)) ?? null
}

/** The run's PostgreSQL: started by the first test that asks, on a port of its own. */
export function sharedPostgres(): Promise<ServerHandle> {
  return shared('postgres', (folder) => startPostgres(folder))
}

/** The run's Redis. Tests take a database number each, so that one may flush its own. */
export function sharedRedis(): Promise<ServerHandle> {
  return shared('redis', (folder) => startRedis(folder))
}

function shared(name: string, start: (folder: string) => Promise<ServerHandle>): Promise<ServerHandle> {
  return oncePerRun(name, async (folder) => {
    const handle = await start(folder)
    writeFileSync(`${folder}.pid`, String(handle.pid))
    return handle
  })
}

/** Does something once in a run of vitest, whichever of its processes comes first; the others wait for what it made. */
export async function oncePerRun<Made>(name: string, make: (folder: string) => Promise<Made>): Promise<Made> {
  const folder = join(runFolder(), name)
  const ready = `${folder}.json`
  try {
    mkdirSync(folder)
  } catch {
    for (let tries = 0; tries < 1_200; tries++) {
      if (existsSync(ready)) return JSON.parse(readFileSync(ready, 'utf8')) as Made
      await sleep(100)
    }
    throw new Error(`${name} was not ready within two minutes`)
  }
  const made = await make(folder)
  writeFileSync(`${ready}.part`, JSON.stringify(made))
  renameSync(`${ready}.part`, ready)
  return made
}

export interface PostgresStart {
  port?: number
  /** Further settings, as `['fsync=on']`. */
  settings?: readonly string[]
}

/**
 * Starts a PostgreSQL in a folder; as root, for the user `postgres`, because the server refuses root. An existing
 * cluster in the folder is started again.
 */
export async function startPostgres(
  folder: string,
  { port, settings = [] }: PostgresStart = {},
): Promise<ServerHandle> {
  const bin = findPostgres()
  if (bin === null) throw new Error('PostgreSQL is not installed')
  const chosen = port ?? (await freePort())
  const data = join(folder, 'data')
  await mkdir(folder, { recursive: true })
  const ids = isRoot() ? userIds('postgres') : {}
  if (isRoot()) {
    for (const path of [runAncestor(folder), folder]) await chmod(path, 0o755)
    execFileSync('chown', ['postgres', folder])
  }
  if (!existsSync(data)) {
    await promisify(execFile)(
      join(bin, 'initdb'),
      ['-D', data, '-A', 'trust', '-U', 'postgres', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
      { ...ids, cwd: folder },
    )
  }
  const flags = [
    'fsync=off',
    'max_connections=200',
    'shared_buffers=64MB',
    `unix_socket_directories=${folder}`,
    ...settings,
  ]
  const server = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(chosen), '-h', '127.0.0.1', ...flags.flatMap((flag) => ['-c', flag])],
    { ...ids, cwd: folder, stdio: 'ignore', detached: true },
  )
  server.unref()
  await waitFor(async () => {
    await promisify(execFile)(join(bin, 'pg_isready'), ['-h', '127.0.0.1', '-p', String(chosen)])
  }, `PostgreSQL on port ${chosen}`)
  return { pid: server.pid!, port: chosen }
}

/** The folder made by `mkdtemp` that a folder lies in: it must be passable for another user. */
const runAncestor = (folder: string): string => folder.split('/').slice(0, 3).join('/')

function userIds(name: string): { uid: number; gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

export async function startRedis(
  folder: string,
  { port, appendOnly = false }: { port?: number; appendOnly?: boolean } = {},
) {
  const binary = findRedis()
  if (binary === null) throw new Error('Redis is not installed')
  const chosen = port ?? (await freePort())
  await mkdir(folder, { recursive: true })
  const flags = ['--port', String(chosen), '--bind', '127.0.0.1', '--dir', folder, '--databases', '512', '--save', '']
  const server = spawn(
    binary,
    [...flags, '--maxmemory-policy', 'noeviction', '--appendonly', appendOnly ? 'yes' : 'no'],
    { stdio: 'ignore', detached: true },
  )
  server.unref()
  await waitFor(() => promisify(execFile)('redis-cli', ['-p', String(chosen), 'ping']), `Redis on port ${chosen}`)
  return { pid: server.pid!, port: chosen }
}

export async function freePort(): Promise<number> {
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

async function waitFor(probe: () => Promise<unknown>, what: string): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    try {
      await probe()
      return
    } catch {
      await sleep(100)
    }
  }
  throw new Error(`${what} did not start within 30 s`)
}
