import type { Unit } from '../document/units.ts'
import type { WordClass } from '../lexicon/sense.ts'
import { AZ_RULES } from './data/az.ts'
import { EN_RULES } from './data/en.ts'
import { RU_RULES } from './data/ru.ts'
import { acceptsUnit } from './match.ts'
import { parsePattern, type Pattern } from './pattern.ts'
import type { RuleBook, RuleSpec } from './rule.ts'

export interface CompiledRule {
  spec: RuleSpec
  pattern: Pattern
  /** Lower is tried first. */
  rank: number
}

/** The rules of a language, found by the words and classes that set them off. */
export class CompiledBook {
  readonly #byWord = new Map<string, CompiledRule[]>()
  readonly #byClass = new Map<WordClass, CompiledRule[]>()
  readonly #bySenses = new WeakMap<Unit['senses'], readonly CompiledRule[]>()

  constructor(book: RuleBook) {
    for (const [rank, spec] of book.rules.entries()) {
      const rule: CompiledRule = { spec, pattern: parsePattern(spec.pattern), rank }
      const { anchor } = rule.pattern
      if (anchor.type === 'words') for (const word of anchor.words) push(this.#byWord, word, rule)
      else for (const cls of anchor.classes) push(this.#byClass, cls, rule)
    }
  }

  /** The rules that a unit sets off. A word has the same senses wherever it stands, so its rules are kept beside them. */
  rulesFor(unit: Unit): readonly CompiledRule[] {
    if (unit.kind === 'quote' || unit.kind === 'number') return NONE
    if (unit.senses.length === 0) return this.#byWord.get(unit.folded) ?? NONE
    let rules = this.#bySenses.get(unit.senses)
    if (!rules) this.#bySenses.set(unit.senses, (rules = this.#readRules(unit)))
    return rules
  }

  #readRules(unit: Unit): readonly CompiledRule[] {
    const found = new Set(this.#byWord.get(unit.folded))
    for (const { cls } of unit.senses) for (const rule of this.#byClass.get(cls) ?? NONE) found.add(rule)
    return [...found].filter((rule) => acceptsUnit(rule.pattern.anchor, unit))
  }
}

const NONE: readonly CompiledRule[] = []

function push<Key>(map: Map<Key, CompiledRule[]>, key: Key, rule: CompiledRule): void {
  const rules = map.get(key)
  if (rules) rules.push(rule)
  else map.set(key, [rule])
}

export const BOOKS: Readonly<Record<RuleBook['language'], RuleBook>> = { ru: RU_RULES, az: AZ_RULES, en: EN_RULES }
const compiled = new Map<RuleBook['language'], CompiledBook>()

export function compiledBook(language: RuleBook['language']): CompiledBook {
  let book = compiled.get(language)
  if (!book) compiled.set(language, (book = new CompiledBook(BOOKS[language])))
  return book
}
