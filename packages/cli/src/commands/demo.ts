import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Solo } from '@crosswire/solo'
import type { Command } from 'commander'
import { readRecords, serveNewsroom } from '../demo/index.ts'
import { demoConfig } from '../demo/demo-config.ts'
import { replayNewsroom } from '../demo/replay-newsroom.ts'
import { refuseForeignRecords } from '../demo/refuse-foreign-records.ts'
import { renderSummary } from '../demo/summary/render-summary.ts'
import { terminalOf } from '../demo/summary/terminal.ts'
import { parsePort } from '../run/duration.ts'
import { runSolo } from '../run/run-solo.ts'
import { say } from '../run/say.ts'

interface DemoFlags {
  exit?: boolean
  json?: boolean
  data?: string
  port?: number
  consolePort?: number
}

/** `crosswire demo`: an invented newsroom on loopback, read through the real pipeline in fast motion. */
export function addDemo(program: Command): void {
  program
    .command('demo')
    .description('serve an invented newsroom on loopback, read it through the real pipeline, print what came out')
    .option('--exit', 'stop once the summary is printed, instead of leaving the API and the console up')
    .option('--json', 'print the records instead of the summary')
    .option('--data <dir>', 'data folder to keep, where no DATABASE_URL is given (default: one that is removed)')
    .option('--port <n>', 'port of the API (default: 8080, or a free one)', parsePort)
    .option('--console-port <n>', 'port of the console (default: 8081, or a free one)', parsePort)
    .action(async (flags: DemoFlags) => {
      const dataFolder = flags.data ?? makeFolder()
      const newsroom = await serveNewsroom()
      const config = await demoConfig({ ...flags, dataFolder, newsroomPort: newsroom.port })
      await runSolo(config, async (solo, ended) => {
        await refuseForeignRecords(solo.db)
        const replayed = await Promise.race([replayNewsroom(solo, newsroom, say), ended])
        if (typeof replayed === 'number') return replayed
        const api = solo.addresses['api']!
        const reading = await readRecords(api)
        process.stdout.write(
          flags.json === true
            ? `${JSON.stringify(toJson(reading))}\n`
            : renderSummary(reading, terminalOf(process.stdout)),
        )
        if (flags.exit === true) return 0
        sayWhereToLook(solo, flags.data ?? null)
        const code = await ended
        await newsroom.close()
        return code
      })
    })
}

const toJson = ({ articles, stories, histories }: Awaited<ReturnType<typeof readRecords>>) => ({
  articles,
  stories,
  histories: Object.fromEntries(histories),
})

/** A folder that goes when the process does: the demonstration leaves nothing behind. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'crosswire-demo-'))
  process.on('exit', () => {
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

function sayWhereToLook(solo: Solo, kept: string | null): void {
  const { api, console: board } = solo.addresses
  say('')
  say('  Still running, for you to look around:')
  say(`    records    ${api!}/v1/articles   ${api!}/v1/stories`)
  say(`    changes    ${api!}/v1/changes`)
  if (board !== undefined) say(`    console    ${board}`)
  say(`  ${kept === null ? 'Nothing is kept' : `Kept in ${kept}`}; Ctrl-C stops.`)
}
