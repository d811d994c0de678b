import type { Chore } from './loop.ts'
import type { WorkLedger } from '../ports.ts'

/** Drops the claims of jobs that have ended while the store was away: nobody else would, as long as this process lives. */
export function dropClaims<Tx>({ ledger, left }: { ledger: WorkLedger<Tx>; left: Set<string> }): Chore {
  return {
    name: 'claims',
    everyMs: 1_000,
    async run() {
      const ids = [...left]
      if (ids.length === 0) return
      await ledger.dropClaims(ids)
      for (const id of ids) left.delete(id)
    },
  }
}
