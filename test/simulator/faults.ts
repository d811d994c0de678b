import fc from 'fast-check'

/** One thing that goes wrong, at a time in milliseconds. */
export interface Fault {
  at: number
  kind: FaultKind
  /** Which process, where it is one's. */
  who: number
  /** How long, or how much. */
  size: number
}

export const FAULT_KINDS = [
  'kill',
  'kill-all',
  'restart',
  'stop',
  'cut',
  'database-down',
  'deadlock',
  'queue-down',
  'queue-wiped',
  'queue-loses',
  'queue-repeats',
  'queue-half-takes',
  'clock-jump',
  'origin-trouble',
  'sink-trouble',
] as const
export type FaultKind = (typeof FAULT_KINDS)[number]

/** Faults happen before this time; after it everything is well. */
export const FAULTS_END_MS = 10_000

const faultParts = {
  at: fc.integer({ min: 0, max: FAULTS_END_MS }),
  who: fc.integer({ min: 0, max: 2 }),
  size: fc.integer({ min: 1, max: 100 }),
}
export const anyFault: fc.Arbitrary<Fault> = fc.record({ ...faultParts, kind: fc.constantFrom(...FAULT_KINDS) })

export interface Trouble {
  seed: number
  faults: Fault[]
}
export const anyTrouble: fc.Arbitrary<Trouble> = fc.record({
  seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
  faults: fc.array(anyFault, { maxLength: 8 }),
})

/** Trouble of some kinds, and much of it. */
export const troubleOf = (kinds: readonly FaultKind[]): fc.Arbitrary<Trouble> =>
  fc.record({
    seed: fc.integer({ min: 0, max: 2 ** 31 - 1 }),
    faults: fc.array(fc.record({ ...faultParts, kind: fc.constantFrom(...kinds) }), { minLength: 6, maxLength: 12 }),
  })
