import { SERVICES } from '@crosswire/solo'
import { Argument, type Command } from 'commander'
import { readConfig, type RunFlags } from '../run/read-config.ts'
import { runSolo } from '../run/run-solo.ts'
import { say } from '../run/say.ts'
import { parsePort } from '../run/duration.ts'
import { addRunOptions, API_PORT, CONSOLE_PORT } from './up.ts'

/** `crosswire work SERVICE…`: what a container runs. */
export function addWork(program: Command): void {
  addRunOptions(program.command('work').description('run chosen services only, on a database that was migrated'))
    .addArgument(new Argument('<service...>', 'which').choices([...SERVICES]))
    .option('--port <n>', `port of the API (default: ${API_PORT})`, parsePort)
    .option('--console-port <n>', `port of the console (default: ${CONSOLE_PORT})`, parsePort)
    .action(async (services: string[], flags: RunFlags) => {
      const config = readConfig(flags)
      config.solo.services = services
      config.solo.migrate = false
      await runSolo(config, (solo, ended) => {
        say(`  working: ${services.join(', ')}`)
        solo.pipeline?.wake()
        return ended
      })
    })
}
