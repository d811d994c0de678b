import { createThreadPool, ThreadDeadlineError, ThreadMemoryError, type ThreadPool } from '@crosswire/service'
import type { Command } from 'commander'
import { readDocuments, type DocumentOptions, type SourceDocument } from '../filters/documents.ts'
import { mapInOrder } from '../filters/in-order.ts'
import { writeLine } from '../filters/ndjson.ts'
import { readPublishersText } from '../filters/publishers-file.ts'
import type { PageOutcome, PageTask, ReadPageThreadData } from './read-page-thread.ts'

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
    .option('--publishers <file>', "publishers whose zone, names and overlays are used beside the catalogue's")
    .option('--threads <n>', 'default: one per core', Number)
    .action(async (files: string[], options: ReadPageCommandOptions) => {
      const publishersFile = await readPublishersText(options.publishers)
      const pool = createThreadPool<PageTask, PageOutcome>({
        module: new URL('./read-page-thread.ts', import.meta.url),
        ...(options.threads === undefined ? {} : { threads: options.threads }),
        workerData: { publishersFile } satisfies ReadPageThreadData,
      })
      try {
        const documents = readDocuments({ ...options, files })
        for await (const line of mapInOrder(documents, pool.threads * 2, (source) => readOne(source, pool)))
          await writeLine(line)
      } finally {
        await pool.close()
      }
    })
}

async function readOne(
  source: SourceDocument,
  pool: ThreadPool<PageTask, PageOutcome>,
): Promise<{ input: string } & PageOutcome> {
  const { input, url, contentType, fetchedAt } = source
  try {
    const bytes = await source.bytes()
    return { input, ...(await pool.run({ bytes, url, contentType, fetchedAt })) }
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
