/** Our own clocks and what is named after the moment of a fetch: they tell when a run was made, not what it made. */
const OF_THE_RUN = new Set([
  'firstCreated',
  'versionCreated',
  'fetchedAt',
  'joinedAt',
  'at',
  'recordedAt',
  'lastSeenAt',
  'captureId',
  'derivations',
])

/**
 * How much something weighs counts on every article seen before, and which of two feeds told of a page first is a race of
 * two answers: both differ between two undisturbed runs as well. They are counted apart, and never decide what a record says.
 */
const OF_THE_ORDER = / (?:similarity|reasons \d+ (?:weight|detail)|entryId)$/

export type Records = ReadonlyMap<string, unknown>

/** All records of an API by what they are: every version of every article, and every story. */
export async function readRecords(api: string): Promise<Records> {
  const records = new Map<string, unknown>()
  for await (const item of items(api, '/v1/articles?limit=100')) {
    const { url, id, version } = item as { url: string; id: string; version: number }
    records.set(`article ${url}`, item)
    for (let n = 1; n < version; n++) records.set(`${url} ${n}`, await get(api, `/v1/articles/${id}/versions/${n}`))
  }
  for await (const item of items(api, '/v1/stories?limit=100'))
    records.set(`story ${(item as { id: string }).id}`, item)
  return records
}

export interface Differences {
  /** A line for each field that says something else. */
  records: string[]
  /** The same of what counts on the order in which articles came. */
  order: string[]
}

/** Where two sets of records differ; what depends on when a run was made is not compared. */
export function compareRecords(want: Records, got: Records): Differences {
  const differences: Differences = { records: [], order: [] }
  for (const name of new Set([...want.keys(), ...got.keys()])) differ(name, want.get(name), got.get(name), differences)
  return differences
}

function differ(path: string, want: unknown, got: unknown, differences: Differences): void {
  if (isObject(want) && isObject(got)) {
    for (const key of new Set([...Object.keys(want), ...Object.keys(got)]))
      if (!OF_THE_RUN.has(key)) differ(`${path} ${key}`, want[key], got[key], differences)
  } else if (want !== got)
    differences[OF_THE_ORDER.test(path) ? 'order' : 'records'].push(`${path}: ${short(want)} became ${short(got)}`)
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const short = (value: unknown): string => (value === undefined ? 'nothing' : JSON.stringify(value).slice(0, 120))

async function* items(api: string, path: string): AsyncGenerator {
  for (let next: string | null = path; next !== null;) {
    const page = (await get(api, next)) as { items: unknown[]; next: string | null }
    yield* page.items
    next = page.next
  }
}

async function get(api: string, path: string): Promise<unknown> {
  const response = await fetch(new URL(path, api), { headers: { accept: 'application/json' } })
  if (!response.ok) throw new Error(`${response.status} from ${path}`)
  return response.json()
}
