import { readDateInUrl } from './date-in-url.ts'
import { BACKFILL_LIMITS } from './types.ts'
import type { BackfillEntry, BackfillLimits, BackfillResult, BackfillState, BackfillStep } from './types.ts'

const DAY_MS = 24 * 3_600_000
/** A date in an address is of the publisher's zone, and a document may be written after midnight. */
const SLACK_MS = 2 * DAY_MS
/** Where sitemaps are when robots.txt names none. */
const USUAL_SITEMAPS = ['/sitemap.xml', '/sitemap_index.xml', '/sitemap-index.xml', '/news-sitemap.xml']
const MAX_SITEMAP_DEPTH = 4
const MAX_PAGES = 500
/** Archives first, since they are made for this; then what is cut by date; guesses last. */
const ORDER: Readonly<Record<BackfillStep['kind'], number>> = { robots: 0, feed: 1, archive: 2, sitemap: 3, paged: 4 }

export interface BackfillWish {
  feeds: readonly string[]
  homeUrl: string
  /** Milliseconds since 1970. */
  since: number
  until: number
}

export interface SettledStep {
  state: BackfillState
  /** Pages to open, of the time that is wanted as far as the document says. */
  entries: BackfillEntry[]
}

export function startBackfill(wish: BackfillWish): BackfillState {
  const robots = new URL('/robots.txt', wish.homeUrl).href
  const state: BackfillState = {
    ...{ version: 1, since: wish.since, until: wish.until, steps: [], done: [] },
    ...{ failures: 0, documents: 0, found: 0, ended: null },
  }
  const steps = [step('robots', robots), ...wish.feeds.map((url) => step('feed', url))]
  return { ...state, steps: addSteps(state, steps) }
}

/** The document to fetch next; null where the backfill has ended. Asking again gives the same until it is settled. */
export function nextStep(state: BackfillState): BackfillStep | null {
  return state.ended === null ? (state.steps[0] ?? null) : null
}

/** What follows from a step: what to open, and what else to fetch. */
export function settleStep(
  before: BackfillState,
  taken: BackfillStep,
  result: BackfillResult,
  limits: BackfillLimits = BACKFILL_LIMITS,
): SettledStep {
  const entries = 'entries' in result ? result.entries.filter((entry) => isWanted(before, entry)) : []
  const state: BackfillState = {
    ...before,
    steps: before.steps.filter((one) => one.url !== taken.url),
    done: [...before.done, taken.url],
    documents: before.documents + 1,
    // A guess that does not exist says nothing of the server.
    failures: result.kind === 'failed' ? before.failures + (isAbsent(result.code) ? 0 : 1) : 0,
    found: before.found + entries.length,
  }
  state.steps = addSteps(state, followUp(state, taken, result, entries.length))
  state.ended = decideEnd(state, limits)
  return { state, entries }
}

function decideEnd(state: BackfillState, limits: BackfillLimits): BackfillState['ended'] {
  if (state.steps.length === 0) return 'complete'
  if (state.failures >= limits.maxFailures) return 'too-many-failures'
  return state.documents >= limits.maxDocuments ? 'too-many-documents' : null
}

function followUp(state: BackfillState, taken: BackfillStep, result: BackfillResult, wanted: number): BackfillStep[] {
  switch (result.kind) {
    case 'robots':
      return sitemapSteps(result.sitemaps.length > 0 ? result.sitemaps : usual(taken.url))
    case 'failed':
      return taken.kind === 'robots' ? sitemapSteps(usual(taken.url)) : []
    case 'sitemap-index':
      return result.sitemaps.flatMap(({ url, lastModified }) => {
        const span = readDateInUrl(url)
        // Older than wanted as a whole: not touched since, or cut for another time.
        if (lastModified !== null && lastModified < state.since - SLACK_MS) return []
        if (span && (span.to < state.since - SLACK_MS || span.from > state.until + SLACK_MS)) return []
        return [{ kind: 'sitemap', url, depth: taken.depth + 1, newestAt: span ? span.to : lastModified } as const]
      })
    case 'sitemap':
      return []
    case 'feed':
      return olderDocuments(state, taken, result, wanted)
  }
}

/** Where a feed goes on: its archive, its next page, or, on WordPress, the page that a number asks for. */
function olderDocuments(
  state: BackfillState,
  taken: BackfillStep,
  feed: Extract<BackfillResult, { kind: 'feed' }>,
  wanted: number,
): BackfillStep[] {
  const oldest = Math.min(...feed.entries.map((entry) => entry.publishedAt ?? Infinity))
  if (feed.entries.length === 0 || oldest < state.since) return []
  const older = feed.previousArchive ?? feed.next
  if (older !== null) return URL.canParse(older, taken.url) ? [step('archive', new URL(older, taken.url).href)] : []
  if (taken.kind === 'archive') return []
  const isWordPress = /wordpress/i.test(feed.generator ?? '') || /\/feed\/?$/.test(new URL(taken.url).pathname)
  // A page without a single entry of the time that is wanted, and not newer than it either, is the last.
  const first = feed.entries[0]!.url
  if (first === taken.after) return []
  const goesOn = taken.kind === 'feed' ? isWordPress : wanted > 0 || oldest > state.until
  if (!goesOn || taken.depth >= MAX_PAGES) return []
  const page = new URL(taken.url)
  const number = taken.kind === 'feed' ? 2 : taken.depth + 1
  page.searchParams.set('paged', String(number))
  return [
    { kind: 'paged', url: page.href, depth: number, newestAt: Number.isFinite(oldest) ? oldest : null, after: first },
  ]
}

/** Adds what is not known yet and puts all in order: by kind, then the newest first. */
function addSteps(state: BackfillState, added: readonly BackfillStep[]): BackfillStep[] {
  const known = new Set([...state.done, ...state.steps.map((one) => one.url)])
  const steps = [...state.steps]
  for (const one of added) {
    if (
      known.has(one.url) ||
      !/^https?:/.test(one.url) ||
      one.depth > (one.kind === 'sitemap' ? MAX_SITEMAP_DEPTH : MAX_PAGES)
    )
      continue
    known.add(one.url)
    steps.push(one)
  }
  return steps.sort((a, b) => ORDER[a.kind] - ORDER[b.kind] || (b.newestAt ?? 0) - (a.newestAt ?? 0))
}

function isWanted(state: BackfillState, entry: BackfillEntry): boolean {
  const span =
    entry.publishedAt === null ? readDateInUrl(entry.url) : { from: entry.publishedAt, to: entry.publishedAt }
  // What names no time at all is opened: better a page too many than one too few.
  if (!span) return true
  const slack = entry.publishedAt === null ? DAY_MS : 0
  return span.to >= state.since - slack && span.from < state.until + slack
}

function usual(robotsUrl: string): string[] {
  return USUAL_SITEMAPS.map((path) => new URL(path, robotsUrl).href)
}

function sitemapSteps(urls: readonly string[]): BackfillStep[] {
  return urls.map((url) => step('sitemap', url))
}

function step(kind: BackfillStep['kind'], url: string): BackfillStep {
  return { kind, url, depth: 0, newestAt: null }
}

function isAbsent(code: string): boolean {
  return ['http-404', 'http-410', 'http-403', 'not-a-feed'].includes(code)
}
