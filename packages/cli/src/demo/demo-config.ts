import { createServer } from 'node:net'
import { loadPublishers } from '@crosswire/publishers'
import { readConfig, type RunConfig } from '../run/read-config.ts'
import { steps } from './newsroom/newsroom.ts'
import { newsroomPublishers } from './newsroom/publishers-file.ts'

/** One request at a time to a host all the same; only the courtesy between two is short. */
const HOST_DELAY_MS = 20
/** Nothing is linked before all of a step is read, so that what comes out depends on the articles alone. */
const HOLDBACK_MS = 3_600_000

export interface DemoOptions {
  dataFolder: string
  newsroomPort: number
  port?: number
  consolePort?: number
}

/** The configuration of the demonstration: what is configured, pointed at the newsroom on loopback. */
export async function demoConfig(
  options: DemoOptions,
  environment: NodeJS.ProcessEnv = process.env,
): Promise<RunConfig> {
  const config = readConfig({ data: options.dataFolder }, { LOG_LEVEL: 'error', ...environment })
  return {
    ...config,
    solo: {
      ...config.solo,
      catalogue: loadPublishers(JSON.stringify(newsroomPublishers()), "the demonstration's publishers"),
      resolve: [`*.test=127.0.0.1:${options.newsroomPort}`],
      allowPrivateNetwork: true,
      now: new Date(steps[0]),
      hostDelayMs: HOST_DELAY_MS,
      linkHoldbackMs: HOLDBACK_MS,
      apiPort: options.port ?? (await freeOr(8080)),
      consolePort: options.consolePort ?? (await freeOr(8081)),
    },
  }
}

/** The port where nobody listens on it, else 0: any free one. */
function freeOr(port: number): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer()
    probe.once('error', () => {
      resolve(0)
    })
    probe.listen(port, '127.0.0.1', () => {
      probe.close(() => {
        resolve(port)
      })
    })
  })
}
