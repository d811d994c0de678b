import { WEB_ERRORS } from './data/web-errors.data.ts'
import type { Exchange } from './types.ts'

export type WebErrorCode = keyof typeof WEB_ERRORS

/** What the queue does next with the item. */
export type WebErrorNext = 'permanent' | 'throttled' | 'retry'

export interface WebErrorDetail {
  cause?: unknown
  /** The answer, where there was one: a 404 has a page too. */
  exchange?: Exchange | undefined
  /** When the server wants to be asked again, where it says. */
  retryAt?: Date | undefined
  /** The URL that failed, where it is not the one that was asked. */
  url?: string | undefined
}

/** An exchange without a usable answer. `code` is stable; docs/reference/web-errors.md has a line for each. */
export class WebError extends Error {
  override name = 'WebError'
  readonly code: WebErrorCode
  readonly next: WebErrorNext
  /** What a person can do about it. */
  readonly action: string
  readonly exchange: Exchange | null
  readonly retryAt: Date | null
  readonly url: string | null

  constructor(code: WebErrorCode, message: string, detail: WebErrorDetail = {}) {
    super(message, detail.cause === undefined ? {} : { cause: detail.cause })
    this.code = code
    this.next = WEB_ERRORS[code].next
    this.action = WEB_ERRORS[code].action
    this.exchange = detail.exchange ?? null
    this.retryAt = detail.retryAt ?? null
    this.url = detail.url ?? null
  }
}

/** What came of asking, also while the process stops; nothing came of it where whoever asked gave it up. */
export const isAnswer = (error: unknown): error is WebError => error instanceof WebError && error.code !== 'aborted'
