import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { Publisher } from '@crosswire/record'
import { createThreadPool, ThreadDeadlineError, ThreadMemoryError, type ThreadPool } from '@crosswire/service'
import type { Command } from 'commander'
import { z } from 'zod'
import { UsageError } from '../errors.ts'
import { readDocuments, userDirectory, type DocumentOptions, type SourceDocument } from '../filters/documents.ts'
import { mapInOrder } from '../filters/in-order.ts'
import { writeLine } from '../filters/ndjson.ts'
import type { PageOutcome, PageTask } from './read-page-thread.ts'

interface ReadPageCommandOptions extends Omit<DocumentOptions, 'files'> {
  publishers?: string
  threads?: number
}

export function addReadPage(program: Command): void {
  program
    .command('read-page')
    .description('Reads the article on each page: bytes in, a line of JSON per page out, with its evidence.')
    .argument('[FILE...]', 'HTML files; "-" or none reads stdin')
    .option('--url <url>', 'where the page was found')
    .option('--content-type <type>', 'its HTTP Content-Type')
    .option('--fetched-at <time>', 'when it was fetched: relative dates count from here (default: now)')
    .option('--manifest <file>', 'NDJSON of {file, url, id?, contentType?, fetchedAt?}')
    .option('--publishers <file>', 'publishers whose zone, names and overlays are used for pages of their domains')
    .option('--threads <n>', 'default: one per core', Number)
    .action(async (files: string[], options: ReadPageCommandOptions) => {
      const publishers = options.publishers === undefined ? [] : await readPublishers(options.publishers)
      const pool = createThreadPool<PageTask, PageOutcome>({
        module: new URL('./read-page-thread.ts', import.meta.url),
        ...(options.threads === undefined ? {} : { threads: options.threads }),
      })
      try {
        const documents = readDocuments({ ...options, files })
        for await (const line of mapInOrder(documents, pool.threads * 2, (source) => readOne(source, pool, publishers)))
          await writeLine(line)
      } finally {
        await pool.close()
      }
    })
}

async function readOne(
  source: SourceDocument,
  pool: ThreadPool<PageTask, PageOutcome>,
  publishers: readonly Publisher[],
): Promise<{ input: string } & PageOutcome> {
  const { input, url, contentType, fetchedAt } = source
  try {
    const bytes = await source.bytes()
    const publisher = publisherOf(url, publishers)
    return { input, ...(await pool.run({ bytes, url, contentType, fetchedAt, publisher })) }
  } catch (error) {
    const { code, message } = describe(error)
    return { input, error: { code, message } }
  }
}

function describe(error: unknown): { code: string; message: string } {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof ThreadDeadlineError) return { code: 'deadline', message }
  if (error instanceof ThreadMemoryError) return { code: 'memory', message }
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'failed'
  return { code, message }
}

/** The publisher whose domain a URL's host is or ends with. */
function publisherOf(url: string, publishers: readonly Publisher[]): Publisher | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return publishers.find((publisher) =>
    [publisher.domain, ...(publisher.domains ?? [])].some((domain) => host === domain || host.endsWith(`.${domain}`)),
  )
}

async function readPublishers(file: string): Promise<Publisher[]> {
  const parsed = z.array(Publisher).safeParse(JSON.parse(await readFile(resolve(userDirectory(), file), 'utf8')))
  if (!parsed.success) throw new UsageError(`${file}: ${z.prettifyError(parsed.error)}`)
  return parsed.data
}
