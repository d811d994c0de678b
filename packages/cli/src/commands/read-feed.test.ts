import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url))
const feed = (title: string) =>
  `<rss version="2.0"><channel><title>${title}</title><item><link>/1</link></item></channel></rss>`

interface Line {
  input: string
  feed?: { title: string }
  entries?: { url: string }[]
  error?: { code: string; message: string }
}

async function run(args: string[], stdin = ''): Promise<{ code: number | null; lines: Line[]; stderr: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', MAIN, 'read-feed', ...args], { stdio: 'pipe' })
  child.stdin.end(stdin)
  const exit = new Promise<number | null>((resolve) => child.on('close', resolve))
  const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), exit])
  return {
    code,
    lines: stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
    stderr,
  }
}

describe('crosswire read-feed', { timeout: 120_000 }, () => {
  let folder: string
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'read-feed-'))
    await writeFile(join(folder, 'good.xml'), feed('Good'))
    await writeFile(join(folder, 'packed.xml.gz'), gzipSync(feed('Packed')))
    await writeFile(join(folder, 'bomb.xml.gz'), gzipSync(Buffer.alloc(30_000_000, 0x20)))
    await writeFile(join(folder, 'large.xml'), Buffer.alloc(30_000_000, 0x20))
    await writeFile(join(folder, 'none.xml'), 'nothing here')
  })
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('writes a line per document in the order of the manifest, errors among them, and exits with 0', async () => {
    const manifest = join(folder, 'manifest.ndjson')
    const documents = [
      { id: 'a', file: 'good.xml', url: 'https://a.example/feed' },
      { file: 'none.xml' },
      { file: 'missing.xml' },
      { file: 'large.xml' },
      { file: 'bomb.xml.gz' },
      { id: 'z', file: 'packed.xml.gz', url: 'https://z.example/feed' },
    ]
    await writeFile(manifest, documents.map((line) => JSON.stringify(line)).join('\n'))
    const { code, lines } = await run(['--manifest', manifest])
    expect(code).toBe(0)
    expect(lines.map(({ input, feed, error }) => [input, feed?.title ?? error?.code])).toEqual([
      ['a', 'Good'],
      ['none.xml', 'not-a-feed'],
      ['missing.xml', 'ENOENT'],
      ['large.xml', 'too-large'],
      ['bomb.xml.gz', 'too-large'],
      ['z', 'Packed'],
    ])
    expect(lines[5]!.entries![0]!.url).toBe('https://z.example/1')
  })

  it('reads stdin and takes the URL from the command line', async () => {
    const { code, lines } = await run(['--url', 'https://b.example/feed'], feed('Piped'))
    expect([code, lines[0]!.input, lines[0]!.feed!.title, lines[0]!.entries![0]!.url]).toEqual([
      0,
      '-',
      'Piped',
      'https://b.example/1',
    ])
  })

  it('gives every entry of a long document', async () => {
    const items = Array.from({ length: 5_010 }, (_, n) => `<item><link>/${n}</link></item>`).join('')
    const document = `<rss version="2.0"><channel><title>Long</title>${items}</channel></rss>`
    const { lines } = await run(['--url', 'https://a.example/feed'], document)
    expect(lines[0]!.entries).toHaveLength(5_010)
  })

  it('exits with 2 and says why when called wrongly', async () => {
    for (const args of [
      ['--timezone', 'Baku'],
      ['--threads', 'many'],
      ['--no-such-option'],
      ['x.xml', '--manifest', 'm.ndjson'],
    ]) {
      const { code, stderr } = await run(args)
      expect(code, args.join(' ')).toBe(2)
      expect(stderr).not.toBe('')
    }
  })
})
