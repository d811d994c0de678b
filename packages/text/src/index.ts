export { TEXT_PROFILE, normalizeLine, normalizeText } from './normalize.ts'
export { CodePoints, evidenceHolds, type EvidenceSpan, type Span } from './spans.ts'
