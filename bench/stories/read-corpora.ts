import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hashText } from './hash-text.ts'

/** A document with the story that people put it into; null where nobody said. */
export interface LabelledDocument {
  id: string
  language: string
  published: string | null
  headline: string | null
  text: string
  story: string | null
}

export interface LabelledPair {
  id: string
  a: Omit<LabelledDocument, 'id' | 'story'>
  b: Omit<LabelledDocument, 'id' | 'story'>
  languages: string
  same: boolean
  /** 1, the same, to 4, nothing in common; null where nobody graded. */
  grade: number | null
}

const lines = <T>(file: string): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T)

export function readDocuments(folder: string, name: string): LabelledDocument[] {
  const labels = new Map(
    lines<{ id: string; story: string }>(join(folder, `${name}.labels.ndjson`)).map(({ id, story }) => [id, story]),
  )
  return lines<Omit<LabelledDocument, 'story'>>(join(folder, `${name}.ndjson`)).map((document) => ({
    ...document,
    story: labels.get(document.id) ?? null,
  }))
}

export function readPairs(folder: string, name: string): LabelledPair[] {
  type Label = { id: string; languages: string; same: number; grade: number | null }
  const labels = new Map(lines<Label>(join(folder, `${name}.labels.ndjson`)).map((label) => [label.id, label]))
  return lines<Pick<LabelledPair, 'id' | 'a' | 'b'>>(join(folder, `${name}.ndjson`)).flatMap((pair) => {
    const label = labels.get(pair.id)
    return label ? [{ ...pair, languages: label.languages, same: label.same === 1, grade: label.grade }] : []
  })
}

/** Another state of a document: as a feed shows it, or with something unknown. */
export type Variant = (document: LabelledDocument) => LabelledDocument

const firstWords = (text: string, count: number): string => {
  const words = text.matchAll(/\S+/g)
  let end = 0
  for (let n = 0; n < count; n++) {
    const next = words.next()
    if (next.done === true) return text
    end = next.value.index + next.value[0].length
  }
  return text.slice(0, end)
}

const TEASER_WORDS = 55
const teaserOf: Variant = (document) => ({ ...document, text: firstWords(document.text, TEASER_WORDS) })

export const VARIANTS = {
  plain: (document) => document,
  teaser: (document) => teaserOf(document),
  mixed: (document) => (hashText(document.id) % 2 === 0 ? document : teaserOf(document)),
  bare: (document) => ({ ...document, headline: null }),
  undated: (document) => ({ ...document, published: null }),
} satisfies Record<string, Variant>
