import { clip, formatNumber, formatTime } from '@crosswire/console/explain'
import type { QuarantineFilter } from '@crosswire/store'
import { InvalidArgumentError, type Command } from 'commander'
import { UsageError } from '../errors.ts'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import type { Operations, QuarantineList } from '../operations/operations.ts'
import { printable, renderTable } from '../operations/table.ts'
import { parseDuration } from '../run/duration.ts'

interface QuarantineFlags extends OperationFlags {
  stage?: string
  allOf?: string
  publisher?: string
  url?: string
  message?: string
  newerThan?: number
  all?: boolean
  limit: number
  json?: boolean
}

const LISTED = 50

/** `crosswire quarantine list|retry|dismiss`: what stages gave up on. */
export function addQuarantine(program: Command): void {
  const quarantine = program.command('quarantine').description('what stages gave up on: list it, retry it, dismiss it')
  withFilter(quarantine.command('list').description('resting items by error, the newest trouble first'))
    .option('--limit <n>', 'so many items', parseCount, LISTED)
    .option('--json', 'one JSON object per item')
    .action((ids: string[], flags: QuarantineFlags) =>
      withOperations(flags, async (operations) => {
        const list = await operations.quarantined(toFilter(ids, flags), flags.limit)
        if (flags.json === true) for (const item of list.items) process.stdout.write(`${JSON.stringify(item)}\n`)
        else process.stdout.write(`${renderList(list).join('\n')}\n`)
      }),
    )
  addChange(quarantine, 'retry', 'send items to their stage once more; they can come back', (operations, filter) =>
    operations.retry(filter),
  )
  addChange(
    quarantine,
    'dismiss',
    'give items up: they leave the list, and what they belong to goes on',
    (operations, filter) => operations.dismiss(filter),
  )
}

function addChange(
  parent: Command,
  name: 'retry' | 'dismiss',
  description: string,
  change: (operations: Operations, filter: QuarantineFilter) => Promise<number>,
): void {
  withFilter(parent.command(name).description(description))
    .option('--all', 'every resting item')
    .action((ids: string[], flags: QuarantineFlags) => {
      const filter = toFilter(ids, flags)
      if (Object.keys(filter).length === 0 && flags.all !== true)
        throw new UsageError(
          `say which items to ${name}: ids, --all-of REASON, --stage, --publisher, --url, --message or --all`,
        )
      return withOperations(flags, async (operations) => {
        const count = await change(operations, filter)
        process.stdout.write(`${formatNumber(count)} ${name === 'retry' ? 'retried' : 'dismissed'}\n`)
      })
    })
}

const withFilter = (command: Command): Command =>
  addOperationOptions(command)
    .argument('[id...]', 'only these')
    .option('--all-of <reason>', 'those with this error code')
    .option('--stage <stage>', 'those of this stage')
    .option('--publisher <id>', 'those of this publisher')
    .option('--url <url>', 'those of this URL')
    .option('--message <text>', 'those whose message contains this')
    .option('--newer-than <duration>', 'those that came to rest in the last 30m, 2h, 1d', parseDuration)

function toFilter(ids: readonly string[], flags: QuarantineFlags): QuarantineFilter {
  const { stage, allOf: reason, publisher, url, message, newerThan } = flags
  const filter: QuarantineFilter = {
    ids: ids.length === 0 ? undefined : ids,
    stage,
    reason,
    publisher,
    url,
    message,
    since: newerThan === undefined ? undefined : new Date(Date.now() - newerThan),
  }
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined))
}

function renderList({ groups, items }: QuarantineList): string[] {
  if (groups.length === 0) return ['nothing rests in quarantine that meets this']
  return [
    ...renderTable(
      [
        { head: 'stage' },
        { head: 'error' },
        { head: 'items', right: true },
        { head: 'newest' },
        { head: 'its message' },
      ],
      groups.map(({ stage, reason, count, newest, example }) => [
        stage,
        reason,
        formatNumber(count),
        formatTime(newest),
        clip(printable(example), 80),
      ]),
    ),
    '',
    ...renderTable(
      [{ head: 'id' }, { head: 'when' }, { head: 'error' }, { head: 'what it was about' }],
      items.map(({ id, at, reason, url, message }) => [id, formatTime(at), reason, printable(url ?? message)]),
    ),
  ]
}

function parseCount(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('a number from 1 to 9999')
  return Math.min(Number(text), 1_000)
}
