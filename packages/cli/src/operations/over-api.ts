import { Readable } from 'node:stream'
import type { QuarantineFilter } from '@crosswire/store'
import { diffOverApi } from './diff-versions.ts'
import type { FeedItem } from './render-feeds.ts'
import type { ReplayPreview } from '@crosswire/article-reader'
import { readNdjson } from '../filters/ndjson.ts'
import type { OpenedReplay, Operations, QuarantineList, StatusAnswer } from './operations.ts'

/** The API said no, or nothing. */
export class ApiAnswerError extends Error {
  override name = 'ApiAnswerError'
  readonly code: string
  readonly action: string | undefined

  constructor(code: string, message: string, action?: string) {
    super(message)
    this.code = code
    this.action = action
  }
}

/** Operations through the API of a running process, which alone may touch its data folder. */
export function operateOverApi(api: string, token: string | undefined): Operations {
  const send = async (path: string, body?: unknown, signal?: AbortSignal): Promise<Response> => {
    let response: Response
    try {
      response = await fetch(new URL(path, api), {
        ...(body === undefined ? {} : { method: 'POST', body: JSON.stringify(body) }),
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        },
        ...(signal === undefined ? {} : { signal }),
      })
    } catch (error) {
      const { cause, message } = error as Error
      throw new ApiAnswerError(
        'api-unreachable',
        `${api} does not answer: ${cause instanceof Error ? cause.message : message}`,
      )
    }
    if (response.ok) return response
    throw await readProblem(response)
  }
  const ask = async <Answer>(path: string, body?: unknown): Promise<Answer> =>
    (await (await send(path, body, AbortSignal.timeout(60_000))).json()) as Answer
  const change = async (path: string, filter: QuarantineFilter): Promise<number> => {
    const said = Object.values(filter).some((value) => value !== undefined)
    return (await ask<{ count: number }>(path, said ? filter : { all: true })).count
  }
  return {
    place: `the process that answers at ${api}`,
    status: () => ask<StatusAnswer>('/v1/status'),
    why: (url) => ask(`/v1/why?${new URLSearchParams({ url }).toString()}`),
    diff: (article, versions) => diffOverApi(ask, article, versions),
    async feeds(publisherId) {
      const query = publisherId === undefined ? '' : `?${new URLSearchParams({ publisher: publisherId }).toString()}`
      return (await ask<{ items: FeedItem[] }>(`/v1/feeds${query}`)).items
    },
    origins: ({ minPublishers, since, until }) => {
      const query = new URLSearchParams({ minPublishers: String(minPublishers) })
      if (since) query.set('since', since.toISOString())
      if (until) query.set('until', until.toISOString())
      return ask(`/v1/stories/origins?${query.toString()}`)
    },
    citing: ({ publisher, cites, since, until }, limit) => {
      const query = new URLSearchParams({ limit: String(limit) })
      const asked = { publisher, cites, since: since?.toISOString(), until: until?.toISOString() }
      for (const [name, value] of Object.entries(asked)) if (value !== undefined) query.set(name, value)
      return ask(`/v1/citing?${query.toString()}`)
    },
    quarantined: ({ ids, since, ...filter }, limit) => {
      const query = new URLSearchParams({ limit: String(limit) })
      for (const [name, value] of Object.entries({ ...filter, since: since?.toISOString() }))
        if (value !== undefined) query.set(name, value)
      return ask<QuarantineList>(`/v1/quarantine?${query.toString()}`).then((list) =>
        ids === undefined ? list : { ...list, items: list.items.filter(({ id }) => ids.includes(id)) },
      )
    },
    retry: (filter) => change('/v1/quarantine/retry', filter),
    dismiss: (filter) => change('/v1/quarantine/dismiss', filter),
    async *previewReplay(wish) {
      const { body } = await send(`/v1/replay?${new URLSearchParams(asText(wish)).toString()}`)
      if (body === null) return
      for await (const { value } of readNdjson(Readable.fromWeb(body as never), 'the API')) yield value as ReplayPreview
    },
    async openReplay(wish) {
      const { at, ...opened } = await ask<Omit<OpenedReplay, 'at'> & { at: string }>('/v1/replay', wish)
      return { ...opened, at: new Date(at) }
    },
    replayProgress: (at) => ask(`/v1/replay/progress?${new URLSearchParams({ at: at.toISOString() }).toString()}`),
    close: () => Promise.resolve(),
  }
}

const asText = (wish: object): Record<string, string> =>
  Object.fromEntries(Object.entries(wish).map(([name, value]) => [name, String(value)]))

async function readProblem(response: Response): Promise<ApiAnswerError> {
  const { code, detail, action } = (await response.json().catch(() => ({}))) as Partial<Record<string, string>>
  if (response.status === 401)
    return new ApiAnswerError(
      'unauthorized',
      detail ?? 'the API asks for a token',
      'Give its OPERATOR_TOKEN in the environment.',
    )
  return new ApiAnswerError(code ?? `http-${response.status}`, detail ?? `the API answered ${response.status}`, action)
}
