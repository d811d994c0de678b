import type { Problem } from '@crosswire/record'
import { ApiError } from './errors.ts'

export interface ClientOptions {
  /** Where the API answers: `https://wire.example`. */
  baseUrl: string
  /** The operator token, for webhooks and captures. Default: none. */
  token?: string
  /** Default: the platform's. */
  fetch?: typeof fetch
  /** Tries of a request that may be repeated, at 429, 5xx and broken connections. Default 4. */
  tries?: number
  /** Longest wait between two tries (ms). Default 30,000. */
  longestWaitMs?: number
}

export interface Asked {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  query?: Readonly<Record<string, QueryValue>> | undefined
  body?: unknown
  accept?: string
  signal?: AbortSignal | undefined
}

export type QueryValue = string | number | boolean | Date | readonly string[] | null | undefined

export interface Transport {
  /** Gives the body of a good answer; throws an `ApiError`. */
  ask: <Body>(asked: Asked) => Promise<Body>
  /** Gives the answer itself, once its head is there. */
  open: (asked: Asked) => Promise<Response>
  readonly longestWaitMs: number
}

const FIRST_WAIT_MS = 250

/** Sends requests with their manners: waits as long as it is told to, and repeats only what may be repeated. */
export function createTransport(options: ClientOptions): Transport {
  const { baseUrl, token, tries = 4, longestWaitMs = 30_000 } = options
  const send = options.fetch ?? fetch
  const open = async ({ method = 'GET', path, query, body, accept, signal }: Asked): Promise<Response> => {
    const url = new URL(path, baseUrl)
    for (const [name, value] of Object.entries(query ?? {}))
      if (value !== undefined && value !== null) url.searchParams.set(name, textOf(value))
    const answer = await send(url, {
      method,
      headers: {
        accept: accept ?? 'application/json',
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    })
    if (answer.ok) return answer
    throw await toError(answer)
  }
  return {
    open,
    longestWaitMs,
    async ask<Body>(asked: Asked): Promise<Body> {
      const mayRepeat = (asked.method ?? 'GET') === 'GET'
      for (let tried = 1; ; tried++) {
        try {
          const answer = await open(asked)
          return (answer.status === 204 ? undefined : await answer.json()) as Body
        } catch (error) {
          if (!mayRepeat || tried >= tries || !isTransient(error) || asked.signal?.aborted) throw error
          await sleep(waitAfter(tried, error, longestWaitMs), asked.signal)
        }
      }
    },
  }
}

/** A broken connection is as transient as a server that says so. */
export const isTransient = (error: unknown): boolean =>
  error instanceof ApiError ? error.isTransient : error instanceof TypeError

/** Doubles with each try, spread so that a crowd does not come back as one; longer where the API asks for it. */
export function waitAfter(tried: number, error: unknown, longestMs: number): number {
  const asked = error instanceof ApiError ? (error.retryAfterMs ?? 0) : 0
  const own = FIRST_WAIT_MS * 2 ** Math.min(tried - 1, 10) * (0.5 + Math.random() / 2)
  return Math.max(asked, Math.min(own, longestMs))
}

export function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', end)
      resolve()
    }
    const timer = setTimeout(end, ms)
    signal?.addEventListener('abort', end, { once: true })
    if (signal?.aborted) end()
  })
}

const textOf = (value: NonNullable<QueryValue>): string =>
  value instanceof Date ? value.toISOString() : Array.isArray(value) ? value.join(',') : String(value)

async function toError(answer: Response): Promise<ApiError> {
  const seconds = Number(answer.headers.get('retry-after') ?? Number.NaN)
  const isProblem = (answer.headers.get('content-type') ?? '').startsWith('application/problem+json')
  const problem = isProblem ? ((await answer.json().catch(() => null)) as Problem | null) : null
  if (!isProblem) await answer.body?.cancel()
  return new ApiError(answer.status, problem, Number.isFinite(seconds) ? seconds * 1_000 : null, answer.url)
}
