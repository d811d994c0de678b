import { resolve } from 'node:path'
import { read, readSettings, SettingsError, storeSettings } from '@crosswire/service'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'

const placeSettings = {
  ...storeSettings,
  OPERATOR_TOKEN: {
    schema: read.text.optional(),
    about: 'What the API asks operators for. Default none.',
    secret: true,
  },
}

/** Where an installation is, for commands that look at one and run nothing. */
export interface Place {
  databaseUrl: string | undefined
  redisUrl: string | undefined
  dataFolder: string
  operatorToken: string | undefined
}

/** Reads the settings that say where the installation is; a wrong one is a `UsageError` that names it. */
export function readPlace(data?: string, environment: NodeJS.ProcessEnv = process.env): Place {
  try {
    const values = readSettings(placeSettings, environment)
    return {
      databaseUrl: values.DATABASE_URL,
      redisUrl: values.REDIS_URL,
      dataFolder: resolve(userDirectory(), data ?? values.CROSSWIRE_DATA),
      operatorToken: values.OPERATOR_TOKEN,
    }
  } catch (error) {
    if (error instanceof SettingsError) throw new UsageError(error.message)
    throw error
  }
}
