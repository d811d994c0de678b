import type { Derive } from './decide-derivation.ts'
import type { Telling } from './telling.ts'

/** One state of an article: what its page said from some time on. */
export interface ToldState {
  telling: Telling
  /** When it came to say so, in milliseconds: the first state when it was published, a later one when it was edited. */
  since: number
}

/** The states of an article, the first one first; the last one is the telling that is traced. */
export type StatesOf = (telling: Telling) => readonly ToldState[]

/** Clocks differ, and an edit is seen some time after it was made: by less than this nobody was first. */
const SLACK = 1_800_000

/** An article that was never edited said all that it says when it was published. */
export const neverEdited: StatesOf = (telling) => [{ telling, since: telling.time }]

/**
 * Whether what two articles have in common stood in `x` before it stood in `y`, for sure. Not their own times say it but
 * those of the states in which the words first stood: a page that is edited is no source of what stood elsewhere before.
 */
export function stoodFirst(x: Telling, y: Telling, statesOf: StatesOf, derive: Derive): boolean {
  const later = statesOf(y)
  // The words of an article that was never edited are as old as it is; nothing can have come before it in a younger one.
  if (later.length < 2 || later.at(-1)!.since - x.time < SLACK) return false
  return firstSharing(later, x, derive) - firstSharing(statesOf(x), y, derive) >= SLACK
}

/** Since when an article has had in it what another one has too. */
function firstSharing(states: readonly ToldState[], other: Telling, derive: Derive): number {
  const isShared = ({ telling }: ToldState): boolean =>
    derive(telling, other) !== null || derive(other, telling) !== null
  return (states.find(isShared) ?? states.at(-1)!).since
}
