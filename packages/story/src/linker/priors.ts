import priors from '../data/prior-frequencies.json' with { type: 'json' }
import { hashString } from '../text/hash.ts'
import { IntMap } from './int-map.ts'

interface Prior {
  stems: Record<string, string>
}

const tables = priors as unknown as Record<string, Prior | undefined>
const maps = new Map<string, IntMap>()

/** Stems of a language with the share of texts that have each; stored as `round(-8 ln share)` to a list of stems. */
export function* priorShares(language: string): Generator<[stem: string, share: number]> {
  for (const [level, stems] of Object.entries(tables[language]?.stems ?? {})) {
    for (const stem of stems.split(' ')) yield [stem, Math.exp(-Number(level) / 8)]
  }
}

/** Shares of texts by the hash of the stem; empty for a language of which none were counted. */
export function priorOf(language: string): IntMap {
  const known = maps.get(language)
  if (known) return known
  const map = new IntMap(6000)
  for (const [stem, share] of priorShares(language)) map.add(hashString(stem), share)
  maps.set(language, map)
  return map
}
