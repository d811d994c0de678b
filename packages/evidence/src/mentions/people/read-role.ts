import type { Document } from '../document.ts'
import { isRoleModifier, roleAt } from '../lexicon/heads.ts'
import type { NameSpan } from '../span.ts'

/** How far before a name its role may begin. */
const REACH = 9

/**
 * The role the text gives a person right before the name («замминистра иностранных дел РФ Михаил Галузин») or after a
 * comma ("Anna Reed, a spokeswoman for …"), in English; null where it gives none.
 */
export function readRole(document: Document, span: NameSpan): string | null {
  return before(document, span.first) ?? after(document, span.last)
}

function before(document: Document, first: number): string | null {
  const { words } = document
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const word = words[at]!
    if (word.sentence !== words[first]!.sentence || (word.kind === 'mark' && !/^[-–«»"“”,]$/.test(word.text)))
      return null
    if (word.text === ',' && at < first - 1) return null
    const role = roleAt(document, at)
    if (!role || role.last >= first) continue
    // «заместитель министра»: what the role belongs to stands between it and the name, in small letters or as a name.
    const start = startOfRole(document, at)
    return start === at ? role.value : (roleAt(document, start)?.value ?? role.value)
  }
  return null
}

/** «заместитель министра», «бывший глава»: the first of the role nouns that hang together. */
function startOfRole(document: Document, at: number): number {
  let start = at
  for (let back = at - 1; back >= 0 && back >= at - 3; back--) {
    if (roleAt(document, back)) start = back
    else if (!isRoleModifier(document.words[back]!.info)) break
  }
  return start
}

function after(document: Document, last: number): string | null {
  const { words } = document
  if (words[last + 1]?.text !== ',') return null
  for (let at = last + 2; at < words.length && at <= last + 5; at++) {
    const role = roleAt(document, at)
    if (role) return role.value
    if (words[at]!.kind === 'mark') return null
  }
  return null
}
