export { TEXT_PROFILE, normalizeLine, normalizeText } from './normalize.ts'
export { CodePoints, evidenceHolds, type EvidenceSpan, type Span } from './spans.ts'
export { charsetOfContentType, decodeBytes, type DecodedText, type DecodeOptions } from './decode.ts'
export { addressKey, cleanUrl, resolveUrl } from './url.ts'
export { spellUrl } from './spell-url.ts'
export { foldCase, isCapitalised, lowerCase, upperCase } from './case.ts'
export { scriptOf, type Script } from './scripts.ts'
export { eachToken, listWords, tokenize, type Token, type TokenKind } from './tokens.ts'
export { splitSentences, type Sentence } from './sentences.ts'
export { stem } from './stem.ts'
export { identifyLanguage, type IdentifyOptions, type LanguageGuess } from './language/identify.ts'
export { nameKeys, sameName, wordKeys } from './names/name-keys.ts'
export { phonemesOf } from './names/phonemes.ts'
export { transliterateName } from './names/transliterate.ts'
export { inflectAz, stripAzerbaijani, type AzerbaijaniCase, type AzerbaijaniForm } from './names/azerbaijani.ts'
export {
  inflectRu,
  inflectRuPerson,
  inflectRuWord,
  stripRussian,
  type RussianCase,
  type RussianForm,
} from './names/russian.ts'
export {
  parseClaimedDate,
  readClaimedDate,
  type ClaimedDate,
  type ClaimedDateOptions,
  type ClaimedDateReading,
} from './claimed-date.ts'
export { findClaimedDates, type FoundDate } from './find-claimed-dates.ts'
export { localOffset, offsetAt } from './dates/zone.ts'
export { nameTerms, queryTerms, searchTerms } from './search/search-terms.ts'
