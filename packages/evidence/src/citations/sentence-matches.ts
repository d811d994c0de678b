import type { SentenceUnits, Unit } from '../document/units.ts'
import { CASES, hasClass, type Sense } from '../lexicon/sense.ts'
import type { Phrase, PhraseReader } from '../phrases/phrase.ts'
import type { CompiledBook, CompiledRule } from '../rules/book.ts'
import { matchPattern, type PatternMatch } from '../rules/match.ts'

/** A wording found in a sentence: which rule, where, and what filled its slots. */
export interface RuleMatch extends PatternMatch {
  rule: CompiledRule
  sentence: SentenceUnits
  /** The source; null for a channel, which only names an outlet. */
  source: Phrase | null
  outlet: Phrase | null
}

/**
 * Every wording of attribution in a sentence, rules of lower rank first: a word sets off one rule, and a phrase is the
 * source of one. Questions and negated verbs attribute nothing.
 */
export function findMatches(
  sentence: SentenceUnits,
  book: CompiledBook,
  reader: PhraseReader,
  language: string,
): RuleMatch[] {
  const { units } = sentence
  const tries = triesIn(units, book)
  if (tries.length === 0) return []
  const anchors = new Set<number>()
  const sources: Phrase[] = []
  const found: RuleMatch[] = []
  for (const { rule, at } of tries) {
    if (anchors.has(at) || isSilent(sentence, at)) continue
    const isFree = (phrase: Phrase): boolean => !sources.some((taken) => overlap(taken, phrase))
    const match = matchPattern(rule.pattern, units, at, reader, isFree)
    if (!match || !agrees({ ...match, rule }, units, language)) continue
    const { out = null, src, spk, doc, who, own } = match.slots
    const source = src ?? spk ?? doc ?? who ?? own ?? null
    const phrases = [source, out].filter((phrase) => phrase !== null)
    if (phrases.length === 0) continue
    for (const unit of match.taken) anchors.add(unit)
    sources.push(...phrases)
    found.push({ ...match, rule, sentence, source, outlet: out })
  }
  return found.filter((match) => !isReportedThere(match, found)).sort((a, b) => a.from - b.from || a.to - b.to)
}

/** A rule and the unit that sets it off. */
interface Try {
  rule: CompiledRule
  at: number
}

/** What is to be tried in a sentence, rules of lower rank first: nothing in most. */
function triesIn(units: readonly Unit[], book: CompiledBook): Try[] {
  const tries: Try[] = []
  for (let at = 0; at < units.length; at++) for (const rule of book.rulesFor(units[at]!)) tries.push({ rule, at })
  return tries.length > 1 ? tries.sort((a, b) => a.rule.rank - b.rule.rank || a.at - b.at) : tries
}

/** «Галузин, как следует из сообщения, отметил»: what he said is the statement's, which is the source. */
const isReportedThere = (match: RuleMatch, found: readonly RuleMatch[]): boolean =>
  match.source !== null &&
  found.some(
    (other) =>
      other !== match &&
      /\.(?:according|passive)\./.test(other.rule.spec.id) &&
      other.from > match.from &&
      other.to <= match.anchor &&
      match.source!.end <= match.sentence.units[other.from]!.start,
  )

/** By the words that name them: one may stand in an insertion of the other. */
const overlap = (a: Phrase, b: Phrase): boolean => a.start < b.end && b.start < a.end

/** What says something where it is negated: «не исключил, что», "did not deny". */
const DOUBTS = /^(?:исключ|отриц|сомнева|скрыва|rule|deny|denied|doubt)/

/** Asked, or negated: «не подтвердил», "has not said", "neither TASS nor Reuters reported". */
function isSilent(sentence: SentenceUnits, at: number): boolean {
  const { units } = sentence
  if (sentence.question && !units.some((unit) => unit.kind === 'quote' && !unit.nameLike)) return true
  const before = units[at - 1]
  if (before && hasClass(before.senses, 'negation') && !DOUBTS.test(units[at]!.folded)) return true
  for (let i = at - 1; i >= 0 && units[i]!.kind !== 'mark'; i--) if (units[i]!.folded === 'neither') return true
  return false
}

