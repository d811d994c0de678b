import { openPostgres, type Db } from '@crosswire/store'
import type { Crew } from './crew.ts'

/** Reads the store beside the workers: over a connection of its own, or through the one process that may. */
export interface Look {
  rows: <Row extends object>(sql: string) => Promise<Row[]>
  close: () => Promise<void>
}

/** A database that crashes every minute counts no changes and knows its tables as they were: it would read all of them each time. */
const PLAN = '-c enable_seqscan=off -c enable_nestloop=off -c jit=off'
const byIndex = (url: string): string => `${url}?options=${encodeURIComponent(PLAN)}`

export function openLook(databaseUrl: string | undefined, crew: Pick<Crew, 'ask'>): Look {
  if (databaseUrl === undefined) return { rows: (sql) => crew.ask(sql) as never, close: () => Promise.resolve() }
  let db: Promise<Db> | undefined
  return {
    async rows(sql) {
      db ??= openPostgres({ url: byIndex(databaseUrl), poolSize: 2, applicationName: 'look' })
      try {
        return await (await db).query(sql)
      } catch (error) {
        const broken = db
        db = undefined
        await broken.then((one) => one.close()).catch(() => undefined)
        throw error
      }
    },
    close: async () => (await db?.catch(() => undefined))?.close(),
  }
}
