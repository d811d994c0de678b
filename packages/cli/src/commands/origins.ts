import type { Command } from 'commander'
import { terminalOf } from '../demo/summary/terminal.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import { renderOrigins } from '../operations/render-origins.ts'
import { parseTime } from '../run/duration.ts'

interface Flags extends OperationFlags {
  minPublishers: string
  since?: Date
  until?: Date
  json?: boolean
}

/** `crosswire origins`: how many widely reported stories go back to one origin. */
export function addOrigins(program: Command): void {
  addOperationOptions(
    program.command('origins').description('how many widely reported stories go back to a single origin, and which'),
  )
    .option(
      '--min-publishers <n>',
      'from how many publishers on a story is widely reported; those of one family count as one',
      '3',
    )
    .option('--since <time>', 'stories first recorded from then on', parseTime)
    .option('--until <time>', 'stories first recorded before then', parseTime)
    .option('--json', 'one JSON object, as GET /v1/stories/origins gives it')
    .action(({ minPublishers, since, until, json, ...flags }: Flags) =>
      withOperations(flags, async (operations) => {
        const share = await operations.origins({ minPublishers: Number(minPublishers), since, until })
        const lines = json === true ? [JSON.stringify(share)] : renderOrigins(share, terminalOf(process.stdout))
        process.stdout.write(`${lines.join('\n')}\n`)
      }),
    )
}
