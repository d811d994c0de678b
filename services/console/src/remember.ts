/** Gives what was read less than `ms` ago again, and lets those who ask at the same time share one reading. */
export function remember<Value>(ms: number, read: () => Promise<Value>): () => Promise<Value> {
  let at = -Infinity
  let last: Promise<Value> | null = null
  return () => {
    if (last !== null && performance.now() - at < ms) return last
    at = performance.now()
    last = read()
    // A failure is not remembered: the next one asks anew.
    last.catch(() => (last = null))
    return last
  }
}
