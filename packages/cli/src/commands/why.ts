import { explainUrl } from '@crosswire/console/explain'
import type { Command } from 'commander'
import { terminalOf } from '../demo/summary/terminal.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import { renderWhy } from '../operations/render-why.ts'

/** `crosswire why URL`: every stage that the URL went through, and the command that would change its fate. */
export function addWhy(program: Command): void {
  addOperationOptions(
    program
      .command('why')
      .description('why a URL’s article is missing, or how it came about: every stage, its outcome, its time'),
  )
    .argument('<url>', 'as a reader has it: tracking parameters, www. and the last slash do not matter')
    .option('--json', 'one JSON object')
    .action((url: string, flags: OperationFlags & { json?: boolean }) =>
      withOperations(flags, async (operations) => {
        const story = await operations.why(url)
        if (flags.json === true) process.stdout.write(`${JSON.stringify({ verdict: explainUrl(story), ...story })}\n`)
        else process.stdout.write(`${renderWhy(story, terminalOf(process.stdout)).join('\n')}\n`)
      }),
    )
}
