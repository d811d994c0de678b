export { TEXT_PROFILE, normalizeLine, normalizeText } from './normalize.ts'
export { CodePoints, evidenceHolds, type EvidenceSpan, type Span } from './spans.ts'
export { charsetOfContentType, decodeBytes, type DecodedText, type DecodeOptions } from './decode.ts'
export { cleanUrl, resolveUrl } from './url.ts'
