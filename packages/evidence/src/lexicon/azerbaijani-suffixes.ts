import { CASES } from './sense.ts'

const SUFFIXES: readonly (readonly [RegExp, number])[] = [
  [/^n?[iuü]n$/, CASES.gen],
  [/^[yn]?[aə]$/, CASES.dat],
  [/^[yn]?[iuü]$/, CASES.acc],
  [/^n?d[aə]$/, CASES.loc],
  [/^n?d[aə]n$/, CASES.abl],
  [/^y?l[aə]$/, CASES.ins],
  [/^n?d[aə]ki$/, CASES.gen],
  [/^[iuü]$/, CASES.nom],
]

/** The cases that a suffix written apart from its name may stand for (“Reuters”in); 0 for what is no suffix. Folded. */
export function azSuffixCases(suffix: string): number {
  let cases = 0
  for (const [pattern, bits] of SUFFIXES) if (pattern.test(suffix)) cases |= bits
  return cases
}

const ENDINGS: readonly (readonly [RegExp, number])[] = [
  [/.{3}(?:[iuü]n|n[iuü]n)$/, CASES.gen],
  [/.{3}(?:nd[aə]n|d[aə]n)$/, CASES.abl],
  [/.{3}(?:nd[aə]|d[aə])$/, CASES.loc],
  [/.{3}(?:yl[aə]|l[aə])$/, CASES.ins],
  [/.{3}(?:d[aə]ki)$/, CASES.gen],
  [/.{3}(?:n[aə]|y[aə])$/, CASES.dat],
  [/.{3}n[iuü]$/, CASES.acc],
]

/** The case that an unknown word's ending suggests; the nominative where it suggests none. Folded. */
export function azWordCases(folded: string): number {
  const apart = /[-'](\p{L}{1,5})$/u.exec(folded)
  if (apart) return azSuffixCases(apart[1]!) || CASES.nom
  for (const [ending, cases] of ENDINGS) if (ending.test(folded)) return cases
  return CASES.nom
}
