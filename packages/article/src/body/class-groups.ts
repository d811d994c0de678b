import { CLASS_GROUPS, CLASS_GROUP_NAMES, type ClassGroup } from '../data/class-groups.data.ts'

/** The bit of each group in the masks of `classGroups`. */
export const GROUP_BIT = Object.fromEntries(CLASS_GROUP_NAMES.map((name, bit) => [name, 1 << bit])) as Record<
  ClassGroup,
  number
>

const patterns = CLASS_GROUP_NAMES.map((name) => CLASS_GROUPS[name])
const MAX_KNOWN = 20_000
const known = new Map<string, number>()

/** The groups that a class and id attribute name, as a bit mask. Templates repeat themselves, so answers are kept. */
export function classGroups(names: string): number {
  if (names === '') return 0
  const before = known.get(names)
  if (before !== undefined) return before
  const words = splitNames(names)
  let mask = 0
  for (let bit = 0; bit < patterns.length; bit++) if (patterns[bit]!.test(words)) mask |= 1 << bit
  if (known.size >= MAX_KNOWN) known.clear()
  known.set(names, mask)
  return mask
}

/** "articleBody__text-1" → "article body text 1". Names of generated classes are cut: they say nothing. */
function splitNames(names: string): string {
  return names
    .slice(0, 300)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]+/gu, ' ')
    .replace(/(\p{L})(\p{N})/gu, '$1 $2')
    .replace(/\s+/g, ' ')
}
