import type { ArticleVersion } from '@crosswire/record'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { assembleParagraphs } from '../body/assemble-body.ts'
import { diffParts } from './diff-parts.ts'
import { diffVersions } from './diff-versions.ts'
import { diffWords } from './diff-words.ts'

const version = (paragraphs: readonly string[], more: Partial<ArticleVersion> = {}): ArticleVersion =>
  ({
    id: 'a',
    version: 1,
    versionId: 'v',
    versionCreated: '2025-11-21T12:00:00Z',
    headline: 'Ferry to sail',
    headlineMarks: [],
    byline: null,
    body: assembleParagraphs(paragraphs).body,
    ...more,
  }) as ArticleVersion

const A = 'The ferry line will open on Monday, the ministry said.'
const B = 'The ship sails three times a week, and daily from autumn.'
const C = 'A ticket costs twenty manats.'

describe('diffVersions', () => {
  it('tells blocks that stayed, changed, came and went', () => {
    const diff = diffVersions(
      version([A, B]),
      version([C, A, B.replace('three', 'four')], { headline: 'Ferry to sail on Monday' }),
    )
    expect(diff.blocks.map(({ kind }) => kind)).toEqual(['added', 'same', 'changed'])
    expect(diff.blocks[2]!.words).toEqual([
      { kind: 'same', text: 'The ship sails ' },
      { kind: 'removed', text: 'three' },
      { kind: 'added', text: 'four' },
      { kind: 'same', text: ' times a week, and daily from autumn.' },
    ])
    expect(diff.fields.map(({ field }) => field)).toEqual(['headline'])
    expect([diff.wordsAdded, diff.wordsRemoved]).toEqual([6, 1])
  })

  it('knows a block that was moved', () => {
    const diff = diffVersions(version([A, B, C]), version([C, A, B]))
    expect(diff.blocks.map(({ kind }) => kind)).toEqual(['moved', 'same', 'same'])
  })

  it('gives no words where the text may not be given', () => {
    const hidden = (paragraphs: string[]) => {
      const one = version(paragraphs)
      return { ...one, body: { ...one.body, text: null } }
    }
    const diff = diffVersions(hidden([A]), hidden([B]))
    expect(diff.blocks.map(({ kind, words }) => [kind, words])).toEqual([
      ['removed', null],
      ['added', null],
    ])
    expect(JSON.stringify(diff)).not.toContain('ferry')
  })

  it('gives both texts back from its words', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', 'b c', 'd.', ' ', 'е ё', '«f»')),
        fc.array(fc.constantFrom('a', 'b c', 'd.', ' ', 'е ё', 'g')),
        (x, y) => {
          const changes = diffWords(x.join(' '), y.join(' '))
          const side = (out: string) =>
            changes
              .filter(({ kind }) => kind !== out)
              .map(({ text }) => text)
              .join('')
          expect(side('added')).toBe(x.join(' '))
          expect(side('removed')).toBe(y.join(' '))
        },
      ),
    )
  })

  it('spends little on long texts that differ altogether', () => {
    const many = (word: string) => Array.from({ length: 20_000 }, (_, i) => `${word}${i}`)
    expect(diffParts(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
  })
})
