import { createSocket } from 'node:dgram'
import { Resolver } from 'node:dns'
import { readFileSync } from 'node:fs'
import { isIP, type AddressInfo, type LookupFunction, type Socket } from 'node:net'
import { createServer } from 'node:tls'
import { afterEach, expect, test } from 'vitest'
import { startOrigin } from '../fixtures/origin.ts'
import { createWebClient, WebError, type WebClient, type WebClientConfig } from '../index.ts'
import { decideAddress, parseNetwork } from './address.ts'
import { isPortAllowed } from './port.ts'
import { findOverride, parseResolveOverrides } from './resolve-overrides.ts'

const GUARDED = { allowPrivateNetwork: false, allowNetworks: [] }

test.each([
  ...['127.0.0.1', '127.1', '2130706433', '0x7f.1', '0x7f000001', '0177.0.0.1', '017700000001', '0', '0.0.0.0'],
  ...['10.1.2.3', '172.16.0.1', '172.31.255.255', '192.168.1.1', '169.254.169.254', '100.64.0.1', '192.0.2.1'],
  ...['198.18.0.1', '224.0.0.1', '255.255.255.255', '240.0.0.1'],
  ...['::1', '::', '[::1]', '::ffff:127.0.0.1', '::ffff:7f00:1', '[::ffff:10.0.0.1]', '::127.0.0.1', 'fe80::1%eth0'],
  ...['fc00::1', 'fd12:3456::1', 'fec0::1', 'ff02::1', '2002:7f00:1::', '2001:db8::1', '2001::1', '64:ff9b::7f00:1'],
  ...['64:ff9b:1::1', '100::1', '4000::1', 'localhost', ''],
])('%s is not connected to', (literal) => {
  expect(decideAddress(literal, GUARDED).kind).toBe('refused')
})

test.each([
  '8.8.8.8',
  '93.184.216.34',
  '172.32.0.1',
  '2606:4700::1111',
  '[2a00:1450::1]',
  '64:ff9b::808:808',
  '::ffff:8.8.8.8',
])('%s is public', (literal) => {
  expect(decideAddress(literal, GUARDED).kind).toBe('public')
})

test('listed networks may be reached, and no others', () => {
  const rules = {
    allowPrivateNetwork: false,
    allowNetworks: ['10.1.0.0/16', 'fd00::/8', '192.168.7.7'].map(parseNetwork),
  }
  const kinds = ['10.1.9.9', '10.2.0.1', 'fd00::5', '192.168.7.7', '192.168.7.8', '::ffff:10.1.0.1'].map(
    (literal) => decideAddress(literal, rules).kind,
  )
  expect(kinds).toEqual(['allowed', 'refused', 'allowed', 'allowed', 'refused', 'allowed'])
  expect(() => parseNetwork('10.1.0.0/99')).toThrow('"10.1.0.0/99" is not an address')
})

test('pages are served at web ports, not where mail, databases and queues live', () => {
  const allowed = [80, 443, 8080, 8443, 3000].every((port) => isPortAllowed(port, []))
  const refused = [22, 25, 53, 110, 3306, 5432, 6379, 9200, 11_211, 27_017].some((port) => isPortAllowed(port, []))
  expect([allowed, refused, isPortAllowed(81, [81])]).toEqual([true, false, true])
})

test('hosts are sent elsewhere by name and by suffix, the narrower first', () => {
  const overrides = parseResolveOverrides([
    '*.test=127.0.0.1:8099',
    'a.test=127.0.0.2',
    '*.deep.test=[::1]:80',
    'plain=other.example:8080',
  ])
  const found = ['a.test', 'A.TEST.', 'b.test', 'x.deep.test', 'test', 'plain'].map((host) =>
    findOverride(overrides, host),
  )
  expect(found.map((one) => one && `${one.address} ${one.port ?? '-'}`)).toEqual([
    ...['127.0.0.2 -', '127.0.0.2 -', '127.0.0.1 8099', '::1 80', null, 'other.example 8080'],
  ])
  for (const wrong of ['a.test', '=1', 'a.test=', 'a.test=1.2.3.4:99999', 'a b=1.2.3.4'])
    expect(() => parseResolveOverrides([wrong])).toThrow('is not of the form')
})

const open: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of open.splice(0).reverse()) await close()
})

function startClient(config: Partial<WebClientConfig>): WebClient {
  const client = createWebClient({ userAgent: 'Crosswire-test/1 (+https://crosswire.test/bot)', ...config })
  open.push(() => client.close())
  return client
}

const outcome = (client: WebClient, url: string): Promise<string> =>
  client.fetch({ url, purpose: 'page' }).then(
    (exchange) => `${exchange.status} ${exchange.remoteAddress ?? ''}`,
    (error: unknown) => (error instanceof WebError ? error.code : String(error)),
  )

