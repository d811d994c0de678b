import {
  asFeedError,
  FEED_THREAD,
  MAX_FEED_BYTES,
  readWhole,
  type FeedTask,
  type FeedTaskResult,
  type ReadFeed,
} from '@crosswire/feed'
import { createThreadPool, type ThreadPool } from '@crosswire/service'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { readDocuments, type DocumentOptions, type SourceDocument } from '../filters/documents.ts'
import { mapInOrder } from '../filters/in-order.ts'
import { writeLine } from '../filters/ndjson.ts'

interface ReadFeedCommandOptions extends Omit<DocumentOptions, 'files'> {
  timezone?: string
  links?: string
  threads?: number
}

type Line = { input: string } & (ReadFeed | { error: { code: string; message: string } })

/** What one document may cost. */
const DEADLINE_MS = 2_000
const MEMORY_MB = 256

export function addReadFeed(program: Command): void {
  program
    .command('read-feed')
    .description('Reads feeds of any format: bytes in, a line of JSON per document out, with its entries.')
    .argument('[FILE...]', 'feed files; "-" or none reads stdin')
    .option('--url <url>', 'where the feed was found: relative links count from here')
    .option('--content-type <type>', 'its HTTP Content-Type')
    .option('--manifest <file>', 'NDJSON of {file, url, id?, contentType?}')
    .option('--timezone <zone>', 'IANA zone of dates that state none (default: UTC)')
    .option('--links <selector>', 'CSS selector of the article links, where the document is an HTML listing')
    .option('--threads <n>', 'default: one per core', Number)
    .action(async (files: string[], options: ReadFeedCommandOptions) => {
      checkOptions(options)
      const pool = createThreadPool<FeedTask, FeedTaskResult>({
        module: FEED_THREAD,
        deadlineMs: DEADLINE_MS,
        memoryMb: MEMORY_MB,
        ...(options.threads === undefined ? {} : { threads: options.threads }),
      })
      try {
        const documents = readDocuments({ ...options, files })
        for await (const line of mapInOrder(documents, pool.threads * 2, (source) => readOne(source, pool, options)))
          await writeLine(line)
      } finally {
        await pool.close()
      }
    })
}

function checkOptions({ timezone, threads }: ReadFeedCommandOptions): void {
  if (timezone !== undefined && !isTimeZone(timezone)) {
    throw new UsageError(`--timezone ${timezone}: give an IANA zone such as Asia/Baku`)
  }
  if (threads !== undefined && !(Number.isInteger(threads) && threads > 0)) {
    throw new UsageError('--threads takes a whole number above 0')
  }
}

function isTimeZone(timezone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: timezone }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/** A document that cannot be read is a line like any other: it says why. */
async function readOne(
  { input, url, contentType, bytes: readBytes }: SourceDocument,
  pool: ThreadPool<FeedTask, FeedTaskResult>,
  { timezone, links }: ReadFeedCommandOptions,
): Promise<Line> {
  try {
    const bytes = await readBytes(MAX_FEED_BYTES)
    const listing = links === undefined ? 'guess' : { links }
    const result = await readWhole((task) => pool.run(task), { bytes, url, contentType, timezone, listing })
    if (result.kind === 'read') return { input, ...result.reading }
    return { input, error: { code: result.code, message: result.message } }
  } catch (error) {
    return { input, error: describe(error) }
  }
}

/** Errors of the file system and of reading keep their own codes. */
function describe(error: unknown): { code: string; message: string } {
  if (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.name !== 'ThreadMemoryError'
  ) {
    return { code: error.code, message: error.message }
  }
  const { code, message } = asFeedError(error)
  return { code, message }
}
