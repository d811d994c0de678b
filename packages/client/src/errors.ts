import type { Problem } from '@crosswire/record'

/** The API said no. `code` is stable: decide by it. */
export class ApiError extends Error {
  override name = 'ApiError'
  readonly code: string
  readonly status: number
  /** The whole problem document; null where something in between answered. */
  readonly problem: Problem | null
  /** How long to wait before asking again, where that is said (ms). */
  readonly retryAfterMs: number | null

  constructor(status: number, problem: Problem | null, retryAfterMs: number | null, url: string) {
    super(problem ? `${problem.title}: ${problem.detail}` : `${url} answered ${status}`)
    this.status = status
    this.code = problem?.code ?? `http-${status}`
    this.problem = problem
    this.retryAfterMs = retryAfterMs
  }

  /** Asking again later may help. */
  get isTransient(): boolean {
    return this.status >= 500 || this.status === 429 || this.status === 408
  }
}

/** A message that was not signed with the secret, or not just now. */
export class WebhookVerificationError extends Error {
  override name = 'WebhookVerificationError'
  readonly code: 'headers-missing' | 'timestamp-out-of-tolerance' | 'signature-mismatch' | 'secret-malformed'

  constructor(code: WebhookVerificationError['code'], message: string) {
    super(message)
    this.code = code
  }
}
