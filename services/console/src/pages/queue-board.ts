import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { createBullBoard } from '@bull-board/api'
import { BullMQAdapter } from '@bull-board/api/bullMQAdapter'
import { FastifyAdapter } from '@bull-board/fastify'
import { Refusal } from '../access/add-access.ts'
import type { Pages } from '../context.ts'

const PREFIX = '/queues'
const BOARD = dirname(createRequire(import.meta.url).resolve('@bull-board/ui/package.json'))

/**
 * Bull Board over the queues, to look at only: a queue is a projection of the database, so a job that is removed or retried
 * there comes back or does nothing. What people decide, they decide in quarantine.
 */
export const addQueueBoard: Pages = (app, { queues = () => [] }) => {
  const server = new FastifyAdapter().setBasePath(PREFIX)
  const board = createBullBoard({
    queues: [],
    serverAdapter: server,
    options: {
      uiBasePath: BOARD,
      uiConfig: { boardTitle: 'Crosswire queues', miscLinks: [{ text: 'Back to the console', url: '/' }] },
    },
  })
  server.setErrorHandler((error) => ({
    status: error instanceof Refusal && error.status === 403 ? 403 : 500,
    body: { error: error.message },
  }))
  let shown: readonly object[] = []
  void app.register((scope, _options, done) => {
    // A wipe of the queue has it made anew: the board follows.
    scope.addHook('onRequest', async () => {
      const present = queues()
      if (present.length === shown.length && present.every((queue, place) => queue === shown[place])) return
      shown = present
      board.setQueues(shown.map((queue) => new BullMQAdapter(queue as never, { readOnlyMode: true })))
    })
    void scope.register(server.registerPlugin() as never, { prefix: PREFIX })
    done()
  })
}
