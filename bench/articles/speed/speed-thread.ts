import { READERS, type SpeedPage } from './readers.ts'

export interface SpeedTask {
  reader: string
  pages: SpeedPage[]
  rounds: number
}

/**
 * Reads the pages in rounds and gives the CPU time of each, its best of the rounds, in milliseconds. Nothing else runs in
 * the process meanwhile, so the process's time is the thread's with the collection of its garbage.
 */
export default function timeReader({ reader, pages, rounds }: SpeedTask): number[] {
  const read = READERS[reader]!
  const best = pages.map(() => Infinity)
  for (const page of pages.slice(0, 20)) attempt(read, page)
  for (let round = 0; round < rounds; round++)
    for (const [i, page] of pages.entries()) {
      const before = process.cpuUsage()
      attempt(read, page)
      const { user, system } = process.cpuUsage(before)
      best[i] = Math.min(best[i]!, (user + system) / 1000)
    }
  return best
}

/** A page that a reader cannot read costs what it costs. */
function attempt(read: (page: SpeedPage) => unknown, page: SpeedPage): void {
  try {
    read(page)
  } catch {
    // Counted by its time alone.
  }
}
