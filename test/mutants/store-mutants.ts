import type { Mutant } from './mutant.ts'

const one = (name: string, file: string, find: string, replace: string): Mutant => ({
  name,
  patches: [{ file, find, replace }],
})

/** The same in SQL and in the stages, where the simulator has its own: lives over the real store are to catch them. */
export const STORE_MUTANTS: readonly Mutant[] = [
  one(
    'the validators of a feed are stored before its entries',
    'services/feed-poller/src/stage.ts',
    'const now = clock.now()\n    const sorted',
    `const now = clock.now()
    if (answer.kind === 'read')
      await db.query('UPDATE feed SET etag = $2 WHERE id = $1', [feed.id, answer.exchange.validators.etag])
    const sorted`,
  ),
  one(
    'the validators of a page are stored before its capture',
    'services/page-fetcher/src/visit-page.ts',
    "return { kind: 'fetched', exchange, contentSignals }",
    "await ports.db.query('UPDATE page SET etag = $2, body_digest = $3 WHERE id = $1', [page.id, exchange.validators.etag, exchange.digest])\n    return { kind: 'fetched', exchange, contentSignals }",
  ),
  {
    name: 'an article that says the same gets another version',
    patches: [
      {
        file: 'services/article-reader/src/read-article.ts',
        find: 'if (head?.digest === digest)',
        replace: 'if (head?.digest === "")',
      },
      {
        file: 'services/article-reader/src/stage.ts',
        find: '} else if (head.digest === reading.digest) {',
        replace: '} else if (head.digest === "") {',
      },
      {
        file: 'services/article-reader/src/stage.ts',
        find: 'if (before !== null && differsByDoubtOnly(',
        replace: 'if (before === undefined && differsByDoubtOnly(',
      },
    ],
  },
  one(
    'a row is held by whoever had it once',
    'packages/store/src/work/settle.ts',
    `AS item (id, turn) ON item.id = w.id AND item.turn = w.turn
     WHERE w.state = 'open' AND w.sent_at IS NOT NULL ORDER BY`,
    `AS item (id, turn) ON item.id = w.id
     WHERE w.state = 'open' AND w.sent_at IS NOT NULL ORDER BY`,
  ),
  one(
    'the cursor of the log is a serial number',
    'packages/store/src/changes/append-changes.ts',
    'SET seq = head.seq + fresh.place',
    'SET seq = c.n',
  ),
  one(
    'a delivery is done before it is sent',
    'services/webhook-sender/src/stage.ts',
    '? await sendChange({ delivery, webhook, change }, { web, origin, wallClock, signal })',
    "? (void sendChange({ delivery, webhook, change }, { web, origin, wallClock, signal }).catch(() => undefined), { id, kind: 'done' as const, outcome: 'delivered' })",
  ),
  one(
    'a webhook that fails is sent its next changes',
    'services/webhook-sender/src/stage.ts',
    "if (result.kind === 'done' && result.effect?.sent !== false) settled.set(webhookId, seq)\n          else held.add(webhookId)\n          yield result",
    "settled.set(webhookId, seq)\n          yield result.kind === 'failed' ? { id, kind: 'done' as const, outcome: 'delivered' } : result",
  ),
  one(
    'visits are ordered by wall clocks',
    'services/page-fetcher/src/settle-answer.ts',
    'lastFetchedAt === null || fetchedAt > lastFetchedAt ? fetchedAt : new Date(lastFetchedAt.getTime() + 1)',
    'void lastFetchedAt ?? fetchedAt',
  ),
  one(
    'a story that loses its last article is not told of',
    'services/story-linker/src/settle-stories.ts',
    '[...written, ...emptied].map',
    '[...written, ...emptied.slice(emptied.length)].map',
  ),
  one(
    'a story that ends in another one is not told of',
    'services/story-linker/src/settle-stories.ts',
    '...merges.map((merge) => storyMerged(merge, now)),',
    '...merges.slice(merges.length).map((merge) => storyMerged(merge, now)),',
  ),
  one(
    'claims of dead workers are taken apart, and their rows stay where they were',
    'packages/store/src/work/release.ts',
    "WHERE id = ANY ($1::uuid[]) AND state = 'open' AND sent_at IS NOT NULL\n         ORDER BY",
    "WHERE id = ANY ($1::uuid[]) AND state = 'open' AND sent_at IS NULL\n         ORDER BY",
  ),
]
