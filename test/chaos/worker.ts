import { readFileSync } from 'node:fs'
import { startSolo } from '@crosswire/solo'
import type { LifeOrder } from '../crash/life.ts'
import { createPool } from '../crash/no-threads.ts'
import { quiet } from '../crash/quiet.ts'

/** A worker as it runs in production, until somebody ends it: it polls and visits again every few seconds. */
const order = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as LifeOrder
const shiftMs = Number(process.argv[3] ?? 0)

const solo = await startSolo(
  {
    databaseUrl: order.databaseUrl,
    redisUrl: order.redisUrl,
    dataFolder: order.folder ?? '',
    catalogue: order.catalogue,
    allowPrivateNetwork: true,
    resolve: [`*.test=127.0.0.1:${order.originPort}`],
    hostDelayMs: 0,
    linkHoldbackMs: 300,
    pollEveryMs: 2_000,
    revisitEveryMs: 3_000,
    // A clock that is off.
    ...(shiftMs === 0 ? {} : { now: new Date(Date.now() + shiftMs) }),
  },
  { log: quiet, meter: { count: () => undefined, time: () => undefined }, onStuck: () => process.exit(3), createPool },
)
process.once('SIGTERM', () => void solo.close(8_000).finally(() => process.exit(0)))
