import { createHash, randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateQueue } from '@crosswire/pipeline'
import { migrate, openPglite, openPostgres, packBlob, writeCaptures, type Db } from '@crosswire/store'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { run, start, writeQuietPublishers, type StartedCommand } from '../setup/command.ts'
import { describeModes, makeMode, type ModeUrls } from '../setup/modes.ts'

const PAGE = 'https://gazette.example/news/1'
const AT = new Date(Date.now() - 3_600_000)

/** A page that two tries could not fetch, and three captures that could not be read. */
async function seed(db: Db): Promise<void> {
  await migrate(db)
  await migrateQueue(db.queuePool())
  const rest = async (stage: string, table: string, item: string, reason: string, url: string) => {
    await db.query(`UPDATE ${table} SET state = 'quarantined' WHERE id = $1`, [item])
    await db.query(
      `INSERT INTO quarantine (id, stage, item_id, publisher_id, url, reason, message, input, attempts, at)
       VALUES ($1, $2, $3, 'gazette', $4, $5, 'it broke', 'x', 8, $6)`,
      [randomUUID(), stage, item, url, reason, AT],
    )
  }
  const page = randomUUID()
  await db.query(
    `INSERT INTO page (id, publisher_id, url, host, first_seen_at, next_at) VALUES ($1, 'gazette', $2, 'gazette.example', $3, $3)`,
    [page, PAGE, AT],
  )
  await rest('pages', 'page', page, 'host-silent', PAGE)
  for (let n = 0; n < 3; n++) {
    const capture = randomUUID()
    await db.query(
      `INSERT INTO capture (id, page_id, publisher_id, url, final_url, fetched_at, status, size, digest, next_at)
       VALUES ($1, $2, 'gazette', $3, $3, $4, 200, 1, 'd', $4)`,
      [capture, randomUUID(), `https://gazette.example/other/${n}`, AT],
    )
    await rest('articles', 'capture', capture, 'too-slow', `https://gazette.example/other/${n}`)
  }
  await seedCapture(db)
  await db.query(
    `INSERT INTO outcome (stage, item_id, publisher_id, url, outcome, at) VALUES ('pages', $1, 'gazette', $2, 'quarantined:host-silent', $3)`,
    [page, PAGE, AT],
  )
}

const READ = 'http://quiet.test/news/crane.html'
const HTML = `<!doctype html><html lang="en"><head><title>The port got a crane</title></head><body><article>
  <h1>The port got a crane</h1><p>21 November 2025, 15:10</p>
  <p>The crane of the port lifts sixty tons and was built in two years, TASS reports, citing the harbour master.</p>
  <p>It was brought by ship from the other side of the sea, and workers took four weeks to put it together on the quay.</p>
  <p>Two more of its kind are to follow in spring, when the deepened channel lets larger ships in for the first time.</p></article></body></html>`

/** A page that an earlier release took for no article. */
async function seedCapture(db: Db): Promise<void> {
  const [page, bytes] = [randomUUID(), Buffer.from(HTML)]
  await db.query(
    `INSERT INTO page (id, publisher_id, url, host, first_seen_at, next_at) VALUES ($1, 'quiet', $2, 'quiet.test', $3, $3)`,
    [page, READ, AT],
  )
  const capture = {
    id: randomUUID(),
    pageId: page,
    publisherId: 'quiet',
    url: READ,
    finalUrl: READ,
    fetchedAt: AT,
    status: 200,
    contentType: 'text/html; charset=utf-8',
    charset: 'utf-8',
    etag: null,
    lastModified: null,
    headers: [],
    size: bytes.length,
    digest: `sha-256=:${createHash('sha256').update(bytes).digest('base64')}:`,
  }
  await db.transaction(async (tx) => writeCaptures(tx, [capture], [await packBlob(capture.digest, bytes)], AT))
  await db.query(`UPDATE capture SET state = 'done', outcome = 'too-short' WHERE id = $1`, [capture.id])
}

