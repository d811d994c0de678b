import type { Change, ChangeType, Problem } from '@crosswire/record'
import { ApiError } from './errors.ts'
import { readEvents } from './read-events.ts'
import { isTransient, sleep, waitAfter, type Transport } from './transport.ts'

export interface FollowOptions {
  /** A position of the log. Default: its beginning. */
  after?: string | undefined
  /** Default: all. */
  types?: readonly ChangeType[] | undefined
  /** Ends it. Default: it never ends by itself. */
  signal?: AbortSignal | undefined
  /** A stream that says nothing for so long is dead: it is opened anew. Default 45,000; a sign of life comes every 15 s. */
  silenceMs?: number
  /** Told when the connection broke and when it is tried again. */
  onInterruption?: (error: unknown, retryInMs: number) => void
}

/**
 * The log from a position on, and then what happens, for as long as one listens. A connection that breaks is opened anew
 * from the last change given: none is missed, and none is given twice. Throws an `ApiError` where trying again cannot
 * help: `cursor-expired`, `cursor-in-future`.
 */
export async function* followChanges(transport: Transport, options: FollowOptions): AsyncGenerator<Change, void> {
  const { types, signal, silenceMs = 45_000, onInterruption } = options
  let after = options.after ?? '0'
  for (let failures = 0; !signal?.aborted;) {
    try {
      for await (const change of openOnce(transport, { after, types, signal, silenceMs })) {
        failures = 0
        // A proxy that repeats what it had is no reason to give a change twice.
        if (BigInt(change.sequence) <= BigInt(after)) continue
        after = change.sequence
        yield change
      }
      throw new TypeError('the stream ended')
    } catch (error) {
      if (isAborted(signal)) return
      if (!isTransient(error)) throw error
      const waitMs = waitAfter(++failures, error, transport.longestWaitMs)
      onInterruption?.(error, waitMs)
      await sleep(waitMs, signal)
    }
  }
}

const isAborted = (signal: AbortSignal | undefined): boolean => signal?.aborted ?? false

async function* openOnce(
  transport: Transport,
  { after, types, signal, silenceMs }: Required<Pick<FollowOptions, 'silenceMs'>> & FollowOptions,
): AsyncGenerator<Change> {
  const silence = new AbortController()
  const timer = setTimeout(() => silence.abort(new TypeError(`nothing was heard for ${silenceMs} ms`)), silenceMs)
  const ended = signal ? AbortSignal.any([signal, silence.signal]) : silence.signal
  try {
    const answer = await transport.open({
      path: '/v1/changes/stream',
      query: { after, types },
      accept: 'text/event-stream',
      signal: ended,
    })
    for await (const event of readEvents(answer.body!)) {
      timer.refresh()
      if (event?.event === 'problem') throw toError(JSON.parse(event.data) as Problem)
      if (event) yield JSON.parse(event.data) as Change
    }
  } catch (error) {
    // However the platform words it: it was the silence.
    if (silence.signal.aborted) throw silence.signal.reason
    throw error
  } finally {
    clearTimeout(timer)
    silence.abort()
  }
}

const toError = (problem: Problem): ApiError => new ApiError(problem.status, problem, null, '')
