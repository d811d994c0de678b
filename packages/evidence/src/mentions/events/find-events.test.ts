import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CodePoints, evidenceHolds, normalizeText } from '@crosswire/text'
import { findMentions } from '../find-mentions.ts'
import { SMALL_CATALOGUE } from '../small-catalogue.data.ts'
import { EVENT_EXAMPLES, NOTHING } from './examples.data.ts'

const read = (language: string, text: string) =>
  findMentions({ id: 'd', language, text: normalizeText(text) }, { catalogue: SMALL_CATALOGUE }).filter(
    ({ type }) => type === 'event',
  )

const examples = EVENT_EXAMPLES.trim()
  .split('\n# ')
  .flatMap((block) => {
    const [name, ...lines] = block.replace(/^# /, '').split('\n')
    return lines.map((line) => {
      const [language, sentence] = line.split(' | ') as [string, string]
      return { name: name!, language, sentence }
    })
  })

describe('named happenings', () => {
  it.each(examples)('$name, $language: $sentence', ({ name, language, sentence }) => {
    const found = read(language, sentence.replace(/[[\]]/g, ''))
    const wanted = name === NOTHING ? [] : [{ name: /\[(.*)\]/.exec(sentence)![1]!, canonicalName: name }]
    expect(found.map(({ name, canonicalName }) => ({ name, canonicalName }))).toEqual(wanted)
  })

  it('have one id across languages', () => {
    const ids = new Map<string, Set<string>>()
    for (const { name, language, sentence } of examples)
      for (const { entityId } of read(language, sentence.replace(/[[\]]/g, '')))
        ids.set(name, (ids.get(name) ?? new Set()).add(entityId!))
    for (const [name, set] of ids) expect([name, set.size]).toEqual([name, 1])
    expect(new Set([...ids.values()].flatMap((set) => [...set])).size).toBe(ids.size)
  })

  it('leave the places and bodies inside them', () => {
    const text = 'Решение принято на саммите НАТО в Вашингтоне, сказал он.'
    const types = findMentions({ id: 'd', language: 'ru', text }, { catalogue: SMALL_CATALOGUE }).map(
      ({ type, canonicalName }) => `${type} ${canonicalName}`,
    )
    expect(types).toContain('place Washington')
    expect(types).toContain('organisation NATO')
    expect(types).toContain('event NATO Summit in Washington')
  })

  it('slice back exactly, whatever stands around them', () => {
    const pieces = examples.map(({ sentence }) => sentence.replace(/[[\]]/g, ''))
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces, '😀', 'е\u0308', 'Ba\u00adkı', '«', '\n\n', '2024-cü il', 'в Баку'), {
          maxLength: 6,
        }),
        fc.constantFrom('ru', 'az', 'en'),
        (parts, language) => {
          const text = normalizeText(parts.join(' '))
          const points = new CodePoints(text)
          for (const { evidence, name } of read(language, text)) {
            expect(evidenceHolds(points, evidence)).toBe(true)
            expect(name).toBe(evidence.exact)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
