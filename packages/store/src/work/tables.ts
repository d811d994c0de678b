/** The tables whose rows wait for a stage. SQL texts are made from these constants and from nothing else. */
export interface WorkTable {
  readonly name: 'feed' | 'page' | 'capture' | 'version' | 'delivery'
  /** The column that work is shared out by: nobody's flood delays the others. Null: one line, in order. */
  readonly key: string | null
  /** The order within a key, a constant list of columns. */
  readonly order: string
  /** A further condition on `w` before a row may be sent. */
  readonly eligible: string
  /** A condition on a key, as `of`, before any of its rows may be sent; `$1` is now. Null: a key is always ready. */
  readonly keyReady: ((of: string) => string) | null
  /** How rows whose time has come are opened. */
  readonly dueColumn: string | null
  readonly dueCondition: string
}

export const WORK_TABLES = {
  feed: {
    name: 'feed',
    key: 'publisher_id',
    order: 'next_at, id',
    eligible: 'AND w.active',
    keyReady: null,
    dueColumn: 'next_poll_at',
    dueCondition: 'AND active',
  },
  page: {
    name: 'page',
    key: 'host',
    order: 'next_at, id',
    eligible: '',
    keyReady: null,
    dueColumn: 'revisit_at',
    // What was fetched last is read first: versions of a page are made in the order of its captures.
    dueCondition: "AND NOT EXISTS (SELECT 1 FROM capture c WHERE c.page_id = page.id AND c.state = 'open')",
  },
  capture: {
    name: 'capture',
    key: 'publisher_id',
    order: 'next_at, id',
    eligible: `AND NOT EXISTS (SELECT 1 FROM capture o
      WHERE o.page_id = w.page_id AND o.state = 'open' AND (o.fetched_at, o.id) < (w.fetched_at, w.id))`,
    keyReady: null,
    dueColumn: null,
    dueCondition: '',
  },
  version: {
    name: 'version',
    key: null,
    order: 'rank_at, id',
    eligible: '',
    keyReady: null,
    dueColumn: null,
    dueCondition: '',
  },
  delivery: {
    name: 'delivery',
    key: 'webhook_id',
    order: 'seq',
    eligible: '',
    // Its first open row is the one that failed, where one did: until that is due again, nothing overtakes it.
    keyReady: (of) => `(SELECT o.next_at <= $1 FROM delivery o WHERE o.webhook_id = ${of} AND o.state = 'open'
      ORDER BY o.seq LIMIT 1)`,
    dueColumn: null,
    dueCondition: '',
  },
} as const satisfies Record<string, WorkTable>

export type WorkTableName = keyof typeof WORK_TABLES
