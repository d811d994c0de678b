import type { Problem as ProblemDocument } from '@crosswire/record'

/**
 * Every way in which the API says no. `type` of a problem is `/problems/<code>`, a page that says what to do; the
 * reference in docs/reference/problems.md has the same list, and a test holds both together.
 */
export const PROBLEMS = {
  'invalid-parameter': {
    status: 400,
    title: 'A parameter is wrong',
    action: 'Correct the parameters named in `errors`.',
  },
  'invalid-body': { status: 400, title: 'The body is wrong', action: 'Correct the members named in `errors`.' },
  'cursor-invalid': {
    status: 400,
    title: 'The cursor does not fit this query',
    action: 'Follow `next` as it is, without changing the other parameters; or start again without a cursor.',
  },
  'cursor-in-future': {
    status: 400,
    title: 'The position is ahead of the log',
    action: 'Was it taken from another installation? Start from a position that this one gave.',
  },
  unauthorized: {
    status: 401,
    title: 'A token is needed',
    action: 'Send `Authorization: Bearer <token>` with the operator token.',
  },
  'not-found': {
    status: 404,
    title: 'There is nothing here',
    action: 'Check the id or the path against /openapi.json.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Not for this path',
    action: 'Use one of the methods that the Allow header names.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not to be had in that format',
    action: 'Ask for one of the media types in /openapi.json.',
  },
  'consumer-too-slow': {
    status: 408,
    title: 'The reader did not keep up',
    action: 'Connect again from the last id that you have, and read faster or take pages of /v1/changes instead.',
  },
  conflict: { status: 409, title: 'Not as it stands now', action: 'Do what `detail` says first, then ask again.' },
  purged: {
    status: 410,
    title: 'The text was removed',
    action: 'Its metadata stands in the change log; the text does not come back.',
  },
  'cursor-expired': {
    status: 410,
    title: 'The log does not reach back that far',
    action: 'Start from the newest export, then read the changes after its `asOf`.',
  },
  'body-too-large': { status: 413, title: 'The body is too large', action: 'Send no more than the route needs.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is in another format',
    action: 'Send JSON as `application/json`.',
  },
  'too-many-requests': { status: 429, title: 'Too many requests', action: 'Wait as long as Retry-After says.' },
  internal: {
    status: 500,
    title: 'Something broke here',
    action: 'Try again; if it stays, the operator finds the instance in the log.',
  },
  unavailable: { status: 503, title: 'The database cannot be reached', action: 'Try again as Retry-After says.' },
} as const satisfies Record<string, { status: number; title: string; action: string }>

export type ProblemCode = keyof typeof PROBLEMS

export interface ProblemDetail {
  pointer: string
  detail: string
}

/** A refusal, thrown anywhere in a route; it leaves as `application/problem+json` (RFC 9457). */
export class Problem extends Error {
  override name = 'Problem'
  readonly code: ProblemCode
  readonly errors: readonly ProblemDetail[]
  /** Where to go instead; null: nowhere. */
  readonly link: string | null

  constructor(
    code: ProblemCode,
    detail: string,
    { errors = [], link = null }: { errors?: readonly ProblemDetail[]; link?: string | null } = {},
  ) {
    super(detail)
    this.code = code
    this.errors = errors
    this.link = link
  }

  get status(): number {
    return PROBLEMS[this.code].status
  }

  toBody(instance: string): ProblemDocument {
    const { title, status, action } = PROBLEMS[this.code]
    return {
      type: `/problems/${this.code}`,
      title,
      status,
      detail: this.message,
      instance,
      code: this.code,
      action,
      ...(this.errors.length > 0 ? { errors: [...this.errors] } : {}),
      ...(this.link === null ? {} : { link: this.link }),
    }
  }
}
