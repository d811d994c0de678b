/** A bug put into the real code: one text of one file in place of another. */
export interface Mutant {
  name: string
  file: string
  find: string
  replace: string
}

const PIPELINE = 'packages/pipeline/src'

/** Ways in which such systems lose or repeat work, each said in a line of the core. */
export const MUTANTS: readonly Mutant[] = [
  {
    name: 'effects are written for half of a batch, and all of it is settled',
    file: `${PIPELINE}/commit-results.ts`,
    find: '.filter((result) => result !== null && hasEffect(result))',
    replace: '.filter((result, place) => result !== null && hasEffect(result) && place % 2 === 0)',
  },
  {
    name: 'half of a batch is acknowledged',
    file: `${PIPELINE}/commit-results.ts`,
    find: 'settled.map(({ settlement }) => settlement),\n    )',
    replace: 'settled.map(({ settlement }) => settlement).filter((_, place) => place % 2 === 0),\n    )',
  },
  {
    name: 'rows are marked done before their effects are written',
    file: `${PIPELINE}/commit-results.ts`,
    find: 'const report = effects.length > 0 ? await stage.write(tx, effects, now) : {}',
    replace:
      'await ledger.transaction((early) => ledger.settle(early, table, kept.flatMap((one) => one.result?.kind === "done" ? [settleDone(one.item, one.result.outcome)] : [])))\n    const report = effects.length > 0 ? await stage.write(tx, effects, now) : {}',
  },
  {
    name: 'claims are not dropped',
    file: `${PIPELINE}/run-job.ts`,
    find: 'await ledger.dropClaims([claimId])',
    replace: 'await Promise.resolve()',
  },
  {
    name: 'nothing sweeps, and nobody looks at an empty queue',
    file: `${PIPELINE}/start-pipeline.ts`,
    find: '  start(watchEmpty(common))\n  start(sweep(common))\n',
    replace: '',
  },
]
