import { createThreadPool } from '@crosswire/service'
import { readCorpusPages, spread } from '../corpus-pages.ts'
import { READERS, type SpeedPage } from './readers.ts'
import type { SpeedTask } from './speed-thread.ts'

const CORPORA = ['fundus', 'trafilatura', 'wcxb-dev-article', 'daniel-ru', 'daniel-pl']
const LEAST_BYTES = 100_000
const MOST_BYTES = 300_000
const ROUNDS = 3

/** CPU time per page of each reader, each in a thread of its own, one after the other. */
export async function measureSpeed(count: number): Promise<void> {
  const all = CORPORA.flatMap((corpus) =>
    [...readCorpusPages(corpus)].filter(({ bytes }) => bytes.length >= LEAST_BYTES && bytes.length <= MOST_BYTES),
  )
  const pages = spread(all, count).map(({ url, contentType, bytes }) => ({
    url,
    contentType,
    bytes: new Uint8Array(bytes),
  }))
  process.stdout.write(
    `## speed: ms of CPU per page, ${pages.length} pages of 100 to 300 kB, best of ${ROUNDS} rounds\n`,
  )
  const medians = new Map<string, number>()
  for (const reader of Object.keys(READERS)) {
    const times = (await timesOf(reader, pages)).sort((a, b) => a - b)
    const at = (share: number): number => times[Math.min(times.length - 1, Math.floor(times.length * share))]!
    medians.set(reader, at(0.5))
    process.stdout.write(
      `${reader.padEnd(24)} median ${at(0.5).toFixed(2).padStart(7)}  p90 ${at(0.9).toFixed(2).padStart(7)}  ` +
        `mean ${(times.reduce((sum, time) => sum + time, 0) / times.length).toFixed(2).padStart(7)}\n`,
    )
  }
  const ratio = (other: string): string => (medians.get(other)! / medians.get('crosswire')!).toFixed(1)
  process.stdout.write(
    `readability + jsdom costs ${ratio('readability + jsdom')} times as much, readability + linkedom ${ratio('readability + linkedom')} times\n`,
  )
}

async function timesOf(reader: string, pages: SpeedPage[]): Promise<number[]> {
  const pool = createThreadPool<SpeedTask, number[]>({
    module: new URL('./speed-thread.ts', import.meta.url),
    threads: 1,
    memoryMb: 2_048,
    deadlineMs: 7_200_000,
  })
  try {
    return await pool.run({ reader, pages, rounds: ROUNDS })
  } finally {
    await pool.close()
  }
}
