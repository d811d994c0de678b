import type { Catalogue } from '@crosswire/record'
import type { Document } from '../document.ts'
import { LABELS, TAGGED_TYPES, type TaggedType, type TaggerModel } from './model.ts'
import { Scorer, WIDTH } from './scorer.ts'

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
  const spans: TaggedSpan[] = []
  for (let start = 0; start < words.length;) {
    let end = start + 1
    while (end < words.length && words[end]!.sentence === words[start]!.sentence) end++
    TAGGED_TYPES.forEach((type, index) => {
      const labels = bestLabels(scores, start, end, index, model)
      collectSpans(labels, start, type, spans)
    })
    start = end
  }
  return spans
}

const IMPOSSIBLE = -1e9

function bestLabels(scores: Float32Array, start: number, end: number, type: number, model: TaggerModel): Uint8Array {
  const length = end - start
  const transitions = model.transitions[type]!
  const bias = model.bias[type]!
  const best = new Float64Array(length * LABELS)
  const from = new Uint8Array(length * LABELS)
  for (let at = 0; at < length; at++) {
    const offset = (start + at) * WIDTH + type * LABELS
    for (let label = 0; label < LABELS; label++) {
      const own = scores[offset + label]! - (label === 0 ? bias : 0)
      if (at === 0) {
        best[label] = label === 2 ? IMPOSSIBLE : own
        continue
      }
      let top = -Infinity
      for (let before = 0; before < LABELS; before++) {
        // A further word follows a first or a further one.
        const step = before === 0 && label === 2 ? IMPOSSIBLE : transitions[before * LABELS + label]!
        const score = best[(at - 1) * LABELS + before]! + step
        if (score > top) {
          top = score
          from[at * LABELS + label] = before
        }
      }
      best[at * LABELS + label] = top + own
    }
  }
  const labels = new Uint8Array(length)
  let label = 0
  for (let other = 1; other < LABELS; other++) {
    if (best[(length - 1) * LABELS + other]! > best[(length - 1) * LABELS + label]!) label = other
  }
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label
    label = from[at * LABELS + label]!
  }
  return labels
}

function collectSpans(labels: Uint8Array, start: number, type: TaggedType, spans: TaggedSpan[]): void {
  for (let at = 0; at < labels.length; at++) {
    if (labels[at] === 0) continue
    let last = at
    while (labels[last + 1] === 2) last++
    spans.push({ type, first: start + at, last: start + last })
    at = last
  }
}
