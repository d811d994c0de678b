import type { Phrase, PhraseKind } from '../phrases/phrase.ts'
import type { SlotName } from './pattern.ts'

const SPEAKERS: readonly PhraseKind[] = [
  'outlet',
  'institution',
  'press',
  'person',
  'office',
  'anonymous',
  'pronoun',
  'name',
]

const ACCEPTED: Readonly<Record<SlotName, ReadonlySet<PhraseKind>>> = {
  src: new Set([...SPEAKERS, 'communication', 'document']),
  spk: new Set(SPEAKERS),
  out: new Set(['outlet', 'name']),
  doc: new Set(['communication', 'document']),
  who: new Set(['person', 'office', 'anonymous', 'pronoun', 'name']),
  own: new Set(['pronoun']),
}

/** Whether a slot takes a phrase. A common noun nobody knows is a source only when it is human by its form. */
export function acceptsPhrase(slot: SlotName, phrase: Phrase): boolean {
  if (slot === 'out' && phrase.kind === 'name' && phrase.person) return false
  if (slot === 'out' && phrase.kind === 'institution') return phrase.lemma !== null && AGENCY.test(phrase.lemma)
  if (phrase.kind === 'unknown')
    return (slot === 'spk' || slot === 'src' || slot === 'who') && HUMAN.test(phrase.lemma ?? '')
  return ACCEPTED[slot].has(phrase.kind)
}

/** «Агентство» may be of news or of state. */
const AGENCY = /^(?:агентство|agentlik|agency)$/
/** Suffixes of those who do something: водители, экологи, sürücülər, hauliers. */
const HUMAN =
  /(?:тел(?:ь|и)|ник(?:и)?|ниц[аы]|щик(?:и)?|чик(?:и)?|ист(?:ы)?|лог(?:и)?|ор(?:ы)?|нец|нцы|анин|ане|яне|ц[ыа]|жители|ч[iuü](?:l[aə]r)?|ers|ists|ors|ians)$/
