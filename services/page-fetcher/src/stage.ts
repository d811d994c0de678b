import {
  mapItems,
  RetryError,
  ThrottledError,
  type ItemResult,
  type Stage,
  type StageContext,
} from '@crosswire/pipeline'
import { captureId, type Publisher } from '@crosswire/record'
import {
  markGone,
  packBlob,
  readPages,
  touchArticles,
  writeCaptures,
  writeChanges,
  writeVisitedPages,
  type Blob,
  type Db,
  type NewCapture,
  type NewChange,
  type PageWork,
  type Queryable,
  type TurnedArticle,
  type VisitedPage,
} from '@crosswire/store'
import type { Exchange, HostPolicy, RobotsGuard, WebClient, WebError } from '@crosswire/web'
import { decideRetryVisit, decideRevisit, isGone, type RevisitState } from './decide-revisit.ts'
import { visitPage, type Visit } from './visit-page.ts'

export interface PageStageOptions {
  db: Db
  web: Pick<WebClient, 'fetch'>
  robots: Pick<RobotsGuard, 'check'>
  publishers: ReadonlyMap<string, Publisher>
  hostPolicy: HostPolicy
  /** Visits pages exactly this often while they are young. Default: by their age. */
  revisitMs?: number | null
  /** A batch gives its host's remaining pages back after this long. Default 60,000. */
  turnMs?: number
}

export interface VisitEffect {
  page: VisitedPage
  articleId: string | null
  capture?: NewCapture
  blob?: Blob
}

/** Pages of one host: fetched politely, their bytes captured; pages that went are noted, never removed. */
export function createPageStage(options: PageStageOptions): Stage<PageWork, VisitEffect, Queryable> {
  const { db, publishers, hostPolicy, turnMs = 60_000, revisitMs = null } = options
  return {
    name: 'pages',
    read: (ids) => readPages(db, ids),
    label: (page) => ({ publisherId: page.publisherId, url: page.url, input: page.url }),
    work(pages, context) {
      const { clock } = context
      const end = clock.elapsed() + turnMs
      // One request at a time where the host is to have rest between two.
      const width = hostPolicy.delayMs > 0 ? 1 : 2
      return mapItems(
        pages,
        width,
        (page) => {
          if (clock.elapsed() >= end)
            throw new ThrottledError(
              'turn-over',
              'its host has had its turn; it goes on with the next one',
              clock.now(),
            )
          return work(page, context)
        },
        context.signal,
      )
    },
    async write(tx, results, now) {
      const effects = results.map((result) => result.effect)
      const captures = effects.flatMap((effect) => effect.capture ?? [])
      await writeVisitedPages(
        tx,
        effects.map((effect) => effect.page),
      )
      await writeCaptures(
        tx,
        captures,
        effects.flatMap((effect) => effect.blob ?? []),
        now,
      )
      const seen = effects.filter((effect) => !effect.capture && effect.page.availability === 'available')
      const back = await touchArticles(
        tx,
        seen.flatMap(({ articleId, page }) => (articleId === null ? [] : [{ id: articleId, seenAt: page.fetchedAt }])),
      )
      const gone = await markGone(
        tx,
        effects.flatMap(({ articleId, page }) =>
          page.availability === 'gone' && articleId !== null ? [articleId] : [],
        ),
      )
      const changes = [...back.map(turned('article.restored', now)), ...gone.map(turned('article.gone', now))]
      await writeChanges(tx, changes)
      return { opened: captures.length > 0 ? ['articles'] : [], changes: changes.length > 0 }
    },
  }

  async function work(page: PageWork, context: StageContext): Promise<ItemResult<VisitEffect>> {
    const { clock, signal } = context
    const visit = await visitPage(page, publishers.get(page.publisherId), { ...options, hostPolicy, clock, signal })
    const now = clock.now()
    return visit.kind === 'failed' ? settleFailure(page, visit.error, now) : settleVisit(page, visit, now)
  }

  async function settleVisit(
    page: PageWork,
    visit: Exclude<Visit, { kind: 'failed' }>,
    now: Date,
  ): Promise<ItemResult<VisitEffect>> {
    const { exchange } = visit
    const changed = visit.kind === 'fetched'
    const { validators } = exchange
    const effect: VisitEffect = {
      articleId: page.articleId,
      page: {
        id: page.id,
        etag: validators.etag ?? (changed ? null : page.etag),
        lastModified: validators.lastModified ?? (changed ? null : page.lastModified),
        bodyDigest: changed ? exchange.digest : page.bodyDigest,
        fetchedAt: exchange.fetchedAt,
        changed,
        status: exchange.status,
        error: null,
        revisitAt: decideRevisit({
          now,
          firstSeenAt: page.firstSeenAt,
          lastChangedAt: changed ? now : page.lastChangedAt,
          fixedMs: revisitMs,
        }),
        availability: 'available',
        schedule: { misses: 0 } satisfies RevisitState,
      },
    }
    if (!changed) return { id: page.id, kind: 'done', outcome: 'unchanged', effect }
    const capture = toCapture(page, exchange)
    const blob = await packBlob(exchange.digest, exchange.body)
    const detail = {
      capture: capture.id,
      bytes: exchange.body.length,
      status: exchange.status,
      signals: visit.contentSignals,
    }
    return { id: page.id, kind: 'done', outcome: 'captured', detail, effect: { ...effect, capture, blob } }
  }

  /** A page that was had before is looked at again by schedule; a new one is tried again as its error says. */
  function settleFailure(page: PageWork, error: WebError, now: Date): ItemResult<VisitEffect> {
    const { code, message, next } = error
    const misses = (((page.schedule ?? {}) as Partial<RevisitState>).misses ?? 0) + 1
    const gone = isGone(code, misses)
    const effect: VisitEffect = {
      articleId: page.articleId,
      page: {
        id: page.id,
        etag: page.etag,
        lastModified: page.lastModified,
        bodyDigest: page.bodyDigest,
        fetchedAt: now,
        changed: false,
        status: error.exchange?.status ?? null,
        error: code,
        revisitAt: decideRetryVisit(misses, now),
        availability: gone ? 'gone' : page.availability,
        schedule: { misses } satisfies RevisitState,
      },
    }
    if (next === 'throttled')
      return { id: page.id, kind: 'failed', error: new ThrottledError(code, message, error.retryAt, { cause: error }) }
    if (next === 'retry' && page.bodyDigest === null)
      return { id: page.id, kind: 'failed', error: new RetryError(code, message, { cause: error }) }
    const detail = { message, status: error.exchange?.status ?? null }
    return { id: page.id, kind: 'done', outcome: gone ? 'gone' : code, detail, effect }
  }
}

function toCapture(page: PageWork, exchange: Exchange): NewCapture {
  const { digest, fetchedAt, finalUrl, status, contentType, charset, validators, rawHeaders, body } = exchange
  return {
    id: captureId(page.id, fetchedAt.toISOString(), digest),
    pageId: page.id,
    publisherId: page.publisherId,
    url: page.url,
    finalUrl,
    fetchedAt,
    status,
    contentType,
    charset,
    etag: validators.etag,
    lastModified: validators.lastModified,
    headers: rawHeaders,
    size: body.length,
    digest,
  }
}

const turned =
  (type: NewChange['type'], at: Date) =>
  (article: TurnedArticle): NewChange => ({
    type,
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
