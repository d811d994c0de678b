/**
 * Runs the filters over the visible benchmark corpora and prints what their scorers say.
 *   pnpm bench corpora [NAME…]      all, or those named: fundus, feedparser, ecbplus …
 * The corpora are no part of the repository; each scorer says at its head what it measures.
 */
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { runCrosswire } from '../stand/crosswire.ts'
import { sharedPath } from '../stand/shared-folder.ts'

interface Corpus {
  group: 'feeds' | 'articles' | 'evidence' | 'stories'
  name: string
  /** The filter with its arguments, `DATA` standing for the corpus. */
  filter: string[]
  data: string
  truth: string
}

const manifest = (group: Corpus['group'], command: string, names: string[]): Corpus[] =>
  names.map((name) => {
    const data = join(name, 'manifest.ndjson')
    return { group, name, filter: [command, '--manifest', 'DATA'], data, truth: data }
  })
const lines = (group: Corpus['group'], command: string, names: string[], labels: string): Corpus[] =>
  names.map((name) => ({ group, name, filter: [command, 'DATA'], data: `${name}.ndjson`, truth: `${name}${labels}` }))

const CORPORA: Corpus[] = [
  ...manifest('feeds', 'read-feed', ['feedparser', 'feedvalidator', 'encodings']),
  ...manifest('articles', 'read-page', ['fundus', 'daniel-ru', 'daniel-pl', 'wcxb-dev-article', 'trafilatura']),
  ...manifest('articles', 'read-page', ['htmldate-default', 'newspaper4k']),
  ...lines('evidence', 'annotate', ['factrueval-dev', 'az-ner', 'nerel-dates'], '.ndjson'),
  ...lines('stories', 'link', ['allsides-stream', 'ecbplus', 'fnc', 'neus', 'ntrex-parallel'], '.labels.ndjson'),
  ...lines('stories', 'compare', ['toloka-pairs', 'semeval-pairs'], '.labels.ndjson'),
]

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !CORPORA.some((corpus) => corpus.name === name))
if (unknown.length > 0) {
  process.stderr.write(
    `no such corpus: ${unknown.join(', ')}; there are ${CORPORA.map(({ name }) => name).join(', ')}\n`,
  )
  process.exit(2)
}
const scratch = await mkdtemp(join(tmpdir(), 'crosswire-corpora-'))
try {
  for (const corpus of CORPORA.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) await measure(corpus)
} finally {
  await rm(scratch, { recursive: true, force: true })
}

async function measure({ group, name, filter, data, truth }: Corpus): Promise<void> {
  const folder = sharedPath('corpora', group)
  const began = performance.now()
  const answers = await runCrosswire(filter.map((word) => (word === 'DATA' ? join(folder, data) : word)))
  const seconds = ((performance.now() - began) / 1_000).toFixed(1)
  const output = join(scratch, `${name}.ndjson`)
  await writeFile(output, answers)
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(folder, 'score.mjs'),
    join(folder, truth),
    output,
  ])
  process.stdout.write(`## ${name} (${filter[0]!}, ${seconds} s)\n${compact(stdout)}\n`)
}

/** JSON on one line; tables as they are. */
function compact(report: string): string {
  const end = report.lastIndexOf('}')
  try {
    return JSON.stringify(JSON.parse(report.slice(0, end + 1))) + report.slice(end + 1).trimEnd()
  } catch {
    return report.trimEnd()
  }
}
