import { randomUUID } from 'node:crypto'
import { makeSecret } from '@crosswire/formats'
import { articleId } from '@crosswire/record'
import { addWebhook, openDb, writeChanges, type Db } from '@crosswire/store'
import { afterEach, expect, it } from 'vitest'
import { startCrosswire, type Running } from '../../bench/stand/crosswire.ts'
import { describeModes, makeMode, MODES, type ModeUrls } from '../setup/modes.ts'
import { startSink, status, verifyDelivery, type Sink } from '../setup/sink.ts'

describeModes('a sender that is killed between the answer and the mark', MODES, (mode) => {
  let urls: ModeUrls
  let sink: Sink
  let sender: Running | undefined
  afterEach(async () => {
    sender?.child.kill('SIGKILL')
    await sender?.ended.catch(() => undefined)
    await sink[Symbol.asyncDispose]()
    await urls.remove()
  })

  const withDb = async <Value>(work: (db: Db) => Promise<Value>): Promise<Value> => {
    const db = await openDb({ databaseUrl: urls.databaseUrl, dataFolder: urls.folder ?? '' })
    try {
      return await work(db)
    } finally {
      await db.close()
    }
  }
  const startSender = (): Running =>
    startCrosswire(['work', 'webhook-sender', ...(urls.folder === undefined ? [] : ['--data', urls.folder])], {
      env: {
        DATABASE_URL: urls.databaseUrl,
        REDIS_URL: urls.redisUrl,
        ALLOW_PRIVATE_NETWORK: 'true',
        LOG_LEVEL: 'error',
      },
    })

  it('sends again, under the same id, and goes on in order', async () => {
    urls = await makeMode(mode)
    sink = await startSink()
    const secret = makeSecret()
    await withDb(async (db) => {
      const webhook = { id: randomUUID(), url: sink.url('/'), types: null, description: null }
      await addWebhook(db, { ...webhook, secrets: [{ secret, until: null }] }, new Date())
      await writeChanges(db, ['a', 'b', 'c'].map(toChange))
    })
    sink.answer('/', (response, _delivery, nth) => {
      if (nth < 3) response.writeHead(204).end(() => nth === 2 && sender?.child.kill('SIGKILL'))
    })
    sender = startSender()
    await expect(sender.ended).rejects.toThrow('SIGKILL')
    const before = sink.got('/')
    expect(before.slice(0, 2).map(({ event }) => Number(event.sequence))).toEqual([1, 2])

    sink.answer('/', status(204))
    const last = sink.reached('/', before.length + 2, 60_000)
    sender = startSender()
    await last
    await withinTime(() => sink.got('/').at(-1)!.event.sequence.endsWith('3'))
    sender.child.kill('SIGTERM')
    await sender.ended

    const again = sink.got('/').slice(before.length)
    const positions = again.map(({ event }) => Number(event.sequence))
    // The first one may have been marked before the kill; the second cannot have been.
    expect(positions.filter((position) => position > 1)).toEqual([2, 3])
    expect(again.find(({ event }) => event.sequence.endsWith('2'))?.id).toBe(before[1]!.id)
    for (const delivery of sink.got('/')) verifyDelivery(delivery, secret)
    const rows = await withDb((db) => db.query('SELECT seq FROM delivery WHERE NOT sent OR state <> $1', ['done']))
    expect(rows).toEqual([])
  }, 120_000)
})

const toChange = (page: string) => ({
  type: 'article.created' as const,
  subject: articleId('outlet', `https://outlet.example/${page}`),
  fact: 'one',
  versionId: null,
  version: 1,
  storyId: null,
  url: `https://outlet.example/${page}`,
  headline: page,
  language: 'az',
  at: new Date(),
})

async function withinTime(done: () => boolean): Promise<void> {
  for (let tries = 0; !done() && tries < 400; tries++) await new Promise((resolve) => setTimeout(resolve, 50))
}
