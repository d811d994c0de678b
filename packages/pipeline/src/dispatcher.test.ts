import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { describeModes } from '../../../test/setup/modes.ts'
import { openPorts, type TestPorts } from '../../../test/setup/pipeline.ts'
import { createDispatcher } from './dispatcher.ts'

describeModes('the dispatcher', ['pglite'], (mode) => {
  let ports: TestPorts & { close: () => Promise<void> }
  beforeEach(async () => {
    ports = await openPorts(mode)
  })
  afterEach(() => ports.close())

  it('hands out what falls due by itself, however busy other stages are', async () => {
    const stopping = new AbortController()
    const dispatcher = createDispatcher({ ...ports, signal: stopping.signal, crewOf: () => 1, tickMs: 50 })
    dispatcher.add('pages')
    dispatcher.add('articles')
    const done = dispatcher.run()
    // As jobs of articles end, one after the other without a pause.
    const busy = setInterval(() => dispatcher.wake(['articles']), 1)
    try {
      await new Promise((resolve) => setTimeout(resolve, 200))
      await ports.db.query(
        `INSERT INTO page (id, publisher_id, url, host, first_seen_at, state, next_at, opened_at, revisit_at)
         VALUES ($1, 'p', 'http://a.example/', 'a.example', now(), 'done', now(), now(), now() - interval '1 s')`,
        [randomUUID()],
      )
      await expect.poll(() => ports.queue.depth('pages'), { timeout: 5_000 }).toBe(1)
    } finally {
      clearInterval(busy)
      stopping.abort()
      await done
    }
  })
})
