import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run, start, writeQuietPublishers } from '../setup/command.ts'
import { describeModes, makeMode, type ModeUrls } from '../setup/modes.ts'

const SECRET = 'k9-xyzzy-91'
const API_TOKEN = `${SECRET}-operator-token-of-the-api`
const PASSWORD = `${SECRET}-password-of-the-console`
const WEBHOOK = `whsec_${Buffer.from(`${SECRET}-of-a-webhook-long-enough`).toString('base64')}`

/** Our test servers ask for no password, so that any is right. */
const withPassword = (url: string): string =>
  url.replace('://', `://${url.startsWith('redis') ? '' : 'postgres'}:${SECRET}@`).replace('postgres@127', '127')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cw-secrets-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

function expectNoSecret(text: string, where: string): void {
  for (const secret of [SECRET, WEBHOOK, Buffer.from(SECRET).toString('base64').slice(0, 12)])
    expect(text.includes(secret), `${where} shows a secret: …${around(text, secret)}…`).toBe(false)
}
const around = (text: string, secret: string): string => {
  const at = text.indexOf(secret)
  return at < 0 ? '' : text.slice(Math.max(0, at - 60), at + 40)
}

describeModes('a system with passwords, at its most talkative', ['redis'], (mode) => {
  let urls: ModeUrls
  beforeAll(async () => {
    urls = await makeMode(mode)
  })
  afterAll(() => urls.remove())

  it('says none of them in its logs, answers, pages and notes', { timeout: 240_000 }, async () => {
    const env = {
      LOG_LEVEL: 'debug',
      CROSSWIRE_DATA: folder,
      PUBLISHERS_FILE: await writeQuietPublishers(folder),
      DATABASE_URL: withPassword(urls.databaseUrl!),
      REDIS_URL: withPassword(urls.redisUrl!),
      OPERATOR_TOKEN: API_TOKEN,
      CONSOLE_PASSWORD: PASSWORD,
      ALLOW_PRIVATE_NETWORK: 'true',
    }
    const running = start(['up', '--port', '0', '--console-port', '0'], env)
    await running.until('running;')
    expect(running.said()).toContain('running;')
    const [, api] = /api: (\S+)/.exec(running.said())!
    const [, board] = /console: (\S+)/.exec(running.said())!
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } })
    const made = await fetch(`${api}/v1/webhooks`, {
      method: 'POST',
      body: JSON.stringify({ url: `https://${SECRET}:${SECRET}@receiver.example/hook`, secret: WEBHOOK }),
      headers: { ...bearer(API_TOKEN).headers, 'content-type': 'application/json' },
    })
    // An address with a password in it is none, and what is wrong with it is said without it.
    expect(made.status).toBe(400)
    const right = await fetch(`${api}/v1/webhooks`, {
      method: 'POST',
      body: JSON.stringify({ url: 'https://receiver.example/hook', secret: WEBHOOK }),
      headers: { ...bearer(API_TOKEN).headers, 'content-type': 'application/json' },
    })
    expect(right.status).toBe(201)
    expectNoSecret(await made.text(), 'the refusal')
    for (const path of ['/v1/webhooks', '/v1/status', '/v1/feeds'])
      expectNoSecret(await (await fetch(`${api}${path}`, bearer(API_TOKEN))).text(), path)
    for (const path of ['/v1/webhooks', '/v1/quarantine']) {
      const refused = await fetch(`${api}${path}`, bearer(`${SECRET}-wrong`))
      expect(refused.status).toBe(401)
      expectNoSecret(await refused.text(), path)
    }
    for (const path of ['/', '/publishers', '/queues', `/why?token=${SECRET.slice(0, 2)}`])
      expectNoSecret(await (await fetch(`${board}${path}`, bearer(PASSWORD))).text(), `the console's ${path}`)
    expect((await fetch(`${board}/`, bearer(`${SECRET}-wrong`))).url).toContain('/login')
    expectNoSecret((await run(['status', '--json'], env)).wrote, 'crosswire status')
    for (const name of await readdir(join(folder, 'run')))
      expectNoSecret(await readFile(join(folder, 'run', name), 'utf8'), `run/${name}`)
    expect(await running.stop()).toBe(0)
    expectNoSecret(running.said() + running.wrote(), 'crosswire up')
  })
})

it('names a wrong or silent address without its password', { timeout: 120_000 }, async () => {
  const cases = [
    { DATABASE_URL: `mysql://user:${SECRET}@127.0.0.1/db` },
    { DATABASE_URL: `postgres://user:${SECRET}@127.0.0.1:1/db` },
    { DATABASE_URL: `postgres://user:${SECRET}@[::bad/db` },
    { DATABASE_URL: 'postgres://user@127.0.0.1:1/db', REDIS_URL: `http://:${SECRET}@127.0.0.1:1` },
    { OPERATOR_TOKEN: SECRET, REDIS_URL: `redis://:${SECRET}@127.0.0.1:1` },
  ]
  const answers = await Promise.all(
    cases.map((env) =>
      run(['up', '--once', '--data', join(folder, 'none')], { LOG_LEVEL: 'debug', CROSSWIRE_DEBUG: '1', ...env }),
    ),
  )
  for (const [index, { code, said, wrote }] of answers.entries()) {
    expect(code, said).toBeGreaterThan(0)
    expectNoSecret(said + wrote, JSON.stringify(Object.keys(cases[index]!)))
  }
})