/** The verb and its subject agree in number, and in gender where both tell it. */
function agrees(match: PatternMatch & { rule: CompiledRule }, units: readonly Unit[], language: string): boolean {
  // "The declaration shows how much …": an act states and provides, it shows nothing of its own.
  if (match.slots.doc?.kind === 'document' && SHOWING.test(units[match.anchor]!.folded)) return false
  // «Mirzoyanın iddialarına cavab olaraq»: in the dative it is "according to" only with its postposition.
  if (language === 'az' && isDativeAlone(match, units)) return false
  // "The decision was confirmed": what is done to a text.
  if (match.slots.doc && language === 'en' && match.slots.doc.to <= match.anchor && isPassive(units, match.anchor))
    return false
  const subject = match.slots.spk ?? match.slots.who
  if (!subject) return true
  if (isHopeToDo(match, units) || isNextClause(match, units) || isAddressed(match, units)) return false
  const verbUnit = units[match.anchor]!
  const verbs = verbUnit.senses.filter(({ cls }) => cls === 'say' || cls === 'relay' || cls === 'name')
  if (verbs.length === 0) return true
  if (language !== 'en') return agreesInRussian(subject, verbs)
  // "In the United States": a capital inside a sentence is no verb's.
  if (verbUnit.capitalised && units[match.anchor - 1] !== undefined && units[match.anchor - 1]!.kind === 'word')
    return false
  // "Varsha has been posted to Kanakapura"
  if (match.rule.spec.id === 'en.told.to' && isPassive(units, match.anchor)) return false
  // "That leads companies to think"
  if (
    subject.from < match.anchor &&
    units[match.anchor - 1]?.folded === 'to' &&
    !WOULD_NOT.test(units[match.anchor - 2]?.folded ?? '')
  )
    return false
  if (!match.slots.out && isPassive(units, match.anchor) && verbs.some(({ tag }) => tag === 'past')) return false
  return agreesInEnglish(subject, verbs, match.anchor, units)
}

const isDativeAlone = ({ rule, anchor }: PatternMatch & { rule: CompiledRule }, units: readonly Unit[]): boolean =>
  /^az\.according\./.test(rule.spec.id) &&
  /n[aə]$/.test(units[anchor]!.folded) &&
  !/^(?:görə|əsasən|istinadən)$/.test(units[anchor + 1]?.folded ?? '')

/** "Declined to comment" is told of whoever did. */
const WOULD_NOT = /^(?:declin|refus|went|continu|on$)/

const SHOWING = /^(?:show|indicat|suggest|demonstrat|reveal|показ|свидетельств|göstər)/

function agreesInRussian(subject: Phrase, verbs: readonly Sense[]): boolean {
  if (subject.entity !== null || subject.kind === 'name' || subject.also !== null || (subject.cases & CASES.nom) === 0)
    return true
  const past = verbs.filter(({ tag }) => tag === 'past')
  if (past.length === 0) return true
  const anySex = subject.kind === 'office' || subject.kind === 'anonymous'
  return past.some(
    (verb) =>
      verb.gender === null || subject.gender === null || subject.plural || verb.gender === subject.gender || anySex,
  )
}

/** "A report" is no verb: its plain form wants a plural subject, the one in -s a singular one, and no verb may follow. */
function agreesInEnglish(subject: Phrase, verbs: readonly Sense[], anchor: number, units: readonly Unit[]): boolean {
  const verb = units[anchor]!
  // "Trump speaks during a meeting": what a picture shows.
  if (verb.folded === 'speaks' && /^(?:during|at|with|in|on|to|as|before)$/.test(units[anchor + 1]?.folded ?? ''))
    return false
  if (PURPOSE.test(verbs[0]!.lemma) && /^(?:to|a|an|the|his|her|their|its)$/.test(units[anchor + 1]?.folded ?? ''))
    return false
  const isNoun = verb.senses.some(({ cls }) => cls === 'communication' || cls === 'document' || cls === 'outlet')
  const next = units[anchor + 1]
  if (isNoun && next && next.senses.some(({ cls }) => cls === 'say' || cls === 'show' || cls === 'stop')) return false
  const present = verbs.filter(({ tag }) => tag === 'present')
  if (present.length < verbs.length || subject.kind === 'pronoun') return true
  const plural = subject.plural || subject.also !== null
  if (present.some((sense) => sense.plural)) return plural || isCollective(subject)
  return !plural || subject.entity !== null || !isNoun
}

