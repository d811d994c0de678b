import {
  mapItems,
  ThrottledError,
  type ItemResult,
  type Stage,
  type StageContext,
  type StageName,
} from '@crosswire/pipeline'
import type { Publisher } from '@crosswire/record'
import {
  markGone,
  readEditHabits,
  readPages,
  reopenOtherPages,
  touchArticles,
  writeCaptures,
  writeChanges,
  writeEditHabits,
  writeVisitedPages,
  type Db,
  type NewChange,
  type PageWork,
  type Queryable,
  type TurnedArticle,
} from '@crosswire/store'
import type { HostTurns, RobotsGuard, WebClient } from '@crosswire/web'
import { readEditHabit, type EditHabit, type RevisitPolicy } from './revisit/index.ts'
import { settleAnswer, type VisitEffect } from './settle-answer.ts'
import { visitPage } from './visit-page.ts'

export interface PageStageOptions {
  db: Db
  web: Pick<WebClient, 'fetch'>
  robots: Pick<RobotsGuard, 'check'>
  publishers: ReadonlyMap<string, Publisher>
  turns: HostTurns
  /** A host is to have rest between two requests: it is asked one at a time. */
  restful: boolean
  revisitPolicy: RevisitPolicy
  /** A batch gives its host's remaining pages back after this long. Default 120,000. */
  turnMs?: number
}

/** A visit with what is known by then of how its publisher edits. */
export interface PageEffect extends VisitEffect {
  publisherId: string
  habit: EditHabit
}

/** Pages of one host: fetched politely, their bytes captured; pages that went are noted, never removed. */
export function createPageStage(options: PageStageOptions): Stage<PageWork, PageEffect, Queryable> {
  const { db, publishers, restful, revisitPolicy, turnMs = 120_000 } = options
  return {
    name: 'pages',
    read: (ids) => readPages(db, ids),
    label: (page) => ({ publisherId: page.publisherId, url: page.url, input: page.url }),
    async *work(pages, context) {
      const { clock } = context
      const now = clock.now().getTime()
      const stored = await readEditHabits(db, [...new Set(pages.map((page) => page.publisherId))])
      const habits = new Map([...stored].map(([id, habit]) => [id, readEditHabit(habit, now)]))
      const width = restful ? 1 : 2
      const leaseUntil = now + turnMs
      const task = async (page: PageWork): Promise<ItemResult<PageEffect>> => {
        if (clock.now().getTime() >= leaseUntil)
          throw new ThrottledError('turn-over', 'its host has had its turn; it goes on with the next one', clock.now())
        return work(page, habits, leaseUntil, context)
      }
      yield* mapItems(pages, width, task, context)
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
      await writeEditHabits(tx, new Map(effects.map(({ publisherId, habit }) => [publisherId, habit])))
      const back = await touchArticles(tx, effects.flatMap(seenArticle))
      const gone = await markGone(
        tx,
        effects.flatMap(goneArticle).map(({ articleId }) => articleId),
      )
      const reopened = await reopenOtherPages(tx, effects.flatMap(goneArticle), now)
      const changes = [...back.map(turned('article.restored', now)), ...gone.map(turned('article.gone', now))]
      await writeChanges(tx, changes)
      const opened: StageName[] = [
        ...(captures.length > 0 ? ['articles' as const] : []),
        ...(reopened > 0 ? ['pages' as const] : []),
      ]
      return { opened, changes: changes.length > 0 }
    },
  }

  async function work(
    page: PageWork,
    habits: Map<string, EditHabit>,
    leaseUntil: number,
    { clock, random, signal }: StageContext,
  ): Promise<ItemResult<PageEffect>> {
    const { publisherId } = page
    const answer = await visitPage(page, publishers.get(publisherId), { ...options, signal, leaseUntil })
    const now = clock.now()
    const habit = habits.get(publisherId) ?? readEditHabit(null, now.getTime())
    const learn = (next: EditHabit): void => void habits.set(publisherId, next)
    const { effect, ...result } = await settleAnswer(page, answer, { now, random, policy: revisitPolicy, habit, learn })
    if (!effect || result.kind === 'back') return result
    return { ...result, effect: { ...effect, publisherId, habit: habits.get(publisherId)! } }
  }
}

const seenArticle = ({ articleId, page, capture }: PageEffect): { id: string; seenAt: Date }[] =>
  articleId === null || capture || page.availability !== 'available' || page.error !== null
    ? []
    : [{ id: articleId, seenAt: page.fetchedAt }]

const goneArticle = ({ articleId, page }: PageEffect): { pageId: string; articleId: string }[] =>
  articleId !== null && page.availability === 'gone' ? [{ pageId: page.id, articleId }] : []

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
