import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { z } from 'zod'
import { UsageError } from '../errors.ts'
import { readNdjson } from './ndjson.ts'

/** A document that a filter reads: its bytes come when they are wanted, so that a long manifest costs no memory. */
export interface SourceDocument {
  /** What the output line calls it. */
  input: string
  url: string
  contentType: string | undefined
  fetchedAt: string | undefined
  /** @throws {DocumentTooLargeError} before more than `maxBytes` are in memory */
  bytes: (maxBytes?: number) => Promise<Uint8Array>
}

/** A document that no reader would take, refused before it is in memory. */
export class DocumentTooLargeError extends Error {
  override name = 'DocumentTooLargeError'
  readonly code = 'too-large'
}

export interface DocumentOptions {
  files: readonly string[]
  url?: string | undefined
  contentType?: string | undefined
  fetchedAt?: string | undefined
  manifest?: string | undefined
}

const ManifestLine = z.object({
  id: z.string().optional(),
  file: z.string(),
  url: z.string().optional(),
  contentType: z.string().optional(),
  fetchedAt: z.string().optional(),
})

const PLACEHOLDER_URL = 'http://document.invalid/'

/** The directory that the user stood in: pnpm runs scripts from the root of the workspace. */
export const userDirectory = (): string => process.env['INIT_CWD'] ?? process.cwd()

/** Manifest lines, else files, else stdin. */
export async function* readDocuments(options: DocumentOptions): AsyncGenerator<SourceDocument> {
  if (options.manifest !== undefined) {
    if (options.files.length > 0) throw new UsageError('give files or --manifest, not both')
    yield* fromManifest(resolve(userDirectory(), options.manifest), options)
    return
  }
  const files = options.files.length > 0 ? options.files : ['-']
  for (const file of files) {
    yield {
      input: file,
      url: options.url ?? PLACEHOLDER_URL,
      contentType: options.contentType,
      fetchedAt: options.fetchedAt,
      bytes: (maxBytes) => (file === '-' ? readStdin(maxBytes) : readPlain(resolve(userDirectory(), file), maxBytes)),
    }
  }
}

async function* fromManifest(manifest: string, options: DocumentOptions): AsyncGenerator<SourceDocument> {
  for await (const { value: json, line } of readNdjson(createReadStream(manifest), manifest)) {
    const { success, data: value } = ManifestLine.safeParse(json)
    if (!success) {
      throw new UsageError(
        `${manifest}:${line}: a manifest line is {"file": …, "url": …, "id"?, "contentType"?, "fetchedAt"?}`,
      )
    }
    const path = resolve(dirname(manifest), value.file)
    yield {
      input: value.id ?? value.file,
      url: value.url ?? options.url ?? PLACEHOLDER_URL,
      contentType: value.contentType ?? options.contentType,
      fetchedAt: value.fetchedAt ?? options.fetchedAt,
      bytes: (maxBytes) => readPlain(path, maxBytes),
    }
  }
}

async function readPlain(path: string, maxBytes = Infinity): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (size > maxBytes) throw new DocumentTooLargeError(`${path} has ${size} bytes, more than ${maxBytes}`)
  const bytes = await readFile(path)
  if (!path.endsWith('.gz')) return bytes
  try {
    return await promisify(gunzip)(bytes, maxBytes === Infinity ? {} : { maxOutputLength: maxBytes })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') throw error
    throw new DocumentTooLargeError(`${path} unpacks to more than ${maxBytes} bytes`)
  }
}

async function readStdin(maxBytes = Infinity): Promise<Uint8Array> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBytes) throw new DocumentTooLargeError(`more than ${maxBytes} bytes on stdin`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
