import type { Crash } from './life-order.ts'
import { openNewsroom, type NewsroomOptions } from './newsroom.ts'

export interface Survey {
  /** Places with how often a life came to them. */
  reached: Map<string, number>
  violations: string[]
}

/**
 * Where the lives of a newsroom come to: one at a desk, elsewhere two. On the wire the second one dies over its work, the
 * queue is wiped, and a third one finds what is left and is refused by the queue at first.
 */
export async function survey(options: NewsroomOptions, read: (place: string) => string): Promise<Survey> {
  const reached = new Map<string, number>()
  const newsroom = await openNewsroom(options)
  const live = async (crash?: Crash): Promise<void> => {
    newsroom.moveOn()
    const life = await newsroom.live(crash)
    for (const [place, times] of life.reached) reached.set(place, Math.max(times, reached.get(place) ?? 0))
  }
  const find = (text: RegExp): string => {
    const place = [...reached.keys()].find((one) => text.test(read(one)))
    if (place === undefined) throw new Error(`no life came to ${text.source}`)
    return place
  }
  try {
    await live()
    if (options.tale === 'wire') {
      await live({ place: find(/work\/outcomes\.ts\S* < \S+commit-results/), side: 'after', nth: 2 })
      await newsroom.wipeQueue()
      await live({ place: find(/^queue\.send pages/), side: 'instead', nth: 1 })
    } else if (options.tale !== 'desk') await live()
    return { reached, violations: await newsroom.check() }
  } finally {
    await newsroom.close()
  }
}
