import { InvalidArgumentError, type Command } from 'commander'
import { terminalOf } from '../demo/summary/terminal.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import { renderDiff } from '../operations/render-diff.ts'
import { AbortedRun } from '../run/explain.ts'

interface Flags extends OperationFlags {
  from?: number
  to?: number
  json?: boolean
}

/** `crosswire diff URL`: what changed between two versions of an article. */
export function addDiff(program: Command): void {
  addOperationOptions(
    program
      .command('diff')
      .description(
        'what changed between two versions of an article: fields, paragraphs, words (default: the last edit)',
      ),
  )
    .argument('<article>', 'its URL or its id')
    .option('--from <n>', 'the older version', parseVersion)
    .option('--to <n>', 'the newer version', parseVersion)
    .option('--json', 'one JSON object, as GET /v1/articles/{id}/versions/{n}/diff gives it')
    .action((article: string, { from, to, json, ...flags }: Flags) =>
      withOperations(flags, async (operations) => {
        const diff = await operations.diff(article, { before: from, after: to })
        if (diff === null) throw new AbortedRun(`there is no such article or version\n  Ask: crosswire why ${article}`)
        const lines = json === true ? [JSON.stringify(diff)] : renderDiff(diff, terminalOf(process.stdout))
        process.stdout.write(`${lines.join('\n')}\n`)
      }),
    )
}

function parseVersion(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('should be the number of a version')
  return Number(text)
}
