import { resolve } from 'node:path'
import { backUpFolder } from '@crosswire/store'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { AbortedRun, explain } from '../run/explain.ts'
import { readConfig } from '../run/read-config.ts'
import { say } from '../run/say.ts'

/** `crosswire backup`: a data folder copied, flushed to disk and read back. PostgreSQL has tools of its own for it. */
export function addBackup(program: Command): void {
  program
    .command('backup')
    .description('copy the data folder of a stopped `up` into a new one, and read the copy back')
    .argument('<folder>', 'where the copy goes; it must not exist')
    .option('--data <dir>', 'the data folder (default: ./data)')
    .action(async (target: string, flags: { data?: string }) => {
      const { databaseUrl, dataFolder } = readConfig(flags).solo
      if (databaseUrl !== undefined)
        throw new UsageError(
          'the records are in PostgreSQL: back it up with pg_dump, as docs/guides/backup-and-restore.md shows',
        )
      try {
        const { articles, versions, captures } = await backUpFolder(dataFolder, resolve(userDirectory(), target))
        say(`${articles} articles, ${versions} versions, ${captures} captures copied to ${target} and read back`)
      } catch (error) {
        throw new AbortedRun(explain(error), { cause: error })
      }
    })
}
