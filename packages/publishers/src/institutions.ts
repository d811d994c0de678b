import type { Institution } from '@crosswire/record'
import { institutionsOfTheCaucasus } from './data/institutions-caucasus.ts'
import { internationalInstitutions } from './data/institutions-international.ts'
import { institutionsOfTheRegion } from './data/institutions-region.ts'
import { institutionsOfRussia } from './data/institutions-russia.ts'
import { institutionsOfTheWest } from './data/institutions-west.ts'
import { buildNames } from './names.ts'
import type { NameLists } from './names.ts'
import { buildStateBodies } from './state-bodies.ts'
import { readTable } from './table.ts'

const TABLES = [
  institutionsOfTheCaucasus,
  institutionsOfRussia,
  institutionsOfTheRegion,
  institutionsOfTheWest,
  internationalInstitutions,
]

/** The common state bodies, renamed where a table has a row for one, and all others. */
export function buildInstitutions(): Institution[] {
  const found = new Map<string, NameLists & { kind: string; country: string | null }>(
    buildStateBodies().map(({ id, ...body }) => [id, body]),
  )
  const written = new Set<string>()
  for (const table of TABLES) {
    for (const { country, cells, line } of readTable(table, 6)) {
      const [[id], [kind], ru, az, en, ambiguous] = cells as [
        string[],
        string[],
        string[],
        string[],
        string[],
        string[],
      ]
      if (id === undefined || kind === undefined) throw new Error(`institutions, line ${line}: no id or no kind`)
      if (written.has(id)) throw new Error(`institutions, line ${line}: "${id}" stands twice`)
      written.add(id)
      const common = found.get(id)
      found.set(id, {
        kind,
        country,
        ru: [...ru, ...(common?.ru ?? [])],
        az: [...az, ...(common?.az ?? [])],
        en: [...en, ...(common?.en ?? [])],
        ambiguous: [...ambiguous, ...(common?.ambiguous ?? [])],
      })
    }
  }
  return [...found].map(([id, { kind, country, ...lists }]) => ({
    id,
    kind: kind as Institution['kind'],
    country,
    ...buildNames(lists),
  }))
}
