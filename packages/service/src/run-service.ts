import { startHealthServer } from './health-server.ts'
import { createLog, type Logger } from './log.ts'
import { createMetrics, type Metrics } from './metrics.ts'
import { commonSettings, readSettings, SettingsError, type Settings, type SettingValues } from './settings.ts'

export interface RunningService {
  /** Why it cannot do its work just now; null where it can. */
  whyNotReady: () => Promise<string | null>
  close: (deadlineMs: number) => Promise<void>
}

export interface ServiceContext<Table extends Settings> {
  config: SettingValues<Table & typeof commonSettings>
  log: Logger
  metrics: Metrics
  /** Ends the process with exit code 1 after an orderly close: who supervises it starts another. */
  giveUp: (reason: string) => void
}

export interface ServiceOptions<Table extends Settings> {
  name: string
  settings: Table
  start: (context: ServiceContext<Table>) => Promise<RunningService>
}

/**
 * Runs a service until a signal: settings, log, health port, start, orderly close within a deadline. Sets the exit code:
 * 0 after a signal, 1 where it failed, 2 where the settings are wrong.
 */
export async function runService<Table extends Settings>({
  name,
  settings,
  start,
}: ServiceOptions<Table>): Promise<void> {
  let config: SettingValues<Table & typeof commonSettings>
  try {
    config = readSettings({ ...settings, ...commonSettings }, process.env)
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error
    process.stderr.write(`${name}: ${error.message}\n`)
    process.exitCode = 2
    return
  }
  const log = createLog({ name, level: config.LOG_LEVEL })
  const metrics = createMetrics()
  let end: (exitCode: number) => void = () => undefined
  const ended = new Promise<number>((resolve) => (end = resolve))
  const stopListening = onSignal((signal) => {
    log.info({ signal }, 'stopping')
    end(0)
  })
  try {
    const giveUp = (reason: string): void => {
      log.error({ reason }, 'giving up')
      end(1)
    }
    const running = await start({ config, log, metrics, giveUp })
    const port = config.HEALTH_PORT
    const { whyNotReady } = running
    const health =
      port === undefined
        ? null
        : await startHealthServer({ host: config.HEALTH_HOST, port, whyNotReady, metrics: () => metrics.text() })
    log.info({ ...(health ? { health: health.url } : {}) }, 'running')
    process.exitCode = await ended
    const deadlineMs = config.SHUTDOWN_DEADLINE_MS as number
    // What hangs is cut off: the rows it had are found by the next process.
    const late = setTimeout(() => {
      log.warn({ deadlineMs }, 'not closed in time')
      process.exit()
    }, deadlineMs + 2_000)
    await running.close(deadlineMs)
    await health?.close()
    clearTimeout(late)
  } catch (error) {
    const { code, action } = error as { code?: string; action?: string }
    log.fatal({ code, action, err: error }, error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  } finally {
    stopListening()
  }
}

/** Calls back at the first SIGINT or SIGTERM; the second one ends the process at once. */
export function onSignal(stop: (signal: string) => void): () => void {
  let stopping = false
  const heard = (signal: string): void => {
    if (stopping) process.exit(1)
    stopping = true
    stop(signal)
  }
  process.on('SIGINT', heard)
  process.on('SIGTERM', heard)
  return () => {
    process.off('SIGINT', heard)
    process.off('SIGTERM', heard)
  }
}
