import { catalogue } from '@crosswire/publishers'
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.ts'
import { BOOKS } from './book.ts'
import { parseExample } from './examples.ts'

const plain = (name: string): string => name.replace(/[«»“”„"]/g, '').trim()

/** The name as the example gives it, which may leave out the noun or the suffix that the text has. */
const isSame = (found: string, wanted: string): boolean =>
  found === wanted || found.endsWith(` ${wanted}`) || wanted.endsWith(` ${found}`) || found.startsWith(`${wanted}-`)

const render = (cited: string, via: string | null): string => plain(cited) + (via === null ? '' : ` < ${plain(via)}`)

function cite(text: string, language: string): { edges: { cited: string; via: string | null }[]; rules: string[] } {
  const { citations } = annotate({ id: 'example', language, text }, { catalogue })
  const names = new Map(citations.map(({ id, cited }) => [id, cited.name]))
  return {
    edges: citations.map(({ cited, via }) => ({ cited: cited.name, via: via === null ? null : names.get(via)! })),
    rules: citations.map(({ rule }) => rule),
  }
}

for (const { language, rules } of Object.values(BOOKS)) {
  describe(`rules of ${language}`, () => {
    for (const { id, examples, counterExamples = [] } of rules) {
      for (const example of examples) {
        it(`${id}: ${example}`, () => {
          const { text, edges } = parseExample(example)
          const found = cite(text, language)
          const wanted = edges.map(({ cited, via }) => render(cited, via)).sort()
          const matched = found.edges.map((edge) => {
            const same = edges.find(
              ({ cited, via }) =>
                isSame(plain(edge.cited), plain(cited)) &&
                (via === null ? edge.via === null : edge.via !== null && isSame(plain(edge.via), plain(via))),
            )
            return same ? render(same.cited, same.via) : render(edge.cited, edge.via)
          })
          expect(matched.sort()).toEqual(wanted)
          expect(found.rules).toContain(id)
        })
      }
      for (const text of counterExamples) {
        it(`${id} finds nothing in: ${text}`, () => {
          expect(cite(text, language).rules).not.toContain(id)
        })
      }
    }
    it('ids are their own and every rule has an example', () => {
      expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length)
      expect(rules.filter(({ examples }) => examples.length === 0).map(({ id }) => id)).toEqual([])
    })
  })
}
