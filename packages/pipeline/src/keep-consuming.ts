import { setMaxListeners } from 'node:events'
import { toFailure } from './errors.ts'
import type { Clock, Consumer, Job, JobQueue, Log, WorkLedger } from './ports.ts'
import { TOPOLOGY, type StageName } from './topology.ts'

export interface KeepConsumingOptions<Tx> {
  stage: { readonly name: StageName; forget?: () => void }
  queue: JobQueue
  ledger: WorkLedger<Tx>
  clock: Clock
  log: Log
  /** Aborts when the process stops. */
  signal: AbortSignal
  concurrency: number
  onOpen: () => void
  onClosed: () => void
  handle: (job: Job, stopped: AbortSignal) => Promise<void>
}

export interface KeptConsumer {
  reopen: () => Promise<void>
  close: (deadlineMs: number) => Promise<void>
}

const RETRY_MS = 1_000
const CLOSE_MS = 5_000

/**
 * Keeps a consumer of a stage open: through a queue that is not there yet, and for a serial stage only while this process
 * holds the stage's lock, so that one worker anywhere does it.
 */
export function keepConsuming<Tx>(options: KeepConsumingOptions<Tx>): KeptConsumer {
  const { stage, queue, ledger, clock, log, signal, concurrency, onOpen, onClosed, handle } = options
  const { serial } = TOPOLOGY[stage.name]
  let turn = new AbortController()
  let consumer: Consumer | undefined
  let closeMs = CLOSE_MS

  const holdOnce = async (): Promise<void> => {
    const lock = serial ? await ledger.tryLock(`stage:${stage.name}`) : null
    if (serial && !lock) return
    turn = new AbortController()
    const ended = AbortSignal.any([signal, turn.signal, ...(lock ? [lock.lost] : [])])
    setMaxListeners(0, ended)
    try {
      consumer = await queue.consume(stage.name, concurrency, (job) => handle(job, ended))
      onOpen()
      await aborted(ended)
    } finally {
      onClosed()
      await consumer?.close(closeMs)
      consumer = undefined
      // Another process may link from here on: what this one remembers is no longer the whole story.
      if (serial) stage.forget?.()
      await lock?.release().catch(() => undefined)
    }
  }
  const done = (async () => {
    while (!signal.aborted) {
      try {
        await holdOnce()
      } catch (error) {
        const { code, message } = toFailure(error)
        log.warn({ stage: stage.name, code, error: message }, 'the stage cannot take work yet')
      }
      await clock.sleep(RETRY_MS, signal)
    }
  })()
  return {
    async reopen() {
      turn.abort()
      return Promise.resolve()
    },
    async close(deadlineMs) {
      closeMs = deadlineMs
      turn.abort()
      await Promise.race([done, clock.sleep(deadlineMs + 2_000)])
    },
  }
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    else
      signal.addEventListener(
        'abort',
        () => {
          resolve()
        },
        { once: true },
      )
  })
}
