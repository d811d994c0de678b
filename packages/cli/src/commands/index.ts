import type { Command } from 'commander'

type AddCommand = (program: Command) => void

/** Every command of `crosswire` by its name, a file each: a function that adds itself to the program. */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  up: async () => (await import('./up.ts')).addUp,
  demo: async () => (await import('./demo.ts')).addDemo,
  work: async () => (await import('./work.ts')).addWork,
  migrate: async () => (await import('./migrate.ts')).addMigrate,
  status: async () => (await import('./status.ts')).addStatus,
  stop: async () => (await import('./stop.ts')).addStop,
  origins: async () => (await import('./origins.ts')).addOrigins,
  citing: async () => (await import('./citing.ts')).addCiting,
  why: async () => (await import('./why.ts')).addWhy,
  diff: async () => (await import('./diff.ts')).addDiff,
  quarantine: async () => (await import('./quarantine.ts')).addQuarantine,
  replay: async () => (await import('./replay.ts')).addReplay,
  'read-feed': async () => (await import('./read-feed.ts')).addReadFeed,
  'read-page': async () => (await import('./read-page.ts')).addReadPage,
  annotate: async () => (await import('./annotate.ts')).addAnnotate,
  link: async () => (await import('./link.ts')).addLink,
  compare: async () => (await import('./compare.ts')).addCompare,
  publishers: async () => (await import('./publishers.ts')).addPublishers,
  feeds: async () => (await import('./feeds.ts')).addFeeds,
  backfill: async () => (await import('./backfill.ts')).addBackfill,
  backup: async () => (await import('./backup.ts')).addBackup,
  export: async () => (await import('./export.ts')).addExport,
}

/** The command that a command line asks for, or all of them where it asks for none: each brings what it needs, and no more is loaded. */
export function loadCommands(words: readonly string[]): Promise<AddCommand[]> {
  const name = words.find((word) => !word.startsWith('-'))
  const asked = name === undefined ? undefined : COMMANDS[name]
  return Promise.all((asked ? [asked] : Object.values(COMMANDS)).map((load) => load()))
}
