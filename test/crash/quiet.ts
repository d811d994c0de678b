import type { Log } from '@crosswire/pipeline'

/** Says warnings and errors only, and those on stderr: they are read when something went wrong. */
const say =
  (level: string) =>
  (fields: object, message: string): void =>
    void process.stderr.write(`${level} ${message} ${JSON.stringify(fields)}\n`)

export const quiet: Log = { debug: () => undefined, info: () => undefined, warn: say('warn'), error: say('error') }
