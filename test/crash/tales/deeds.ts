import { setTimeout as sleep } from 'node:timers/promises'
import { ARTICLE_THREAD, previewReplay, type ArticleReading, type ArticleTask } from '@crosswire/article-reader'
import { runBackfill } from '@crosswire/feed-poller'
import { FEED_THREAD, type FeedTask, type FeedTaskResult } from '@crosswire/feed'
import { cleanUp, takeArchived } from '@crosswire/page-fetcher'
import { createSystemClock, tableOfStage } from '@crosswire/pipeline'
import { createPoliteWeb, createPublisherClient, createPublisherLookup } from '@crosswire/solo'
import type { Boundary, Solo, SoloConfig } from '@crosswire/solo'
import {
  addWebhook,
  changeWebhook,
  dismissQuarantined,
  eachCapture,
  getQuarantined,
  getWebhook,
  groupQuarantine,
  listDeliveries,
  listQuarantine,
  listRulings,
  listWebhooks,
  openReplay,
  readReplay,
  readTallies,
  removeWebhook,
  replayDeliveries,
  retryQuarantined,
  ruleOnStory,
  type RulingRequest,
} from '@crosswire/store'
import { OWING_PATH } from '../../chaos/origin/hub.ts'
import { createPool } from '../no-threads.ts'
import { quiet } from '../quiet.ts'
import type { LifeOrder } from '../life-order.ts'
import type { TaleName } from './tale.ts'

/** Where something is done besides what runs by itself. */
export interface Desk {
  solo: Solo
  order: LifeOrder
  config: SoloConfig
  boundary: Boundary
}

/** Something that people do to a newsroom; afterwards all work is done before the next one. Done again it does no harm. */
type Deed = (desk: Desk) => Promise<unknown>

const lookAgain: Deed = ({ solo }) => solo.openEverything(7)

/** A file of an archive is taken in, its second record a revisit of the first. */
const takeArchive: Deed = ({ solo, order, config }) =>
  takeArchived(
    order.archive!.map(({ body, date, ...rest }) => ({
      ...rest,
      date: new Date(date),
      body: body === null ? null : Buffer.from(body),
    })),
    { db: solo.db, publisherOf: createPublisherLookup(config.catalogue.publishers), now: solo.now },
  )

const readPast: Deed = async ({ solo, order, config, boundary }) => {
  const clock = createSystemClock()
  const client = createPublisherClient(config)
  const pool = createPool<FeedTask, FeedTaskResult>({ module: FEED_THREAD })
  const web: typeof client = {
    ...client,
    fetch: (request) => boundary({ port: 'web', method: 'fetch', what: request.purpose }, () => client.fetch(request)),
  }
  const since = Date.parse(order.since!) - 30 * 86_400_000
  await runBackfill(
    { publisher: config.catalogue.publishers[1]!, url: null, since, until: Date.now(), paceMs: 0 },
    {
      ...createPoliteWeb(config, web, { db: solo.db, clock }),
      db: solo.db,
      read: (task) => pool.run(task),
      publisherOf: createPublisherLookup(config.catalogue.publishers),
      now: clock.now,
      sleep: clock.sleep,
      signal: new AbortController().signal,
    },
  ).finally(() => client.close())
}

interface Group {
  id: string
  articles: string[]
}

const readGroups = ({ solo }: Desk): Promise<Group[]> =>
  solo.db.query<Group>(
    'SELECT story_id AS id, array_agg(article_id ORDER BY article_id) AS articles FROM story_member GROUP BY 1 ORDER BY count(*) DESC, 1',
  )
const rule = ({ solo }: Desk, request: RulingRequest): Promise<unknown> => ruleOnStory(solo.db, request, solo.now())

