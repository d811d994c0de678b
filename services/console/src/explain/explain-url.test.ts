import type { UrlStory } from '@crosswire/store'
import { WEB_ERRORS } from '@crosswire/web'
import { describe, expect, it } from 'vitest'
import { explainUrl } from './explain-url.ts'

const empty: UrlStory = {
  url: "https://g.example/it's",
  entries: [],
  pages: [],
  captures: [],
  article: null,
  membership: null,
  steps: [],
  quarantine: [],
}
const page: UrlStory['pages'][number] = {
  id: 'p',
  url: 'https://g.example/1',
  publisherId: 'g',
  state: 'done',
  outcome: 'blocked-by-robots',
  trouble: null,
  attempts: 0,
  nextAt: null,
  revisitAt: null,
  revisitReason: null,
  availability: 'unknown',
  lastStatus: null,
}
const capture: UrlStory['captures'][number] = {
  id: 'c',
  fetchedAt: '2026-03-01T12:00:00.000Z',
  state: 'done',
  outcome: 'soft-404',
  trouble: null,
  digest: 'd',
}
const article = { id: 'a', url: 'u', version: 3, storyId: 's', availability: 'available' }

describe('why a URL is missing', () => {
  it('is told from how far it came', () => {
    const told = (changes: Partial<UrlStory>) => {
      const { kind, text } = explainUrl({ ...empty, ...changes })
      return `${kind}: ${text}`
    }
    expect(told({})).toBe('missing: no feed has listed it, and nobody has fetched it')
    expect(told({ pages: [page] })).toBe(
      `missing: it was listed and not fetched, blocked-by-robots: ${WEB_ERRORS['blocked-by-robots'].means} ${WEB_ERRORS['blocked-by-robots'].action}`,
    )
    expect(told({ pages: [{ ...page, state: 'open', nextAt: 'T', attempts: 2, trouble: 'no answer' }] })).toBe(
      'underway: it waits to be fetched, the next time at T after 2 attempts; the last try: no answer',
    )
    expect(told({ pages: [page], captures: [{ ...capture, state: 'open' }] })).toMatch(
      /^underway: fetched at .* it waits to be read/,
    )
    expect(told({ pages: [page], captures: [capture] })).toMatch(
      /^missing: .* read as no article, soft-404: the page says that it does not exist/,
    )
    expect(told({ captures: [capture], article })).toBe('here: it is here: version 3')
  })

  it('is quarantine before all else, with the command that ends it, quoted for a shell', () => {
    const quarantine = [{ id: 'q', stage: 'articles', reason: 'too-slow', message: 'not done within 20 s', at: 'T' }]
    expect(explainUrl({ ...empty, captures: [capture], quarantine })).toEqual({
      kind: 'missing',
      text: 'it rests in quarantine at articles: too-slow, not done within 20 s',
      command: `crosswire quarantine retry --url 'https://g.example/it'\\''s'`,
    })
  })
})
