import { StoreError } from './errors.ts'

const TRIES = 4

/** Runs a transaction again when the database broke it off to solve a deadlock or a serialization conflict. */
export async function withConflictRetry<Result>(transaction: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transaction()
    } catch (error) {
      if (!(error instanceof StoreError) || error.code !== 'database-conflict' || attempt === TRIES) throw error
    }
  }
}
