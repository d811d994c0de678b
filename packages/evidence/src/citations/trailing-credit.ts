import type { TextDocument } from '../document/document.ts'
import type { KnownEntity } from '../document/units.ts'
import { phraseOf, type Phrase } from '../phrases/phrase.ts'
import { lineMatch } from './credits.ts'
import type { RuleMatch } from './sentence-matches.ts'

/** «… təyinat olmayıb. (Modern.az)», «… сообщили в порту. (ТАСС)»: the text ends with whose it is, in brackets. */
export function readTrailingCredit(document: TextDocument): RuleMatch | null {
  const { text, sentences, names, lexicon } = document
  const match = TRAILING.exec(text.slice(Math.max(0, text.length - LONGEST)))
  const sentence = sentences.at(-1)
  if (!match || !sentence) return null
  const start = Math.max(0, text.length - LONGEST) + match.index + match[0].search(/[(/]/) + 1
  const end = start + match[1]!.length
  const outlet = names.find((name) => name.start <= start && name.end >= end && outletOf(name) !== null)
  if (!outlet && !DOMAIN.test(match[1]!)) return null
  const at = sentence.units.length - 1
  const source: Phrase = phraseOf(at, at + 1, sentence.units, 'outlet', {
    start,
    end,
    named: outlet === undefined,
    entity: outlet ? outletOf(outlet) : null,
  })
  return lineMatch(source, sentence, `${lexicon.language}.line.trailing`, 'cites')
}

/** A name that others bear too is the outlet's here. */
function outletOf(name: KnownEntity): KnownEntity | null {
  const option = name.options.find(({ type }) => type === 'outlet')
  return option ? { ...name, ...option, options: [option], ambiguous: false } : null
}

const LONGEST = 60
/** A name alone in brackets, at the end of the text. */
const TRAILING = /(?:[.!?»”"…]|[\p{L}\d])\s{0,3}[(/]([\p{L}][\p{L}\d.\- ]{1,30})[)/]\s{0,3}\.?\s{0,3}$/u
const DOMAIN = /^[\p{L}\d-]{2,}\.\p{L}{2,4}$/u
