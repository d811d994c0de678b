import type { NameLists } from './names.ts'
import { countries } from './data/countries.ts'
import { stateBodies } from './data/state-bodies.ts'
import { readTable } from './table.ts'

/** A state body of a country, its names spelled out from the patterns of its kind. */
export interface StateBody extends NameLists {
  id: string
  kind: string
  country: string
}

/** Endings of Russian adjectives in -ский by gender. */
const ADJECTIVE = { m: 'ий', n: 'ое', f: 'ая' } as const

/** Every common state body of every country of the table: `mfa-russia`, `mod-armenia` … */
export function buildStateBodies(): StateBody[] {
  const bodies = readTable(stateBodies, 6)
  const all = bodies.map((body) => body.cells[0]![0]!)
  return readTable(countries, 9).flatMap(({ cells }) => {
    const [code, slug, genitives, stems, azNames, azGenitives, ofNames, leading, kinds] = cells as [
      string[],
      string[],
      string[],
      string[],
      string[],
      string[],
      string[],
      string[],
      string[],
    ]
    const wanted = kinds[0] === '*' ? all : kinds[0]!.split(/\s+/)
    const slots: Record<string, readonly string[]> = {
      g: genitives,
      m: stems.map((stem) => stem + ADJECTIVE.m),
      n: stems.map((stem) => stem + ADJECTIVE.n),
      f: stems.map((stem) => stem + ADJECTIVE.f),
      a: azNames,
      s: azGenitives,
      e: ofNames,
      x: leading,
    }
    return wanted.map((key) => {
      const body = bodies.find((row) => row.cells[0]![0] === key)
      if (!body) throw new Error(`countries: ${slug[0]} names "${key}", which state-bodies.ts does not have`)
      const [, kind, ru, az, en, ambiguous] = body.cells
      return {
        id: `${key}-${slug[0]}`,
        kind: kind![0]!,
        country: code[0]!,
        ru: ru!.flatMap((pattern) => fill(pattern, slots)),
        az: az!.flatMap((pattern) => fill(pattern, slots)),
        en: en!.flatMap((pattern) => fill(pattern, slots)),
        ambiguous: ambiguous!,
      }
    })
  })
}

/** One name for each form of the slot that the pattern has. */
function fill(pattern: string, slots: Record<string, readonly string[]>): string[] {
  const slot = /\{([a-z])\}/.exec(pattern)
  if (!slot) return [pattern]
  return (slots[slot[1]!] ?? []).map((form) => pattern.replace(slot[0], form))
}
