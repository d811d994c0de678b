import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { HOST, openTestConsole, type TestConsole } from '../testing/make-console.ts'

let stand: TestConsole
beforeAll(async () => void (stand = await openTestConsole()))
afterAll(() => stand.close())

it('shows how overlays fared, and names a publisher whose pages they no longer fit', async () => {
  const overlay = (body: string) => ({
    method: 'blocks',
    overlay: { version: 3, fields: { body, headline: 'agrees' } },
  })
  const details = [overlay('differs'), overlay('agrees'), ...Array.from({ length: 5 }, () => overlay('missing')), {}]
  for (const [page, detail] of details.entries())
    await stand.db.query(
      `INSERT INTO outcome (stage, item_id, publisher_id, url, outcome, detail, at)
       VALUES ('articles', $1, 'tide', $2, 'created', $3::jsonb, $4)`,
      [randomUUID(), `https://tide.example/${page}`, JSON.stringify(detail), new Date(Date.now() - 60_000)],
    )
  const { body } = await stand.app().inject({ url: '/publishers/tide', headers: { host: HOST } })
  const rows = [...body.matchAll(/<tr class="(\w*)">\s*<td><a href="\/publishers\/tide">tide<\/a><\/td>(.*?)<\/tr>/gs)]
  const cells = rows.map(([, tone, row]) => [
    tone,
    ...[...row!.matchAll(/>([^<>\n]+)<\/(?:td|a)>/g)].map(([, cell]) => cell),
  ])
  expect(cells).toEqual([
    ['warning', '3', 'body', '1', '1', '5', expect.stringContaining('tide.example/6')],
    ['', '3', 'headline', '7', '0', '0'],
  ])
  const overview = await stand.app().inject({ url: '/publishers', headers: { host: HOST } })
  expect(overview.body).toContain('overlay 3 found no body on 5 of 7 pages of the last 24 hours')
})
