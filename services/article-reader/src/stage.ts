import { mapItems, ThrottledError, type ItemResult, type Log, type Stage } from '@crosswire/pipeline'
import type { ArticleVersion, PageContent, Publisher } from '@crosswire/record'
import { ThreadDeadlineError, ThreadMemoryError } from '@crosswire/service'
import {
  joinPages,
  lockArticles,
  readCaptures,
  readVersionRecords,
  touchArticles,
  writeChanges,
  writeVersions,
  type CaptureWork,
  type Db,
  type NewChange,
  type NewVersion,
  type Queryable,
} from '@crosswire/store'
import { carryOver } from './carry-over.ts'
import { decideChange, isCutShort } from './decide-version.ts'
import { differsByDoubtOnly } from './differs-by-doubt.ts'
import { joinTwins } from './join-twins.ts'
import { decideReplay } from './replay/decide-replay.ts'
import { noteOverlay, overlayOf } from './note-overlay.ts'
import { movedAway, toTask } from './replay/to-task.ts'
import type { ArticleReading, ArticleTask } from './read-article.ts'
import { subjectsOf } from './terms-of.ts'
import { toRecord } from './to-record.ts'

export interface ArticleStageOptions {
  db: Db
  /** Reads a capture on a thread, within a deadline. */
  read: (task: ArticleTask) => Promise<ArticleReading>
  publishers: ReadonlyMap<string, Publisher>
  /** Captures of a job that are read at once: a few more than there are threads. */
  width: number
}

type Read = Extract<ArticleReading, { kind: 'read' }>

export interface ReadingEffect {
  capture: CaptureWork
  reading: Exclude<ArticleReading, { kind: 'refused' }>
}

/** Captures: read on threads; a version is written where the article says something else than its head. */
export function createArticleStage(options: ArticleStageOptions): Stage<CaptureWork, ReadingEffect, Queryable> {
  const { db, read, publishers, width } = options
  return {
    name: 'articles',
    read: (ids) => readCaptures(db, ids),
    label: (capture) => ({ publisherId: capture.publisherId, url: capture.url, input: capture.digest }),
    work: (captures, context) => mapItems(captures, width, (capture) => work(capture, context.log), context),
    async write(tx, results, now) {
      const named = results.map(({ id, effect }) => ({ id, ...effect }))
      const effects = await joinTwins(tx, named.sort(byCapture))
      const heads = await lockArticles(tx, effects.map(toSeed), now)
      const known = await readVersionRecords(
        tx,
        [...heads.values()].flatMap((head) => head.versionId ?? []),
      )
      const outcomes = new Map<string, { outcome: string; detail?: unknown }>()
      const failed = new Map<string, unknown>()
      const versions: NewVersion[] = []
      const seen: { id: string; seenAt: Date }[] = []
      const take = (id: string, record: ArticleVersion, reading: Read, outcome: string, detail: object): void => {
        const { digest, terms } = reading
        const { passedOver } = reading.reading
        versions.push({ record, digest, terms, subjects: subjectsOf(record), passedOver })
        outcomes.set(id, { outcome, detail: { article: record.id, version: record.version, ...detail } })
        Object.assign(heads.get(record.id)!, {
          version: record.version,
          versionId: record.versionId,
          digest,
          fetchedAt: new Date(record.provenance.fetchedAt),
          pubStatus: record.pubStatus,
          passedOver: passedOver.join(' '),
        })
        known.set(record.versionId, record)
      }
      for (const { id, capture, reading } of effects) {
        const head = heads.get(reading.articleId)!
        const { fetchedAt } = capture
        if (capture.replay && reading.kind === 'read' && reading.basedOn === head.version) {
          const record = head.versionId === null ? null : (known.get(head.versionId) ?? null)
          const publisher = publishers.get(capture.publisherId)
          const decision = decideReplay(reading, { capture, publisher, head: { ...head, record }, now })
          if (decision.kind === 'version')
            take(id, decision.record, reading, record === null ? 'created' : decision.record.change, {
              replay: true,
              fields: decision.fields.map(({ field }) => field),
            })
          else
            outcomes.set(id, {
              outcome: decision.kind,
              detail: { article: head.id, version: head.version, replay: true },
            })
        } else if (head.digest === reading.digest) {
          const detail = { article: head.id, version: head.version, ...overlayOf(reading) }
          outcomes.set(id, { outcome: 'unchanged', detail })
          seen.push({ id: head.id, seenAt: fetchedAt })
        } else if (head.fetchedAt !== null && fetchedAt < head.fetchedAt) {
          outcomes.set(id, { outcome: 'older-than-head', detail: { article: head.id, version: head.version } })
        } else if (reading.kind === 'unchanged' || reading.basedOn !== head.version) {
          // Another page of the same article came between: the ids of what was found belong to a version that is taken.
          failed.set(id, new ThrottledError('head-moved', 'the article got another version meanwhile', now))
        } else {
          const before = head.versionId === null ? null : (known.get(head.versionId) ?? null)
          const passedOver = head.passedOver?.split(' ') ?? []
          if (before !== null && differsByDoubtOnly({ content: before, passedOver }, reading.reading)) {
            const detail = { article: head.id, version: head.version, doubtful: true, ...overlayOf(reading) }
            outcomes.set(id, { outcome: 'unchanged', detail })
            seen.push({ id: head.id, seenAt: fetchedAt })
            continue
          }
          if (before !== null && isCutShort(before, reading.reading.content)) {
            outcomes.set(id, { outcome: 'cut-short', detail: { article: head.id, version: head.version } })
            seen.push({ id: head.id, seenAt: fetchedAt })
            continue
          }
          const content = carryOver(before, reading.reading.content)
          const change = decideChange(before, content)
          const record = toRecord(
            { ...reading, reading: { ...reading.reading, content } },
            { capture, publisher: publishers.get(capture.publisherId), head, change, before, now },
          )
          const { method, warnings } = reading.reading
          const detail = { method, warnings, ...overlayOf(reading) }
          take(id, record, reading, change === 'initial' ? 'created' : change, detail)
        }
      }
      await writeVersions(tx, versions, now)
      await joinPages(tx, effects.map(toJoin))
      const back = await touchArticles(tx, seen)
      const changes = [
        ...versions.map(({ record }) => toChange(record, now)),
        ...back.map((article) => restored(article, now)),
      ]
      await writeChanges(tx, changes)
      return { outcomes, failed, opened: versions.length > 0 ? ['stories'] : [], changes: changes.length > 0 }
    },
  }

  async function work(capture: CaptureWork, log: Log): Promise<ItemResult<ReadingEffect>> {
    const { id } = capture
    try {
      const reading = await read(toTask(capture))
      // The page says that it is no article. Reading the same bytes again would say the same.
      if (reading.kind === 'refused') {
        const replay = capture.replay ? { replay: true } : {}
        return { id, kind: 'done', outcome: reading.code, detail: { message: reading.message, ...replay } }
      }
      if (!capture.replay) noteOverlay(capture, reading, log)
      if (movedAway(capture, reading))
        return { id, kind: 'done', outcome: 'identity-changed', detail: { article: reading.articleId, replay: true } }
      return {
        id,
        kind: 'done',
        outcome: reading.kind,
        effect: { capture: { ...capture, bytes: new Uint8Array() }, reading },
      }
    } catch (error) {
      if (error instanceof ThreadDeadlineError)
        return { id, kind: 'failed', error: Object.assign(error, { code: 'too-slow' }) }
      if (error instanceof ThreadMemoryError)
        return { id, kind: 'failed', error: Object.assign(error, { code: 'too-much-memory' }) }
      throw error
    }
  }
}

