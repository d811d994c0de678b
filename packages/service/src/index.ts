export {
  createThreadPool,
  ThreadDeadlineError,
  ThreadMemoryError,
  type ThreadPool,
  type ThreadPoolOptions,
} from './thread-pool.ts'
export { createLog, toPretty, type Logger, type LogOptions } from './log.ts'
export { createMetrics, type Metrics } from './metrics.ts'
export { PortError, startHealthServer, type HealthOptions, type HealthServer } from './health-server.ts'
export {
  commonSettings,
  read,
  readSettings,
  SettingsError,
  storeSettings,
  type Setting,
  type Settings,
  type SettingValues,
} from './settings.ts'
export { onSignal, runService, type RunningService, type ServiceContext, type ServiceOptions } from './run-service.ts'
