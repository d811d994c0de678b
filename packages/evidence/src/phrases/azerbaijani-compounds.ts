import type { Unit } from '../document/units.ts'
import { isLocativeOfName, isParticiple, isPossessed } from './azerbaijani-head.ts'
import { isDomain } from './common.ts'
import { HEADS, type Phrase } from './phrase.ts'

/** A participle that takes its object before it: «sədri saxlayan polis»; the passive one has none. */
const TAKES_OBJECT = /\p{L}{2}(?<![ıiuü][ln])[aə]n$/u

/** A nominative that only begins the next word's phrase: the first part of a compound, the object of a participle. */
export function belongsTo(head: Phrase, units: readonly Unit[], at: number): boolean {
  const unit = units[at - 1]!
  const next = units[at]!
  // «Prezident Donald Tramp», «prezidenti Volodimir Zelenski ilə»: a role before a name is that person's.
  if ((head.kind === 'office' || head.kind === 'anonymous') && next.entity?.type === 'person') return true
  // «Akademiya nəzdində Mərkəz»: under whom another is.
  if (/^(?:nəzdində|yanında)$/.test(next.folded)) return true
  // «Davos İqtisadi Forumunda»
  if (
    head.kind === 'name' &&
    unit.kind === 'word' &&
    (isLocativeOfName(units, at) || (next.kind === 'word' && next.capitalised && isPossessed(next)))
  )
    return true
  // «Elmlər Akademiyası»: many that only name what a body is for.
  if (head.kind === 'name' && unit.kind === 'word' && /l[aə]r$/.test(unit.folded) && next.capitalised) return true
  // «Dövlət Turizm Xidmətinin»
  if (head.kind === 'name' && unit.kind === 'word' && OPENS_BODY.test(unit.folded) && next.capitalised) return true
  // «UEFA Çempionlar Liqasının»
  if (isOpeningOfName(units, at) && (head.kind === 'institution' || head.kind === 'office')) return true
  // «Operativ Qərargahın brifinqində», «Bayraklı bölgələrində»
  if (head.kind === 'name' && unit.kind === 'word' && next.kind === 'word') {
    if (next.capitalised && isHead(next)) return true
    if (isCompoundHead(next) && PLACE_NOUN.test(next.folded)) return true
  }
  // «FB hesabında»
  if (head.kind === 'name' && /^\p{Lu}{1,4}$/u.test(unit.text.replace(/[“”"]/g, '')) && isCompoundHead(next))
    return true
  // "Dandolk"-“Qarabağ” oyunu
  if (unit.kind === 'quote' && next.text === '-' && next.start === unit.end) return true
  // «Twitter hesabında», «APA müxbirinin»
  if (head.kind === 'outlet' && head.entity !== null && unit.kind === 'entity' && isCompoundHead(next)) return true
  if (head.kind === 'outlet' && head.entity === null && !head.named && isPossessed(next) && !isNamed(units[at - 2]))
    return true
  // «Məşvərət Şurası çərçivəsində», «Nazirlər Kabinetinin iclasında»: where it was said.
  if (head.kind === 'institution' && head.possessed && OCCASION.test(next.folded)) return true
  if (head.kind === 'institution' && head.entity !== null && OCCASION.test(next.folded)) return true
  // “Qarabağ” oyunundan sonra, “Sülh” qlobal kampaniyasının
  if (unit.kind === 'quote' && unit.suffixCases === 0 && opensCompound(units, at)) return true
  return head.possessed && unit.entity === null && isParticiple(next) && TAKES_OBJECT.test(next.folded)
}

/** “Biznes-Media” nəşri: the outlet's noun after its name. */
const isNamed = (before: Unit | undefined): boolean =>
  before !== undefined && (before.kind === 'quote' || before.entity !== null || isDomain(before))

/** Occasions and frames in a case of their own, which a body before them only names. */
const OCCASION =
  /^(?:çərçivə|iclas|toplanti|sammit|zirvə|sessiya|tədbir|forum|brifinq)(?:s?[iuü])(?:nd[aə]n?|n[aə]|n[iuü]n)$/

/** What only opens the names of bodies. */
const OPENS_BODY = /^(?:dövlət|milli|mərkəzi|baş|ali|beynəlxalq|ümumi|respublika)$/

const PLACE_NOUN = /^(?:bolge|bölgə|rayon|şəhər|vilayət|kənd|küçə|qəsəbə|dairə|ərazi|sahil|əyalət)/

/** A possessed noun, at once or after adjectives, which a name in marks before them names. */
function opensCompound(units: readonly Unit[], at: number): boolean {
  for (let next = at; next < units.length && next < at + 3; next++) {
    const unit = units[next]!
    if (unit.kind !== 'word' || (next > at && unit.capitalised)) return false
    if (isPossessed(unit)) return true
    if (unit.capitalised || unit.senses.length > 0 || isParticiple(unit)) return false
  }
  return false
}

/** Capitals of which a later one is possessed: a name that goes on to the right. */
function isOpeningOfName(units: readonly Unit[], at: number): boolean {
  for (let next = at; next < units.length && next < at + 3; next++) {
    const unit = units[next]!
    if (unit.kind !== 'word' || !unit.capitalised || unit.place !== null) return false
    if (isPossessed(unit)) return true
  }
  return false
}

const isCompoundHead = (unit: Unit): boolean =>
  unit.kind === 'word' &&
  !unit.capitalised &&
  isPossessed(unit) &&
  /(?:[iuü]n[iuü]n|[iuü]n[aə]|[iuü]nd[aə]n?)$/.test(unit.folded)

export const isHead = (unit: Unit): boolean => unit.senses.some(({ cls }) => HEADS.has(cls))
