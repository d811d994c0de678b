/**
 * Trains the model that tells blocks of an article from the furniture around it and writes
 * `packages/article/data/block-model.json`. Run:
 * `node --import tsx packages/article/src/body/train-blocks/main.ts CORPORA [--without NAME] [--out FILE]`
 * CORPORA holds folders with a `manifest.ndjson` of `{ file, url, truth: { body } | { with, without } }`. `--without`
 * leaves one of them out, to be measured on it.
 */
import { decodeBytes } from '@crosswire/text'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { viewPage } from '../../page-view.ts'
import { FEATURE_NAMES } from '../block-features.ts'
import { boost } from './boost.ts'
import type { BodyTruth } from './label-blocks.ts'
import { joinPages, labelPage, type LabelledPage } from './training-rows.ts'

interface ManifestLine {
  file: string
  url: string
  contentType?: string
  truth: BodyTruth
}

const OPTIONS = { trees: 120, leaves: 24, rate: 0.12, columns: 0.35, rows: 0.8, leastWeight: 2, penalty: 2 }

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const without = option('--without')
const out = option('--out') ?? fileURLToPath(new URL('../../../data/block-model.json', import.meta.url))
const [corpora] = args
if (corpora === undefined) throw new Error('usage: main.ts CORPORA [--without NAME] [--out FILE]')

const pages: LabelledPage[] = []
const names = readdirSync(corpora).filter(
  (name) => name !== without && existsSync(join(corpora, name, 'manifest.ndjson')),
)
for (const name of names) {
  const lines = readFileSync(join(corpora, name, 'manifest.ndjson'), 'utf8')
    .split('\n')
    .filter(Boolean)
  let used = 0
  for (const line of lines.map((text) => JSON.parse(text) as ManifestLine)) {
    const { truth } = line
    if (truth.body === undefined && truth.with === undefined) continue
    const file = readFileSync(join(corpora, name, line.file))
    const bytes = line.file.endsWith('.gz') ? gunzipSync(file) : file
    const { text } = decodeBytes(bytes, { contentType: line.contentType })
    const url = URL.canParse(line.url) ? line.url : 'http://document.invalid/'
    pages.push(labelPage(viewPage(text, { url }), truth))
    used++
  }
  process.stderr.write(`${name}: ${used} pages\n`)
}

const trees = boost(joinPages(pages), OPTIONS)
const model = {
  provenance:
    'Learned from pages of the test sets of fundus (MIT), DAnIEL (waddle), WCXB (CC-BY-4.0), trafilatura (Apache-2.0) and newspaper4k (MIT). Thresholds over counts and shapes only: no text is kept.',
  features: FEATURE_NAMES,
  trees,
}
writeFileSync(out, `${JSON.stringify(model, null, 1)}\n`)
process.stdout.write(`${pages.length} pages, ${FEATURE_NAMES.length} features, written to ${out}\n`)
