import type { Command } from 'commander'
import { terminalOf } from '../demo/summary/terminal.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import { renderCiting } from '../operations/render-citing.ts'
import { parseTime } from '../run/duration.ts'

interface Flags extends OperationFlags {
  publisher?: string
  cites?: string
  since?: Date
  until?: Date
  limit: string
  json?: boolean
}

/** `crosswire citing`: who cites whom, how much and how fast. */
export function addCiting(program: Command): void {
  addOperationOptions(program.command('citing').description('who cites whom: articles, shares, and how long it takes'))
    .option('--publisher <id>', 'who cites')
    .option('--cites <whom>', 'who is cited: a publisher, the id of an entity, or a canonical name')
    .option('--since <time>', 'articles published from then on', parseTime)
    .option('--until <time>', 'articles published before then', parseTime)
    .option('--limit <n>', 'pairs at most', '50')
    .option('--json', 'one JSON object, as GET /v1/citing gives it')
    .action(({ publisher, cites, since, until, limit, json, ...flags }: Flags) =>
      withOperations(flags, async (operations) => {
        const statistics = await operations.citing({ publisher, cites, since, until }, Number(limit))
        const lines =
          json === true ? [JSON.stringify(statistics)] : renderCiting(statistics, terminalOf(process.stdout))
        process.stdout.write(`${lines.join('\n')}\n`)
      }),
    )
}
