import { setTimeout as sleep } from 'node:timers/promises'
import { formatNumber } from '@crosswire/console/explain'
import type { Command } from 'commander'
import { terminalOf } from '../demo/summary/terminal.ts'
import { UsageError } from '../errors.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import type { OpenedReplay, Operations, ReplayWish } from '../operations/operations.ts'
import { renderPreview } from '../operations/render-replay.ts'
import { say } from '../run/say.ts'

interface ReplayFlags extends OperationFlags {
  publisher?: string
  all?: boolean
  dryRun?: boolean
  json?: boolean
  wait: boolean
}

const SILENT_MS = 15_000

/** `crosswire replay`: read stored captures once more with the present code. */
export function addReplay(program: Command): void {
  addOperationOptions(
    program
      .command('replay')
      .description('derive records anew from stored captures with the present code; --dry-run shows what would change'),
  )
    .argument('[url...]', 'the pages of these addresses')
    .option('--publisher <id>', 'every page of a publisher')
    .option('--all', 'every page')
    .option('--dry-run', 'show which records would change and how, and write nothing')
    .option('--publishers <file>', 'the publishers file that the installation runs with')
    .option('--json', 'with --dry-run: one JSON object per page')
    .option('--no-wait', 'do not wait until it is done')
    .addHelpText('after', HELP)
    .action(async (urls: string[], flags: ReplayFlags) => {
      const wishes = toWishes(urls, flags)
      const isLeft = await withOperations(flags, async (operations) => {
        if (flags.dryRun === true) {
          await preview(operations, wishes, flags.json === true)
          return false
        }
        const nobody = !(await hasReader(operations))
        for (const wish of wishes) {
          const opened = await operations.openReplay(wish)
          say(`${formatNumber(opened.captures)} captures of ${formatNumber(opened.pages)} pages are read once more`)
          if (flags.wait && !nobody) await follow(operations, opened)
        }
        return nobody
      })
      // Where nobody reads articles, this process does it: on a data folder it is the only one that can.
      if (isLeft && flags.wait) await (await import('../operations/work-off.ts')).workOff(flags)
    })
}

function toWishes(urls: readonly string[], { publisher, all }: ReplayFlags): ReplayWish[] {
  const wishes: ReplayWish[] = [
    ...urls.map((url) => ({ url })),
    ...(publisher === undefined ? [] : [{ publisher }]),
    ...(all === true ? [{ all }] : []),
  ]
  if (wishes.length === 0) throw new UsageError('say what is read once more: a URL, --publisher ID or --all')
  return wishes
}

async function preview(operations: Operations, wishes: readonly ReplayWish[], json: boolean): Promise<void> {
  const counts = new Map<string, number>()
  const terminal = terminalOf(process.stdout)
  for (const wish of wishes) {
    for await (const page of operations.previewReplay(wish)) {
      counts.set(page.outcome, (counts.get(page.outcome) ?? 0) + 1)
      if (json) process.stdout.write(`${JSON.stringify(page)}\n`)
      else if (page.outcome !== 'unchanged') process.stdout.write(`${renderPreview(page, terminal).join('\n')}\n`)
    }
  }
  const told = [...counts].map(([outcome, count]) => `${formatNumber(count)} ${outcome}`)
  say(told.length === 0 ? 'no stored capture belongs to this' : `dry run: ${told.join(', ')}; nothing was written`)
}

async function hasReader(operations: Operations): Promise<boolean> {
  const { workers, at } = await operations.status()
  return workers.some(
    ({ stages, beatAt }) => stages.includes('articles') && Date.parse(at) - Date.parse(beatAt) < SILENT_MS,
  )
}

/** Waits until the captures are read, and tells what became of them. */
async function follow(operations: Operations, { at }: OpenedReplay): Promise<void> {
  for (let left = Infinity; ;) {
    const { open, outcomes } = await operations.replayProgress(at)
    if (open === 0) {
      process.stdout.write(
        `${outcomes.map(({ outcome, count }) => `${formatNumber(count)} ${outcome}`).join(', ') || 'nothing to do'}\n`,
      )
      return
    }
    if (open !== left) say(`${formatNumber(open)} to go`)
    left = open
    await sleep(1_000)
  }
}

const HELP = `
A version is written only where the present code reads something else than the newest version says: with the change that
a visit would have found where the text differs, as "metadata" where only evidence or metadata do. Old versions stay.`
