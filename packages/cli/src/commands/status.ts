import type { Command } from 'commander'
import { terminalOf } from '../demo/summary/terminal.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import { renderStatus } from '../operations/render-status.ts'
import { say } from '../run/say.ts'

/** `crosswire status`: open items by stage, oldest age, what is wrong, last errors, mode and addresses. */
export function addStatus(program: Command): void {
  addOperationOptions(program.command('status').description('how it stands: stages, ages, errors, workers, addresses'))
    .option('--json', 'one JSON object, as GET /v1/status gives it')
    .action((flags: OperationFlags & { json?: boolean }) =>
      withOperations(flags, async (operations) => {
        const status = await operations.status()
        if (flags.json === true) process.stdout.write(`${JSON.stringify(status)}\n`)
        else {
          process.stdout.write(`${renderStatus(status, terminalOf(process.stdout)).join('\n')}\n`)
          say(`(asked: ${operations.place})`)
        }
      }),
    )
}
