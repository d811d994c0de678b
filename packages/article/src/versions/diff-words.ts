import { diffParts } from './diff-parts.ts'

export interface WordChange {
  kind: 'same' | 'removed' | 'added'
  text: string
}

/** What changed between two lines of text, word by word; the words of one side joined give its text back. */
export function diffWords(before: string, after: string): WordChange[] {
  const old = cutWords(before)
  const now = cutWords(after)
  const changes: WordChange[] = []
  for (const run of diffParts(old, now)) {
    const side =
      run.kind === 'added' ? now.slice(run.after.start, run.after.end) : old.slice(run.before.start, run.before.end)
    changes.push({ kind: run.kind, text: side.join('') })
  }
  return joinGaps(changes)
}

/** Words, marks and the spaces between them, each a part of its own. */
const cutWords = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}'’_]+|\s+|[^\s\p{L}\p{M}\p{N}'’_]/gu) ?? []

/** A lone space or mark that stayed between two changes makes them hard to read: it changes with them. */
function joinGaps(changes: readonly WordChange[]): WordChange[] {
  const joined: WordChange[] = []
  let removed = ''
  let added = ''
  const flush = () => {
    if (removed !== '') joined.push({ kind: 'removed', text: removed })
    if (added !== '') joined.push({ kind: 'added', text: added })
    removed = ''
    added = ''
  }
  for (const [i, change] of changes.entries()) {
    const isGap =
      change.kind === 'same' &&
      !/[\p{L}\p{N}]/u.test(change.text) &&
      i > 0 &&
      i < changes.length - 1 &&
      change.text.length <= 2
    if (change.kind === 'removed' || isGap) removed += change.text
    if (change.kind === 'added' || isGap) added += change.text
    if (change.kind === 'same' && !isGap) {
      flush()
      joined.push(change)
    }
  }
  flush()
  return joined
}

/** Share of words that two texts have in common, 0 to 1. */
export function likeness(before: string, after: string): number {
  const old = wordsOf(before)
  const now = wordsOf(after)
  if (old.length === 0 || now.length === 0) return 0
  const counts = new Map<string, number>()
  for (const word of old) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of now) {
    const left = counts.get(word) ?? 0
    if (left === 0) continue
    counts.set(word, left - 1)
    shared++
  }
  return (2 * shared) / (old.length + now.length)
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
