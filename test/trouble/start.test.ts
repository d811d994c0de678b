import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort } from '../setup/servers.ts'

const bin = join(import.meta.dirname, '../../packages/cli/bin/crosswire.js')
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cw-trouble-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

interface Started {
  said: () => string
  /** Resolves once a text was said, or the process ended. */
  until: (text: string) => Promise<void>
  stop: () => Promise<number | null>
}

function start(args: string[], env: Record<string, string> = {}): Started {
  const child = spawn(process.execPath, [bin, ...args], {
    env: { ...process.env, LOG_LEVEL: 'warn', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let talk = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (talk += chunk))
  const closed = once(child, 'close').then(([code]) => code as number | null)
  return {
    said: () => talk,
    async until(text) {
      const heard = (async () => {
        while (!talk.includes(text) && child.exitCode === null && child.signalCode === null) await sleep(50)
      })()
      await Promise.race([heard, closed])
    },
    async stop() {
      child.kill('SIGTERM')
      return closed
    },
  }
}

async function run(args: string[], env?: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const started = start(args, env)
  await started.until('\u0000never said')
  return { code: await started.stop(), said: started.said() }
}

const noFeeds = async (): Promise<string> => {
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

describe('crosswire up, in trouble', { timeout: 240_000 }, () => {
  it('names the setting that is wrong and ends with 2', async () => {
    const wrong = await run(['up', '--once'], { DATABASE_URL: 'mysql://somewhere', LOG_LEVEL: 'loud' })
    expect(wrong.code).toBe(2)
    expect(wrong.said).toContain('DATABASE_URL')
    expect(wrong.said).toContain('LOG_LEVEL is "loud"')
    const half = await run(['up', '--once'], { REDIS_URL: 'redis://127.0.0.1:1' })
    expect([half.code, half.said]).toEqual([2, expect.stringContaining('give both')])
  })

  it('says that the database does not answer and what to do, and ends with 1', async () => {
    const port = await freePort()
    const { code, said } = await run(['up', '--once'], { DATABASE_URL: `postgres://x:y@127.0.0.1:${port}/db` })
    expect(code).toBe(1)
    expect(said).toContain('database-unavailable')
    expect(said).toContain('correct DATABASE_URL')
    expect(said).not.toContain('x:y@')
  })

  it('says that a port is taken, and that a folder is another process’s, and leaves that one alone', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const file = await noFeeds()
    const flags = ['up', '--publishers', file, '--allow-private-network', '--data', join(folder, 'data')]
    const taken = await run([...flags, '--port', String(port), '--console-port', '0'])
    expect([taken.code, taken.said]).toEqual([1, expect.stringContaining(`port ${port} on 127.0.0.1 is in use`)])
    server.close()

    const first = start([...flags, '--port', '0', '--console-port', '0'])
    await first.until('running;')
    const second = await run([...flags, '--port', '0', '--console-port', '0'])
    expect(second.code).toBe(1)
    expect(second.said).toMatch(/folder-in-use[^]*another --data folder/)
    expect(await first.stop()).toBe(0)
  })

  it('tells which feeds could not be reached and when it tries again, and is healthy', async () => {
    const file = await noFeeds()
    const flags = ['--publishers', file, '--allow-private-network', '--data', join(folder, 'offline')]
    const once = await run(['up', '--once', ...flags])
    expect(once.code).toBe(0)
    expect(once.said).toMatch(
      /not reached: http:\/\/127\.0\.0\.1:\d+\/feed\.xml \(connect-refused\), tried again at \d{4}-/,
    )
    const health = String(await freePort())
    const running = start(['up', ...flags, '--port', '0', '--console-port', '0'], { HEALTH_PORT: health })
    await running.until('running;')
    expect((await fetch(`http://127.0.0.1:${health}/readyz`)).status).toBe(200)
    expect(await running.stop()).toBe(0)
  })
})
