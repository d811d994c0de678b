import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { ArticleVersion, findBrokenSpans } from '@crosswire/record'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))

const PAGE = `<!doctype html><html lang="ru"><head><title>Мост через Алазани закрыли</title>
<meta property="article:published_time" content="2026-02-03T10:00:00+04:00"></head><body><article>
<h1>Мост через Алазани закрыли</h1>
<p>Движение по мосту через реку Алазани остановлено до утра среды, обе полосы перекрыты бригадами дорожной службы.</p>
<p>«Опору подмыло, ехать по мосту опасно», — сказал министр Олег Белов.</p>
<p>Об этом сообщает «Вестник долины» со ссылкой на МВД Грузии.</p>
</article></body></html>`

const PUBLISHERS = JSON.stringify([
  {
    id: 'valley-herald',
    name: 'Вестник долины',
    names: { ru: 'Вестник долины', az: 'Vadi Xəbərçisi', en: 'Valley Herald' },
    kind: 'newspaper',
    languages: ['ru'],
    timezone: 'Asia/Tbilisi',
    domain: 'herald.test',
    homeUrl: 'https://herald.test/',
    feeds: [{ url: 'https://herald.test/rss' }],
  },
])

async function readPage(args: string[]): Promise<{ code: number | null; line: unknown; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'read-page', '--threads', '1', ...args])
  child.stdin.end(PAGE)
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return { code, line: stdout === '' ? null : JSON.parse(stdout), stderr }
}

describe('crosswire read-page', { timeout: 120_000 }, () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-page-'))
    await writeFile(join(folder, 'publishers.json'), PUBLISHERS)
    await writeFile(join(folder, 'broken.json'), '[{"id": "x"}]')
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('gives the article version as the pipeline stores it, with its evidence, and knows the outlets of the file', async () => {
    const publishers = join(folder, 'publishers.json')
    const { code, line, stderr } = await readPage(['--url', 'https://news.test/1', '--publishers', publishers])
    expect({ code, stderr }).toMatchObject({ code: 0 })
    const version = ArticleVersion.parse(line)
    expect(line).toMatchObject({ input: '-', reading: { charset: 'utf-8' } })
    expect(version).toMatchObject({ version: 1, change: 'initial', publisher: { id: 'news-test' } })
    const names = new Map(version.citations.map(({ id, cited }) => [id, cited.publisherId ?? cited.canonicalName]))
    expect(version.citations.map(({ id, via }) => [names.get(id), via && names.get(via)])).toEqual([
      ['Oleg Belov', 'valley-herald'],
      ['valley-herald', null],
      ['Ministry of Internal Affairs of Georgia', 'valley-herald'],
    ])
    expect(version.quotes.map(({ speaker }) => speaker?.canonicalName)).toEqual(['Oleg Belov'])
    expect(version.mentions.length).toBeGreaterThan(3)
    expect(findBrokenSpans(version)).toEqual([])
  })

  it('ends with 2 and says what is wrong with a publishers file', async () => {
    const { code, stderr } = await readPage(['--publishers', join(folder, 'broken.json')])
    expect(code).toBe(2)
    expect(stderr).toContain('publisher 1')
  })
})
