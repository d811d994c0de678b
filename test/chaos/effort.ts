import { readFile } from 'node:fs/promises'

/** How much of the work was done more than once. */
export interface Effort {
  /** Items that a stage began to work on. */
  begun: number
  /** Items that it had done with, whatever came of it. */
  settled: number
  /** Share of what was settled that was begun besides, in per cent: whoever did it lost it. */
  repeatedPercent: number
  /** The same of rows that somebody took: most rows of a dead worker had waited behind the ones under its hands. */
  takenAgainPercent: number
}

/** Adds up what workers noted as they went; killed ones have noted too what they began. */
export async function readEffort(path: string): Promise<Effort> {
  const sums = new Map<string, number>()
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const [name, , count] = line.split(' ')
    if (name !== undefined && count !== undefined) sums.set(name, (sums.get(name) ?? 0) + Number(count))
  }
  const of = (name: string): number => sums.get(name) ?? 0
  const settled = of('items')
  return {
    begun: of('begun'),
    settled,
    repeatedPercent: toPercent(of('begun') - settled, settled),
    takenAgainPercent: toPercent(of('claimed') - settled - of('put-back'), settled),
  }
}

const toPercent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 100)
