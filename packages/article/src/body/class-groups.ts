import { CLASS_GROUPS, CLASS_GROUP_NAMES, type ClassGroup } from '../data/class-groups.data.ts'

/** The bit of each group in the masks of `classGroups`. */
export const GROUP_BIT = Object.fromEntries(CLASS_GROUP_NAMES.map((name, bit) => [name, 1 << bit])) as Record<
  ClassGroup,
  number
>

const patterns = CLASS_GROUP_NAMES.map((name) => CLASS_GROUPS[name])
/** Words that stand in patterns of several words: others mean the same alone as beside their neighbours. */
const joining = new Set(
  patterns
    .flatMap(({ source }) => source.match(/[^|]*[ ?][^|]*/g) ?? [])
    .flatMap((part) => (part.match(/[a-z]+/g) ?? []).flatMap((word) => [word, `${word}s`])),
)
/** Every word of the patterns, with and without a last letter that a pattern leaves open. */
const vocabulary = new Set(
  patterns
    .flatMap(({ source }) => [source, source.replaceAll(' ?', '')])
    .flatMap((source) => source.match(/[a-z]+\??/g) ?? [])
    .flatMap((word) => (word.endsWith('?') ? [word.slice(0, -1), word.slice(0, -2)] : [word])),
)
/** What patterns find within a longer word. Any other word outside the vocabulary belongs to no group. */
const LOOSE =
  /nav|menu|header|footer|sidebar|widget|related|recommend|teaser|outbrain|taboola|readmore|shar|social|advert|adsby|googlead|newsletter|subscri|suscri|podpis|prosmotr|payla|caption|author|cookie|popup|paywall|headline|body|text|content|inhalt/
const MAX_KNOWN = 20_000
const MAX_NAMES = 300
const known = new Map<string, number>()
const windows = new Map<string, number>()

/** The groups that a class and id attribute name, as a bit mask. Templates repeat themselves, so answers are kept. */
export function classGroups(names: string): number {
  if (names === '') return 0
  const before = known.get(names)
  if (before !== undefined) return before
  let mask = 0
  let last: string | null = null
  let beforeLast: string | null = null
  for (const word of splitNames(names)) {
    const own = isKnown(word) ? word : null
    if (own !== null) {
      mask |= groupsOf(own)
      if (last !== null && joining.has(own))
        mask |= groupsOf(beforeLast === null ? `${last} ${own}` : `${beforeLast} ${last} ${own}`)
    }
    beforeLast = own === null ? null : last
    last = own
  }
  keep(known, names, mask)
  return mask
}

const isKnown = (word: string): boolean =>
  vocabulary.has(word) || vocabulary.has(word.slice(0, -1)) || (word.length > 3 && LOOSE.test(word))

/** Of one to three words. There are far fewer of them than of names that are made of them. */
function groupsOf(window: string): number {
  const before = windows.get(window)
  if (before !== undefined) return before
  let mask = 0
  for (let bit = 0; bit < patterns.length; bit++) if (patterns[bit]!.test(window)) mask |= 1 << bit
  keep(windows, window, mask)
  return mask
}

function keep(answers: Map<string, number>, key: string, mask: number): void {
  if (answers.size >= MAX_KNOWN) answers.clear()
  answers.set(key, mask)
}

const WORD = /\p{Lu}?[\p{Ll}\p{Lo}]+|\p{Lu}+(?![\p{Ll}])|\p{N}+/gu
const ASCII_WORD = /[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+/g

/** "articleBody__text-1" → article, body, text, 1. Names of generated classes are cut: they say nothing. */
function splitNames(names: string): string[] {
  const some = names.slice(0, MAX_NAMES)
  const words = some.match(/^[\x00-\x7f]*$/.test(some) ? ASCII_WORD : WORD) ?? []
  return words.map((word) => word.toLowerCase())
}
