import { foldCase } from '@crosswire/text'
import { CASES, type CaseName, type WordClass } from '../lexicon/sense.ts'

/**
 * The pattern language of rules, in which somebody who knows the language writes a wording:
 *
 * - `со ссылкой на`  words as they stand, case folded; `ссылкой|ссылками` either
 * - `<say>` a word of a class, in any form; `<say|relay>` either; `<say.pl>` `<say.sg>` in the plural, in the singular;
 *   `<communication:loc>` in a case
 * - `{src:gen}` a source in a case (any without one): see `SLOTS`
 * - `[…]` may be missing
 * - `~` what may stand between a verb and its subject: adverbs, times, an audience
 * - `…` anything within the clause
 * - `,` `–` (any dash) `:` `"` (a whole quote) `^` (start of the sentence) `$` (its end)
 * - `!` before a word or class: the one that makes the rule be tried; the first one where none is marked
 */
export type Element =
  | { type: 'words'; words: ReadonlySet<string>; anchor: boolean }
  | { type: 'class'; classes: ReadonlySet<WordClass>; plural: boolean | null; cases: number; anchor: boolean }
  | { type: 'slot'; slot: SlotName; cases: number }
  | { type: 'optional'; elements: readonly Element[] }
  | { type: 'filler' | 'gap' | 'comma' | 'dash' | 'colon' | 'quote' | 'start' | 'end' }

/** What a slot accepts: `src` any source, `spk` who can speak, `out` an outlet, `doc` a text, `who` a person, `own` his, her, their. */
export const SLOTS = ['src', 'spk', 'out', 'doc', 'who', 'own'] as const
export type SlotName = (typeof SLOTS)[number]

export interface Pattern {
  left: readonly Element[]
  anchor: Extract<Element, { type: 'words' | 'class' }>
  right: readonly Element[]
}

/** A pattern that cannot be read; the message says which part and why. */
export class PatternError extends Error {
  override name = 'PatternError'
}

const SINGLE: Readonly<Record<string, Element['type']>> = {
  '~': 'filler',
  '…': 'gap',
  ',': 'comma',
  '–': 'dash',
  ':': 'colon',
  '"': 'quote',
  '^': 'start',
  $: 'end',
}

export function parsePattern(source: string): Pattern {
  const parts = source.replace(/[[\]]/g, ' $& ').trim().split(/\s+/)
  let at = 0
  const readList = (closing: boolean): Element[] => {
    const elements: Element[] = []
    while (at < parts.length) {
      const part = parts[at++]!
      if (part === ']') {
        if (!closing) throw new PatternError(`"]" without "[" in: ${source}`)
        return elements
      }
      elements.push(part === '[' ? { type: 'optional', elements: readList(true) } : readElement(part, source))
    }
    if (closing) throw new PatternError(`"[" without "]" in: ${source}`)
    return elements
  }
  const elements = readList(false)
  const marked = elements.findIndex((element) => isAnchor(element) && element.anchor)
  const index = marked >= 0 ? marked : elements.findIndex(isAnchor)
  const anchor = elements[index]
  if (!anchor || !isAnchor(anchor)) throw new PatternError(`no word or class to start from in: ${source}`)
  return { left: elements.slice(0, index), anchor, right: elements.slice(index + 1) }
}

const isAnchor = (element: Element): element is Pattern['anchor'] =>
  element.type === 'words' || element.type === 'class'

function readElement(part: string, source: string): Element {
  const single = SINGLE[part]
  if (single !== undefined) return { type: single } as Element
  const anchor = part.startsWith('!')
  const body = anchor ? part.slice(1) : part
  const cls = /^<([a-z|]+)(?:\.(pl|sg))?(?::([a-z|]+))?>$/.exec(body)
  if (cls) {
    return {
      type: 'class',
      classes: new Set(cls[1]!.split('|') as WordClass[]),
      plural: cls[2] === undefined ? null : cls[2] === 'pl',
      cases: readCases(cls[3], source),
      anchor,
    }
  }
  const slot = /^\{([a-z]+)(?::([a-z|]+))?\}$/.exec(body)
  if (slot) {
    const name = SLOTS.find((known) => known === slot[1])
    if (!name) throw new PatternError(`no slot {${slot[1]!}} (there are ${SLOTS.join(', ')}) in: ${source}`)
    return { type: 'slot', slot: name, cases: readCases(slot[2], source) }
  }
  if (/[<>{}]/.test(body)) throw new PatternError(`cannot read "${part}" in: ${source}`)
  return { type: 'words', words: new Set(body.split('|').map(foldCase)), anchor }
}

function readCases(names: string | undefined, source: string): number {
  if (names === undefined) return 127
  return names.split('|').reduce((bits, name) => {
    if (!(name in CASES))
      throw new PatternError(`no case "${name}" (there are ${Object.keys(CASES).join(', ')}) in: ${source}`)
    return bits | CASES[name as CaseName]
  }, 0)
}
