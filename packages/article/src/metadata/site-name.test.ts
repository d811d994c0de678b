import { describe, expect, it } from 'vitest'
import { cutSiteName, foldName } from './site-name.ts'

const names = new Set(['Лесная газета', 'Forest Gazette'].map(foldName))

describe('cutSiteName', () => {
  it('cuts the name of the site off either end', () => {
    expect(cutSiteName('Мост открыт — Лесная газета', names)).toBe('Мост открыт')
    expect(cutSiteName('Forest Gazette | Bridge opens', names)).toBe('Bridge opens')
    expect(cutSiteName('Мост открыт » Лесная газета', names)).toBe('Мост открыт')
  })

  it('does not take the quotation marks of a name for a separator', () => {
    expect(cutSiteName('Паром «Ветер» прибыл в порт - Лесная газета', names)).toBe('Паром «Ветер» прибыл в порт')
    expect(cutSiteName('Спущен на воду паром «Ветер» - Лесная газета', names)).toBe('Спущен на воду паром «Ветер»')
  })
})