const byCapture = (a: { capture: CaptureWork }, b: { capture: CaptureWork }): number =>
  a.capture.fetchedAt.getTime() - b.capture.fetchedAt.getTime()

const contentOf = (reading: ReadingEffect['reading']): { url: string; language: string } =>
  reading.kind === 'read'
    ? { url: reading.reading.content.url, language: reading.reading.content.language }
    : { url: reading.canonicalUrl, language: reading.language }

const toSeed = ({ capture, reading }: ReadingEffect) => ({
  id: reading.articleId,
  publisherId: capture.publisherId,
  ...contentOf(reading),
})

const toJoin = ({ capture, reading }: ReadingEffect) => ({
  pageId: capture.pageId,
  captureId: capture.id,
  articleId: reading.articleId,
  canonicalUrl: contentOf(reading).url,
  live: reading.kind === 'read' ? isLive(reading.reading.content) : null,
})

/** Several parts with times of their own: a report that grows while one looks. */
const isLive = ({ updates, headlineMarks }: PageContent): boolean =>
  updates.filter(({ label }) => label !== null).length >= 3 || headlineMarks.some(({ kind }) => kind === 'live')

const TYPE_OF: Partial<Record<ArticleVersion['change'], NewChange['type']>> = {
  initial: 'article.created',
  correction: 'article.corrected',
  retraction: 'article.retracted',
  restoration: 'article.restored',
}

function toChange(record: ArticleVersion, at: Date): NewChange {
  const { id, versionId, version, storyId, url, headline, language, change } = record
  return {
    type: TYPE_OF[change] ?? 'article.revised',
    subject: id,
    fact: versionId,
    versionId,
    version,
    storyId,
    url,
    headline,
    language,
    at,
  }
}

const restored = (article: Awaited<ReturnType<typeof touchArticles>>[number], at: Date): NewChange => ({
  type: 'article.restored',
  subject: article.id,
  fact: `${article.versionId} ${at.toISOString()}`,
  versionId: article.versionId,
  version: article.version,
  storyId: article.storyId,
  url: article.url,
  headline: article.headline,
  language: article.language,
  at,
})
