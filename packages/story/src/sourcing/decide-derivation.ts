import type { MemberRole, Reason } from '@crosswire/record'
import { compareTellings, type Reuse } from './compare-tellings.ts'
import { giveReasons } from './give-reasons.ts'
import { weighFacts, type Telling } from './telling.ts'
import { hasOwnSources, weighAttribution, type Owed } from './weigh-attribution.ts'

/** From which article a telling was made, and how. */
export interface Derivation {
  from: string
  role: Extract<MemberRole, 'reprint' | 'near-copy' | 'rewrite' | 'translation'>
  /** How much of it stands there, 0 to 1. */
  similarity: number
  /** To compare derivations of one telling by. */
  weight: number
  reasons: Reason[]
}

/** Who of two has it from whom: the first from the second, or not. */
export type Derive = (x: Telling, y: Telling) => Derivation | null

/** Share of a text's wording from which it is a copy; of its facts too, unless nearly all of the wording is. */
const COPY = 0.68
const COPY_FACTS = 0.65
const COPY_SURELY = 0.85
/** Shares of a reprint: the source stands there whole, and not much else. */
const WHOLE = 0.88
const LITTLE_ELSE = 0.75
/** Share of wording above what two reports of one event have in common. */
const SAME_WORDS = 0.25
/** Share of its facts that a text made from another one has from there. */
const FACTS = 0.35
const FACTS_OF_OWN = 0.4
/** Share of attribution from which a text is owed to whom it names. */
const OWED = 0.35
/** Order of paragraphs and share of facts, both ways, of a translation; and of both together. */
const ORDER = 0.5
const FAITHFUL = 0.6
const ORDER_AND_FACTS = 1.3
/** Who makes the same slip of the pen has copied it. */
const SLIP = 0.3

/** Decides whether `x` was made from `y`, which was there before; null where it was not. */
export function decideDerivation(x: Telling, y: Telling): Derivation | null {
  const reuse = compareTellings(x, y)
  const owed = weighAttribution(x, y)
  const role = decideRole(x, y, reuse, owed)
  if (role === null) return null
  const facts = reuse.facts ?? 0
  const isOwn = x.family === y.family
  const weight =
    2 * reuse.wording +
    owed.share +
    facts +
    0.3 * (reuse.factsBack ?? 0) +
    0.2 * Number(x.language === y.language) +
    // What an outlet has in another language it has from itself, whoever is named in both.
    2 * Number(isOwn && x.language !== y.language) +
    reuse.order +
    SLIP * Number(x.slips.some((slip) => y.slips.includes(slip)))
  return {
    from: y.id,
    role,
    similarity: Math.max(reuse.wording, facts),
    weight,
    reasons: giveReasons(x, y, reuse, owed),
  }
}

function decideRole(x: Telling, y: Telling, reuse: Reuse, owed: Owed): Derivation['role'] | null {
  const facts = reuse.facts ?? 0
  const factsBack = reuse.factsBack ?? 0
  const isOwn = x.family === y.family
  if (isCopy(reuse)) return isReprint(reuse) ? 'reprint' : 'near-copy'
  if (x.language !== y.language) {
    if (isOwn && (facts >= FACTS_OF_OWN || factsBack >= FACTS_OF_OWN)) return 'translation'
    if (!x.isOfficial && isTranslation(reuse) && (isWhole(reuse) || !hasOwnSources(x, y))) return 'translation'
  }
  if (isOwn || x.isOfficial) return null
  if (owed.share >= OWED && factsBesides(owed.entity, x, reuse) >= FACTS && !isReport(x, y, owed)) return 'rewrite'
  return reuse.copy === 'near-copy' && reuse.wording >= SAME_WORDS ? 'rewrite' : null
}

/** Share of the facts that stand in the source, but for its own name: every release has that, whatever it tells. */
function factsBesides(entity: number, x: Telling, { shared }: Reuse): number {
  const weigh = (keys: Iterable<number>): number =>
    weighFacts(
      x,
      [...keys].filter((key) => key !== entity),
    )
  const whole = weigh(x.facts.keys())
  return whole > 0 ? weigh(shared) / whole : 0
}

function isCopy({ copy, wording, facts }: Reuse): boolean {
  if (copy === null || copy === 'template') return false
  return copy === 'exact' || wording >= COPY_SURELY || (wording >= COPY && (facts ?? 1) >= COPY_FACTS)
}

const isReprint = ({ copy, wording, wordingBack }: Reuse): boolean =>
  copy === 'exact' || (wordingBack >= WHOLE && wording >= LITTLE_ELSE)

/** Whatever a text seems to have of its own, nearly nothing in it is. */
const isWhole = ({ facts, factsBack }: Reuse): boolean => Math.min(facts ?? 0, factsBack ?? 0) >= COPY_SURELY

function isTranslation({ order, facts, factsBack }: Reuse): boolean {
  const faithful = Math.min(facts ?? 0, factsBack ?? 0)
  return order >= ORDER && faithful >= FAITHFUL && order + faithful >= ORDER_AND_FACTS
}

/** Who goes to an institution's own words and has sources besides reports by itself. */
const isReport = (x: Telling, y: Telling, { kind }: Owed): boolean =>
  y.isOfficial && kind !== 'publisher' && hasOwnSources(x, y)
