import { migrateQueue } from '@crosswire/pipeline'
import { migrate, openDb } from '@crosswire/store'
import type { Command } from 'commander'
import { AbortedRun, explain } from '../run/explain.ts'
import { readConfig } from '../run/read-config.ts'
import { say } from '../run/say.ts'

/** `crosswire migrate`: brings the database to this release's schema, and ends. */
export function addMigrate(program: Command): void {
  program
    .command('migrate')
    .description("bring the database to this release's schema; safe to run twice, and by two at once")
    .option('--data <dir>', 'data folder, where no DATABASE_URL is given (default: ./data)')
    .action(async (flags: { data?: string }) => {
      const { solo } = readConfig(flags)
      try {
        const db = await openDb({ databaseUrl: solo.databaseUrl, dataFolder: solo.dataFolder, schema: 'any' })
        try {
          const { from, to, applied } = await migrate(db)
          await migrateQueue(db.queuePool())
          say(applied.length === 0 ? `schema is at version ${to}` : `schema went from version ${from} to ${to}`)
        } finally {
          await db.close()
        }
      } catch (error) {
        throw new AbortedRun(explain(error), { cause: error })
      }
    })
}
