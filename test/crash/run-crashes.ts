import type { Mode } from '../setup/modes.ts'
import { createChance } from '../chaos/random.ts'
import type { Crash } from './life.ts'
import { openNewsroom } from './newsroom.ts'
import { planCrashes } from './plan-crashes.ts'

export interface CrashRun {
  mode: Mode
  seed: number
  bundlePath: string
  /** No new newsroom is begun after so long; Infinity goes through every place. */
  budgetMs: number
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
const DEATHS_IN_A_ROW: Readonly<Record<Mode, number>> = { pglite: 3, postgres: 6, redis: 6 }

/** Kills processes at places, lets the next one go on, and in the end lets one finish and checks everything. */
export async function runCrashes({ mode, seed, bundlePath, budgetMs, read, say }: CrashRun): Promise<CrashReport> {
  const began = performance.now()
  const chance = createChance(seed).fork(mode)
  const report: CrashReport = { places: 0, crashes: 0, missed: 0, violations: [], reached: new Set() }
  const first = await openNewsroom(mode, bundlePath, seed)
  let plan: Crash[]
  try {
    first.moveOn()
    const { reached } = await first.live()
    for (const place of reached.keys()) report.reached.add(place)
    report.places = reached.size
    report.violations.push(...(await first.check()).map((text) => `without a crash: ${text}`))
    plan = planCrashes(reached, chance)
  } finally {
    await first.close()
  }
  const length = DEATHS_IN_A_ROW[mode]
  for (let at = 0; at < plan.length && (at === 0 || performance.now() - began < budgetMs); at += length) {
    const chain = plan.slice(at, at + length)
    const wrong = await dieInARow(mode, bundlePath, seed + at, chain, report)
    say?.(`${mode}: ${Math.min(at + chain.length, plan.length)} of ${plan.length} crashes, ${report.missed} not met`)
    const where = chain.map(({ side, nth, place }) => `  ${side} time ${nth} of ${read(place)}`).join('\n')
    if (wrong.length > 0)
      report.violations.push(`${wrong.join('\n')}\n after deaths in a newsroom of seed ${seed + at}:\n${where}`)
  }
  return report
}

async function dieInARow(
  mode: Mode,
  bundlePath: string,
  seed: number,
  chain: readonly Crash[],
  report: CrashReport,
): Promise<string[]> {
  const newsroom = await openNewsroom(mode, bundlePath, seed)
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
