import { resolveUrl } from '@crosswire/text'
import sanitizeHtml from 'sanitize-html'
import { KEPT_ATTRIBUTES, URL_ATTRIBUTES } from '../data/attributes.data.ts'
import { SILENT_TAGS, TEXT_TAGS } from '../data/tags.data.ts'
import { escapeText } from './serialize.ts'
import { stripTags } from './to-text.ts'
import { stripComments } from './comments.ts'
import { normalizeReferences, quickSanitize } from './quick-sanitize.ts'

const LINKED_TAGS = Object.entries(KEPT_ATTRIBUTES)
  .filter(([, names]) => names.some((name) => URL_ATTRIBUTES.has(name)))
  .map(([tag]) => tag)

const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: [...TEXT_TAGS],
  allowedAttributes: Object.fromEntries(Object.entries(KEPT_ATTRIBUTES).map(([tag, names]) => [tag, [...names]])),
  nonTextTags: [...SILENT_TAGS],
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowProtocolRelative: false,
  enforceHtmlBoundary: false,
  nestingLimit: 100,
}

/** No article has so many tags; a body with more is kept as its text. */
const MAX_TAGS = 5_000

/** Tags that may still be parsed for one document, which is how long untidy markup may take. */
export interface MarkupBudget {
  tags: number
}

/** HTML that may be shown: text and its structure, links and pictures made absolute; nothing that runs, styles or frames. */
export function sanitize(written: string, base: string, budget: MarkupBudget = { tags: Infinity }): string {
  if (!written.includes('<')) return normalizeReferences(written).trim()
  const html = stripComments(written)
  const quick = quickSanitize(html, base, resolveReference)
  if (quick !== null) return quick.trim()
  const tags = countBrackets(html)
  budget.tags -= tags
  return tags > MAX_TAGS || budget.tags < 0 ? escapeText(stripTags(html)) : sanitizeThoroughly(html, base).trim()
}

function countBrackets(html: string): number {
  let count = 0
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) count++
  return count
}

function sanitizeThoroughly(html: string, base: string): string {
  const transform: sanitizeHtml.Transformer = (tagName, attribs) => {
    for (const name of URL_ATTRIBUTES) {
      const value = attribs[name]
      if (value === undefined) continue
      const url = resolveReference(value, base)
      if (url === null) Reflect.deleteProperty(attribs, name)
      else attribs[name] = url
    }
    return { tagName, attribs }
  }
  const transformTags = Object.fromEntries(LINKED_TAGS.map((tag) => [tag, transform]))
  return sanitizeHtml(html, { ...OPTIONS, transformTags })
}

/** A page, a mail address or a telephone number, absolute; null for every other scheme. */
function resolveReference(reference: string, base: string): string | null {
  const start = reference.charCodeAt(0)
  // Most references begin with `h` or `/`; the others may be schemes or places on the page.
  if (start !== 0x68 && start !== 0x2f) {
    if (/^\s{0,9}(?:mailto|tel):/i.test(reference)) return reference.trim()
    if (/^\s{0,9}#/.test(reference)) return null
  }
  return resolveUrl(reference, base)
}