test.each([
  'http://127.1',
  'http://2130706433',
  'http://0x7f.1',
  'http://0',
  'http://[::ffff:127.0.0.1]',
  'http://[::1]',
  'http://localhost',
])('no way of writing loopback gets through: %s', async (base) => {
  await using origin = await startOrigin((_, response) => void response.end('secret'))
  expect(await outcome(startClient({}), `${base}:${origin.port}/`)).toBe('private-address')
  expect(origin.requests).toHaveLength(0)
})

test('an override is guarded like any other address', async () => {
  await using origin = await startOrigin((_, response) => void response.end('secret'))
  const client = startClient({ resolve: [`news.test=127.0.0.1:${origin.port}`] })
  expect(await outcome(client, 'http://news.test/')).toBe('private-address')
})

/** A name server on loopback that gives the next of its answers to every question for an IPv4 address. */
async function startNameServer(answers: readonly string[]): Promise<LookupFunction> {
  const socket = createSocket('udp4')
  let asked = 0
  socket.on('message', (question, from) => {
    const end = question.indexOf(0, 12) + 5
    const isA = question.readUInt16BE(end - 4) === 1
    const head = Buffer.from(question.subarray(0, end))
    head.writeUInt16BE(0x8180, 2)
    head.writeUInt16BE(isA ? 1 : 0, 6)
    head.fill(0, 8, 12)
    const address = answers[Math.min(asked, answers.length - 1)]!.split('.').map(Number)
    if (isA) asked++
    const record = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 0, 0, 4, ...address])
    socket.send(isA ? Buffer.concat([head, record]) : head, from.port, from.address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  open.push(() => new Promise<void>((resolve) => socket.close(() => resolve())))
  const resolver = new Resolver()
  resolver.setServers([`127.0.0.1:${socket.address().port}`])
  return (host, options, callback) => {
    resolver.resolve4(host, (error, addresses) => {
      if (error) callback(error, '', 0)
      else if (options.all)
        callback(
          null,
          addresses.map((address) => ({ address, family: isIP(address) })),
        )
      else callback(null, addresses[0]!, 4)
    })
  }
}

test('a name that turns to a private address between two connections is refused at the second', async () => {
  // 127.0.0.1 stands for the public internet here; 127.0.0.2 does not.
  await using origin = await startOrigin(
    (_, response) => void response.writeHead(200, { connection: 'close' }).end('<html>'),
  )
  const lookup = await startNameServer(['127.0.0.1', '127.0.0.2'])
  const client = startClient({ lookup, allowNetworks: ['127.0.0.1'] })
  expect(await outcome(client, `http://rebind.test:${origin.port}/`)).toBe('200 127.0.0.1')
  expect(await outcome(client, `http://rebind.test:${origin.port}/`)).toBe('private-address')
  expect(origin.requests).toHaveLength(1)
})

test('a redirect to a name of a private address is refused', async () => {
  await using origin = await startOrigin(
    (_, response) => void response.writeHead(302, { location: 'http://inside.test/' }).end(),
  )
  const lookup = await startNameServer(['10.0.0.5'])
  const client = startClient({ lookup, allowNetworks: ['127.0.0.1'] })
  expect(await outcome(client, `http://127.0.0.1:${origin.port}/`)).toBe('private-address')
})

test('over TLS an override keeps the name that the certificate is for', async () => {
  const file = (name: string) => readFileSync(new URL(`../../../../test/chaos-origin/${name}`, import.meta.url))
  const names: unknown[] = []
  const server = createServer({ key: file('key.pem'), cert: file('cert.pem') }, (socket) => {
    names.push(socket.servername)
    socket.on('error', () => undefined).end('HTTP/1.1 200 OK\r\nContent-Length: 6\r\nConnection: close\r\n\r\n<html>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const sockets: Socket[] = []
  server.on('connection', (socket: Socket) => sockets.push(socket))
  open.push(() => {
    for (const socket of sockets) socket.destroy()
    return new Promise((resolve) => server.close(resolve))
  })
  const { port } = server.address() as AddressInfo
  const config = { allowPrivateNetwork: true, resolve: [`*.test=127.0.0.1:${port}`] }
  expect(await outcome(startClient({ ...config, extraCa: file('cert.pem').toString() }), 'https://chaos.test/')).toBe(
    '200 127.0.0.1',
  )
  expect(await outcome(startClient({ ...config, extraCa: file('cert.pem').toString() }), 'https://other.test/')).toBe(
    'tls-failed',
  )
  expect(await outcome(startClient(config), 'https://chaos.test/')).toBe('tls-failed')
  expect(names[0]).toBe('chaos.test')
})
