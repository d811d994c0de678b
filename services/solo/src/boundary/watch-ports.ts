import type { JobQueue } from '@crosswire/pipeline'
import type { ThreadPool } from '@crosswire/service'
import type { WebClient } from '@crosswire/web'
import type { Boundary } from './crossing.ts'

/** The queue with a boundary before it; `take` lies around the work on a job, between its receipt and its removal. */
export function watchQueue(queue: JobQueue, boundary: Boundary | undefined): JobQueue {
  if (!boundary) return queue
  const at = <Result>(method: string, what: string, cross: () => Promise<Result>): Promise<Result> =>
    boundary({ port: 'queue', method, what }, cross)
  return {
    ...queue,
    send: (stage, jobs) => at('send', stage, () => queue.send(stage, jobs)),
    consume: (stage, concurrency, handle) =>
      at('consume', stage, () => queue.consume(stage, concurrency, (job) => at('take', stage, () => handle(job)))),
    depth: (stage, which) => at('depth', stage, () => queue.depth(stage, which)),
    readMark: () => at('readMark', '', () => queue.readMark()),
    writeMark: (mark) => at('writeMark', '', () => queue.writeMark(mark)),
  }
}

export function watchWeb(web: WebClient, boundary: Boundary | undefined): WebClient {
  if (!boundary) return web
  return {
    ...web,
    fetch: (request) => boundary({ port: 'web', method: 'fetch', what: request.purpose }, () => web.fetch(request)),
  }
}

export function watchThreads<Input, Output>(
  pool: ThreadPool<Input, Output>,
  boundary: Boundary | undefined,
): ThreadPool<Input, Output> {
  if (!boundary) return pool
  return {
    ...pool,
    run: (input, transfer) => boundary({ port: 'threads', method: 'run', what: '' }, () => pool.run(input, transfer)),
  }
}
