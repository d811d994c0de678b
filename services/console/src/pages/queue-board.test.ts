import { openQueue, STAGES, type JobQueue } from '@crosswire/pipeline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { quiet } from '../../../../test/setup/pipeline.ts'
import { cookieOf, csrfOf, HOST, openTestConsole, type TestConsole } from '../testing/make-console.ts'

let made: TestConsole
let queue: JobQueue
beforeAll(async () => {
  made = await openTestConsole()
  queue = await openQueue({ pool: () => made.db.queuePool(), log: quiet })
  await queue.send('pages', [{ items: [{ id: 'c6cf9f4b-2f2e-5ad4-8d8a-3f2f0b3a6e11', turn: 3 }] }])
})
afterAll(async () => {
  await queue.close(2_000)
  await made.close()
})
const makeApp = () => made.app({}, { queues: () => STAGES.map((stage) => queue.inspect!(stage)) })
const get = (url: string, app = makeApp()) => app.inject({ url, headers: { host: HOST } })

it('shows every queue with what waits in it, under the policy of the other pages', async () => {
  const page = await get('/queues/')
  expect([page.statusCode, page.headers['content-security-policy']]).toEqual([
    200,
    expect.stringContaining("default-src 'none'"),
  ])
  const script = /src="(static\/js\/main[^"]+)"/.exec(page.body)![1]!
  expect((await get(`/queues/${script}`)).statusCode).toBe(200)

  const { queues } = (await get('/queues/api/queues?activeQueue=pages&page=1&jobsPerPage=10')).json<{
    queues: { name: string; readOnlyMode: boolean; counts: Record<string, number>; jobs: { data: unknown }[] }[]
  }>()
  expect(queues.map(({ name }) => name).sort()).toEqual([...STAGES].sort())
  const pages = queues.find(({ name }) => name === 'pages')!
  expect(pages.counts['waiting']).toBe(1)
  expect(JSON.stringify(pages.jobs)).toContain('c6cf9f4b-2f2e-5ad4-8d8a-3f2f0b3a6e11')
  expect(queues.every(({ readOnlyMode }) => readOnlyMode)).toBe(true)
})

it('changes nothing, whoever asks', async () => {
  const app = makeApp()
  const page = await app.inject({ url: '/login', headers: { host: HOST } })
  const known = { host: HOST, cookie: cookieOf(page), 'x-csrf-token': csrfOf(page.body) }
  const pause = async (headers: Record<string, string>) =>
    (await app.inject({ method: 'PUT', url: '/queues/api/queues/pages/pause', headers })).statusCode
  expect([await pause({ host: HOST }), await pause(known)]).toEqual([403, 405])
  expect(await queue.depth('pages')).toBe(1)
})