describeModes('what operators type', ['pglite', 'postgres', 'redis'], (mode) => {
  let urls: ModeUrls
  let folder: string
  let env: Record<string, string>
  let running: StartedCommand | undefined
  const json = async (...args: string[]): Promise<unknown> => {
    const { code, wrote, said } = await run(args, env)
    expect([code, code === 0 ? '' : said]).toEqual([0, ''])
    return JSON.parse(wrote)
  }

  beforeAll(async () => {
    urls = await makeMode(mode)
    folder = urls.folder ?? (await mkdtemp(join(tmpdir(), 'cw-operations-')))
    env = {
      CROSSWIRE_DATA: folder,
      PUBLISHERS_FILE: await writeQuietPublishers(folder),
      ...(urls.databaseUrl === undefined ? {} : { DATABASE_URL: urls.databaseUrl }),
      ...(urls.redisUrl === undefined ? {} : { REDIS_URL: urls.redisUrl }),
    }
    const db =
      urls.folder === undefined
        ? await openPostgres({ url: urls.databaseUrl! })
        : await openPglite({ folder: urls.folder })
    await seed(db)
    await db.close()
  })
  afterAll(async () => {
    await running?.stop()
    await urls.remove()
    await rm(folder, { recursive: true, force: true })
  })

  it('tells how it stands and why a URL is missing while nothing runs', { timeout: 120_000 }, async () => {
    expect(await json('status', '--json')).toMatchObject({ mode, addresses: {}, records: { articles: 0 } })
    expect(await json('why', '--json', 'http://www.gazette.example/news/1/?utm_source=x')).toMatchObject({
      verdict: { kind: 'missing', command: expect.stringContaining('quarantine retry --url') as string },
      steps: [{ stage: 'pages', outcome: 'quarantined:host-silent' }],
    })
    const listed = await run(['quarantine', 'list', '--all-of', 'too-slow'], env)
    expect(listed.wrote.match(/gazette\.example\/other/g)).toHaveLength(3)
    expect(listed.wrote).toMatch(/articles +too-slow +3 /)
    expect(await json('replay', READ, '--dry-run', '--json')).toMatchObject({
      url: READ,
      outcome: 'version',
      change: 'initial',
    })
  })

  it('does the same, retries and dismisses while a process runs, and stops it', { timeout: 120_000 }, async () => {
    const flags = ['up', '--port', '0', '--console-port', '0']
    running = start(flags, env)
    await running.until('running;')
    expect(running.said()).toContain('console: http://127.0.0.1:')
    expect(await json('status', '--json')).toMatchObject({
      mode,
      addresses: { api: expect.stringMatching(/^http:/) as string },
      workers: [{ stages: expect.arrayContaining(['feeds']) as string[] }],
    })
    expect((await run(['quarantine', 'retry', '--url', PAGE], env)).wrote).toBe('1 retried\n')
    expect((await run(['quarantine', 'dismiss', '--all-of', 'too-slow', '--publisher', 'gazette'], env)).wrote).toBe(
      '3 dismissed\n',
    )
    expect((await run(['replay', READ], env)).wrote).toBe('1 created\n')
    expect(await json('why', '--json', READ)).toMatchObject({ verdict: { kind: 'here' }, article: { version: 1 } })
    expect(await json('citing', '--publisher', 'quiet', '--json')).toMatchObject({
      publishers: [{ publisherId: 'quiet', articles: 1, citing: 1 }],
    })
    expect((await run(['citing', '--cites', 'tass'], env)).wrote).toMatch(/quiet +tass +1 +100 %/)
    // A data folder has a lock of its own; on a database it is the note that tells.
    if (mode === 'postgres') {
      const again = await run(flags, env)
      expect([again.code, again.said]).toEqual([1, expect.stringMatching(/already running on .*: pid \d+/)])
    }
    expect((await run(['stop'], env)).wrote).toBe(`stopped pid ${running.pid} (up)\n`)
    expect(await running.ended).toBe(0)
    running = undefined
  })
})

it('retries nothing that was not named, and stops nothing where nothing runs', { timeout: 120_000 }, async () => {
  const env = { CROSSWIRE_DATA: join(tmpdir(), `cw-nowhere-${randomUUID()}`) }
  const all = await run(['quarantine', 'retry'], env)
  expect([all.code, all.said]).toEqual([2, expect.stringContaining('say which items to retry')])
  const nothing = await run(['stop'], env)
  expect([nothing.code, nothing.said]).toEqual([0, expect.stringContaining('nothing runs on')])
  const nowhere = await run(['status'], env)
  expect([nowhere.code, nowhere.said]).toEqual([1, expect.stringContaining('there is nothing in')])
})
