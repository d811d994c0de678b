import type { ArchivedResponse } from '@crosswire/page-fetcher'
import type { Catalogue } from '@crosswire/record'
import type { ModelHub } from '../../chaos/origin/hub.ts'
import type { Model } from '../../chaos/origin/model.ts'

/** Kinds of newsrooms, each of which brings about other things than the rest. */
export const TALES = ['wire', 'stories', 'desk', 'hub'] as const
export type TaleName = (typeof TALES)[number]

/** What a newsroom publishes. */
export interface Plot {
  model: Model
  catalogue: Catalogue
  /** What happens at the origin before each life, counted from 0. */
  moveOn: (nth: number, around: Surroundings) => void
}

export interface Surroundings {
  hub: ModelHub | null
}

/** A response of an archive's file, as it stands in an order. */
export type StoredResponse = Omit<ArchivedResponse, 'body' | 'date'> & { body: string | null; date: string }

/** What a life needs for its tale besides a place to stand. */
export interface TaleOrder {
  tale?: TaleName
  /** Who wants to be told of every change. */
  webhook?: { id: string; url: string }
  /** The hub, and where it reaches us. */
  hubPort?: number
  callbackPort?: number
  archive?: StoredResponse[]
  /** When the newsroom was founded. */
  since?: string
}
