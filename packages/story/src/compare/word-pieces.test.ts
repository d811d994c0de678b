import { describe, expect, it } from 'vitest'
import { readTokens } from '../reading/tokens.ts'
import { cutPieces, likenessOfPieces, type Pieces } from './word-pieces.ts'

const cut = (text: string, language = 'en'): Pieces => cutPieces(text, readTokens(text, language), language)

describe('the pieces of words', () => {
  it('are as long as words are cut, whole where a word is short', () => {
    expect([...cut('harbour bus').keys()]).toEqual([' harb', 'harbo', 'arbou', 'rbour', 'bour ', ' bus '])
  })

  it('make words alike that no stem joins', () => {
    const [built, building] = [cut('kitapçılardan', 'tr'), cut('kitapçısına', 'tr')]
    expect(likenessOfPieces(built, building, 1)).toBeGreaterThan(0.2)
  })

  it('are 1 alike in one text, 0 in texts of other words, and 0 where one says nothing', () => {
    expect(likenessOfPieces(cut('harbour bus'), cut('bus harbour'), 2)).toBeCloseTo(1)
    expect(likenessOfPieces(cut('harbour bus'), cut('mountain'), 1)).toBe(0)
    expect(likenessOfPieces(cut(''), cut('mountain'), 1)).toBe(0)
  })
})
