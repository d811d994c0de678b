import type { Command } from 'commander'
import { addOperationOptions, withOperations, type OperationFlags } from '../operations/open-operations.ts'
import { renderFeeds, type FeedItem } from '../operations/render-feeds.ts'
import { say } from '../run/say.ts'

interface FeedsFlags extends OperationFlags {
  publisher?: string
  sick?: boolean
  json?: boolean
}

/** `crosswire feeds`: the health of every feed, and when and why it is polled next. */
export function addFeeds(program: Command): void {
  addOperationOptions(
    program
      .command('feeds')
      .description('health of every feed: last success, failures, and when and why it is polled next'),
  )
    .option('--publisher <id>', 'feeds of one publisher')
    .option('--sick', 'only feeds that something is wrong with')
    .option('--json', 'a JSON object a line instead of a table')
    .action((flags: FeedsFlags) =>
      withOperations(flags, async (operations) => {
        const all = await operations.feeds(flags.publisher)
        const feeds = flags.sick === true ? all.filter(isSick) : all
        const lines = flags.json === true ? feeds.map((feed) => JSON.stringify(feed)) : [renderFeeds(feeds, new Date())]
        for (const line of lines) process.stdout.write(`${line}\n`)
        if (flags.json !== true) say(`(asked: ${operations.place})`)
      }),
    )
}

const isSick = ({ active, health, failures }: FeedItem): boolean =>
  active && (failures > 0 || !['healthy', 'unknown'].includes(health.kind))
