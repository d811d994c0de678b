import { resolve } from 'node:path'
import type { Command } from 'commander'
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
  publisher?: string
  since?: Date
  until?: Date
}

/** `crosswire export`: what is stored, in formats that others read. */
export function addExport(program: Command): void {
  addStoreOptions(program.command('export').description('write what is stored in formats that others read'))
    .option('--warc <file>', 'captures as a WARC 1.1 file (.warc.gz), - for stdout')
    .option('--publisher <id>', 'of one publisher')
    .option('--since <time>', 'fetched from then on', parseTime)
    .option('--until <time>', 'fetched before then', parseTime)
    .action(async ({ warc, publisher, since, until, ...flags }: ExportFlags) => {
      if (warc === undefined) throw new UsageError('say what to export: --warc FILE')
      const path = warc === '-' ? warc : resolve(userDirectory(), warc)
      const captures = await withStore(flags, ({ db }) =>
        writeArchiveFile(path, { publisherId: publisher, since, until }, db, 'Crosswire/0.1'),
      )
      say(`${captures} captures written${warc === '-' ? '' : ` to ${warc}`}`)
    })
}
