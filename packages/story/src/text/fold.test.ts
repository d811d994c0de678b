import { describe, expect, it } from 'vitest'
import { foldWord } from './fold.ts'

describe('foldWord', () => {
  it.each([
    ['Larnholm', 'larnholm'],
    ['Берёзовый', 'березовый'],
    ['Bakının', 'bakinin'],
    ['İSTANBUL', 'istanbul'],
    ['ﬁnance', 'finance'],
    ['Cafe\u0301', 'café'],
    ['ПАРЛАМЕНТЕ', 'парламенте'],
    ['и\u0306од', 'йод'],
    ['№5', 'no5'],
  ])('makes of %s %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })
})
