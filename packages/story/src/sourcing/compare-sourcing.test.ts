import type { Citation } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { compareSourcing } from './compare-sourcing.ts'

type Cited = Parameters<typeof compareSourcing>[0][number]

const cite = (name: string, kind: Citation['kind'] = 'publisher', via: string | null = null): Cited => ({
  id: name,
  relation: 'cites',
  kind,
  via,
  cited: { publisherId: null, entityId: null, name, canonicalName: name, articleId: null, url: null, form: 'unknown' },
})

describe('compareSourcing', () => {
  it('sees that the sourcing moved upstream: the agency is gone, whom it cited is cited', () => {
    const before = [cite('TASS'), cite('Foreign Ministry', 'institution', 'TASS')]
    expect(compareSourcing(before, [cite('Foreign Ministry', 'institution')])).toEqual({
      kind: 'upstream',
      lost: ['TASS'],
      gained: ['Foreign Ministry'],
    })
  })

  it('sees it move downstream', () => {
    const after = [cite('TASS'), cite('Foreign Ministry', 'institution', 'TASS')]
    expect(compareSourcing([cite('Foreign Ministry', 'institution')], after)?.kind).toBe('downstream')
  })

  it('names what came and what went', () => {
    expect(compareSourcing([cite('A')], [cite('A'), cite('B')])).toEqual({ kind: 'added', lost: [], gained: ['B'] })
    expect(compareSourcing([cite('A'), cite('B')], [cite('A')])?.kind).toBe('dropped')
    expect(compareSourcing([cite('A')], [cite('B')])?.kind).toBe('replaced')
  })

  it('says nothing where the same are named', () => {
    expect(compareSourcing([cite('A'), cite('an official', 'unnamed')], [cite('A')])).toBeNull()
  })
})
