import { foldCase } from '@crosswire/text'
import type { TextDocument } from '../document/document.ts'
import type { SentenceUnits } from '../document/units.ts'

/** «МОСКВА, 21 ноября. /ТАСС/.», "TBILISI, Feb 3 (Reuters) -": where and when it was written, and for whom. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.-]{2,30},?\s[^.\n]{0,30}[./]?\s*[/(][^/()\n]{2,40}[/)]\.?\s*$/u

/** A sentence that attributes nothing whatever its words are: a dateline, the headline once more. */
export function isSilentSentence(sentence: SentenceUnits, document: TextDocument, headline: string | null): boolean {
  const text = document.text.slice(sentence.start, sentence.end)
  if (DATELINE.test(text)) return true
  return (
    headline !== null &&
    sentence.paragraph === 0 &&
    foldCase(text).replace(/(?<![.!?…])[.!?…]+$/, '') === foldCase(headline).replace(/(?<![.!?…])[.!?…]+$/, '')
  )
}
