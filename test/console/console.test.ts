import type { ArticleVersion, Story } from '@crosswire/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startConsole, type Console } from '../../services/console/src/index.ts'
import { openApiStand, type ApiStand } from '../api/stand.ts'
import { quiet } from '../setup/pipeline.ts'

let stand: ApiStand
let console_: Console
let article: ArticleVersion
let story: Story
beforeAll(async () => {
  stand = await openApiStand('pglite')
  const edited = stand.pages.findIndex(({ host }) => host === 'harbour.test')
  const page = stand.pages[edited]!
  stand.pages[edited] = { ...page, body: page.body.map((text) => text.replace('until autumn', 'until November')) }
  stand.wire.clock.skip(86_400_000)
  await stand.wire.db.query('UPDATE page SET revisit_at = $1', [stand.wire.clock.now()])
  await stand.publish()
  const { db, clock } = stand.wire
  console_ = await startConsole({
    ...{ db, clock, log: quiet, host: '127.0.0.1', port: 0, mode: 'pglite' },
    judgeFeed: () => ({ kind: 'failing', text: 'failing for a test' }),
  })
  article = (await stand.client.articles({ publisher: 'harbour-news' }).take(1))[0]!
  story = await stand.client.story(article.storyId!)
}, 240_000)
afterAll(async () => {
  await console_.close()
  await stand.close()
})

const open = async (path: string): Promise<{ status: number; body: string; cookie: string }> => {
  const answer = await fetch(new URL(path, console_.url), { redirect: 'manual' })
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0]!
  return { status: answer.status, body: await answer.text(), cookie }
}
const linksOf = (body: string): string[] =>
  [...body.matchAll(/(?:href|src)="(\/[^"#]*)/g)].map(([, href]) => href!.replaceAll('&amp;', '&'))

describe('the console over a newsroom', () => {
  it('has no link that leads nowhere, and runs nothing that a page said', { timeout: 120_000 }, async () => {
    const seen = new Map<string, number>()
    for (const waiting = ['/']; waiting.length > 0;) {
      const path = waiting.pop()!
      if (seen.has(path)) continue
      const { status, body } = await open(path)
      seen.set(path, status)
      // The board of the queues is somebody else's page, and has tests of its own.
      if (/^\/(assets|queues)\//.test(path) || path.endsWith('/bytes')) continue
      expect(body, path).not.toMatch(/<(script(?! src="\/assets)|svg onload|img|iframe)|href="javascript:|\u202e/)
      waiting.push(...linksOf(body))
    }
    expect([...seen].filter(([, status]) => status !== 200)).toEqual([])
    const kinds = [...seen.keys()].map((path) =>
      path.replace(/[0-9a-f-]{36}|\?.*/g, '').replace(/(\/\w+\/)[\w-]+$/, '$1'),
    )
    expect([...new Set(kinds)].sort()).toEqual(
      expect.arrayContaining([
        '/articles/',
        '/articles//diff',
        '/captures/',
        '/publishers/',
        '/runbooks/',
        '/stories/',
        '/why',
      ]),
    )
  })

  it('tells Prometheus what is wrong by the same names, and how far each stage is', async () => {
    const { body } = await open('/metrics')
    expect(body).toContain('crosswire_findings{code="feed-failing"} 5')
    expect(body).toContain('crosswire_findings{code="stage-stalled"} 0')
    expect(body).toContain(
      'crosswire_finding{code="feed-failing",severity="warning",subject="http://gavan.test/rss.xml"} 1',
    )
    expect(body).toMatch(/^crosswire_stage_items\{stage="articles",state="waiting"\} 0$/m)
    expect(body).toMatch(/^crosswire_records\{kind="articles"\} 5$/m)
    const lines = body.trimEnd().split('\n')
    expect(
      lines.filter((line) => !/^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"\n]*",?)+\})? [\d.e+-]+)$/.test(line)),
    ).toEqual([])
  })

  it('shows an article with its evidence marked, and what its edit changed', async () => {
    const { body } = await open(`/articles/${article.id}`)
    expect(body).toContain('Dredging begins in the harbour of Alat')
    expect(body).toMatch(/<mark class="[^"]*e-quote[^"]*" title="[^"]*Rashad Mammadov/)
    expect(body).toMatch(/<mark class="[^"]*e-citation[^"]*" title="cites: /)
    expect(body).toMatch(/class="chains">[\s\S]*TASS[\s\S]*class="chains">[\s\S]*Ministry of Transport/)
    const { body: diff } = await open(`/articles/${article.id}/diff?after=2`)
    expect(diff).toContain('<del>autumn</del><ins>November</ins>')
    expect((await open(`/articles/${article.id}/diff?after=9`)).status).toBe(404)
  })

  it('finds articles by their words and says why a URL is there or not', async () => {
    expect((await open('/stories?q=ferries+channels')).body).toContain(`/articles/${article.id}`)
    const here = await open(`/why?url=${encodeURIComponent(`${article.url}?utm_source=x`)}`)
    expect(here.body).toContain('<span class="tag good">here</span>')
    expect((await open('/why?url=http://nowhere.test/x')).body).toContain('<span class="tag warning">missing</span>')
  })

  it('carries out what a person rules about a story, and says so', { timeout: 60_000 }, async () => {
    const path = `/stories/${story.id}`
    const { body, cookie } = await open(path)
    const csrf = /name="csrf" value="([^"]+)"/.exec(body)![1]!
    const rule = (fields: Record<string, string>): Promise<Response> =>
      fetch(new URL(`${path}/rule`, console_.url), {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie },
        body: new URLSearchParams({ csrf, ...fields }),
      })
    expect((await rule({ kind: 'split' })).status).toBe(400)
    expect((await rule({ kind: 'merge', into: 'nonsense' })).status).toBe(400)
    const ruled = rule({ kind: 'pin', article: article.id, note: 'it belongs <here>' })
    let answer: Response | undefined
    void ruled.then((given) => (answer = given))
    while (answer === undefined) {
      await stand.wire.run('stories')
      // The store of this test answers within the same turn: others have to come to theirs.
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    const { pathname, search } = new URL(answer.headers.get('location')!, console_.url)
    const after = await open(`${pathname}${search}`)
    expect(after.body).toContain('It is done, and holds for good.')
    expect(after.body).toContain('it belongs &lt;here&gt;')
    expect(after.body).toContain('>held</span>')
    expect(after.body).toContain('name="kind" value="unpin"')
    expect(after.body).toContain('Take it back')
    expect(after.body).toContain('First reported by')
    const { body: place } = await open(`/articles/${article.id}`)
    expect(place).toContain('Why it is in its story')
    expect(place).toContain(`/stories/${story.id}#m-${article.id}`)
    expect(place).toContain('a person ruled: pin (it belongs &lt;here&gt;)')
  })

  it('names a machine whose clock is off, and what to do about it', async () => {
    const { db, clock } = stand.wire
    await db.query(
      `INSERT INTO worker (id, name, stages, addresses, clock_ahead_ms, started_at, beat_at)
       VALUES (gen_random_uuid(), 'fast:7', '{}', '{}', 4200, $1, $1)`,
      [clock.now()],
    )
    try {
      await expect.poll(async () => (await open('/')).body, { timeout: 15_000 }).toContain('clock 4 s ahead')
      const { body } = await open('/')
      expect(body).toContain('the clock of fast:7 is 4 s ahead of the database’s')
      expect(linksOf(body)).toContain('/runbooks/clock-off')
      expect((await open('/runbooks/clock-off')).body).toContain('timedatectl')
    } finally {
      await db.query(`DELETE FROM worker WHERE name = 'fast:7'`)
    }
  })
})
