import { readFile } from 'node:fs/promises'

/** How much of the work was done more than once: begun and not settled, because whoever did it lost it. */
export interface Effort {
  begun: number
  settled: number
  /** Share of what was settled that was begun besides, in per cent. */
  repeatedPercent: number
}

/** Adds up what workers noted as they went. */
export async function readEffort(path: string): Promise<Effort> {
  const sums = new Map<string, number>()
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) {
    const [name, , count] = line.split(' ')
    if (name !== undefined && count !== undefined) sums.set(name, (sums.get(name) ?? 0) + Number(count))
  }
  const begun = sums.get('begun') ?? 0
  const settled = sums.get('items') ?? 0
  const repeatedPercent = settled === 0 ? 0 : Math.round(((begun - settled) / settled) * 10_000) / 100
  return { begun, settled, repeatedPercent }
}
