import { makeMode, MODES, type Mode } from '../../test/setup/modes.ts'
import setUp from '../../test/setup/global.ts'

export { MODES, type Mode }

export interface Stand {
  /** Flags of `crosswire` for the mode. */
  flags: string[]
  env: { DATABASE_URL: string | undefined; REDIS_URL: string | undefined; LOG_LEVEL: string }
  remove: () => Promise<void>
}

/** An empty place to run on in a mode, with servers of its own where the mode has any. */
export async function makeStand(mode: Mode): Promise<Stand> {
  const { databaseUrl, redisUrl, folder, remove } = await makeMode(mode)
  return {
    flags: folder === undefined ? [] : ['--data', folder],
    env: { DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'error' },
    remove,
  }
}

/** Servers that were started are stopped when `work` is done, however it ends. */
export async function withServers(work: () => Promise<void>): Promise<void> {
  const stop = setUp()
  try {
    await work()
  } finally {
    stop()
  }
}

export function readModes(text: string | undefined): Mode[] {
  if (text === undefined || text === 'all') return [...MODES]
  const modes = text.split(',')
  const wrong = modes.filter((mode) => !(MODES as readonly string[]).includes(mode))
  if (wrong.length > 0) throw new Error(`--mode is one of ${MODES.join(', ')}, all: not ${wrong.join(', ')}`)
  return modes as Mode[]
}
