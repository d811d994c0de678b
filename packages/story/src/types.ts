import type { Findings, MemberRole, Reason } from '@crosswire/record'

/** An article as the linker sees it. */
export interface StoryDocument {
  id: string
  publisher?: string | null | undefined
  /** The house the publisher belongs to: its outlets are never counted as two origins. */
  family?: string | null | undefined
  /** BCP 47; told from the text where absent. */
  language?: string | null | undefined
  /** RFC 3339. A document without a time is compared with every live one. */
  published?: string | null | undefined
  headline?: string | null | undefined
  text: string
  /** What was read out of the text. The linker reads what it needs itself where this is absent. */
  findings?: Partial<Findings> | undefined
}

/** What an article is to the one it derives from, or to its story. `update`: a later telling by the same publisher. */
export type Relation = MemberRole | 'update'

/** The linker's word on one document. */
export interface LinkDecision {
  id: string
  storyId: string
  relation: Relation
  /** The article it was made from, as far as held. */
  derivedFrom: string | null
  /** How much of it stands in that article, or how near it is to its story, 0 to 1. Null where it opens a story. */
  similarity: number | null
  reasons: Reason[]
}

/** A story that ended: its id redirects. */
export interface StoryMerge {
  storyId: string
  mergedInto: string
  reasons: Reason[]
}

/** A story made of articles that left another one. */
export interface StorySplit {
  storyId: string
  from: string
  reasons: Reason[]
}

/** An article that left one story for another, which may be a new one. */
export interface StoryMove {
  id: string
  from: string
  storyId: string
  reasons: Reason[]
}

export interface LinkResult {
  decision: LinkDecision
  /** Earlier articles that read differently now: their source came late, they became one, or their story is another. */
  revised: LinkDecision[]
  /** What else it showed, in this order: stories that become one, then articles that belong elsewhere. */
  merges: StoryMerge[]
  moves: StoryMove[]
  /** The stories among those moved to, or decided for, that are new. */
  splits: StorySplit[]
}

/** A document with the story it was put into: what a linker is rebuilt from. */
export interface LinkedDocument {
  document: StoryDocument
  storyId: string
  /** The article that it was tied to: it stays where that one is. */
  tiedTo?: string | null | undefined
}

/** What people ruled about stories: it stands above every likeness. */
export interface Rulings {
  /** The story that an article belongs to, whatever it is like; null where nobody said. */
  storyOf: (articleId: string) => string | null
  /** Whether a story may end in another one without anybody saying so. */
  mayEnd: (storyId: string) => boolean
}

export interface PairDecision {
  sameStory: boolean
  relation: string
  /** 0 to 1. */
  score: number
  why: Reason[]
}
