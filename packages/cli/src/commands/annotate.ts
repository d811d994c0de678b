import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { text as readAll } from 'node:stream/consumers'
import type { Readable } from 'node:stream'
import { explain } from '@crosswire/evidence'
import { createThreadPool, type ThreadPool } from '@crosswire/service'
import type { Command } from 'commander'
import { userDirectory } from '../filters/documents.ts'
import { mapInOrder } from '../filters/in-order.ts'
import { writeLine } from '../filters/ndjson.ts'
import { catalogueOf, readPublishersText } from '../filters/publishers-file.ts'
import { annotateBatch, EXPECTED, type LineOutcome, type RawLine } from './annotate-batch.ts'
import type { AnnotateThreadData } from './annotate-thread.ts'

interface AnnotateOptions {
  explain?: boolean
  publishers?: string
  threads?: number
  language?: string
  publisher?: string
  date?: string
}

/** Lines of one task: enough to make handing them over cheap, few enough to share the work out evenly. */
const BATCH_LINES = 16

/** `crosswire annotate`: texts in, what they name, cite, quote, date and recall out. */
export function addAnnotate(program: Command): void {
  program
    .command('annotate [file]')
    .description('find mentions, quotes, citations, dates, updates and background passages in texts (NDJSON)')
    .option('--explain', 'print the text with its findings marked and the rule behind each edge, instead of NDJSON')
    .option('--publishers <file>', 'publishers file whose names and zones are used beside the catalogue')
    .option('--threads <n>', 'default: one per core', Number)
    .option('--language <tag>', 'language of a plain text file')
    .option('--publisher <id>', 'publisher of a plain text file: its slug, name or domain')
    .option('--date <date>', 'date of a plain text file')
    .addHelpText('after', HELP)
    .action(run)
}

async function run(file: string | undefined, options: AnnotateOptions): Promise<void> {
  const name = file ?? '-'
  const input = name === '-' ? process.stdin : createReadStream(resolve(userDirectory(), name))
  const publishersFile = await readPublishersText(options.publishers)
  const known = catalogueOf(publishersFile)
  const lines = name.endsWith('.txt') ? plainText(input, name, options) : readLines(input)
  let pool: ThreadPool<RawLine[], LineOutcome[]> | undefined
  let first = true
  const annotateLines = (batch: RawLine[]): Promise<LineOutcome[]> => {
    // The first batch is done here: most inputs are short, and a thread takes a while to start.
    if (first || options.explain) {
      first = false
      return Promise.resolve(annotateBatch(batch, known))
    }
    pool ??= createThreadPool<RawLine[], LineOutcome[]>({
      module: new URL('./annotate-thread.ts', import.meta.url),
      ...(options.threads === undefined ? {} : { threads: options.threads }),
      workerData: { publishersFile } satisfies AnnotateThreadData,
      deadlineMs: 60_000,
    })
    return pool.run(batch)
  }
  try {
    const outcomes = mapInOrder(inBatches(lines), 8, async (task) => ({ task, done: await annotateLines(task) }))
    for await (const { task, done } of outcomes) await write(task, done, options)
  } finally {
    await pool?.close()
  }
}

async function write(task: readonly RawLine[], done: readonly LineOutcome[], options: AnnotateOptions): Promise<void> {
  for (const [index, outcome] of done.entries()) {
    if (!options.explain || 'error' in outcome) await writeLine(outcome)
    else process.stdout.write(`${explain((JSON.parse(task[index]!.text) as { text: string }).text, outcome)}\n`)
  }
}

async function* readLines(input: Readable): AsyncGenerator<RawLine> {
  let number = 0
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number++
    if (text.trim() !== '') yield { number, text }
  }
}

async function* plainText(input: Readable, name: string, options: AnnotateOptions): AsyncGenerator<RawLine> {
  const { language, publisher, date } = options
  yield { number: 1, text: JSON.stringify({ id: name, language, publisher, date, text: await readAll(input) }) }
}

async function* inBatches(lines: AsyncIterable<RawLine>): AsyncGenerator<RawLine[]> {
  let batch: RawLine[] = []
  for await (const line of lines) {
    batch.push(line)
    if (batch.length < BATCH_LINES) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

const HELP = `
Reads one document a line: ${EXPECTED}; a .txt file is one document.
Writes per line the same id with mentions, quotes, citations, dates, updates and background; every span counts code
points of the text as given. A line that cannot be read gives {id, line, error: {code, message}}.`
