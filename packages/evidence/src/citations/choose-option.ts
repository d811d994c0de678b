import type { KnownEntity, NamedOption } from '../document/units.ts'
import type { Source } from './source.ts'

/** What a text has told before a place. */
interface Told {
  cited: readonly Source[]
  known: readonly KnownEntity[]
  /** ISO code of the country that is meant where nothing else tells. */
  home: string | null
  before: number
}

/** Of those who share a name, the one of the country told, else the one met before, else the home country's. */
export function chooseOption(
  options: readonly NamedOption[],
  country: string | null,
  { cited, known, home, before }: Told,
): NamedOption | null {
  if (options.length === 1) return options[0]!
  const of = (code: string | null): NamedOption | undefined =>
    code === null ? undefined : options.find((option) => option.country === code)
  const told = of(country)
  if (told) return told
  if (country !== null) return null
  const names = new Set(options.map((option) => option.canonicalName))
  const met =
    cited.findLast((source) => names.has(source.canonicalName)) ??
    known.findLast((entity) => entity.end <= before && !entity.ambiguous && names.has(entity.canonicalName))
  if (met) return options.find((option) => option.canonicalName === met.canonicalName) ?? null
  return of(home) ?? null
}
