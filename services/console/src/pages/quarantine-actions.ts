import { tableOfStage } from '@crosswire/pipeline'
import { dismissQuarantined, retryQuarantined, type QuarantineFilter } from '@crosswire/store'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'
import { isId } from '../html/ids.ts'
import { readFilterFields, toFilter } from './quarantine-filter.ts'
import { doneAt } from './show.ts'

/** Retry and dismiss, for one item or for all that a filter meets. */
export const addQuarantineActions: Pages = (app, { db, clock, log }) => {
  app.post<{ Body: Record<string, string> }>('/quarantine/retry', async ({ body }, reply) => {
    const filter = readFilter(body)
    const count = await db.transaction((tx) => retryQuarantined(tx, filter, tableOfStage, clock.now()))
    log.info({ ...filter, count }, 'quarantined items are retried, as somebody asked in the console')
    return reply.redirect(doneAt(readBack(body), 'retried', count), 303)
  })

  app.post<{ Body: Record<string, string> }>('/quarantine/dismiss', async ({ body }, reply) => {
    const filter = readFilter(body)
    const count = await db.transaction((tx) => dismissQuarantined(tx, filter, tableOfStage, clock.now()))
    log.info({ ...filter, count }, 'quarantined items are dismissed, as somebody asked in the console')
    return reply.redirect(doneAt(readBack(body), 'dismissed', count), 303)
  })
}

/** A filter that means nothing means everything, and that is never what was asked for here. */
function readFilter(body: Record<string, string>): QuarantineFilter {
  const { id } = body
  if (id !== undefined) {
    if (!isId(id)) throw new Refusal(400, 'That is no id.')
    return { ids: [id] }
  }
  const fields = readFilterFields(body)
  if (Object.keys(fields).length === 0) throw new Refusal(400, 'Say which items are meant.')
  return toFilter(fields)
}

/** A page of the quarantine: the only place that its actions lead to. */
const readBack = ({ back = '/quarantine' }: Record<string, string>): string =>
  /^\/quarantine(\?|$)/.test(back) ? back : '/quarantine'
