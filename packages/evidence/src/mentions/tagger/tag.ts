import type { Catalogue } from '@crosswire/record'
import type { Document } from '../document.ts'
import { LABELS, TAGGED_TYPES, WIDTH, type TaggedType, type TaggerModel } from './model.ts'
import { Scorer } from './scorer.ts'

/** A name the tagger found: words `[first, last]` of the document. Names of different types may nest. */
export interface TaggedSpan {
  type: TaggedType
  first: number
  last: number
}

const SCORERS = new WeakMap<TaggerModel, Scorer>()

/**
 * Finds people, places and organisations with a linear-chain model: for each type apart, the best sequence of labels
 * of each sentence (Viterbi). One pass over the features serves all types.
 */
export function tagDocument(document: Document, catalogue: Catalogue, model: TaggerModel): TaggedSpan[] {
  const { words } = document
  let scorer = SCORERS.get(model)
  if (!scorer) SCORERS.set(model, (scorer = new Scorer(model)))
  const scores = scorer.score(document, catalogue)
  const labels = new Uint8Array(words.length)
  const from = new Uint8Array(words.length * LABELS)
  const spans: TaggedSpan[] = []
  for (let start = 0; start < words.length;) {
    let end = start + 1
    while (end < words.length && words[end]!.sentence === words[start]!.sentence) end++
    TAGGED_TYPES.forEach((type, index) => {
      findBestLabels(scores, start, end, index, model, from, labels)
      collectSpans(labels, start, end, type, spans)
    })
    start = end
  }
  return spans
}

const IMPOSSIBLE = -1e9

/** Writes the best labels of words `[start, end)` for a type; `from` is room for the way back. */
function findBestLabels(
  scores: Int32Array,
  start: number,
  end: number,
  type: number,
  model: TaggerModel,
  from: Uint8Array,
  labels: Uint8Array,
): void {
  const steps = model.transitions[type]!
  const outside = -model.bias[type]!
  // The best score of a sequence that ends with each label at the word before: outside, first, further.
  let [none, first, further] = [0, IMPOSSIBLE, IMPOSSIBLE]
  for (let at = start; at < end; at++) {
    const own = at * WIDTH + type * (LABELS - 1)
    const way = at * LABELS
    const ownFirst = scores[own]! * model.scale
    const ownFurther = scores[own + 1]! * model.scale
    if (at === start) {
      none = outside
      first = ownFirst
      continue
    }
    let toNone = none + steps[0]!
    let toFirst = none + steps[1]!
    // A further word follows a first or a further one.
    let toFurther = none + IMPOSSIBLE
    from[way] = from[way + 1] = from[way + 2] = 0
    for (let before = 1; before < LABELS; before++) {
      const best = before === 1 ? first : further
      const step = before * LABELS
      if (best + steps[step]! > toNone) {
        toNone = best + steps[step]!
        from[way] = before
      }
      if (best + steps[step + 1]! > toFirst) {
        toFirst = best + steps[step + 1]!
        from[way + 1] = before
      }
      if (best + steps[step + 2]! > toFurther) {
        toFurther = best + steps[step + 2]!
        from[way + 2] = before
      }
    }
    none = toNone + outside
    first = toFirst + ownFirst
    further = toFurther + ownFurther
  }
  let label = first > none ? (further > first ? 2 : 1) : further > none ? 2 : 0
  for (let at = end - 1; at >= start; at--) {
    labels[at] = label
    label = from[at * LABELS + label]!
  }
}

function collectSpans(labels: Uint8Array, start: number, end: number, type: TaggedType, spans: TaggedSpan[]): void {
  for (let at = start; at < end; at++) {
    if (labels[at] === 0) continue
    let last = at
    while (last + 1 < end && labels[last + 1] === 2) last++
    spans.push({ type, first: at, last })
    at = last
  }
}
