import { randomUUID } from 'node:crypto'
import { packBlob } from '@crosswire/store'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openTestConsole, visit, type TestConsole } from '../testing/make-console.ts'

let made: TestConsole
beforeAll(async () => void (made = await openTestConsole()))
afterAll(() => made.close())
beforeEach(() => made.db.script('TRUNCATE quarantine, page, capture, blob, feed CASCADE'))

/** A page in quarantine. */
async function rest(changes: { reason?: string; message?: string; publisher?: string; minutesAgo?: number } = {}) {
  const { reason = 'host-silent', message = 'no answer', publisher = 'gazette', minutesAgo = 5 } = changes
  const [id, page] = [randomUUID(), randomUUID()]
  const at = new Date(Date.now() - minutesAgo * 60_000)
  await made.db.query(
    `INSERT INTO page (id, publisher_id, url, host, first_seen_at, state, next_at, attempts)
     VALUES ($1, $2, $3, 'h', $4, 'quarantined', $4, 8)`,
    [page, publisher, `https://${publisher}.example/${page}`, at],
  )
  await made.db.query(
    `INSERT INTO quarantine (id, stage, item_id, publisher_id, url, reason, message, detail, input, attempts, at)
     VALUES ($1, 'pages', $2, $3, $4, $5, $6, '{"stack": "Error: at line 7"}', 'in', 8, $7)`,
    [id, page, publisher, `https://${publisher}.example/${page}`, reason, message, at],
  )
  return { id, page }
}
const states = async () =>
  (await made.db.query<{ state: string }>('SELECT state FROM page ORDER BY state')).map((row) => row.state)

describe('the quarantine', () => {
  it('is grouped by error with the newest trouble first', async () => {
    await rest({ reason: 'old-trouble', minutesAgo: 500 })
    await rest({ reason: 'old-trouble', minutesAgo: 400 })
    await rest({ reason: 'new-trouble', minutesAgo: 1 })
    const { body } = await visit(made.app(), '/quarantine')
    expect(body.indexOf('new-trouble')).toBeLessThan(body.indexOf('old-trouble'))
    expect(body).toContain('<title>Quarantine (3) · Crosswire</title>')
  })

  it('is retried one by one', async () => {
    const { id } = await rest()
    await rest()
    const page = await visit(made.app(), '/quarantine')
    const answer = await page.send('/quarantine/retry', { id, back: '/quarantine?stage=pages' })
    expect([answer.statusCode, answer.headers.location]).toEqual([303, '/quarantine?stage=pages&done=retried%3A1'])
    expect(await states()).toEqual(['open', 'quarantined'])
    expect((await visit(made.app(), '/quarantine?done=retried%3A1')).body).toContain(
      '1 item goes to the stage once more.',
    )
  })

  it('is retried and dismissed by group and by filter, and nothing beside it', async () => {
    await rest({ reason: 'host-silent', publisher: 'gazette' })
    await rest({ reason: 'host-silent', publisher: 'portal' })
    await rest({ reason: 'too-large', publisher: 'portal', message: 'more than 20 MB' })
    const page = await visit(made.app(), '/quarantine')
    await page.send('/quarantine/retry', { stage: 'pages', reason: 'host-silent', publisher: 'portal' })
    expect(await states()).toEqual(['open', 'quarantined', 'quarantined'])
    await page.send('/quarantine/dismiss', { message: 'MORE THAN' })
    expect(await states()).toEqual(['done', 'open', 'quarantined'])
    const left = await visit(made.app(), '/quarantine')
    expect(left.body).toContain('<title>Quarantine (1)')
  })

  it('refuses to touch everything at once, what is no id, and everything while it is read-only', async () => {
    const { id } = await rest()
    const page = await visit(made.app(), '/quarantine')
    expect((await page.send('/quarantine/retry', {})).statusCode).toBe(400)
    expect((await page.send('/quarantine/dismiss', { stage: ' ' })).statusCode).toBe(400)
    expect((await page.send('/quarantine/retry', { id: `${id}' OR '1'='1` })).statusCode).toBe(400)
    const readOnly = await visit(made.app({ readOnly: true }), '/quarantine')
    expect(readOnly.body).toMatch(/<button[^>]*disabled/)
    expect((await readOnly.send('/quarantine/retry', { id })).statusCode).toBe(403)
    expect(await states()).toEqual(['quarantined'])
  })

  it('leads back to itself only', async () => {
    const { id } = await rest()
    const page = await visit(made.app(), '/quarantine')
    const answer = await page.send('/quarantine/retry', { id, back: 'https://evil.example/quarantine' })
    expect(answer.headers.location).toBe('/quarantine?done=retried%3A1')
  })

  it('shows an item with its reason, its place in the code and its input', async () => {
    const { id, page } = await rest()
    await made.db.query(`UPDATE quarantine SET stage = 'articles' WHERE id = $1`, [id])
    const bytes = Buffer.from(
      '<meta charset="windows-1251"><p>\xcf\xf0\xe8\xe2\xe5\xf2 <script>alert(1)</script>',
      'latin1',
    )
    const blob = await packBlob('d', bytes)
    await made.db.query(`INSERT INTO blob VALUES ('d', $1, $2, $3, now())`, [blob.encoding, blob.size, blob.bytes])
    await made.db.query(
      `INSERT INTO capture (id, page_id, publisher_id, url, final_url, fetched_at, status, size, digest, next_at)
       VALUES ($1, $1, 'gazette', 'https://g.example/', 'https://g.example/', now(), 200, $2, 'd', now())`,
      [page, bytes.length],
    )
    const { body } = await visit(made.app(), `/quarantine/${id}`)
    expect(body).toContain('Error: at line 7')
    expect(body).toContain('&lt;p&gt;Привет &lt;script&gt;')
    expect(body).not.toContain('alert(1)</script>')
    const file = await made.app().inject({ url: `/captures/${page}/bytes`, headers: { host: 'localhost' } })
    expect([file.headers['content-type'], file.headers['content-disposition']]).toEqual([
      'application/octet-stream',
      `attachment; filename="${page}.bin"`,
    ])
    expect(file.rawPayload).toEqual(bytes)
    expect((await visit(made.app(), '/quarantine/nonsense')).status).toBe(404)
  })
})
