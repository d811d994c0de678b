/** A run that came to nothing; its message says why and what to do. */
export class AbortedRun extends Error {
  override name = 'AbortedRun'
}

/** An error for people: its message, its code, and what to do about it. */
export function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const { code, action } = error as { code?: unknown; action?: unknown }
  const named = typeof code === 'string' && !error.message.includes(code) ? ` (${code})` : ''
  return `${error.message}${named}${typeof action === 'string' ? `\n  ${action}` : ''}`
}
