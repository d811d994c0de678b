import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describeMode } from '@crosswire/solo/config'
import { findFolderHolder, openDb } from '@crosswire/store'
import type { Command } from 'commander'
import { AbortedRun, explain } from '../run/explain.ts'
import { readPlace } from '../run/read-place.ts'
import type { Operations } from './operations.ts'
import { operateOverApi } from './over-api.ts'
import { operateOverDatabase } from './over-database.ts'

export interface OperationFlags {
  data?: string
  api?: string
  /** The publishers file that the installation runs with. */
  publishers?: string
}

/** Where the installation is that a command speaks of. */
export const addOperationOptions = (command: Command): Command =>
  command
    .option('--data <dir>', 'data folder, where no DATABASE_URL is given (default: ./data)')
    .option('--api <url>', 'ask a running process at this address instead (OPERATOR_TOKEN is sent along)')

/**
 * Opens the way to the installation: the API that is named, else the database, else the data folder; a folder that a
 * running process holds is reached through that process.
 */
async function openOperations({ data, api, publishers }: OperationFlags): Promise<Operations> {
  const place = readPlace(data)
  const { databaseUrl, dataFolder, operatorToken } = place
  if (api !== undefined) return operateOverApi(api, operatorToken)
  const { mode, lines } = describeMode(place)
  if (databaseUrl === undefined) {
    const holder = await findFolderHolder(dataFolder)
    const address = holder?.addresses['api']
    if (address !== undefined) return operateOverApi(reachable(address), operatorToken)
    if (holder !== null)
      throw new AbortedRun(
        `pid ${holder.pid} has ${dataFolder} open and serves no API\n  Wait until it is done, or start it with --port.`,
      )
    if (!existsSync(join(dataFolder, 'database')))
      throw new AbortedRun(
        `there is nothing in ${dataFolder} yet\n  Start with crosswire up, or name a folder with --data.`,
      )
  }
  const db = await openDb({
    databaseUrl,
    dataFolder,
    schema: 'assert',
    poolSize: 2,
    applicationName: 'crosswire operator',
  })
  return operateOverDatabase(db, {
    mode,
    place: lines[0] ?? mode,
    makeReplayer: async (opened) => (await import('./make-replayer.ts')).makeReplayer(opened, { publishers, data }),
  })
}

/** An address that listens everywhere is asked here. */
const reachable = (address: string): string => address.replace(/\/\/(0\.0\.0\.0|\[::\])(?=[:/]|$)/, '//127.0.0.1')

/** Opens the way, does something, closes it; errors are said with what to do about them. */
export async function withOperations<Result>(
  flags: OperationFlags,
  work: (operations: Operations) => Promise<Result>,
): Promise<Result> {
  let operations: Operations | undefined
  try {
    operations = await openOperations(flags)
    return await work(operations)
  } catch (error) {
    if (error instanceof AbortedRun) throw error
    throw new AbortedRun(explain(error), { cause: error })
  } finally {
    await operations?.close()
  }
}
