import type { Document } from '../document.ts'
import { overlaps, type NameSpan } from '../span.ts'

/** «Azərbaycan Respublikası Xarici İşlər Nazirliyinin Diplomatik Akademiyası»: a name inside a name is one name. */
export function mergeChains(spans: readonly NameSpan[], document: Document): NameSpan[] {
  const out: NameSpan[] = []
  for (const span of [...spans].sort((a, b) => a.first - b.first || b.last - a.last)) {
    const before = out.at(-1)
    const joined =
      before &&
      (overlaps(before, span) ||
        (document.language === 'az' &&
          before.last === span.first - 1 &&
          /[nN]?[ıiuü]n$/.test(document.words[before.last]!.lower)))
    if (before && joined) out[out.length - 1] = { ...before, last: Math.max(before.last, span.last) }
    else out.push(span)
  }
  return out
}
