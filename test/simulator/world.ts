import { createChance, type Chance } from '../chaos/random.ts'

/** Something that happens at a time. */
interface Happening {
  at: number
  order: number
  run: () => void
}

/**
 * Virtual time and the order of all that happens in it, drawn from a seed. Nothing waits for real: a minute of the
 * pipeline takes milliseconds, and the same seed gives the same minute again.
 */
export interface World {
  readonly chance: Chance
  now: () => number
  after: (ms: number, run: () => void) => void
  sleep: (ms: number) => Promise<void>
  /** Lets things happen until `done` says so, or until `limitMs`; gives whether it was done. */
  run: (done: () => boolean, limitMs: number) => Promise<boolean>
  happened: () => number
}

export function createWorld(seed: number): World {
  const chance = createChance(seed)
  const heap: Happening[] = []
  let time = 0
  let order = 0
  let happened = 0
  const earlier = (a: Happening, b: Happening): boolean => a.at < b.at || (a.at === b.at && a.order < b.order)

  const push = (one: Happening): void => {
    let at = heap.push(one) - 1
    while (at > 0) {
      const above = (at - 1) >> 1
      if (!earlier(heap[at]!, heap[above]!)) break
      ;[heap[at], heap[above]] = [heap[above]!, heap[at]!]
      at = above
    }
  }
  const pop = (): Happening | undefined => {
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined || first === last) return first
    heap[0] = last
    for (let at = 0; ;) {
      const [left, right] = [2 * at + 1, 2 * at + 2]
      let least = at
      if (left < heap.length && earlier(heap[left]!, heap[least]!)) least = left
      if (right < heap.length && earlier(heap[right]!, heap[least]!)) least = right
      if (least === at) return first
      ;[heap[at], heap[least]] = [heap[least]!, heap[at]!]
      at = least
    }
  }
  const after = (ms: number, run: () => void): void => {
    push({ at: time + Math.max(0, ms), order: order++, run })
  }
  return {
    chance,
    now: () => time,
    happened: () => happened,
    after,
    sleep: (ms) => new Promise((resolve) => after(ms, resolve)),
    async run(done, limitMs) {
      const end = time + limitMs
      for (;;) {
        if (done()) return true
        const next = pop()
        if (next === undefined || next.at > end) return done()
        time = next.at
        happened++
        next.run()
        // Everything that follows from it without waiting happens before the next thing does.
        await new Promise<void>((resolve) => setImmediate(resolve))
      }
    },
  }
}
