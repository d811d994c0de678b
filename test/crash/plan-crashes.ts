import type { Chance } from '../chaos/random.ts'
import type { Crash } from './life-order.ts'

/** Every place on both sides, each at one of the times that it is reached, in an order of chance. */
export function planCrashes(reached: ReadonlyMap<string, number>, chance: Chance): Crash[] {
  const crashes = [...reached].flatMap(([place, times]) =>
    (['before', 'after'] as const).map((side): Crash => ({ place, side, nth: 1 + chance.below(Math.min(times, 3)) })),
  )
  for (let last = crashes.length - 1; last > 0; last--) {
    const other = chance.below(last + 1)
    ;[crashes[last], crashes[other]] = [crashes[other]!, crashes[last]!]
  }
  return crashes
}
