import type { Findings } from '@crosswire/record'
import type { EvidenceSpan } from '@crosswire/text'
import type { GivenText } from './document/given-text.ts'

/** Findings of a normalized text with every span moved to the text as it was given. */
export function mapFindings(findings: Findings, given: GivenText): Findings {
  const map = <F extends { evidence: EvidenceSpan }>(found: F): F => ({
    ...found,
    evidence: given.mapEvidence(found.evidence),
  })
  return {
    mentions: findings.mentions.map(map),
    quotes: findings.quotes.map(map),
    citations: findings.citations.map((citation) => ({
      ...citation,
      marker: given.mapEvidence(citation.marker),
      scope: citation.scope && given.mapEvidence(citation.scope),
    })),
    dates: findings.dates.map(map),
    background: findings.background.map(map),
  }
}
