/**
 * Measures what a decision of the linker costs, on invented articles of about 1,500 characters in three languages:
 *   pnpm bench link [--live 10000,40000,100000] [--measured N] [--restored]
 * For each size: fills the linker until so many articles are live, then times N more (5,000). Rate, 50th and 99th percentile
 * and worst time of a decision on one core, and memory that the linker holds. `--restored`: filled as at a start, each
 * article in the story of its happening, which takes a third of the time; what it costs by article is said too.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { parseArgs } from 'node:util'
import { createLinker, type LinkedDocument, type Linker } from '@crosswire/story'
import { makeStream, type ToldDocument } from './make-stream.ts'

const { values } = parseArgs({
  options: {
    live: { type: 'string', default: '10000,40000,100000' },
    measured: { type: 'string', default: '5000' },
    restored: { type: 'boolean', default: false },
  },
})
setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

const clock = new Int32Array(new SharedArrayBuffer(4))

/**
 * Bytes in use once garbage is gone: objects, and the buffers of typed arrays. Buffers are freed by a thread of their own,
 * which is waited for.
 */
function memory(): number {
  for (let last = Infinity; ;) {
    collect()
    Atomics.wait(clock, 0, 0, 200)
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    const bytes = heapUsed + arrayBuffers
    if (bytes > last * 0.999) return bytes
    last = bytes
  }
}

const BATCH = 250

interface Measured {
  live: number
  perSecond: number
  percentiles: readonly [half: number, ninetyNine: number, most: number]
  megabytes: number
  stories: number
  /** Milliseconds of CPU by article that it was filled with. */
  filled: number
}

// Words, stems and frequencies of the languages are read once for all sizes.
for (const document of makeStream(500, 500, 7)) createLinker().add(document)

for (const live of values.live.split(',').map(Number)) show(measure(live, Number(values.measured)))

function measure(live: number, measured: number): Measured {
  const held: Held = { linker: null }
  const timed = time(held, live, measured)
  // What is kept of words is no part of a linker, and grows beside it: what it holds is what goes with it.
  const most = memory()
  held.linker = null
  return { ...timed, megabytes: (most - memory()) / 1e6 }
}

/** The only hold on a linker, so that it can be let go. */
interface Held {
  linker: Linker | null
}

function time(held: Held, live: number, measured: number): Omit<Measured, 'megabytes'> {
  const linker = (held.linker = createLinker({ capacity: live }))
  const stream = makeStream(live + measured, live)
  let filling = 0
  for (let left = live; left > 0; left -= BATCH) {
    const batch = take(stream, Math.min(left, BATCH))
    filling += spentOn(() => {
      if (values.restored) linker.restore(batch.map(linked))
      else for (const document of batch) linker.add(document)
    })
  }
  const times: number[] = []
  const stories = new Set<string>()
  let spent = 0
  // Articles are invented beforehand, a batch at a time, so that nothing but deciding is timed.
  for (let batch = take(stream, BATCH); batch.length > 0; batch = take(stream, BATCH)) {
    spent += spentOn(() => {
      for (const document of batch) {
        const began = performance.now()
        stories.add(linker.add(document).decision.storyId)
        times.push(performance.now() - began)
      }
    })
  }
  times.sort((a, b) => a - b)
  const at = (share: number): number => times[Math.min(measured - 1, Math.floor(measured * share))]!
  return {
    live: linker.size,
    perSecond: measured / (spent / 1e6),
    percentiles: [at(0.5), at(0.99), at(1)],
    stories: stories.size,
    filled: filling / 1e3 / live,
  }
}

/** In the story of its happening. */
function linked(document: ToldDocument): LinkedDocument {
  return { document, storyId: document.happening }
}

/** Microseconds of CPU. */
function spentOn(work: () => void): number {
  const cpu = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(cpu)
  return user + system
}

function take<T>(items: Iterator<T, unknown>, most: number): T[] {
  const taken: T[] = []
  while (taken.length < most) {
    const next = items.next()
    if (next.done === true) break
    taken.push(next.value)
  }
  return taken
}

function show({ live, perSecond, percentiles, megabytes, stories, filled }: Measured): void {
  const [half, ninetyNine, most] = percentiles.map((ms) => ms.toFixed(2))
  process.stdout.write(
    `${live} live: ${perSecond.toFixed(0)} articles/s of CPU · decision ${half} ms, p99 ${ninetyNine} ms, worst ${most} ms · ` +
      `${megabytes.toFixed(0)} MB, ${((megabytes * 100_000) / live).toFixed(0)} MB per 100,000 · ${stories} stories in what was timed · ` +
      `${values.restored ? 'restored' : 'filled'} at ${filled.toFixed(2)} ms of CPU by article\n`,
  )
}
