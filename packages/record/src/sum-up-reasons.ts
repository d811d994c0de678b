import type { Reason } from './story.ts'

/** What each kind of reason comes to in a sentence; what stands after its colon is left to the details. */
const PHRASES: Readonly<Record<string, (detail: string) => string>> = {
  ruling: (detail) => detail,
  attribution: () => 'names its source',
  containment: (detail) => detail,
  order: (detail) => detail,
  quotes: (detail) => detail,
  people: () => 'same people',
  organisations: () => 'same institutions',
  places: () => 'same places',
  figures: (detail) => detail.split(':')[0]!.replace(/^the /, ''),
  cites: (detail) => detail,
  image: () => 'same picture',
  typo: () => 'same slips of the pen',
  'follow-up': (detail) => detail,
  'shared-names': () => 'same names',
  'shared-figures': () => 'same figures',
  'shared-dates': () => 'same dates',
}

/** Reasons in one line: "names its source, same people, same two figures, both cite the Ministry of Energy". */
export function sumUpReasons(reasons: readonly Reason[]): string {
  const said = reasons.flatMap(({ kind, detail }) => PHRASES[kind]?.(detail) ?? [])
  const kinds = new Set(reasons.map(({ kind }) => kind))
  // Who has the same people has the same names.
  const covered = (phrase: string): boolean =>
    (phrase === 'same names' && (kinds.has('people') || kinds.has('organisations'))) ||
    (phrase === 'same figures' && kinds.has('figures'))
  return [...new Set(said)].filter((phrase) => !covered(phrase)).join(', ')
}
