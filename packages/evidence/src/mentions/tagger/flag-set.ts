import { hashText } from './hash.ts'

/** A flag with a word of the text in it: there is no end of those. */
const OPEN_ENDED = 'qs='
/** Sets kept before those of open-ended flags are dropped. */
const LIMIT = 20_000

let count = 0

/**
 * The flags of a word, in the order they were put, as a node of a tree in which every step adds a flag: the same flags are
 * the same object, so that what a model makes of them is looked up without joining strings.
 */
export class FlagSet {
  /** Hashes of the flags; one put twice counts twice. */
  readonly hashes: readonly number[]
  readonly #flags: readonly string[]
  readonly #next = new Map<string, FlagSet>()

  constructor(flags: readonly string[], hashes: readonly number[]) {
    this.#flags = flags
    this.hashes = hashes
  }

  get isEmpty(): boolean {
    return this.hashes.length === 0
  }

  has(flag: string): boolean {
    return this.#flags.includes(flag)
  }

  with(flag: string): FlagSet {
    let next = this.#next.get(flag)
    if (!next) {
      this.#next.set(flag, (next = new FlagSet([...this.#flags, flag], [...this.hashes, hashText(flag)])))
      count++
    }
    return next
  }

  /** Drops what open-ended flags lead to. */
  forget(): void {
    for (const [flag, next] of this.#next)
      if (flag.startsWith(OPEN_ENDED)) this.#next.delete(flag)
      else next.forget()
  }
}

export const NO_FLAGS = new FlagSet([], [])

/** Keeps the number of sets bounded; called between texts. */
export function boundFlagSets(): void {
  if (count <= LIMIT) return
  NO_FLAGS.forget()
  count = 0
}
