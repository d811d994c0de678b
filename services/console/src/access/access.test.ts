import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { FastifyInstance } from 'fastify'
import { cookieOf, HOST, openTestConsole, visit, type TestConsole } from '../testing/make-console.ts'

let made: TestConsole
beforeAll(async () => void (made = await openTestConsole()))
afterAll(() => made.close())
const makeApp = (access: Parameters<TestConsole['app']>[0]) => made.app(access)

/** A login as a browser does it. */
const logIn = async (app: FastifyInstance, password: string, next = '/') =>
  (await visit(app, '/login')).send('/login', { password, next })

describe('a console without a password', () => {
  it('answers this machine, and nobody who reaches it under another name', async () => {
    const app = makeApp({})
    for (const host of ['localhost:8081', '127.0.0.1', '[::1]:8081'])
      expect((await app.inject({ url: '/', headers: { host } })).statusCode).toBe(200)
    for (const host of ['evil.example', '127.0.0.1.evil.example', 'localhost.evil.example:8081', '10.0.0.1'])
      expect([host, (await app.inject({ url: '/', headers: { host } })).statusCode]).toEqual([host, 421])
  })

  it('answers under its public address where a proxy does the login', async () => {
    const app = makeApp({ publicUrl: 'https://console.example' })
    expect((await app.inject({ url: '/', headers: { host: 'console.example' } })).statusCode).toBe(200)
  })
})

describe('a console with a password', () => {
  it('shows nothing before the login but the login and how it is dressed', async () => {
    const app = makeApp({ password: 'swordfish' })
    const answer = await app.inject({ url: '/quarantine?stage=pages', headers: { host: 'anything.example' } })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/login?next=%2Fquarantine%3Fstage%3Dpages'])
    for (const url of ['/assets/console.css', '/livez', '/readyz', '/login'])
      expect([url, (await app.inject({ url, headers: { host: HOST } })).statusCode]).toEqual([url, 200])
    expect((await app.inject({ method: 'POST', url: '/quarantine/retry', headers: { host: HOST } })).statusCode).toBe(
      401,
    )
    expect((await app.inject({ url: '/nothing', headers: { host: HOST } })).statusCode).toBe(303)
  })

  it('lets in who knows it, for as long as the cookie is whole', async () => {
    const app = makeApp({ password: 'swordfish' })
    const answer = await logIn(app, 'swordfish', '/publishers')
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/publishers'])
    expect(String(answer.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Lax$/)
    const cookie = cookieOf(answer)
    expect((await app.inject({ url: '/', headers: { host: HOST, cookie } })).statusCode).toBe(200)
    for (const forged of [
      cookie.slice(0, -2),
      cookie.replace('known', 'guest'),
      'crosswire_console=a.9999999999999.known.x',
    ])
      expect((await app.inject({ url: '/', headers: { host: HOST, cookie: forged } })).statusCode).toBe(303)
    // A guest's cookie, as the login page sets it, opens nothing.
    const guest = cookieOf(await app.inject({ url: '/login', headers: { host: HOST } }))
    expect((await app.inject({ url: '/', headers: { host: HOST, cookie: guest } })).statusCode).toBe(303)
  })

  it('sends nobody elsewhere after the login', async () => {
    const app = makeApp({ password: 'swordfish' })
    for (const next of ['//evil.example', '/\\evil.example', 'https://evil.example', '/\t/evil.example'])
      expect((await logIn(app, 'swordfish', next)).headers.location).toBe('/')
  })

  it('slows down who guesses', async () => {
    const app = makeApp({ password: 'swordfish' })
    for (let tries = 0; tries < 10; tries++) expect((await logIn(app, `guess ${tries}`)).statusCode).toBe(401)
    const answer = await logIn(app, 'swordfish')
    expect([answer.statusCode, Number(answer.headers['retry-after']) > 50]).toEqual([429, true])
  })

  it('takes Basic and Bearer from scripts', async () => {
    const app = makeApp({ password: 'sword:fish' })
    const get = async (authorization: string) =>
      (await app.inject({ url: '/', headers: { host: HOST, authorization } })).statusCode
    expect(await get(`Basic ${Buffer.from('me:sword:fish').toString('base64')}`)).toBe(200)
    expect(await get('Bearer sword:fish')).toBe(200)
    expect(await get(`Basic ${Buffer.from('me:fish').toString('base64')}`)).toBe(303)
    expect(await get('Bearer ')).toBe(303)
  })
})

describe('a form', () => {
  it('is taken from our own pages only', async () => {
    const app = makeApp({})
    const page = await visit(app, '/login')
    const send = async (fields: Record<string, string>, headers: Record<string, string> = {}) =>
      (await page.send('/logout', fields, headers)).statusCode
    expect(await send({})).toBe(303)
    expect(await send({}, { origin: 'http://localhost:8081', 'sec-fetch-site': 'same-origin' })).toBe(303)
    expect(await send({ csrf: '' })).toBe(403)
    expect(await send({ csrf: 'x' })).toBe(403)
    expect(await send({}, { origin: 'http://evil.example' })).toBe(403)
    expect(await send({}, { 'sec-fetch-site': 'cross-site' })).toBe(403)
    // Another session's token is no good here.
    const other = await visit(app, '/login')
    const csrf = /name="csrf" value="([^"]+)"/.exec(other.body)![1]!
    expect(await send({ csrf })).toBe(403)
  })
})

describe('every answer', () => {
  it('forbids scripts and styles from elsewhere, frames, and keeping', async () => {
    const app = makeApp({})
    for (const url of ['/', '/nothing', '/login']) {
      const { headers, body } = await app.inject({ url, headers: { host: HOST } })
      expect(headers['content-security-policy']).toMatch(
        /default-src 'none'.*script-src 'self'.*frame-ancestors 'none'/,
      )
      expect(headers['content-security-policy']).not.toMatch(/unsafe|\*|https?:/)
      expect([headers['cache-control'], headers['x-content-type-options']]).toEqual(['no-store', 'nosniff'])
      expect(body).not.toMatch(/\son\w+=|style="|<style|<script>|https?:\/\/(?!www\.w3\.org)/)
    }
  })
})
