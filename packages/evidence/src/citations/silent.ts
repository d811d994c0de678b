import { foldCase } from '@crosswire/text'
import type { TextDocument } from '../document/document.ts'
import type { SentenceUnits } from '../document/units.ts'

/** «МОСКВА, 21 ноября. /ТАСС/.», "TBILISI, Feb 3 (Reuters) -": where and when it was written, and for whom. */
const DATELINE = /^\p{Lu}[\p{Lu}\s.-]{2,30},?\s[^.\n]{0,30}[./]?\s*[/(][^/()\n]{2,40}[/)]\.?\s*$/u

/** "Officer Threatened to Tow Car": a headline in title case, at the top of the text. */
function isTitleLine({ paragraph }: SentenceUnits, { paragraphs, lexicon }: TextDocument, text: string): boolean {
  if (lexicon.language !== 'en' || paragraph > 0 || /[.!?…"”]$/.test(text) || text.length > 160) return false
  if (paragraphs.length < 2 || paragraphs[0]!.end - paragraphs[0]!.start > text.length + 2) return false
  const words = (text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? []).slice(1)
  return words.length >= 2 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * 0.8
}

/** A sentence that attributes nothing whatever its words are: a dateline, the headline once more. */
export function isSilentSentence(sentence: SentenceUnits, document: TextDocument, headline: string | null): boolean {
  const text = document.text.slice(sentence.start, sentence.end)
  if (DATELINE.test(text) || isTitleLine(sentence, document, text)) return true
  return (
    headline !== null &&
    sentence.paragraph === 0 &&
    foldCase(text).replace(/(?<![.!?…])[.!?…]+$/, '') === foldCase(headline).replace(/(?<![.!?…])[.!?…]+$/, '')
  )
}
