import { createLog, createMetrics, onSignal, startHealthServer } from '@crosswire/service'
import { describeMode, startSolo, type Solo } from '@crosswire/solo'
import { noteRun } from './run-files.ts'
import { AbortedRun, explain } from './explain.ts'
import type { RunConfig } from './read-config.ts'
import { say } from './say.ts'

/** What to do once everything runs; the process ends when it resolves, with what it resolves to as exit code. */
export type Running = (solo: Solo, ended: Promise<number>) => Promise<number>

/** Starts services, keeps them until the run is over, closes them within the deadline, and sets the exit code. */
export async function runSolo(config: RunConfig, run: Running): Promise<void> {
  const log = createLog({ name: 'crosswire', level: config.log.level })
  const metrics = createMetrics()
  let end: (code: number) => void = () => undefined
  const ended = new Promise<number>((resolve) => (end = resolve))
  const stopListening = onSignal((signal) => {
    log.info({ signal }, 'stopping; a second signal ends at once')
    end(0)
  })
  const { mode, lines } = describeMode(config.solo)
  say(`crosswire (${mode}): ${lines[0] ?? ''}`)
  for (const line of lines.slice(1)) say(`  ${line}`)
  try {
    const solo = await startSolo(config.solo, {
      log,
      meter: metrics,
      onStuck: (reason) => {
        log.error({ reason }, 'giving up: start it again')
        end(1)
      },
    })
    const health = await startHealth(config, solo, () => metrics.text())
    for (const [name, address] of Object.entries(solo.addresses)) say(`  ${name}: ${address}`)
    if (health) say(`  health: ${health.url}`)
    const command = config.solo.services?.join(' ') ?? 'up'
    const forget = await noteRun(config.solo.dataFolder, { command, addresses: solo.addresses })
    try {
      process.exitCode = await run(solo, ended)
    } finally {
      const late = setTimeout(() => {
        log.warn({ deadlineMs: config.shutdownMs }, 'not closed in time')
        process.exit()
      }, config.shutdownMs + 2_000)
      await solo.close(config.shutdownMs)
      await health?.close()
      await forget()
      clearTimeout(late)
    }
  } catch (error) {
    throw new AbortedRun(explain(error), { cause: error })
  } finally {
    stopListening()
  }
  // What is left are connections that did not close in time; nothing waits for them.
  process.exit()
}

async function startHealth(config: RunConfig, solo: Solo, metrics: () => Promise<string>) {
  const { host, port } = config.health
  if (port === undefined) return null
  return startHealthServer({
    host,
    port,
    whyNotReady: () => solo.whyNotReady(),
    busyWith: () => solo.busyWith(),
    metrics,
  })
}
