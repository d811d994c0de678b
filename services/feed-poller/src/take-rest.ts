import { RetryError } from '@crosswire/pipeline'
import { uncapped, type ReadFeed } from '@crosswire/feed'
import type { Db } from '@crosswire/store'
import { addCounts, countEntries, type EntryCounts, type SortedEntries } from './count-entries.ts'
import { decideOpening } from './decide-opening.ts'
import { withoutValidators, type Poll } from './poll-feed.ts'
import { writePolls } from './write-polls.ts'

/** Entries sorted and stored in one go: other feeds are served between two. */
const AT_ONCE = 500
const NO_HUB = { kind: 'none' as const }

export interface RestPorts {
  db: Db
  publisherId: string
  feedId: string
  /** Nothing of the feed was known before this poll. */
  isFirst: boolean
  /** Tells entries that are new or changed from those already known. */
  sortOut: (entries: ReadFeed['entries']) => Promise<SortedEntries>
  now: () => Date
  signal: AbortSignal
}

/** What came of the entries of a document past those read at the first go. */
export interface Rest {
  counts: EntryCounts
  /** New entries whose pages are not fetched. */
  notOpened: number
  /** Why the document could not be read to its end; what was read of it is stored. */
  refused: string | null
}

/**
 * Stores a long document's further entries as they are read, so that memory holds a part of it at a time. They stand
 * before the poll is settled: a process that dies on the way finds them known when it polls again. A document that
 * cannot be read to its end is read anew at the next poll.
 */
export async function takeRest(answer: Poll, ports: RestPorts): Promise<{ answer: Poll; rest: Rest }> {
  const { db, publisherId, feedId, isFirst, sortOut, now, signal } = ports
  const rest: Rest = { counts: { new: 0, changed: 0, known: 0 }, notOpened: 0, refused: null }
  if (answer.kind !== 'read' || answer.reading.next === null) return { answer, rest }
  const { reading, exchange } = answer
  let from = answer.reading.next
  for await (const result of answer.rest) {
    if (signal.aborted) throw new RetryError('aborted', 'the process stops in the middle of a long document')
    if (result.kind === 'refused')
      return { answer: { ...answer, exchange: withoutValidators(exchange) }, rest: { ...rest, refused: result.code } }
    const { entries, next } = result.reading
    for (let start = 0; start < entries.length; start += AT_ONCE) {
      const sorted = await sortOut(entries.slice(start, start + AT_ONCE))
      const { fresh, changed } = sorted
      const at = now()
      const opened = decideOpening(fresh, { format: reading.format, isFirst, now: at.getTime(), from: from + start })
      const effect = { publisherId, fresh, changed, opened, missing: [], back: [], hub: NO_HUB, pushes: [] }
      await db.transaction((tx) => writePolls(tx, [{ id: feedId, effect }], at))
      rest.counts = addCounts(rest.counts, countEntries(sorted))
      rest.notOpened += fresh.length - opened.size
    }
    from = next ?? from
  }
  // Work is handed out by plans that were made for tables of another size, until a minute later somebody looks again.
  await db.query('ANALYZE entry, page')
  return { answer: { ...answer, reading: uncapped(reading) }, rest }
}
