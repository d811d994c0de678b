import { hostname } from 'node:os'
import {
  createSystemClock,
  openQueue,
  startPipeline,
  systemNewId,
  systemRandom,
  tableOfStage,
  type JobQueue,
  type Log,
  type Meter,
  type Pipeline,
} from '@crosswire/pipeline'
import {
  announceAddresses,
  createWorkLedger,
  noticeRestore,
  openAllFeeds,
  openDb,
  openPagesSince,
  syncPublishers,
  type Db,
} from '@crosswire/store'
import { alignClock, keepAligned } from './align-clock.ts'
import { awaitDatabase } from './await-database.ts'
import { watchDatabase } from './boundary/watch-database.ts'
import { watchQueue } from './boundary/watch-ports.ts'
import { buildStages, STAGE_OF, type WorldPorts } from './build-stages.ts'
import type { SoloConfig } from './config.ts'
import { OUTSIDE_SERVICES } from './outside-services.ts'
import { createReplayer } from './replayer.ts'
import type { SoloContext } from './solo-context.ts'

export interface Solo {
  readonly db: Db
  readonly queue: JobQueue
  readonly pipeline: Pipeline | null
  readonly addresses: Readonly<Record<string, string>>
  /** By the pipeline's clock. */
  now: () => Date
  /** Puts the pipeline's clock forward, once it is drained: a recorded newsroom goes from one step to the next. */
  moveTo: (time: Date) => void
  whyNotReady: () => Promise<string | null>
  /** What its stages must do before they go on, and how far that is; empty mostly. */
  busyWith: () => string[]
  /** Opens every feed, and every page first seen in the last days, whatever their schedules say. */
  openEverything: (pageDays: number) => Promise<{ feeds: number; pages: number }>
  close: (deadlineMs: number) => Promise<void>
}

export interface SoloPorts extends WorldPorts {
  log: Log
  meter: Meter
  /** Nothing moves any more: the process should end. */
  onStuck: (reason: string) => void
}

/** Names of every service that can run here. */
export const SERVICES: readonly string[] = [...new Set([...Object.keys(STAGE_OF), ...Object.keys(OUTSIDE_SERVICES)])]

/** Runs services in this process on what is configured. */
export async function startSolo(config: SoloConfig, ports: SoloPorts): Promise<Solo> {
  const { log, meter, onStuck, boundary, createPool } = ports
  const names = config.services ?? SERVICES
  const clock = createSystemClock(config.now)
  const closers: ((deadlineMs: number) => Promise<unknown>)[] = []
  const closeAll = async (deadlineMs: number): Promise<void> => {
    for (const close of closers.splice(0).reverse()) await close(deadlineMs).catch(() => undefined)
  }
  try {
    const open = (): Promise<Db> =>
      openDb({
        databaseUrl: config.databaseUrl,
        dataFolder: config.dataFolder,
        poolSize: config.databasePoolSize,
        schema: config.migrate === false ? 'assert' : 'migrate',
        applicationName: `crosswire ${config.services?.join(' ') ?? ''}`.trim().slice(0, 60),
        onError: ({ code, message }) => {
          log.warn({ code, error: message }, 'a connection to the database broke')
        },
      })
    const opened = await awaitDatabase(open, { clock, log })
    closers.push(() => opened.close())
    const db = watchDatabase(opened, boundary)
    if (config.databaseUrl !== undefined && config.now === undefined) {
      const onOff = (behindMs: number): void => {
        meter.count('trouble', { stage: 'clock', code: 'clock-off' })
        log.warn(
          { code: 'clock-off', behindMs, action: 'Let this machine and the database’s keep time (NTP).' },
          'the clock of this machine is not the database’s; the database’s counts',
        )
      }
      const aligning = { db, clock, onOff }
      closers.push(keepAligned(aligning, await alignClock(aligning)))
    }
    if (await noticeRestore(db))
      log.warn({}, 'the database was restored or moved; whatever the queue holds, open work goes out afresh')
    const connected = await openQueue({
      redisUrl: config.redisUrl,
      prefix: config.queuePrefix,
      pool: () => db.queuePool(),
      lockMs: config.queueLockMs,
      log,
    })
    const queue = watchQueue(connected, boundary)
    closers.push((deadlineMs) => queue.close(deadlineMs))
    if (names.includes('feed-poller')) {
      const { publishers, feeds, retired } = await syncPublishers(db, config.catalogue.publishers, clock.now())
      log.info({ publishers, feeds, retired }, 'publishers are known')
    }
    const addresses: Record<string, string> = {}
    const onThreadError = ({ message }: Error): void => {
      log.warn({ error: message }, 'a thread broke outside of its tasks; another one takes its place')
      meter.count('trouble', { stage: 'threads', code: 'thread-broke' })
    }
    const built = buildStages(config, names, {
      db,
      clock,
      apiOrigin: () => originOf(config, addresses),
      boundary,
      createPool,
      onThreadError,
    })
    closers.push(() => built.close())
    const { catalogue, threads } = config
    const replayer = createReplayer({ db, clock, catalogue, threads, onThreadError })
    closers.push(() => replayer.close())
    const context: SoloContext = { db, queue, clock, catalogue, log, meter, config, replayer, boundary }
    for (const name of names) {
      const started = await OUTSIDE_SERVICES[name]?.(context)
      if (!started) continue
      Object.assign(addresses, started.addresses)
      closers.push((deadlineMs) => started.close(deadlineMs))
    }
    await announceAddresses(db, addresses)
    const ledger = createWorkLedger(db, {
      tableOf: tableOfStage,
      ...(config.keepOutcomesDays === undefined ? {} : { keepOutcomesDays: config.keepOutcomesDays }),
    })
    const pipeline = await startPipeline({
      ledger,
      queue,
      clock,
      random: systemRandom,
      newId: systemNewId,
      log,
      meter,
      stages: built.stages,
      workerName: `${hostname()}:${process.pid}`,
      addresses,
      ...(config.linkHoldbackMs === undefined ? {} : { linkHoldbackMs: config.linkHoldbackMs }),
      ...(config.concurrency === undefined ? {} : { concurrency: config.concurrency }),
      onStuck,
    })
    closers.push((deadlineMs) => pipeline.close(deadlineMs))
    return {
      db,
      queue,
      pipeline,
      addresses,
      now: () => clock.now(),
      moveTo: (time) => {
        clock.moveTo(time)
      },
      async whyNotReady() {
        try {
          await db.query('SELECT 1 AS one')
          return null
        } catch (error) {
          return (error as Error).message
        }
      },
      busyWith: () => built.stages.flatMap((stage) => stage.busyWith?.() ?? []),
      async openEverything(pageDays) {
        const now = clock.now()
        const feeds = await openAllFeeds(db, now)
        const pages = await openPagesSince(db, new Date(now.getTime() - pageDays * 86_400_000), now)
        pipeline.wake()
        return { feeds, pages }
      },
      close: closeAll,
    }
  } catch (error) {
    await closeAll(2_000)
    throw error
  }
}

/** Where readers of an event find the records: as configured, or where the API of this process listens. */
function originOf({ publicUrl, apiHost, apiPort }: SoloConfig, addresses: Readonly<Record<string, string>>): string {
  const url = publicUrl ?? addresses['api'] ?? `http://${apiHost ?? 'localhost'}:${apiPort ?? 8080}`
  return new URL(url).origin
}
