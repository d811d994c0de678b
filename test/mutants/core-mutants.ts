import type { Mutant } from './mutant.ts'

const one = (name: string, file: string, find: string, replace: string, kinds?: Mutant['kinds']): Mutant => ({
  name,
  ...(kinds && { kinds }),
  patches: [{ file: `packages/pipeline/src/${file}`, find, replace }],
})

/** Ways in which such systems lose or repeat work, each said in a line of the core. The simulator is to catch them. */
export const CORE_MUTANTS: readonly Mutant[] = [
  one(
    'effects are written for half of a batch, and all of it is settled',
    'commit-results.ts',
    '.filter((result) => result !== null && hasEffect(result))',
    '.filter((result, place) => result !== null && hasEffect(result) && place % 2 === 0)',
  ),
  one(
    'half of a batch is acknowledged',
    'commit-results.ts',
    'settled.map(({ settlement }) => settlement),\n',
    'settled.map(({ settlement }) => settlement).filter((_, place) => place % 2 === 0),\n',
  ),
  one(
    'rows are marked done before their effects are written',
    'commit-results.ts',
    'const report = effects.length > 0 ? await stage.write(tx, effects, now) : {}',
    'await ledger.transaction((early) => ledger.settle(early, table, kept.flatMap((one) => one.result?.kind === "done" ? [settleDone(one.item, one.result.outcome)] : []), claimId))\n    const report = effects.length > 0 ? await stage.write(tx, effects, now) : {}',
  ),
  one(
    'effects of rows that somebody else has by now are written',
    'commit-results.ts',
    'const kept = sorted.filter((verdict) => ours.has(verdict.item.id))',
    'const kept = sorted',
    ['stop', 'cut'],
  ),
  one(
    'claims are not dropped',
    'run-job.ts',
    'await ledger.dropClaim(table, claimId, clock.now())',
    'await Promise.resolve()',
  ),
  one(
    'nothing sweeps, and nobody looks at an empty queue',
    'start-pipeline.ts',
    '  start(watchEmpty(common))\n  start(sweep(common))\n',
    '',
    ['queue-loses', 'origin-trouble'],
  ),
  one(
    'the rows of dead workers stay with them',
    'start-pipeline.ts',
    'start(watchWorkers({',
    'void ((_: object) => undefined)(({',
  ),
  one('a linker links whether it has the lock or not', 'keep-consuming.ts', 'if (serial && !lock) return', '', [
    'cut',
    'kill',
  ]),
  one('a linker links on after its lock is lost', 'keep-consuming.ts', '...(lock ? [lock.lost] : [])', '', ['cut']),
  one('what a linker remembers outlives its lock', 'keep-consuming.ts', 'if (serial) stage.forget?.()', '', ['cut']),
  one(
    'what a linker remembers outlives a commit that failed',
    'settle-batch.ts',
    '    stage.forget?.()\n    if (isOutage',
    '    if (isOutage',
    ['database-down', 'deadlock', 'cut'],
  ),
]
