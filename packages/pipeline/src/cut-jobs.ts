import type { Job, OutItem } from './ports.ts'

/** A row that was lost this often goes alone: if it is the cause, it takes no others with it. */
const ALONE_AFTER_LAPSES = 2

const isWorn = ({ lapses }: OutItem): boolean => lapses >= ALONE_AFTER_LAPSES

export interface CutJobs {
  jobs: Job[]
  /** Rows that wait until what goes alone of their key is done with. */
  back: OutItem[]
}

/**
 * Cuts rows into jobs of at most `batch`, of one key each where the stage wants that. Keeps their order. Of a key that is worked
 * on in turn one row goes alone at a time: the others would be in the hands of whoever waits behind it, and be lost with
 * it, again and again, though nobody had begun with them.
 */
export function cutJobs(items: readonly OutItem[], batch: number, byKey: boolean): CutJobs {
  const jobs: OutItem[][] = []
  const back: OutItem[] = []
  const open = new Map<string, OutItem[]>()
  const first = new Map<string, OutItem>()
  for (const item of items) {
    if (!first.has(item.key)) first.set(item.key, item)
    const leads = first.get(item.key)!
    if (byKey && item !== leads && (isWorn(item) || isWorn(leads))) {
      back.push(item)
      continue
    }
    if (isWorn(item)) {
      jobs.push([item])
      continue
    }
    const key = byKey ? item.key : ''
    const group = open.get(key)
    if (group && group.length < batch) group.push(item)
    else {
      const fresh = [item]
      open.set(key, fresh)
      jobs.push(fresh)
    }
  }
  return { jobs: jobs.map(toJob), back }
}

const toJob = (items: readonly OutItem[]): Job => ({ items: items.map(({ id, turn }) => ({ id, turn })) })
