/** What went wrong between us and the database, and what the pipeline does about it. */
export type StoreErrorCode =
  | 'database-unavailable'
  | 'database-refused'
  | 'database-absent'
  | 'database-too-old'
  | 'database-disk-full'
  | 'database-conflict'
  | 'database-fault'
  | 'schema-missing'
  | 'schema-newer'
  | 'schema-drifted'
  | 'folder-in-use'
  | 'folder-unusable'
  | 'evidence-broken'

const ACTIONS: Record<StoreErrorCode, { next: 'permanent' | 'retry'; action: string }> = {
  'database-unavailable': {
    next: 'retry',
    action: 'Start PostgreSQL or correct DATABASE_URL; work goes on by itself.',
  },
  'database-refused': { next: 'permanent', action: 'Correct the user name and password in DATABASE_URL.' },
  'database-absent': { next: 'permanent', action: 'Create the database that DATABASE_URL names.' },
  'database-too-old': { next: 'permanent', action: 'Use PostgreSQL 15 or later.' },
  'database-disk-full': { next: 'retry', action: 'Free space on the volume of the database; work goes on by itself.' },
  'database-conflict': { next: 'retry', action: 'Nothing: the transaction is run again.' },
  'database-fault': { next: 'retry', action: 'Read the message; report it if it comes back.' },
  'schema-missing': { next: 'permanent', action: 'Run `crosswire migrate`, or `crosswire up`, which migrates first.' },
  'schema-newer': { next: 'permanent', action: 'Run the newer release that migrated this database.' },
  'schema-drifted': {
    next: 'permanent',
    action: 'Run the release that wrote this schema; an applied migration was edited.',
  },
  'folder-in-use': { next: 'permanent', action: 'Stop the other process first, or give another --data folder.' },
  'folder-unusable': { next: 'permanent', action: 'Give a --data folder that this user may write to.' },
  'evidence-broken': {
    next: 'permanent',
    action: 'Report it: a rule gave a span that does not slice back to its text.',
  },
}

export class StoreError extends Error {
  override name = 'StoreError'
  readonly code: StoreErrorCode
  /** What the queue does next with the work at hand. */
  readonly next: 'permanent' | 'retry'
  readonly action: string

  constructor(code: StoreErrorCode, message: string, options: { cause?: unknown } = {}) {
    super(message, options)
    this.code = code
    this.next = ACTIONS[code].next
    this.action = ACTIONS[code].action
  }
}

const SOCKET_CODES = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EPIPE',
  'ETIMEDOUT',
  'ENOENT',
  'EHOSTUNREACH',
])

/** SQLSTATE classes and codes: https://www.postgresql.org/docs/current/errcodes-appendix.html */
function codeOf(state: string, message: string): StoreErrorCode {
  if (SOCKET_CODES.has(state) || state.startsWith('08')) return 'database-unavailable'
  if (['57P01', '57P02', '57P03', '57P05', '53300', '25P03'].includes(state)) return 'database-unavailable'
  if (
    /connection (terminated|ended|timeout)|timeout exceeded when trying to connect|^timeout expired$|client was closed|is not queryable/i.test(
      message,
    )
  )
    return 'database-unavailable'
  if (state.startsWith('28')) return 'database-refused'
  if (state === '3D000') return 'database-absent'
  if (state === '53100') return 'database-disk-full'
  if (state === '40P01' || state === '40001' || state === '55P03') return 'database-conflict'
  return 'database-fault'
}

export function toStoreError(error: unknown): StoreError {
  if (error instanceof StoreError) return error
  const { code = '', message } = (error instanceof Error ? error : new Error(String(error))) as Error & {
    code?: string
  }
  // A refused connection to a name with several addresses hides its reasons.
  const inner = error instanceof AggregateError ? (error.errors[0] as Error & { code?: string }) : undefined
  const said = message || inner?.message || code
  return new StoreError(codeOf(code || inner?.code || '', said), said, { cause: error })
}
