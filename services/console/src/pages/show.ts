import type { FastifyReply, FastifyRequest } from 'fastify'
import type { ConsoleContext } from '../context.ts'
import { formatNumber } from '../html/format.ts'
import type { Html } from '../html/html.ts'
import { renderPage } from '../html/layout.ts'

/** What an action came to, told on the page that it leads to. The address carries a code only: nobody's words. */
const DONE: Readonly<Record<string, (count: number) => string>> = {
  retried: (count) => `${formatNumber(count)} ${count === 1 ? 'item goes' : 'items go'} to the stage once more.`,
  ruled: () => 'It is done, and holds for good.',
  'ruling-waits': () => 'It is noted; the story-linker carries it out when it comes to it.',
  dismissed: (count) => `${formatNumber(count)} ${count === 1 ? 'item was' : 'items were'} dismissed.`,
}

/** Where an action leads: back to a page of ours that tells what it came to. */
export function doneAt(path: string, code: string, count: number): string {
  const url = new URL(path, 'http://console')
  url.searchParams.set('done', `${code}:${count}`)
  return `${url.pathname}${url.search}`
}

function tell(done: unknown): string | undefined {
  const [, code, count] = /^([a-z-]+):(\d{1,9})$/.exec(typeof done === 'string' ? done : '') ?? []
  return code === undefined ? undefined : DONE[code]?.(Number(count))
}

/** Answers with a page in the console's frame. */
export function show(
  { request, reply, context }: { request: FastifyRequest; reply: FastifyReply; context: ConsoleContext },
  { title, refreshSeconds }: { title: string; refreshSeconds?: number },
  main: Html,
): string {
  const { access, clock, mode } = context
  const notice = tell((request.query as { done?: unknown }).done)
  void reply.type('text/html; charset=utf-8')
  return renderPage(
    {
      title,
      request,
      mode,
      readOnly: access.readOnly,
      now: clock.now(),
      hasLogin: access.password !== null,
      ...(refreshSeconds === undefined || notice !== undefined ? {} : { refreshSeconds }),
      notice,
    },
    main,
  )
}
