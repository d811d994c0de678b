import type { Chore } from './loop.ts'
import type { Clock, WorkLedger } from '../ports.ts'
import { TOPOLOGY, type StageName } from '../topology.ts'

export interface DropClaimsOptions<Tx> {
  ledger: WorkLedger<Tx>
  clock: Clock
  /** Claims with the stage that they are of. */
  left: Map<string, StageName>
  onReleased: () => void
}

/**
 * Drops the claims of jobs that have ended while the store was away: nobody else would, as long as this process lives. What
 * they could not settle goes out again.
 */
export function dropClaims<Tx>({ ledger, clock, left, onReleased }: DropClaimsOptions<Tx>): Chore {
  return {
    name: 'claims',
    everyMs: 500,
    async run() {
      for (const [id, stage] of [...left]) {
        const rows = await ledger.dropClaim(TOPOLOGY[stage].table, id, clock.now())
        left.delete(id)
        if (rows > 0) onReleased()
      }
    },
  }
}
