import { readConfig } from '../run/read-config.ts'
import { runSolo } from '../run/run-solo.ts'
import { say } from '../run/say.ts'
import { sumUpRun } from '../run/sum-up-run.ts'
import type { OperationFlags } from './open-operations.ts'

/** Items that have to wait longer than this stay for the next process. */
const HORIZON_MS = 45_000

/** Runs the services that turn captures into records in this process until nothing is left to do. */
export async function workOff({ data, publishers }: OperationFlags): Promise<void> {
  const config = readConfig({
    ...(data === undefined ? {} : { data }),
    ...(publishers === undefined ? {} : { publishers }),
  })
  config.solo.services = ['article-reader', 'story-linker']
  config.solo.migrate = false
  await runSolo(config, async (solo, ended) => {
    const since = solo.now()
    const stop = new AbortController()
    const drained = solo.pipeline!.drained(HORIZON_MS, stop.signal).then(() => 0)
    const code = await Promise.race([drained, ended])
    stop.abort()
    for (const line of await sumUpRun(solo.db, since)) say(`  ${line}`)
    return code
  })
}
