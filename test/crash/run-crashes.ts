import type { Mode } from '../setup/modes.ts'
import { createChance } from '../chaos/random.ts'
import type { Crash } from './life-order.ts'
import { openNewsroom, type NewsroomOptions } from './newsroom.ts'
import { planCrashes } from './plan-crashes.ts'
import { survey } from './survey.ts'
import type { TaleName } from './tales/tale.ts'

export interface CrashRun {
  mode: Mode
  /** Kinds of newsrooms in which to die. */
  tales: readonly TaleName[]
  seed: number
  bundlePath: string
  /** No new newsroom is begun after so long, once somebody died; Infinity goes through every place. */
  budgetMs: number
  /** Newsrooms that are gone through side by side; lives wait more than they work. Default 1. */
  atOnce?: number
  /** Names a place by the sources. */
  read: (place: string) => string
  say?: (line: string) => void
}

export interface CrashReport {
  places: number
  /** Crashes that were met. */
  crashes: number
  /** Crashes whose place that life did not come to. */
  missed: number
  violations: string[]
  reached: Set<string>
}

/** Lives that die one after the other in one newsroom, each over the wreckage of the one before, until one may drain it. */
const DEATHS_IN_A_ROW: Readonly<Record<Mode, number>> = { pglite: 2, postgres: 4, redis: 4 }

interface Chain {
  tale: TaleName
  seed: number
  crashes: readonly Crash[]
}

/** Kills processes at places, lets the next one go on, and in the end lets one finish and checks everything. */
export async function runCrashes({
  mode,
  tales,
  seed,
  bundlePath,
  budgetMs,
  atOnce = 1,
  read,
  say,
}: CrashRun): Promise<CrashReport> {
  const began = performance.now()
  const report: CrashReport = { places: 0, crashes: 0, missed: 0, violations: [], reached: new Set() }
  const places = new Set<string>()
  const chains: Chain[] = []
  for (const tale of tales) {
    const { reached, violations } = await survey({ mode, tale, bundlePath, seed }, read)
    report.violations.push(...violations.map((text) => `without a crash (${tale}): ${text}`))
    for (const place of reached.keys()) report.reached.add(place)
    // Each place belongs to the first tale that comes to it: dying there in every one of them would show little more.
    const own = new Map([...reached].filter(([place]) => !places.has(place)))
    for (const place of own.keys()) places.add(place)
    const plan = planCrashes(own, createChance(seed).fork(`${mode} ${tale}`))
    const length = DEATHS_IN_A_ROW[mode]
    for (let at = 0; at < plan.length; at += length)
      chains.push({ tale, seed: seed + at, crashes: plan.slice(at, at + length) })
  }
  report.places = places.size
  const chance = createChance(seed).fork(mode)
  const left = [...chains]
  let ended = 0
  const goThrough = async (): Promise<void> => {
    while (left.length > 0 && (report.crashes === 0 || performance.now() - began <= budgetMs)) {
      const [chain] = left.splice(chance.below(left.length), 1) as [Chain]
      const wrong = await dieInARow({ mode, tale: chain.tale, bundlePath, seed: chain.seed }, chain.crashes, report)
      say?.(
        `${mode}: ${++ended} of ${chains.length} newsrooms (${chain.tale}), ${report.crashes} deaths, ${report.missed} not met`,
      )
      const where = chain.crashes
        .map(({ side, nth: time, place }) => `  ${side} time ${time} of ${read(place)}`)
        .join('\n')
      if (wrong.length > 0)
        report.violations.push(
          `${wrong.join('\n')}\n after deaths in a newsroom (${chain.tale}) of seed ${chain.seed}:\n${where}`,
        )
    }
  }
  await Promise.all(Array.from({ length: atOnce }, goThrough))
  return report
}

async function dieInARow(options: NewsroomOptions, chain: readonly Crash[], report: CrashReport): Promise<string[]> {
  const newsroom = await openNewsroom(options)
  try {
    for (const crash of chain) {
      newsroom.moveOn()
      const { died, reached } = await newsroom.live(crash)
      for (const place of reached.keys()) report.reached.add(place)
      if (died) report.crashes++
      else report.missed++
    }
    newsroom.moveOn()
    const { reached } = await newsroom.live()
    for (const place of reached.keys()) report.reached.add(place)
    return await newsroom.check()
  } finally {
    await newsroom.close()
  }
}
