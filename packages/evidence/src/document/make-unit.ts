import { foldCase, isCapitalised } from '@crosswire/text'
import { formFact, type FormToken } from '../forms.ts'
import { azerbaijani } from '../lexicon/azerbaijani.ts'
import { english } from '../lexicon/english.ts'
import { russian } from '../lexicon/russian.ts'
import { NO_SENSES, type Lexicon } from '../lexicon/sense.ts'
import type { Unit } from './units.ts'

const foldedOf = formFact(({ text }) => foldCase(text))
/** What is known of most spellings, one for all of them. */
const UNREAD = { senses: NO_SENSES, opensPhrase: false }
/** What a lexicon knows of a spelling. */
const readingIn = ({ lookup, opensPhrase: opensAny }: Lexicon) =>
  formFact((form) => {
    const senses = lookup(foldedOf(form))
    const opens = opensAny(foldedOf(form))
    return senses.length === 0 && !opens ? UNREAD : { senses, opensPhrase: opens }
  })
const READINGS = { ru: readingIn(russian), az: readingIn(azerbaijani), en: readingIn(english) }
const isCapital = formFact(({ text }) => isCapitalised(text))

/** A word, a number or a mark. Nearly every unit is one, and what it says is known by its spelling. */
export function unitOfToken({ kind, start, end, form }: FormToken, { language }: Lexicon): Unit {
  return {
    kind,
    start,
    end,
    text: form.text,
    folded: kind === 'mark' ? form.text : foldedOf(form),
    capitalised: isCapital(form),
    senses: kind === 'word' ? READINGS[language](form).senses : NO_SENSES,
    entity: null,
    place: null,
    quote: null,
    nameLike: false,
    suffixCases: 0,
  }
}

/** A name that is known, or a whole quote. */
export function unitOf(kind: 'entity' | 'quote', text: string, start: number, end: number, rest: Partial<Unit>): Unit {
  const raw = text.slice(start, end)
  return {
    kind,
    start,
    end,
    text: raw,
    folded: foldCase(raw),
    capitalised: isCapitalised(raw),
    senses: NO_SENSES,
    entity: null,
    place: null,
    quote: null,
    nameLike: false,
    suffixCases: 0,
    ...rest,
  }
}

/** Whether a phrase of the lexicon may begin with the token. */
export const opensPhrase = ({ form }: FormToken, { language }: Lexicon): boolean => READINGS[language](form).opensPhrase
