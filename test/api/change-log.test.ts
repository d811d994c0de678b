import { connect } from 'node:net'
import { createClient } from '@crosswire/client'
import type { Change } from '@crosswire/record'
import { appendChanges, trimChanges, writeChanges } from '@crosswire/store'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRecordApi } from '../../services/record-api/src/index.ts'
import { apiOptions, openApiStand, type ApiStand } from './stand.ts'

let stand: ApiStand
beforeAll(async () => {
  stand = await openApiStand('pglite', { slowReaderMs: 300 })
}, 240_000)
afterAll(() => stand.close())

describe('the change log', () => {
  it('is read from any position, page by page or as it happens', async () => {
    const whole = await stand.client.changePage({ limit: 1_000 })
    expect(whole.items.map(({ sequence }) => Number(sequence))).toEqual(whole.items.map((_, n) => n + 1))
    const middle = whole.items[2]!.sequence
    expect((await stand.client.changePage({ after: middle, limit: 2 })).items).toEqual(whole.items.slice(3, 5))
    const only = await stand.client.changePage({ types: ['story.created'], limit: 1_000 })
    expect(new Set(only.items.map(({ type }) => type))).toEqual(new Set(['news.crosswire.story.created']))
    expect(only.cursor).toBe(whole.cursor)
    const followed: Change[] = []
    for await (const change of stand.client.changes({ after: middle })) {
      followed.push(change)
      if (change.sequence === whole.cursor) break
    }
    expect(followed).toEqual(whole.items.slice(3))
  })

  it('wakes who waits', async () => {
    const { cursor } = await stand.client.changePage({ limit: 1_000 })
    const waiting = stand.client.changePage({ after: cursor, waitSeconds: 30 })
    const stopped = new AbortController()
    const streamed = (async () => {
      for await (const change of stand.client.changes({ after: cursor, signal: stopped.signal })) return change
      return null
    })()
    await happen('wake')
    expect((await waiting).items.map(({ data }) => data.headline)).toEqual(['wake'])
    expect((await streamed)?.data.headline).toBe('wake')
    stopped.abort()
  })

  it('says when it cannot be read from a position', async () => {
    const ahead = stand.client.changePage({ after: '99999999' })
    await expect(ahead).rejects.toMatchObject({ code: 'cursor-in-future', status: 400 })
    await trimChanges(stand.wire.db, new Date(stand.wire.clock.now().getTime() + 86_400_000))
    const behind = stand.client.changePage({ after: '00000000000000000001' })
    await expect(behind).rejects.toMatchObject({ code: 'cursor-expired', status: 410 })
    await expect(
      (async () => {
        for await (const _ of stand.client.changes()) break
      })(),
    ).rejects.toMatchObject({ code: 'cursor-expired' })
  })

  it('lets go of a reader that does not read', async () => {
    const { cursor } = await stand.client.changePage({ after: await head(), limit: 1 })
    const socket = connect(Number(new URL(stand.api.url).port), '127.0.0.1')
    socket.write(`GET /v1/changes/stream?after=${cursor} HTTP/1.1\r\nhost: x\r\n\r\n`)
    await new Promise((resolve) => socket.once('data', resolve))
    socket.pause()
    for (let n = 0; n < 12; n++) await happen(`flood ${n} ${'x'.repeat(900)}`, 500)
    await new Promise((resolve) => setTimeout(resolve, 1_500))
    const rest: Uint8Array[] = []
    socket.on('data', (chunk: Uint8Array) => rest.push(chunk)).resume()
    await new Promise((resolve) => socket.once('close', resolve))
    expect(Buffer.concat(rest).toString()).not.toContain('flood 11')
  })
})

describe('the client', () => {
  it('goes on where it was when the API went away and came back', async () => {
    const options = apiOptions(stand.wire)
    let api = await startRecordApi(options)
    const port = Number(new URL(api.url).port)
    const client = createClient({ baseUrl: api.url, longestWaitMs: 200 })
    const after = (await fetch(`${api.url}/v1/articles?limit=1`)).headers.get('crosswire-position')!
    const interrupted: unknown[] = []
    const got: string[] = []
    const following = (async () => {
      for await (const { data } of client.changes({ after, onInterruption: (error) => interrupted.push(error) })) {
        got.push(data.headline!)
        if (got.length === 3) return
      }
    })()
    await happen('first')
    while (got.length < 1) await new Promise((resolve) => setTimeout(resolve, 20))
    await api.close()
    await happen('while it was away')
    api = await startRecordApi({ ...options, port })
    await happen('after')
    await following
    await api.close()
    expect(got).toEqual(['first', 'while it was away', 'after'])
    expect(interrupted.length).toBeGreaterThan(0)
  })
})

async function head(): Promise<string> {
  return (await stand.get('/v1/articles?limit=1')).headers.get('crosswire-position')!
}

/** Adds lines to the log, as a stage does. */
async function happen(headline: string, count = 1): Promise<void> {
  const { db, clock } = stand.wire
  const [article] = await stand.client.articles().take(1)
  const lines = Array.from({ length: count }, (_, n) => ({
    type: 'article.revised' as const,
    subject: article!.id,
    fact: `${headline} ${n}`,
    versionId: article!.versionId,
    version: 1,
    storyId: null,
    url: article!.url,
    headline,
    language: 'en',
    at: clock.now(),
  }))
  await writeChanges(db, lines)
  await appendChanges(db, clock.now())
}