/** Takes one article out of the largest story. */
const split: Deed = async (desk) => {
  const [large] = await readGroups(desk)
  if (large!.articles.length < 2) return
  await rule(desk, { kind: 'split', storyId: large!.id, articleIds: large!.articles.slice(-1), note: 'not of it' })
}
/** Ends the smallest story in the largest. */
const merge: Deed = async (desk) => {
  const groups = await readGroups(desk)
  if (groups.length < 2) return
  await rule(desk, { kind: 'merge', storyId: groups.at(-1)!.id, into: groups[0]!.id, note: null })
  await listRulings(desk.solo.db, groups[0]!.id)
}
/** Puts the only article of a story into the largest one: its own is empty then. */
const pin: Deed = async (desk) => {
  const groups = await readGroups(desk)
  if (groups.length < 2) return
  await rule(desk, { kind: 'pin', storyId: groups[0]!.id, articleIds: groups.at(-1)!.articles, note: null })
}
const unpin: Deed = async (desk) => {
  const [large] = await readGroups(desk)
  await rule(desk, { kind: 'unpin', storyId: large!.id, articleIds: large!.articles.slice(0, 1), note: null })
}

const retryAll: Deed = async ({ solo: { db, now } }) => {
  await groupQuarantine(db)
  const [item] = await listQuarantine(db, {}, 10)
  if (item) await getQuarantined(db, item.id)
  await db.transaction((tx) => retryQuarantined(tx, {}, tableOfStage, now()))
}
const dismissAll: Deed = ({ solo: { db, now } }) =>
  db.transaction((tx) => dismissQuarantined(tx, {}, tableOfStage, now()))

/** Everything of one publisher is read once more. */
const replay: Deed = ({ solo, config }) =>
  openReplay(solo.db, { publisher: config.catalogue.publishers[0]!.id }, solo.now())

/** What a replay would change is looked at, with what came of the last one. */
const preview: Deed = async ({ solo, config }) => {
  const { publishers } = config.catalogue
  const pool = createPool<ArticleTask, ArticleReading>({ module: ARTICLE_THREAD, workerData: config })
  const ports = {
    ...{ db: solo.db, now: solo.now, read: (task: ArticleTask) => pool.run(task) },
    publishers: new Map(publishers.map((publisher) => [publisher.id, publisher])),
  }
  for await (const { url } of previewReplay({ publisher: publishers[0]!.id }, ports)) url.trim()
  await readReplay(solo.db, solo.now())
}

const second = ({ webhook }: LifeOrder): string => webhook!.id.replace(/^./, (digit) => (digit === '0' ? '1' : '0'))

/** One more subscriber wants to have the log from its beginning. */
const subscribeSecond: Deed = async ({ solo: { db, now }, order }) => {
  const id = second(order)
  const url = new URL('/second', order.webhook!.url).href
  const secrets = [{ secret: `whsec_${Buffer.from(id).toString('base64')}`, until: null }]
  if (!(await getWebhook(db, id))) await addWebhook(db, { id, url, secrets, types: null, description: null }, now())
  await replayDeliveries(db, id, 0, now())
}
/** It has had enough. */
const removeSecond: Deed = async ({ solo: { db, now }, order }) => {
  await listWebhooks(db)
  await listDeliveries(db, second(order), { before: null, limit: 10 })
  await changeWebhook(db, second(order), { state: 'disabled' }, now())
  await removeWebhook(db, second(order))
}

const exportCaptures: Deed = async ({ solo }) => {
  for await (const capture of eachCapture(solo.db, {})) capture.bytes.fill(0)
  await readTallies(solo.db)
}
const keepNothing: Deed = ({ solo }) =>
  cleanUp({ db: solo.db, clock: createSystemClock(), log: quiet, keepCapturesDays: 0 })

/** Until the hub has brought what it owes. */
const awaitPushes: Deed = async ({ order }) => {
  for (let tries = 0; tries < 50; tries++) {
    const answer = await fetch(`http://127.0.0.1:${order.hubPort!}${OWING_PATH}`)
    if ((await answer.text()) === 'no') return
    await sleep(100)
  }
}

export const DEEDS: Readonly<Record<TaleName, readonly Deed[]>> = {
  wire: [],
  stories: [lookAgain],
  desk: [
    ...[takeArchive, readPast, split, merge, pin, unpin, subscribeSecond, retryAll, dismissAll],
    ...[preview, replay, removeSecond, exportCaptures, keepNothing],
  ],
  hub: [awaitPushes],
}