/** «Омбудсмен Леван Иоселиани призвал суд»: who stands before the verb calls on what stands after it. */
const isAddressed = ({ slots: { spk }, anchor }: PatternMatch, units: readonly Unit[]): boolean => {
  const before = units[anchor - 1]
  return (
    spk?.from === anchor + 1 &&
    before !== undefined &&
    before.capitalised &&
    (before.entity
      ? before.entity.type === 'person' && (before.entity.cases & CASES.nom) !== 0
      : before.kind === 'word') &&
    /^(?:призва|призыва|обвин|попрос|проси|поблагодар|поздрав|предупре|раскритик|критику)/.test(units[anchor]!.folded)
  )
}

/** "Lev Kats, 54, said he would leave", ", said the ministry had sent it": who has a verb of his own is not who said it. */
const isNextClause = ({ slots: { spk }, anchor }: PatternMatch, units: readonly Unit[]): boolean =>
  spk !== undefined && spk.from > anchor && OWN_VERB.test(units[spk.to]?.folded ?? '')

const OWN_VERB =
  /^(?:would|will|was|were|is|are|had|has|have|could|can|did|does|do|may|might|should|must|wanted|hoped|expected|believed|knew|felt)$/

/** «Спасатели надеются снять судно», «ümid edirlər çıxarmağa», «pul saymağı öyrəniblər»: what is done and not said. */
function isHopeToDo(match: PatternMatch, units: readonly Unit[]): boolean {
  const verb = units[match.anchor]!.folded
  if (/^(?:наде|рассчитыва)/.test(verb)) return /[тч]ь(?:ся)?$/.test(units[match.anchor + 1]?.folded ?? '')
  // «Проект предполагает рост», «написала заявку», «заявил ходатайство»: what is not put into words.
  const next = units[match.anchor + 1]
  if (/^предполага/.test(verb))
    return next !== undefined && next.kind !== 'mark' && !hasClass(next.senses, 'conjunction')
  // «Продолжают операцию»: said only of words.
  if (/^продолж/.test(verb)) return units[match.anchor - 1]?.kind !== 'mark'
  if (/^(?:напис|заяв)/.test(verb) && next && WRITTEN.test(next.folded)) return true
  const before = units[match.anchor - 1]?.folded ?? ''
  if (/^(?:ümid|öyrən)/.test(verb))
    return /m[aə][ğky][ıiaə]$/.test(before) || (/^öyrən/.test(verb) && isManyAtLarge(match))
  return false
}

const WRITTEN =
  /^(?:заявку|заявление|заявления|жалобу|жалобы|ходатайство|ходатайства|рапорт|книгу|книги|роман|музыку|протест|отвод)$/

const isManyAtLarge = ({ slots: { spk } }: PatternMatch): boolean => spk?.kind === 'anonymous' && spk.plural

/** "Had been asked", "was not told": whoever it is says nothing. */
function isPassive(units: readonly Unit[], anchor: number): boolean {
  for (let at = anchor - 1; at >= 0; at--) {
    const unit = units[at]!
    if (/^(?:is|are|was|were|be|been|being|am)$/.test(unit.folded)) return true
    if (!hasClass(unit.senses, 'adverb') && !hasClass(unit.senses, 'negation')) return false
  }
  return false
}

/** "Hope to refloat her", "promised a study": what one will do is no report; "hope that" is. */
const PURPOSE = /^(?:hope|promise|fear|know|feel)$/

/** "The police say", "the government warn". */
const isCollective = ({ lemma }: Phrase): boolean =>
  lemma !== null && /^(?:police|government|military|staff|crew|people|press|media)$/.test(lemma)
