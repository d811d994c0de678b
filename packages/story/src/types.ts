import type { MemberRole, Reason } from '@crosswire/record'

/** An article as the linker sees it. */
export interface StoryDocument {
  id: string
  publisher?: string | undefined
  /** The house the publisher belongs to. */
  family?: string | undefined
  language?: string | undefined
  /** RFC 3339. */
  published?: string | undefined
  headline: string
  text: string
  /** Entity keys, cited things, quotes, dates and images, where the caller has read them; the linker reads its own where not. */
  findings?: unknown
}

export type Relation = MemberRole | 'update'

/** The linker's word on one document. */
export interface LinkDecision {
  id: string
  storyId: string
  relation: Relation
  derivedFrom: string | null
  similarity: number | null
  reasons: Reason[]
}

export interface PairDecision {
  sameStory: boolean
  relation: string
  /** 0 to 1. */
  score: number
  why: Reason[]
}
