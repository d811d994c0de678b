import { appendFileSync, readFileSync } from 'node:fs'
import type { Meter } from '@crosswire/pipeline'
import { startSolo } from '@crosswire/solo'
import type { LifeOrder } from '../crash/life-order.ts'
import { createPool } from '../crash/no-threads.ts'
import { quiet } from '../crash/quiet.ts'
import { soloConfig } from '../crash/solo-config.ts'

/** What the test wants to know of the store, and what it is told. */
export interface Asked {
  id: number
  sql: string
}
export interface Told {
  id: number
  rows?: object[]
  error?: string
}

export interface WorkerOrder extends LifeOrder {
  /** Where work begun and work settled is noted, a line for each batch: killed workers have counted too. */
  counts: string
  revisitEveryMs: number
}

/** A worker as it runs in production, until somebody ends it: it polls and visits again every few seconds. */
const order = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as WorkerOrder
// A clock that is off: for whoever asks, in this process.
const shiftMs = Number(process.argv[3] ?? 0)
const machineNow = Date.now.bind(Date)
Date.now = () => machineNow() + shiftMs

const meter: Meter = {
  count: (name, { stage = '', outcome }, by = 1) => {
    if (name === 'claimed' || name === 'begun' || name === 'items')
      appendFileSync(order.counts, `${outcome === 'put-back' ? outcome : name} ${stage} ${by}\n`)
  },
  time: () => undefined,
}

const solo = await startSolo(
  {
    ...soloConfig(order),
    pollEveryMs: 2_000,
    revisitEveryMs: order.revisitEveryMs,
  },
  { log: quiet, meter, onStuck: () => process.exit(3), createPool },
)
process.once('SIGTERM', () => void solo.close(8_000).finally(() => process.exit(0)))
process.on('message', ({ id, sql }: Asked) => {
  const tell = (told: Told): void => void process.send?.(told)
  solo.db.query(sql).then(
    (rows) => tell({ id, rows }),
    (error: unknown) => tell({ id, error: String(error) }),
  )
})
