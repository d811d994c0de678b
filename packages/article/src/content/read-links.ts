import type { Link } from '@crosswire/record'
import { normalizeText } from '@crosswire/text'
import type { AssembledBody } from '../body/assemble-body.ts'

const MOST_LINKS = 300

/** The links in the text of a body, each with where it stands. */
export function readLinks({ body, points, sources }: AssembledBody, base: string): Link[] {
  const links: Link[] = []
  for (const [i, source] of sources.entries()) {
    if (!source || source.links.length === 0) continue
    const block = body.blocks[i]!
    const start = points.toUtf16(block.start)
    const text = body.text.slice(start, points.toUtf16(block.end))
    let from = 0
    for (const { href, text: raw } of source.links) {
      const url = linkUrl(href, base)
      const words = normalizeText(raw).replace(/\n{2,}/g, '\n')
      if (url === null || words === '' || links.length >= MOST_LINKS) continue
      const at = text.indexOf(words, from)
      if (at >= 0) from = at + words.length
      links.push({
        url,
        text: words,
        evidence: at < 0 ? null : points.evidence(start + at, start + at + words.length),
      })
    }
  }
  return links
}

/** An address of the web, or null for what a page only acts on: anchors, scripts, mail. */
export function linkUrl(href: string, base: string): string | null {
  if (href.startsWith('#') || !URL.canParse(href.trim(), base)) return null
  const url = new URL(href.trim(), base)
  return /^https?:$/.test(url.protocol) && url.hostname !== '' ? url.href : null
}
