/**
 * What a token is to a date, one letter each, so that a grammar can be written as regular expressions over letters:
 * d number 1-31 · y year · n other number · q several · M month · W weekday · S season · g year word · u other unit of
 * time (v is its place in UNITS) · k decade (v is its first year) · j numeric date · K clock · h part of the day or half
 * of it (v are hours to add) · H o'clock word · l last · t this · x next · a ago · A after, later · r relative day (v is
 * its offset) · b begin · m middle · e end · - dash · , comma · c from, between · o to, until · i and · p preposition or
 * article · ~ approximately · w whole, all · f ordinal (v is its value) · Q quarter or half (v is its months) · N a
 * holiday (v is month × 100 + day) · B turn («на рубеже») · T through («через») · v weekend · % and a half · R Roman numeral ·
 * D number that may be a clock · / slash · z other word · . other mark. A t whose v is 1 points back in the text («в том году»).
 */
export interface Lexeme {
  category: string
  value: number
}

export type Unit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year' | 'decade' | 'century'

export const UNITS: readonly Unit[] = ['minute', 'hour', 'day', 'week', 'month', 'year', 'decade', 'century']

export type Lexicon = ReadonlyMap<string, Lexeme>

/** Builds a lexicon from lines `category value: word word …`; a later line wins over an earlier one. */
export function buildLexicon(...sources: readonly (string | readonly (readonly [string, Lexeme])[])[]): Lexicon {
  const lexicon = new Map<string, Lexeme>()
  for (const source of sources) {
    if (typeof source !== 'string') {
      for (const [word, lexeme] of source) lexicon.set(word, lexeme)
      continue
    }
    for (const line of source.trim().split('\n')) {
      const [head, words] = line.split(':') as [string, string]
      const [category, value] = head.trim().split(' ') as [string, string | undefined]
      for (const word of words.trim().split(/\s+/)) lexicon.set(word, { category, value: Number(value ?? 0) })
    }
  }
  return lexicon
}
