import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run, start, writeQuietPublishers } from '../setup/command.ts'
import { freePort } from '../setup/servers.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cw-trouble-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

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
    const file = await writeQuietPublishers(folder)
    const flags = ['up', '--publishers', file, '--allow-private-network', '--data', join(folder, 'data')]
    const taken = await run([...flags, '--port', String(port), '--console-port', '0'])
    expect([taken.code, taken.said]).toEqual([1, expect.stringContaining(`port ${port} on 127.0.0.1 is in use`)])
    server.close()

    const first = start([...flags, '--port', '0', '--console-port', '0'])
    await first.until('running;')
    expect(first.said().split('\n').slice(0, 2).join('\n')).toMatch(/PGlite in .*\n.*not a power loss.*DATABASE_URL/)
    const second = await run([...flags, '--port', '0', '--console-port', '0'])
    expect(second.code).toBe(1)
    expect(second.said).toMatch(/folder-in-use[^]*another --data folder/)
    expect(await first.stop()).toBe(0)
  })

  it('tells which feeds could not be reached and when it tries again, and is healthy', async () => {
    const file = await writeQuietPublishers(folder)
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
