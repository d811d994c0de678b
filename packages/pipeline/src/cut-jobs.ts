import type { Job, OutItem } from './ports.ts'

/** A row that was lost this often goes alone: if it is the cause, it takes no others with it. */
const ALONE_AFTER_LAPSES = 2

/** Cuts rows into jobs of at most `batch`, of one key each where the stage wants that. Keeps their order. */
export function cutJobs(items: readonly OutItem[], batch: number, byKey: boolean): Job[] {
  const jobs: Job[] = []
  const open = new Map<string, OutItem[]>()
  for (const item of items) {
    if (item.lapses >= ALONE_AFTER_LAPSES) {
      jobs.push({ items: [item] })
      continue
    }
    const key = byKey ? item.key : ''
    const group = open.get(key)
    if (group && group.length < batch) group.push(item)
    else {
      const fresh = [item]
      open.set(key, fresh)
      jobs.push({ items: fresh })
    }
  }
  return jobs.map((job) => ({ items: job.items.map(({ id, turn }) => ({ id, turn })) }))
}
