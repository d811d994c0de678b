import { hashText } from '@crosswire/article'
import type { PageContent } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'
import { digestContent } from './content-digest.ts'

/** A reading of a page, with the hashes of what of the page is not in its body. */
export interface Look {
  content: PageContent
  passedOver: readonly string[]
}

/**
 * Whether two looks at a page differ only in which of its texts they take for the body: all that came in stood on the page
 * before, all that went still stands there. A moved banner does that; an author's edit does not. Neither is another teaser.
 */
export function differsByDoubtOnly(before: Look, after: Look): boolean {
  const { body, updates } = before.content
  if (digestContent({ ...after.content, body, updates }) !== digestContent(before.content)) return false
  if (labelsOf(before) !== labelsOf(after)) return false
  const old = paragraphsOf(before)
  const now = paragraphsOf(after)
  const [oldRest, newRest] = [new Set(before.passedOver), new Set(after.passedOver)]
  return (
    [...now].every((text) => old.has(text) || oldRest.has(hashText(text))) &&
    [...old].every((text) => now.has(text) || newRest.has(hashText(text))) &&
    [...old].filter((text) => now.has(text)).join('\n\n') === [...now].filter((text) => old.has(text)).join('\n\n')
  )
}

const labelsOf = ({ content: { updates } }: Look): string =>
  JSON.stringify(updates.map(({ label }) => label).filter((label) => label !== null))

/** More of a paragraph than this in links, and it leads to another article: a teaser that was taken for text. */
const LINK = 0.9

/** The paragraphs of a body in order, each once, without those that are links. */
function paragraphsOf({ content: { body, links } }: Look): Set<string> {
  if (body.text === null) return new Set()
  const points = new CodePoints(body.text)
  const linked = links.flatMap(({ evidence }) => evidence ?? [])
  return new Set(
    body.blocks
      .filter(({ start, end }) => {
        const inside = linked.filter((link) => link.start >= start && link.end <= end)
        return inside.reduce((sum, link) => sum + link.end - link.start, 0) < (end - start) * LINK
      })
      .map(({ start, end }) => points.slice(start, end)),
  )
}
