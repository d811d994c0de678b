import { once } from 'node:events'
import { connect, createServer, type Server } from 'node:net'
import { createSystemClock, type Log } from '@crosswire/pipeline'
import { openDb, StoreError } from '@crosswire/store'
import { afterEach, expect, it } from 'vitest'
import { describeModes, makeDatabase } from '../../../test/setup/modes.ts'
import { freePort } from '../../../test/setup/servers.ts'
import { awaitDatabase } from './await-database.ts'

const ignore = (): void => undefined

describeModes('a start before the database', ['postgres'], () => {
  const ends: (() => Promise<unknown>)[] = []
  afterEach(() => Promise.all(ends.splice(0).map((end) => end())))

  /** A database behind a port at which nobody listens before `open`. */
  async function behindPort() {
    const { url, remove } = await makeDatabase()
    ends.push(remove)
    const [behind, port] = [new URL(url), await freePort()]
    const server: Server = createServer((socket) => {
      const to = connect(Number(behind.port), behind.hostname)
      socket.pipe(to).pipe(socket)
      socket.on('error', () => to.destroy())
      to.on('error', () => socket.destroy())
    })
    const front = new URL(url)
    front.port = String(port)
    const listen = async (): Promise<void> => {
      server.listen(port, front.hostname)
      await once(server, 'listening')
      ends.push(() => new Promise((resolve) => server.close(resolve)))
    }
    return { open: () => openDb({ databaseUrl: front.href, dataFolder: '' }), listen }
  }

  it('goes on once it answers, having said once that it does not', async () => {
    const { open, listen } = await behindPort()
    const said: object[] = []
    const log: Log = {
      ...{ debug: ignore, info: ignore, error: ignore },
      warn: (fields) => {
        said.push(fields)
        void listen()
      },
    }
    const db = await awaitDatabase(open, { clock: createSystemClock(), log, patienceMs: 60_000 })
    expect(await db.query('SELECT 1 AS one')).toEqual([{ one: 1 }])
    await db.close()
    expect(said).toMatchObject([{ code: 'database-unavailable' }])
  })

  it('gives up when its patience ends, and at once where waiting is for nothing', async () => {
    const { open, listen } = await behindPort()
    const log: Log = { debug: ignore, info: ignore, warn: ignore, error: ignore }
    const options = { clock: createSystemClock(), log, patienceMs: 300 }
    await expect(awaitDatabase(open, options)).rejects.toMatchObject({ code: 'database-unavailable' })
    await listen()
    let tries = 0
    const absent = async () => {
      tries++
      const db = await open()
      await db.close()
      throw new StoreError('database-absent', 'another one is meant')
    }
    await expect(awaitDatabase(absent, { ...options, patienceMs: 60_000 })).rejects.toMatchObject({
      code: 'database-absent',
    })
    expect(tries).toBe(1)
  })
})
