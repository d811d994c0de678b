import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

const bin = join(import.meta.dirname, '../../packages/cli/bin/crosswire.js')

export interface CrosswireOptions {
  env?: Readonly<Record<string, string | undefined>>
  /** Called with each line of stderr. */
  onTalk?: (line: string) => void
}

export interface Running {
  child: ChildProcess
  /** All of stdout, once it ended; throws where the exit code is not 0, with what was said on stderr. */
  ended: Promise<string>
}

/** Starts `crosswire` as a user does. */
export function startCrosswire(args: readonly string[], { env = {}, onTalk }: CrosswireOptions = {}): Running {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [data, talk] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (data += chunk))
  let rest = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    talk += chunk
    const lines = (rest + chunk).split('\n')
    rest = lines.pop()!
    for (const line of lines) onTalk?.(line)
  })
  const ended = once(child, 'close').then(([code, signal]: unknown[]) => {
    if (code === 0) return data
    throw new Error(`crosswire ${args.join(' ')} ended with ${String(code ?? signal)}\n${talk}`)
  })
  ended.catch(() => undefined)
  return { child, ended }
}

export const runCrosswire = (args: readonly string[], options?: CrosswireOptions): Promise<string> =>
  startCrosswire(args, options).ended

/** Runs the API on what was recorded, for as long as `work` lasts. */
export async function withApi<Value>(
  args: readonly string[],
  options: CrosswireOptions,
  work: (api: string) => Promise<Value>,
): Promise<Value> {
  let found: (api: string) => void = () => undefined
  const address = new Promise<string>((resolve) => (found = resolve))
  const { child, ended } = startCrosswire(['work', 'record-api', '--port', '0', ...args], {
    ...options,
    onTalk(line) {
      const [, api] = /^\s*api: (\S+)$/.exec(line) ?? []
      if (api !== undefined) found(api)
    },
  })
  try {
    const api = await Promise.race([address, ended])
    return await work(api)
  } finally {
    child.kill('SIGTERM')
    await ended.catch(() => undefined)
  }
}
