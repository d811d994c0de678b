/**
 * Articles per second end to end: feeds polled, pages fetched over HTTP, read with all their evidence, linked, logged.
 *   pnpm bench pipeline [--mode pglite,postgres,redis|all] [--outlets 12] [--pages 100] [--seed 1]
 * Beside it the ceiling, in the same run: the same pages read by the pure functions alone, on one core.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { readArticle } from '@crosswire/article-reader'
import { loadPublishers } from '@crosswire/publishers'
import { startCrosswire } from '../stand/crosswire.ts'
import { makeStand, readModes, withServers, type Mode } from '../stand/modes.ts'
import { makeOutlets } from './make-outlets.ts'

const { values } = parseArgs({
  options: {
    mode: { type: 'string', default: 'all' },
    outlets: { type: 'string', default: '12' },
    pages: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
  },
})
const size = { outlets: Number(values.outlets), pages: Number(values.pages), seed: Number(values.seed) }
const total = size.outlets * size.pages
const publishers = JSON.stringify(
  makeOutlets({ ...size, pages: 0 }).map(({ host }, index) => ({
    id: host.replace('.test', ''),
    name: host,
    languages: [['ru', 'az', 'en'][index % 3]],
    timezone: 'Asia/Baku',
    homeUrl: `http://${host}/`,
    feeds: [{ url: `http://${host}/feed.xml`, format: 'rss' }],
    rights: { redistribution: 'full-text' },
  })),
)
const scratch = await mkdtemp(join(tmpdir(), 'crosswire-pipeline-'))
const file = join(scratch, 'publishers.json')
await writeFile(file, publishers)
const server = spawn(
  process.execPath,
  ['--import', 'tsx', join(import.meta.dirname, 'serve-outlets.ts'), ...Object.values(size).map(String)],
  { stdio: ['ignore', 'pipe', 'inherit'] },
)
const [port] = (await once(createInterface(server.stdout), 'line')) as [string]
try {
  const ceiling = readOnly()
  say(`${size.outlets} outlets of ${size.pages} pages, ${availableParallelism()} cores, seed ${size.seed}`)
  say('| mode | articles/s | of the ceiling |')
  say('|---|---|---|')
  say(`| pure reading on one core | ${ceiling.toFixed(0)} | |`)
  await withServers(async () => {
    for (const mode of readModes(values.mode)) {
      const rate = await measure(mode)
      say(`| ${mode} | ${rate.toFixed(0)} | ${((rate / ceiling) * 100).toFixed(0)} % |`)
    }
  })
} finally {
  server.kill()
  await rm(scratch, { recursive: true, force: true })
}

/** Pages per second and core, read without a database, a queue or a network. */
function readOnly(): number {
  const catalogue = loadPublishers(publishers, 'outlets')
  const pages = makeOutlets({ ...size, pages: Math.min(size.pages, 50) }).flatMap(({ host, pages }) =>
    [...pages].map(([path, html]) => ({ host, path, bytes: new TextEncoder().encode(html) })),
  )
  const read = ({ host, path, bytes }: (typeof pages)[number]): void => {
    const url = `http://${host}${path}`
    const publisherId = host.replace('.test', '')
    readArticle(
      {
        bytes,
        url,
        contentType: 'text/html; charset=utf-8',
        fetchedAt: new Date(),
        publisherId,
        hints: {},
        head: null,
      },
      catalogue,
    )
  }
  pages.slice(0, 100).forEach(read)
  const began = process.cpuUsage()
  pages.forEach(read)
  const { user, system } = process.cpuUsage(began)
  return pages.length / ((user + system) / 1e6)
}

/** From the moment that feeds are open until everything is drained. */
async function measure(mode: Mode): Promise<number> {
  const stand = await makeStand(mode)
  try {
    let began = 0
    let ended = 0
    const args = [
      'up',
      '--once',
      '--publishers',
      file,
      '--resolve',
      `*.test=127.0.0.1:${port}`,
      '--allow-private-network',
    ]
    const { ended: done } = startCrosswire([...args, ...stand.flags], {
      env: { ...stand.env, PAGE_FETCHER_HOST_DELAY_MS: '0' },
      onTalk(line) {
        if (line.includes('once:')) began = performance.now()
        else if (/^\s*feeds: /.test(line)) ended = performance.now()
        else if (/^\s*stories: /.test(line)) check(line)
      },
    })
    await done
    return total / ((ended - began) / 1_000)
  } finally {
    await stand.remove()
  }
}

/** A run that lost something gives no rate. */
function check(line: string): void {
  const linked = [...line.matchAll(/(\d+) /g)].reduce((sum, [, count]) => sum + Number(count), 0)
  if (linked !== total) throw new Error(`${total} pages were served and ${linked} versions linked: ${line.trim()}`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
