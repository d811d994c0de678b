/** The command was called wrongly: it exits with 2 and says how to call it. */
export class UsageError extends Error {
  override name = 'UsageError'
}
