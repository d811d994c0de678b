import { resolve } from 'node:path'
import type { Command } from 'commander'
import { exportRecords } from '../archive/export-records.ts'
import { writeArchiveFile } from '../archive/write-archive-file.ts'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { parseTime } from '../run/duration.ts'
import type { RunFlags } from '../run/read-config.ts'
import { say } from '../run/say.ts'
import { addStoreOptions } from '../run/store-options.ts'
import { withStore } from '../run/with-store.ts'

interface ExportFlags extends RunFlags {
  warc?: string
  ndjson?: string
  publisher?: string
  since?: Date
  until?: Date
}

/** `crosswire export`: what is stored, in formats that others read. */
export function addExport(program: Command): void {
  addStoreOptions(program.command('export').description('write what is stored in formats that others read'))
    .option('--warc <file>', 'captures as a WARC 1.1 file (.warc.gz), - for stdout')
    .option(
      '--ndjson <dir>',
      'articles and stories as .ndjson.gz with a manifest, as far as rights let them be handed on',
    )
    .option('--publisher <id>', 'of one publisher')
    .option('--since <time>', 'fetched from then on; of --ndjson, articles that changed after', parseTime)
    .option('--until <time>', 'fetched before then; not for --ndjson', parseTime)
    .action(async ({ warc, ndjson, publisher, since, until, ...flags }: ExportFlags) => {
      if ((warc === undefined) === (ndjson === undefined))
        throw new UsageError('say what to export: --warc FILE or --ndjson DIR')
      if (ndjson !== undefined) {
        if (until !== undefined) throw new UsageError('--until goes with --warc')
        const folder = resolve(userDirectory(), ndjson)
        const filter = { publisher, changedAfter: since }
        const { asOf, files } = await withStore(flags, ({ db }) => exportRecords(folder, filter, db))
        for (const { name, rows, bytes } of files) say(`${name}: ${rows} records, ${bytes} bytes`)
        say(`as of position ${asOf}: read /v1/changes?after=${asOf} from there on`)
        return
      }
      const path = warc === '-' ? warc : resolve(userDirectory(), warc!)
      const captures = await withStore(flags, ({ db }) =>
        writeArchiveFile(path, { publisherId: publisher, since, until }, db, 'Crosswire/0.1'),
      )
      say(`${captures} captures written${warc === '-' ? '' : ` to ${warc}`}`)
    })
}
