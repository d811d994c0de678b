import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { FEED_THREAD, type FeedTask, type FeedTaskResult } from '@crosswire/feed'
import { runBackfill, type BackfillReport, type BackfillWishes } from '@crosswire/feed-poller'
import type { Publisher } from '@crosswire/record'
import { createThreadPool } from '@crosswire/service'
import { createPoliteWeb, createPublisherClient, createPublisherLookup } from '@crosswire/solo'
import type { Command } from 'commander'
import { readArchiveFile } from '../archive/read-archive-file.ts'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { parseDuration, parseTime } from '../run/duration.ts'
import { AbortedRun } from '../run/explain.ts'
import type { RunFlags } from '../run/read-config.ts'
import { say } from '../run/say.ts'
import { openSharedClock } from '../run/shared-clock.ts'
import { addReachOptions, addStoreOptions } from '../run/store-options.ts'
import { withStore, type StoreRun } from '../run/with-store.ts'

interface BackfillFlags extends RunFlags {
  since?: Date
  until?: Date
  pace: number
  documents?: number
  restart?: boolean
}

const DEFAULT_PACE_MS = 4_000

/** `crosswire backfill PUBLISHER|URL|FILE.warc.gz`: reads what a site keeps of its past. */
export function addBackfill(program: Command): void {
  const command = program
    .command('backfill')
    .description("read a site's past: its archive feeds (RFC 5005), sitemaps and numbered pages, or WARC files")
    .argument('<what...>', 'a publisher, the address of one of its feeds or sitemaps, or WARC files')
  addReachOptions(addStoreOptions(command))
    .option('--since <time>', 'published from then on', parseTime)
    .option('--until <time>', 'published before then (default: now)', parseTime)
    .option('--pace <duration>', 'time between two pages of a host (default: 4s)', parseDuration, DEFAULT_PACE_MS)
    .option('--documents <n>', 'most feeds and sitemaps to read (default: 5000)', parseCount)
    .option('--restart', 'begin anew and forget how far an earlier run came')
    .action(async (what: string[], flags: BackfillFlags) => {
      const files = what.filter(isArchive)
      if (files.length > 0 && files.length < what.length)
        throw new UsageError('give WARC files, or one publisher or address')
      if (files.length === 0 && what.length > 1) throw new UsageError('give one publisher or address')
      if (files.length === 0 && flags.since === undefined) throw new UsageError('say since when: --since 2025-11-01')
      await withStore(flags, async (run) => {
        if (files.length > 0) await readFiles(files, flags, run)
        else await readSite(what[0]!, flags, run)
      })
    })
}

const isArchive = (what: string): boolean => /\.warc(?:\.gz)?$/i.test(what)

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new UsageError(`"${text}" is no number of documents`)
  return Number(text)
}

async function readFiles(
  files: readonly string[],
  flags: BackfillFlags,
  { db, config, signal }: StoreRun,
): Promise<void> {
  const publisherOf = createPublisherLookup(config.solo.catalogue.publishers)
  for (const file of files) {
    const path = resolve(userDirectory(), file)
    if (!existsSync(path)) throw new UsageError(`there is no file ${file}`)
    const counts = await readArchiveFile(
      { path, since: flags.since, until: flags.until, publisherOf, now: () => flags.now ?? new Date() },
      db,
      signal,
    )
    const said = [...counts].map(([outcome, count]) => `${count} ${outcome}`)
    say(`${file}: ${said.join(', ') || 'no responses'}`)
  }
  say('captures are read by `crosswire up`')
}

async function readSite(what: string, flags: BackfillFlags, { db, config, signal }: StoreRun): Promise<void> {
  const { publishers } = config.solo.catalogue
  const publisherOf = createPublisherLookup(publishers)
  const { publisher, url } = findPublisher(what, publishers, publisherOf)
  const lock = await db.tryLock(`backfill:${publisher.id}`)
  if (!lock) throw new AbortedRun(`another backfill of ${publisher.id} is under way`)
  const clock = await openSharedClock(db, config.solo)
  const web = createPublisherClient(config.solo, () => clock.now().getTime())
  const pool = createThreadPool<FeedTask, FeedTaskResult>({ module: FEED_THREAD, threads: 1, memoryMb: 512 })
  const wishes: BackfillWishes = {
    publisher,
    url,
    since: flags.since!.getTime(),
    until: (flags.until ?? clock.now()).getTime(),
    paceMs: flags.pace,
    ...(flags.documents === undefined ? {} : { maxDocuments: flags.documents }),
    restart: flags.restart ?? false,
  }
  try {
    const report = await runBackfill(wishes, {
      ...createPoliteWeb(config.solo, web, { db, clock }),
      db,
      read: (task) => pool.run(task),
      publisherOf,
      now: clock.now,
      sleep: clock.sleep,
      signal,
      onStep(step, result, opened) {
        say(`  ${step.kind} ${step.url}: ${result.kind === 'failed' ? result.code : `${opened} new pages`}`)
      },
    })
    for (const line of describe(report, publisher.id)) say(line)
    if (report.ended === 'too-many-failures')
      throw new AbortedRun('the site does not answer as it should; the next run goes on')
  } finally {
    await Promise.allSettled([pool.close(), web.close(), lock.release()])
  }
}

function findPublisher(
  what: string,
  publishers: readonly Publisher[],
  publisherOf: (url: string) => string | null,
): { publisher: Publisher; url: string | null } {
  const isUrl = /^https?:\/\//.test(what) && URL.canParse(what)
  const id = isUrl ? publisherOf(what) : what
  const publisher = publishers.find((one) => one.id === id)
  if (publisher) return { publisher, url: isUrl ? what : null }
  throw new UsageError(
    isUrl
      ? `no publisher has the host ${new URL(what).host}: add it first, see \`crosswire publishers add\``
      : `there is no publisher ${what}; \`crosswire publishers check\` lists them`,
  )
}

function describe(report: BackfillReport, id: string): string[] {
  const { documents, found, opened, resumed, lastDue, ended } = report
  const state: Readonly<Record<string, string>> = {
    complete: 'all that there is was read',
    'too-many-documents': 'the limit of documents is reached; the next run goes on',
    'too-many-failures': 'ended by failures; the next run goes on',
    'host-resting': 'the host wants to be left alone for now; a later run goes on',
    stopped: 'stopped; the next run goes on',
  }
  return [
    `${id}: ${documents} documents read${resumed ? ', going on where an earlier run stopped' : ''}; ${found} pages of that time, ${opened} of them new`,
    ...(lastDue === null
      ? []
      : [`  fetched by \`crosswire up\` behind live traffic, the last of them at ${lastDue.toISOString()}`]),
    `  ${state[ended ?? 'complete'] ?? ended}`,
  ]
}
