import { describe, expect, it } from 'vitest'
import { detectUnstableIds, entryIdentity } from './identity.ts'

const entry = (id: string | null, url: string | null, title = 'T') => ({ id, url, title, published: null })

describe('entryIdentity', () => {
  it('is the cleaned address, so that one article under two tracking addresses is one', () => {
    const [a, b] = ['https://n.example/1?utm_source=rss', 'https://n.example/1#top'].map((url) =>
      entryIdentity(entry('x', url)),
    )
    expect(a).toBe('https://n.example/1')
    expect(b).toBe(a)
  })

  it('falls back to an id that can be believed, then to the words', () => {
    expect(entryIdentity(entry('g-1', null))).toBe('id g-1')
    expect(entryIdentity(entry('g-1', null), { kind: 'shared', id: 'g-1', pages: 9 })).toBe('text T ')
    expect(entryIdentity(entry(null, null))).toBe('text T ')
  })
})

describe('detectUnstableIds', () => {
  it('sees ids that are shared, missing or changing', () => {
    const feed = [entry('1', 'https://n.example/1'), entry('2', 'https://n.example/2')]
    expect(detectUnstableIds(feed)).toEqual({ kind: 'stable' })
    expect(detectUnstableIds(feed, feed)).toEqual({ kind: 'stable' })
    expect(detectUnstableIds([entry('s', 'https://n.example/1'), entry('s', 'https://n.example/2')])).toEqual({
      kind: 'shared',
      id: 's',
      pages: 2,
    })
    expect(detectUnstableIds([entry(null, 'https://n.example/1'), entry('2', 'https://n.example/2')])).toEqual({
      kind: 'missing',
      share: 0.5,
    })
    expect(detectUnstableIds([entry('1b', 'https://n.example/1?from=rss')], feed)).toEqual({
      kind: 'changing',
      url: 'https://n.example/1?from=rss',
      before: '1',
      now: '1b',
    })
  })

  it('takes one page under two addresses with one id for stable', () => {
    expect(
      detectUnstableIds([entry('1', 'https://n.example/1'), entry('1', 'https://n.example/1?utm_medium=x')]),
    ).toEqual({ kind: 'stable' })
  })
})
