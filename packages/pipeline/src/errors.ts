/**
 * Errors are named for what the queue does next. A thrown value that is none of these, and says nothing in a `next`
 * field, is retried: only a stage knows that something can never work.
 */

/** It will never work: the item rests in quarantine at once. */
export class PermanentError extends Error {
  override name = 'PermanentError'
  readonly next = 'permanent'
  readonly code: string

  constructor(code: string, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.code = code
  }
}

/** Somebody asked us to wait: the item comes back then, and it costs no attempt. */
export class ThrottledError extends Error {
  override name = 'ThrottledError'
  readonly next = 'throttled'
  readonly code: string
  readonly retryAt: Date | null

  constructor(code: string, message: string, retryAt: Date | null, options: { cause?: unknown } = {}) {
    super(message, options)
    this.code = code
    this.retryAt = retryAt
  }
}

/**
 * It may work later: an attempt is counted, the wait grows, and after the last one the item rests in quarantine. A
 * `retryAt` makes a wait longer, never shorter.
 */
export class RetryError extends Error {
  override name = 'RetryError'
  readonly next = 'retry'
  readonly code: string
  readonly retryAt: Date | null

  constructor(code: string, message: string, options: { cause?: unknown; retryAt?: Date | null } = {}) {
    super(message, options)
    this.code = code
    this.retryAt = options.retryAt ?? null
  }
}

export interface Failure {
  next: 'permanent' | 'throttled' | 'retry'
  code: string
  message: string
  retryAt: Date | null
}

/** Reads any thrown value as a failure: errors of other packages carry `next`, `code` and `retryAt` too. */
export function toFailure(error: unknown): Failure {
  const { next, code, message, retryAt } = (error ?? {}) as {
    next?: unknown
    code?: unknown
    message?: unknown
    retryAt?: unknown
  }
  return {
    next: next === 'permanent' || next === 'throttled' ? next : 'retry',
    code: typeof code === 'string' ? code : error instanceof Error ? `unexpected-${error.name}` : 'unexpected',
    message: typeof message === 'string' ? message : String(error),
    retryAt: retryAt instanceof Date ? retryAt : null,
  }
}
