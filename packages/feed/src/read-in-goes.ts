import type { FeedTask, FeedTaskResult } from './feed-thread.ts'
import type { ReadFeed } from './types.ts'

export type ReadFeedTask = (task: FeedTask) => Promise<FeedTaskResult>

/** A document from an entry on, one go after the other; a go that is refused is the last one. */
export async function* readInGoes(
  read: ReadFeedTask,
  task: FeedTask,
  from: number | null = 0,
): AsyncGenerator<FeedTaskResult> {
  while (from !== null) {
    const result = await read({ ...task, from })
    yield result
    from = result.kind === 'read' ? result.reading.next : null
  }
}

/** A document with all of its entries, for who holds them all at once; refused where any of it is. */
export async function readWhole(read: ReadFeedTask, task: FeedTask): Promise<FeedTaskResult> {
  const first = await read(task)
  if (first.kind === 'refused' || first.reading.next === null) return first
  const { reading } = first
  const entries = [...reading.entries]
  for await (const part of readInGoes(read, task, reading.next)) {
    if (part.kind === 'refused') return part
    entries.push(...part.reading.entries)
  }
  return { kind: 'read', reading: { ...uncapped(reading), entries, next: null } }
}

/** The first go at a document once the others are done: nothing of it was left out. */
export const uncapped = (reading: ReadFeed): ReadFeed => ({
  ...reading,
  warnings: reading.warnings.filter((warning) => warning !== 'entries-capped'),
})
