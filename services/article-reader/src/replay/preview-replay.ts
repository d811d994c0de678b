import type { VersionDiff } from '@crosswire/article/diff'
import type { Publisher, VersionChange } from '@crosswire/record'
import {
  listReplayPages,
  readArticleHeads,
  readCaptures,
  type CaptureWork,
  type Db,
  type ReplayPage,
  type ReplayScope,
} from '@crosswire/store'
import type { ArticleReading, ArticleTask } from '../read-article.ts'
import { decideReplay, type ReplayHead } from './decide-replay.ts'
import type { DerivedChange } from './diff-records.ts'
import { movedAway, toTask } from './to-task.ts'

/** What a replay would make of one page. */
export interface ReplayPreview {
  url: string
  publisherId: string
  articleId: string | null
  captureId: string
  /** When the capture was fetched, ISO 8601. */
  fetchedAt: string
  /**
   * `version`: one would be written; `unchanged`, `older-than-head`, `identity-changed`: none; any other: the code with
   * which the page is refused or its reading fails.
   */
  outcome: string
  /** What the version would be; null where none would be written. */
  change: VersionChange | null
  fields: DerivedChange[]
  /** Both texts, block by block; null where no version would be written, or the first. */
  diff: VersionDiff | null
  message: string | null
}

export interface PreviewPorts {
  db: Db
  /** Reads a capture on a thread, within a deadline. */
  read: (task: ArticleTask) => Promise<ArticleReading>
  publishers: ReadonlyMap<string, Publisher>
  now: () => Date
  /** Pages looked at together. Default 16. */
  width?: number
}

/** Reads stored captures with the present code and tells which records would change, and how. Writes nothing. */
export async function* previewReplay(scope: ReplayScope, ports: PreviewPorts): AsyncGenerator<ReplayPreview> {
  const { db, width = 16 } = ports
  for (let after: string | null = null; ;) {
    const pages: ReplayPage[] = await listReplayPages(db, scope, after, width)
    const last = pages.at(-1)
    if (last === undefined) return
    after = last.pageId
    yield* await Promise.all(pages.map((page) => previewPage(page, ports)))
  }
}

/** Captures of a page follow each other: what the first would write is what the second is held against. */
async function previewPage({ captureIds }: ReplayPage, ports: PreviewPorts): Promise<ReplayPreview> {
  const { db } = ports
  const captures = (await readCaptures(db, captureIds)).sort((a, b) => a.fetchedAt.getTime() - b.fetchedAt.getTime())
  const heads: Map<string, ReplayHead> = await readArticleHeads(
    db,
    captures.flatMap(({ head }) => head?.articleId ?? []),
  )
  let told: ReplayPreview | undefined
  for (const capture of captures) {
    const preview = await previewCapture(capture, heads, ports)
    // A later reading that adds nothing leaves what the earlier one would change.
    if (told?.outcome !== 'version' || preview.outcome === 'version') told = preview
  }
  return told!
}

async function previewCapture(
  capture: CaptureWork,
  heads: Map<string, ReplayHead>,
  { read, publishers, now }: PreviewPorts,
): Promise<ReplayPreview> {
  const replayed = { ...capture, replay: true }
  const told = (outcome: string, more: Partial<ReplayPreview> = {}): ReplayPreview => ({
    url: capture.url,
    publisherId: capture.publisherId,
    articleId: capture.head?.articleId ?? null,
    captureId: capture.id,
    fetchedAt: capture.fetchedAt.toISOString(),
    outcome,
    change: null,
    fields: [],
    diff: null,
    message: null,
    ...more,
  })
  let reading: ArticleReading
  try {
    reading = await read(toTask(replayed))
  } catch (error) {
    const { code, message } = error as { code?: string; message: string }
    return told(code ?? 'failed', { message })
  }
  if (reading.kind === 'refused') return told(reading.code, { message: reading.message })
  if (reading.kind === 'unchanged') return told('unchanged')
  if (movedAway(replayed, reading)) return told('identity-changed', { message: reading.reading.content.url })
  const { articleId } = reading
  const head = heads.get(articleId) ?? newHead(articleId, now())
  const decision = decideReplay(reading, { capture, publisher: publishers.get(capture.publisherId), head, now: now() })
  if (decision.kind !== 'version') return told(decision.kind, { articleId })
  const { record, fields, diff } = decision
  const { version, versionId, pubStatus } = record
  heads.set(articleId, {
    ...head,
    version,
    versionId,
    pubStatus,
    digest: reading.digest,
    fetchedAt: capture.fetchedAt,
    record,
  })
  return told('version', { articleId, change: record.change, fields, diff })
}

const newHead = (id: string, firstCreated: Date): ReplayHead => ({
  id,
  version: 0,
  versionId: null,
  digest: null,
  fetchedAt: null,
  firstCreated,
  pubStatus: 'usable',
  record: null,
})
