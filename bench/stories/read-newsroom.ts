import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCrosswire } from '../stand/crosswire.ts'
import type { LabelledDocument } from './read-corpora.ts'

interface Gold {
  steps: Record<string, string>
  articles: { id: string; publisher: string; url: string; language: string; published: string; story: string }[]
}
interface Page {
  input: string
  headline?: string | null
  body?: { text: string | null }
}

/** The last version of each page of a recorded newsroom as `crosswire read-page` reads it, in the order of publication. */
export async function readNewsroom(folder: string): Promise<LabelledDocument[]> {
  const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Gold
  const manifest = gold.articles.map(({ id, publisher, url }) => {
    const pages = join(folder, 'sites', publisher, 'pages')
    const opening = `${id.split('/')[1]!}@`
    const last = readdirSync(pages)
      .filter((name) => name.startsWith(opening) && name.endsWith('.html'))
      .sort()
      .at(-1)!
    const step = /@(\d+)/.exec(last)![1]!
    return { id, file: join(pages, last), url, contentType: 'text/html', fetchedAt: gold.steps[step] }
  })
  const scratch = await mkdtemp(join(tmpdir(), 'crosswire-newsroom-'))
  try {
    const file = join(scratch, 'manifest.ndjson')
    await writeFile(file, manifest.map((line) => `${JSON.stringify(line)}\n`).join(''))
    const answers = (await runCrosswire(['read-page', '--manifest', file])).split('\n').filter((line) => line !== '')
    const pages = new Map(answers.map((line) => JSON.parse(line) as Page).map((page) => [page.input, page]))
    return gold.articles
      .map(({ id, language, published, story }) => {
        const page = pages.get(id)
        return { id, language, published, story, headline: page?.headline ?? null, text: page?.body?.text ?? '' }
      })
      .sort((a, b) => Date.parse(a.published) - Date.parse(b.published))
  } finally {
    await rm(scratch, { recursive: true, force: true })
  }
}
