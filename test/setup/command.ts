import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort } from './servers.ts'

const bin = join(import.meta.dirname, '../../packages/cli/bin/crosswire.js')

export interface StartedCommand {
  pid: number
  /** What it said on stderr so far. */
  said: () => string
  /** What it wrote on stdout so far. */
  wrote: () => string
  /** Resolves once a text was said, or the process ended. */
  until: (text: string) => Promise<void>
  /** Resolves with the exit code. */
  ended: Promise<number | null>
  stop: () => Promise<number | null>
}

/** Starts `crosswire` as a person does: a process of its own. */
export function start(args: readonly string[], env: Record<string, string> = {}): StartedCommand {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let talk = ''
  let data = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (talk += chunk))
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => (data += chunk))
  const ended = once(child, 'close').then(([code]) => code as number | null)
  return {
    pid: child.pid!,
    said: () => talk,
    wrote: () => data,
    ended,
    async until(text) {
      const heard = (async () => {
        while (!talk.includes(text) && child.exitCode === null && child.signalCode === null) await sleep(50)
      })()
      await Promise.race([heard, ended])
    },
    async stop() {
      child.kill('SIGTERM')
      return ended
    },
  }
}

/** Runs a command to its end. */
export async function run(
  args: readonly string[],
  env?: Record<string, string>,
): Promise<{ code: number | null; said: string; wrote: string }> {
  const started = start(args, env)
  const code = await started.ended
  return { code, said: started.said(), wrote: started.wrote() }
}

/** A publishers file in a folder with one feed that nobody serves. */
export async function writeQuietPublishers(folder: string): Promise<string> {
  const file = join(folder, 'quiet.json')
  const url = `http://127.0.0.1:${await freePort()}/feed.xml`
  const quiet = {
    id: 'quiet',
    name: 'Quiet',
    languages: ['en'],
    timezone: 'UTC',
    domain: 'quiet.test',
    feeds: [{ url }],
  }
  await writeFile(file, JSON.stringify([quiet]))
  return file
}
