import { describe, expect, it } from 'vitest'
import { spellUrl } from './spell-url.ts'

describe('the spellings of an address', () => {
  it('begin with the one given, and hold the others that mean the same page', () => {
    const spellings = spellUrl('https://www.gazette.example/news/1?utm_source=x#comments')
    expect(spellings[0]).toBe('https://www.gazette.example/news/1?utm_source=x#comments')
    for (const url of [
      'https://www.gazette.example/news/1',
      'http://gazette.example/news/1/',
      'https://gazette.example/news/1',
    ])
      expect(spellings).toContain(url)
  })

  it('take an address without a scheme, and give back what is none', () => {
    expect(spellUrl('gazette.example/news/1')).toContain('http://gazette.example/news/1')
    expect(spellUrl('https://')).toEqual(['https://'])
  })
})
