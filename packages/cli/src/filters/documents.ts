import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
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
  bytes: () => Promise<Uint8Array>
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
      bytes: () => (file === '-' ? buffer(process.stdin) : readPlain(resolve(userDirectory(), file))),
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
      bytes: () => readPlain(path),
    }
  }
}

async function readPlain(path: string): Promise<Uint8Array> {
  const bytes = await readFile(path)
  return path.endsWith('.gz') ? promisify(gunzip)(bytes) : bytes
}
