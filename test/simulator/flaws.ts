import type { Origin } from './origin.ts'
import type { SimQueue } from './queue.ts'
import type { ArticleFact, LinkFact } from './stages.ts'
import type { Store } from './store.ts'

export interface Scene {
  store: Store
  queue: SimQueue
  origin: Origin
  delivered: readonly string[]
  subscribers: readonly string[]
}

/** What is not as it should be: empty once everything that was published is stored, linked, told and delivered. */
export function findFlaws(scene: Scene): string[] {
  return [...findUnfinished(scene), ...findUntrue(scene), ...findUntold(scene)]
}

/** Rows of a schedule come round again and again: only those that are neither scheduled nor done count. */
function findUnfinished({ store, queue }: Scene): string[] {
  const flaws: string[] = []
  for (const [table, rows] of Object.entries(store.tables.work))
    for (const row of rows.values()) {
      if (row.state === 'quarantined') flaws.push(`${table} ${row.id} is quarantined: ${row.outcome}`)
      if (row.state === 'open' && table !== 'feed' && table !== 'page')
        flaws.push(`${table} ${row.id} is open (${row.outcome})`)
      if (row.state === 'done' && row.sentAt !== null) flaws.push(`${table} ${row.id} is done and out`)
    }
  const stale = [...store.tables.claims.values()].filter((claim) => !store.tables.workers.has(claim.workerId))
  for (const claim of stale) flaws.push(`a claim on ${claim.items.length} ${claim.stage} is nobody's`)
  if (queue.jobs() > 40) flaws.push(`${queue.jobs()} jobs have piled up`)
  return flaws
}

function findUntrue({ store, origin }: Scene): string[] {
  const { facts, outcomes } = store.tables
  const flaws: string[] = []
  for (const { url, edition } of origin.pages.values()) {
    const editions = (facts.get(`article ${url}`) as ArticleFact | undefined)?.editions ?? []
    if (editions.at(-1) !== edition) flaws.push(`${url} ends with edition ${editions.at(-1)}, not ${edition}`)
    if (editions.some((one, index) => index > 0 && one <= editions[index - 1]!))
      flaws.push(`${url} has editions ${editions.join()}`)
    const captured = (facts.get(`page ${url}`) as number | undefined) ?? 0
    if (captured > edition) flaws.push(`${url} is known to be ahead of itself`)
  }
  for (const stage of ['articles', 'stories', 'deliveries'] as const) {
    const rows =
      store.tables.work[{ articles: 'capture', stories: 'version', deliveries: 'delivery' }[stage] as 'capture']
    const lines = new Map<string, number>()
    for (const line of outcomes) if (line.stage === stage) lines.set(line.itemId, (lines.get(line.itemId) ?? 0) + 1)
    for (const row of rows.values())
      if (row.state !== 'open' && lines.get(row.id) !== 1)
        flaws.push(`${row.id} left ${stage} ${lines.get(row.id) ?? 0} times`)
  }
  const links = (facts.get('links') as LinkFact[] | undefined) ?? []
  for (const [index, { version, basedOn }] of links.entries()) {
    const before = links[index - 1]?.version ?? 'nothing'
    if (basedOn !== before) flaws.push(`the decision on ${version} counted on ${basedOn}, and ${before} came before it`)
  }
  const linked = new Set(links.map((link) => link.version))
  if (linked.size !== links.length) flaws.push('a version was linked twice')
  for (const id of store.tables.work.version.keys()) if (!linked.has(id)) flaws.push(`${id} is not linked`)
  return flaws
}

function findUntold({ store, delivered, subscribers }: Scene): string[] {
  const flaws: string[] = []
  const { changes } = store.tables
  const seqs = changes.map((line) => line.seq).sort((a, b) => (a ?? 0) - (b ?? 0))
  if (seqs.some((seq, index) => seq !== index + 1)) flaws.push(`the log's positions are ${seqs.join()}`)
  if (new Set(changes.map((line) => line.fact)).size !== changes.length) flaws.push('a fact is told twice')
  const got = new Set(delivered)
  for (const line of changes)
    for (const subscriber of subscribers)
      if (!got.has(`${subscriber}:${line.seq}`)) flaws.push(`${subscriber} was not sent ${line.fact}`)
  return flaws
}
