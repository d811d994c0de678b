import { PAGE_ERRORS } from '@crosswire/article'
import type { UrlStory } from '@crosswire/store'
import { WEB_ERRORS } from '@crosswire/web'

/** Why a URL's article is here or is not, in a sentence, and what to type next. */
export interface UrlVerdict {
  /** `here`: there is an article; `underway`: wait; `missing`: it will not come by itself. */
  kind: 'here' | 'underway' | 'missing'
  text: string
  /** Null where there is nothing to do. */
  command: string | null
}

/** Outcomes that are nobody's error. */
const WORDS: Readonly<Record<string, string>> = {
  gone: 'the page went away before it could be read',
  'not-a-page': 'the address serves another kind of file than a page',
  'entry-without-address': 'its feed gave no address to fetch',
}
const WEB: Readonly<Record<string, { means: string; action: string }>> = WEB_ERRORS
const PAGES: Readonly<Record<string, { help: string }>> = PAGE_ERRORS

function inWords(outcome: string | null): string {
  if (outcome === null) return 'nothing was noted'
  const web = WEB[outcome]
  const words = WORDS[outcome] ?? (web && `${web.means} ${web.action}`) ?? PAGES[outcome]?.help
  return words === undefined ? outcome : `${outcome}: ${words}`
}

/** Reads the story of a URL from its end: what happened last decides. */
export function explainUrl(story: UrlStory): UrlVerdict {
  const { url, entries, pages, captures, article, quarantine } = story
  const quoted = `'${url.replaceAll("'", `'\\''`)}'`
  if (quarantine.length > 0) {
    const last = quarantine.at(-1)!
    return {
      kind: article === null ? 'missing' : 'here',
      text: `${article === null ? 'it rests' : 'it is here, and its last visit rests'} in quarantine at ${last.stage}: ${last.reason}, ${last.message}`,
      command: `crosswire quarantine retry --url ${quoted}`,
    }
  }
  if (article !== null)
    return {
      kind: 'here',
      text: `it is here: version ${article.version}${article.availability === 'gone' ? ', its page is gone since' : ''}${article.storyId === null ? ', and no story yet' : ''}`,
      command: `crosswire replay --dry-run ${quoted}`,
    }
  const capture = captures.at(-1)
  if (capture?.state === 'open')
    return {
      kind: 'underway',
      text: `fetched at ${capture.fetchedAt}, it waits to be read${troubled(capture.trouble)}`,
      command: null,
    }
  if (capture !== undefined)
    return {
      kind: 'missing',
      text: `fetched at ${capture.fetchedAt} and read as no article, ${inWords(capture.outcome)}`,
      command: `crosswire replay --dry-run ${quoted}`,
    }
  const page = pages.find(({ state }) => state === 'open') ?? pages.at(-1)
  if (page?.state === 'open')
    return {
      kind: 'underway',
      text: `it waits to be fetched, the next time at ${page.nextAt ?? 'once'}${page.attempts > 0 ? ` after ${page.attempts} attempts` : ''}${troubled(page.trouble)}`,
      command: null,
    }
  if (page !== undefined)
    return {
      kind: 'missing',
      text: `it was listed and not fetched, ${inWords(page.outcome)}`,
      command: page.revisitAt === null ? `crosswire backfill ${quoted}` : null,
    }
  if (entries.length > 0)
    return { kind: 'missing', text: `${entries[0]!.feed} listed it without an address to fetch`, command: null }
  return {
    kind: 'missing',
    text: 'no feed has listed it, and nobody has fetched it',
    command: 'crosswire feeds',
  }
}

const troubled = (trouble: string | null): string => (trouble === null ? '' : `; the last try: ${trouble}`)
