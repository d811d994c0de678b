import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sharedPath } from '../stand/shared-folder.ts'

/** A page of a labelled corpus. */
export interface CorpusPage {
  corpus: string
  url: string
  contentType: string | undefined
  bytes: Buffer
  truth: { body?: string; title?: string }
}

interface ManifestLine extends Pick<CorpusPage, 'url' | 'contentType' | 'truth'> {
  file: string
}

/** The pages of a corpus, in its order. */
export function* readCorpusPages(corpus: string): Generator<CorpusPage> {
  const folder = sharedPath('corpora', 'articles', corpus)
  const lines = readFileSync(join(folder, 'manifest.ndjson'), 'utf8').split('\n').filter(Boolean)
  for (const line of lines) {
    const { file, url, contentType, truth } = JSON.parse(line) as ManifestLine
    if (!URL.canParse(url)) continue
    const stored = readFileSync(join(folder, file))
    yield { corpus, url, contentType, truth, bytes: file.endsWith('.gz') ? gunzipSync(stored) : stored }
  }
}

/** So many of a list, evenly spread over it. */
export const spread = <Item>(items: readonly Item[], count: number): Item[] =>
  items.length <= count
    ? [...items]
    : Array.from({ length: count }, (_, i) => items[Math.floor((i * items.length) / count)]!)
