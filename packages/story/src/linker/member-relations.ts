import { decideRelation, type RelationDecision } from '../relations/decide-relation.ts'
import { judgeSource, type SourceEvidence } from '../relations/judge-source.ts'
import type { PublisherNames } from '../relations/publisher-names.ts'
import type { Relation } from '../types.ts'
import type { LiveArticle } from './live-articles.ts'

/** What an article is to its story at the moment. */
export interface MemberRelation {
  relation: Relation
  evidence: SourceEvidence | null
}

interface Known extends RelationDecision {
  /** Score of the best evidence: an article found later must beat it. */
  score: number
  /** What was last told of it: its relation, and to whom; null where nothing was. */
  toldRelation: Relation | null
  toldSource: string | null
}

/** Members of a story that are compared at most, the last ones: an article is made from what was just told. */
const MOST_COMPARED = 60

/**
 * Who took from whom within each story. Kept up as members come in any order: a source that arrives after what was
 * made from it takes its place.
 */
export class MemberRelations {
  readonly #known = new Map<string, Known>()
  readonly #publishers: PublisherNames

  constructor(publishers: PublisherNames) {
    this.#publishers = publishers
  }

  /** Decides a new member and whoever it changes. The first of the list is the new member itself. */
  settle(article: LiveArticle, members: readonly LiveArticle[]): { id: string; relation: MemberRelation }[] {
    const near = members.slice(-MOST_COMPARED)
    this.#decide(article, near)
    for (const member of near) {
      const known = this.#known.get(member.id)
      if (member === article || !known) continue
      const wasMadeFromIt = known.evidence?.source.id === article.id
      const mayBe = isEarlier(article, member) && judgeSource(member, article, this.#publishers).score > known.score
      if (wasMadeFromIt || mayBe) this.#decide(member, near)
    }
    return this.#shown(near, article.id)
  }

  /** Decides every member anew: after stories were merged or split. `newcomer`, if any, is the first of the list. */
  resettle(members: readonly LiveArticle[], newcomer?: string): { id: string; relation: MemberRelation }[] {
    const near = members.slice(-MOST_COMPARED)
    for (const member of near) this.#decide(member, near)
    return this.#shown(near, newcomer)
  }

  forget(id: string): void {
    this.#known.delete(id)
  }

  #decide(article: LiveArticle, members: readonly LiveArticle[]): void {
    const evidence = members
      .filter((member) => isEarlier(member, article))
      .map((member) => judgeSource(article, member, this.#publishers))
    const score = evidence.reduce((most, one) => Math.max(most, one.score), -Infinity)
    const known = this.#known.get(article.id)
    const { toldRelation, toldSource } = known ?? { toldRelation: null, toldSource: null }
    this.#known.set(article.id, { ...decideRelation(evidence), score, toldRelation, toldSource })
  }

  /** The members whose relation reads differently now, and the new one. */
  #shown(members: readonly LiveArticle[], newcomer?: string): { id: string; relation: MemberRelation }[] {
    const sources = new Set(members.flatMap(({ id }) => this.#known.get(id)?.evidence?.source.id ?? []))
    const first = members.reduce((earliest, member) => (isEarlier(member, earliest) ? member : earliest))
    const changed: { id: string; relation: MemberRelation }[] = []
    for (const member of members) {
      const known = this.#known.get(member.id)
      if (!known) continue
      const { evidence } = known
      const stands = known.relation === 'origin' || known.relation === 'independent'
      const isOrigin = member === first || sources.has(member.id)
      const relation = stands ? (isOrigin ? 'origin' : 'independent') : known.relation
      const one = { id: member.id, relation: { relation, evidence } }
      const source = evidence?.source.id ?? null
      if (member.id === newcomer) changed.unshift(one)
      else if (relation !== known.toldRelation || source !== known.toldSource) changed.push(one)
      known.toldRelation = relation
      known.toldSource = source
    }
    return changed
  }
}

/** Earlier by its own time where both have one, else by arrival. */
function isEarlier(a: LiveArticle, b: LiveArticle): boolean {
  if (a.time !== null && b.time !== null && a.time !== b.time) return a.time < b.time
  return a.order < b.order
}
