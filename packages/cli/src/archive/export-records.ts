import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import { toSequence } from '@crosswire/formats'
import { EXPORT_SCHEMA_VERSION, type ExportManifest } from '@crosswire/record'
import { readArticles, readStories, toLines } from '@crosswire/record-api/export'
import { readLogBounds, type ArticleFilter, type Db } from '@crosswire/store'

/**
 * Writes every article and story that may be handed on into a folder, with a manifest. The manifest comes last: where there
 * is one, the files beside it are whole.
 */
export async function exportRecords(folder: string, filter: ArticleFilter, db: Db): Promise<ExportManifest> {
  await mkdir(folder, { recursive: true })
  await rm(join(folder, 'manifest.json'), { force: true })
  const { last } = await readLogBounds(db)
  const files = [
    await writeFileOf(folder, 'articles.ndjson.gz', readArticles(db, filter)),
    await writeFileOf(folder, 'stories.ndjson.gz', readStories(db)),
  ]
  const manifest = { schemaVersion: EXPORT_SCHEMA_VERSION, asOf: toSequence(last), files }
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  return manifest
}

async function writeFileOf(
  folder: string,
  name: string,
  records: AsyncIterable<object>,
): Promise<ExportManifest['files'][number]> {
  const path = join(folder, name)
  const part = `${path}.part`
  const hash = createHash('sha256')
  let [rows, bytes] = [0, 0]
  const counted = async function* (): AsyncGenerator<string> {
    for await (const line of toLines(records)) {
      rows++
      yield line
    }
  }
  const measured = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  try {
    await pipeline(Readable.from(counted()), createGzip(), measured, createWriteStream(part))
    await rename(part, path)
  } catch (error) {
    await rm(part, { force: true })
    throw error
  }
  return { name, url: null, rows, bytes, sha256: hash.digest('hex') }
}
