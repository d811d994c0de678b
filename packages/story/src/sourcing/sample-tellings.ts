import type { Citation, Findings, Mention, Quote } from '@crosswire/record'
import { readTelling, type SourcedDocument, type Telling } from './telling.ts'

/** Tellings for tests, from texts in which `[person Ada Lind]`-like marks stand for what the evidence would find. */

export interface Sample extends Omit<SourcedDocument, 'text' | 'findings'> {
  publisher: string
  published: string
  text: string
  /** Names in the text, with their canonical name and kind. */
  names?: Record<string, readonly [kind: Mention['type'], canonical: string]>
  /** Attribution phrases with whom they name; `via` is the phrase it came through. */
  cites?: readonly Cites[]
  quotes?: readonly { words: string; speaker?: string }[]
  background?: readonly { passage: string; date: string }[]
}

interface Cites {
  marker: string
  name: string
  kind: Citation['kind']
  publisher?: string
  via?: string
}

export function tell(sample: Sample): Telling {
  const { names = {}, cites = [], quotes = [], background = [], ...document } = sample
  const { id, text } = sample
  const findings: Findings = {
    mentions: Object.entries(names).map(([surface, [type, canonicalName]], n) => ({
      id: `${id}-mention-${n}`,
      type,
      name: surface,
      canonicalName,
      entityId: `${type} ${canonicalName}`,
      role: null,
      evidence: find(text, surface),
      confidence: 1,
    })),
    citations: cites.map((one) => citation(id, text, one)),
    quotes: quotes.map(({ words, speaker }, n) => quote(`${id}-quote-${n}`, text, words, speaker)),
    dates: [],
    background: background.map(({ passage, date }) => ({
      evidence: find(text, passage),
      date,
      storyId: null,
      cue: passage.split(' ')[0]!,
    })),
  }
  return readTelling({ ...document, text, findings })
}

function citation(id: string, text: string, { marker, name, kind, publisher, via }: Cites): Citation {
  return {
    id: `${id}-cites-${marker}`,
    relation: 'cites',
    kind,
    cited: {
      publisherId: publisher ?? null,
      entityId: `organisation ${name}`,
      name,
      canonicalName: name,
      articleId: null,
      url: null,
      form: 'unknown',
    },
    via: via === undefined ? null : `${id}-cites-${via}`,
    updatePosition: 0,
    marker: find(text, marker),
    cue: marker,
    scope: null,
    rule: 'sample',
    confidence: 1,
  }
}

const quote = (id: string, text: string, words: string, speaker: string | undefined): Quote => ({
  id,
  kind: 'direct',
  speaker: speaker === undefined ? null : { entityId: `person ${speaker}`, name: speaker, canonicalName: speaker },
  translationOf: null,
  parentQuoteId: null,
  citationId: null,
  rule: 'sample',
  evidence: find(text, words),
  confidence: 1,
})

function find(text: string, exact: string): Quote['evidence'] {
  const start = text.indexOf(exact)
  if (start < 0) throw new Error(`"${exact}" does not stand in the text`)
  return { start, end: start + exact.length, exact, prefix: '', suffix: '' }
}
