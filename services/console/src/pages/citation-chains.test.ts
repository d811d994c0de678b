import type { Citation } from '@crosswire/record'
import { describe, expect, it } from 'vitest'
import { buildChains, type Chain } from './citation-chains.ts'

const edge = (id: string, via: string | null, relation = 'cites'): Citation => ({ id, via, relation }) as never
const told = (chains: readonly Chain[]): string =>
  chains.map(({ citation, through }) => citation.id + (through.length > 0 ? `(${told(through)})` : '')).join(' ')

describe('chains of citations', () => {
  it('hang whom somebody cites under that one, and leave out bare links', () => {
    const citations = [edge('tass', null), edge('mfa', 'tass'), edge('reuters', null), edge('page', null, 'links')]
    expect(told(buildChains({ citations }))).toBe('tass(mfa) reuters')
  })

  it('start anew where the link leads nowhere, and end where it leads in circles', () => {
    expect(told(buildChains({ citations: [edge('mfa', 'gone')] }))).toBe('mfa')
    expect(told(buildChains({ citations: [edge('a', 'b'), edge('b', 'a')] }))).toBe('')
    expect(told(buildChains({ citations: [edge('a', null), edge('b', 'b')] }))).toBe('a')
  })
})
