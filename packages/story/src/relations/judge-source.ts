import { coverage } from '../bridge/coverage.ts'
import type { PublisherNames } from './publisher-names.ts'
import { HEAD, type Packed } from '../linker/packed-article.ts'
import { figuresIn, ShingleBits, wordingIn } from '../linker/shared-wording.ts'

/** An article of a story, as far as deciding who took from whom needs it. */
export interface Teller {
  id: string
  publisher: string | null
  language: string
  /** Milliseconds, null where undated. */
  time: number | null
  packed: Packed
  /** Publishers that it names, of those known when it was read. */
  names: readonly string[]
}

/** What speaks for one article having been made from another. */
export interface SourceEvidence {
  source: { id: string; publisher: string | null }
  /** Share of the article's wording that stands in the source, 0 to 1; 0 across languages. */
  copied: number
  /** Share of what the article says that the source says, and the reverse. */
  said: number
  saidBack: number
  /** Share of the article's figures that the source has; null where it has none, or across languages. */
  figures: number | null
  /** The article names the source's publisher; and the share of those it names that this is. */
  cited: boolean
  citedShare: number
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

/** How the evidence adds up. Chosen on two invented newsrooms; see docs/guides/stories.md. */
const COPIED = 1.2
const BACK = 0.2
const CITED = 0.3
const CITED_SHARE = 0.2
/** An outlet's earlier article is updated or followed up, not taken from. */
const OWN_AGAIN = 0.5

/** Cheap for one article and many sources, one after the other. */
export function judgeSource(article: Teller, source: Teller, publishers: PublisherNames): SourceEvidence {
  const sameLanguage = article.language === source.language
  const { inB: said, inA: saidBack } = coverage(article.packed, source.packed)
  const copied = sameLanguage ? copiedFrom(article.packed, source.packed) : 0
  const isOwn = article.publisher !== null && article.publisher === source.publisher
  const cited =
    !isOwn &&
    source.publisher !== null &&
    (article.names.includes(source.publisher) || publishers.isNamedIn(article.packed, source.publisher))
  const citedShare = cited ? 1 / Math.max(1, article.names.length) : 0
  return {
    source: { id: source.id, publisher: source.publisher },
    copied,
    said,
    saidBack,
    figures: sameLanguage ? figuresIn(article.packed, source.packed) : null,
    cited,
    citedShare,
    isOwn,
    sameLanguage,
    length: article.packed[HEAD.words]! / Math.max(1, source.packed[HEAD.words]!),
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

/** The wording of the article that was judged last: it is judged against many. */
const wording = new ShingleBits()

function copiedFrom(article: Packed, source: Packed): number {
  wording.load(article)
  return wording.mayMeet(source) ? wordingIn(article, source) : 0
}
