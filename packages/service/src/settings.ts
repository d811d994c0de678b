import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A setting: its name in the environment is the key it stands under. */
export interface Setting<Schema extends z.ZodType = z.ZodType> {
  schema: Schema
  /** One line for people; ends in the default. */
  about: string
  /** A secret may also be given as `<NAME>_FILE`, the path of a file that holds it. */
  secret?: boolean
}

export type Settings = Readonly<Record<string, Setting>>
export type SettingValues<Table extends Settings> = { [Name in keyof Table]: z.output<Table[Name]['schema']> }

/** Every wrong setting at once, each with its name and what it should be. */
export class SettingsError extends Error {
  override name = 'SettingsError'
  readonly code = 'settings-wrong'
  readonly next = 'permanent'
  readonly action = 'Correct the settings named in the message and start again.'
}

/** Reads settings from an environment. An empty value counts as absent. Throws a `SettingsError`. */
export function readSettings<Table extends Settings>(
  table: Table,
  environment: Readonly<Record<string, string | undefined>>,
): SettingValues<Table> {
  const problems: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { schema, secret = false }] of Object.entries(table)) {
    const raw = readOne(name, secret, environment, problems)
    const parsed = schema.safeParse(raw)
    if (parsed.success) values[name] = parsed.data
    else {
      const shown = raw === undefined ? 'is missing' : secret ? 'is wrong' : `is "${raw}"`
      problems.push(`${name} ${shown}: ${parsed.error.issues.map((issue) => issue.message).join('; ')}`)
    }
  }
  if (problems.length > 0) throw new SettingsError(problems.join('\n'))
  return values as SettingValues<Table>
}

function readOne(
  name: string,
  secret: boolean,
  environment: Readonly<Record<string, string | undefined>>,
  problems: string[],
): string | undefined {
  const value = environment[name]
  const file = secret ? environment[`${name}_FILE`] : undefined
  if (value !== undefined && value !== '' && file !== undefined && file !== '')
    problems.push(`${name} and ${name}_FILE are both given: give one`)
  if (value !== undefined && value !== '') return value
  if (file === undefined || file === '') return undefined
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    problems.push(`${name}_FILE cannot be read: ${(error as Error).message}`)
    return undefined
  }
}

/** Schemas that read what an environment can hold: text. */
export const read = {
  text: z.string(),
  url: (protocol: RegExp, example: string) =>
    z.string().refine((text) => URL.canParse(text) && protocol.test(new URL(text).protocol), {
      error: `should be a URL such as ${example}`,
    }),
  integer: (least: number, most = Number.MAX_SAFE_INTEGER) =>
    z
      .string()
      .regex(/^\d+$/, { error: `should be a whole number of at least ${least}` })
      .transform(Number)
      .refine((value) => value >= least && value <= most, {
        error: `should be at least ${least}${most === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${most}`}`,
      }),
  yesOrNo: z
    .enum(['true', 'false', '1', '0', 'yes', 'no'], { error: 'should be true or false' })
    .transform((text) => ['true', '1', 'yes'].includes(text)),
  oneOf: <const Word extends string>(...words: Word[]) =>
    z.enum(words, { error: `should be ${words.slice(0, -1).join(', ')} or ${words.at(-1)!}` }),
  list: z.string().transform((text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  ),
}

/** The settings that every service has. */
export const commonSettings = {
  LOG_LEVEL: {
    schema: read.oneOf('debug', 'info', 'warn', 'error', 'silent').default('info'),
    about: 'What is logged. Default info.',
  },
  HEALTH_HOST: { schema: read.text.default('127.0.0.1'), about: 'Where the health port listens. Default 127.0.0.1.' },
  HEALTH_PORT: {
    schema: read.integer(0, 65_535).optional(),
    about: 'Port of /livez, /readyz and /metrics. Default: none is opened.',
  },
  SHUTDOWN_DEADLINE_MS: {
    schema: read.integer(0).default(15_000),
    about: 'How long a stopping process waits for what it has under way. Default 15,000.',
  },
} satisfies Settings

/** The settings of every service that works on the store and the queue. */
export const storeSettings = {
  DATABASE_URL: {
    schema: read.url(/^postgres(ql)?:$/, 'postgres://user:password@host:5432/crosswire').optional(),
    about: 'PostgreSQL 15 or later. Default: none; PGlite in CROSSWIRE_DATA.',
    secret: true,
  },
  REDIS_URL: {
    schema: read.url(/^rediss?:$/, 'redis://host:6379/0').optional(),
    about: 'Redis or Valkey for the queue, with AOF and noeviction. Default: none; the queue stands on the database.',
    secret: true,
  },
  CROSSWIRE_DATA: { schema: read.text.default('./data'), about: 'The data folder of PGlite. Default ./data.' },
  DATABASE_POOL_SIZE: {
    schema: read.integer(2).default(8),
    about: 'Connections to PostgreSQL for the store. Default 8.',
  },
  QUEUE_PREFIX: {
    schema: z
      .string()
      .regex(/^[\w-]+$/, { error: 'should be letters, digits, _ and -' })
      .default('crosswire'),
    about: 'Keeps several installations on one Redis apart. Default crosswire.',
  },
} satisfies Settings
