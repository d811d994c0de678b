import { coverage } from '../bridge/coverage.ts'
import type { BridgeVector } from '../bridge/bridge-vector.ts'
import { containedIn, type CopySketch } from '../copies/sketch.ts'
import type { Attribution } from './attribution.ts'

/** An article of a story, as far as deciding who took from whom needs it. */
export interface Teller {
  id: string
  publisher: string | null
  /** The house of the publisher; the publisher itself where it has none. */
  family: string | null
  language: string
  /** Milliseconds, null where undated. */
  time: number | null
  bridge: BridgeVector
  sketch: CopySketch
  attribution: Attribution
}

/** What speaks for one article having been made from another. */
export interface SourceEvidence {
  source: { id: string; publisher: string | null }
  /** Share of the article's wording that stands in the source, 0 to 1; 0 across languages. */
  copied: number
  /** Share of what the article says that the source says, and the reverse. */
  said: number
  saidBack: number
  /** Share of the smaller side's figures that the other has; null where it has none. */
  figures: number | null
  cited: boolean
  citedShare: number
  asInstitution: boolean
  isOwn: boolean
  sameLanguage: boolean
  /** Length of the article over that of the source. */
  length: number
  /** Hours after the source, 0 where undated. */
  hours: number
  /** How likely the source is the one, for choosing among several. */
  score: number
}

const HOUR = 3_600_000

export function judgeSource(article: Teller, source: Teller): SourceEvidence {
  const sameLanguage = article.language === source.language
  const { inB: said, inA: saidBack } = coverage(article.bridge, source.bridge)
  const contained = sameLanguage ? containedIn(article.sketch, source.sketch) : null
  const copied = contained?.share ?? 0
  const isOwn = article.publisher !== null && article.publisher === source.publisher
  const cites = source.publisher !== null && !isOwn
  const cited = cites && article.attribution.direct(source.publisher!) > 0
  const citedShare = cites ? article.attribution.share(source.publisher!) : 0
  return {
    source: { id: source.id, publisher: source.publisher },
    copied,
    said,
    saidBack,
    figures: contained?.figures ?? null,
    cited,
    citedShare,
    asInstitution: cited && article.attribution.asInstitution(source.publisher!),
    isOwn,
    sameLanguage,
    length: article.sketch.words / Math.max(1, source.sketch.words),
    hours: article.time === null || source.time === null ? 0 : (article.time - source.time) / HOUR,
    score:
      said +
      COPIED * copied +
      BACK * saidBack +
      (cited ? CITED : 0) +
      CITED_SHARE * citedShare -
      (isOwn && sameLanguage ? OWN_AGAIN : 0),
  }
}

/** How the evidence adds up. Chosen on two invented newsrooms; see docs/guides/stories.md. */
const COPIED = 1.2
const BACK = 0.2
const CITED = 0.3
const CITED_SHARE = 0.2
/** An outlet's earlier article is updated or followed up, not taken from. */
const OWN_AGAIN = 0.5
