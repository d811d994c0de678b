import { resolveUrl } from '@crosswire/text'
import sanitizeHtml from 'sanitize-html'
import { KEPT_ATTRIBUTES, URL_ATTRIBUTES } from '../data/attributes.data.ts'
import { SILENT_TAGS, TEXT_TAGS } from '../data/tags.data.ts'
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

/** HTML that may be shown: text and its structure, links and pictures made absolute; nothing that runs, styles or frames. */
export function sanitize(written: string, base: string): string {
  if (!written.includes('<')) return normalizeReferences(written).trim()
  const html = stripComments(written)
  const resolve = (reference: string): string | null => resolveReference(reference, base)
  const quick = quickSanitize(html, resolve)
  if (quick !== null) return quick.trim()
  const transform: sanitizeHtml.Transformer = (tagName, attribs) => {
    for (const name of URL_ATTRIBUTES) {
      const value = attribs[name]
      if (value === undefined) continue
      const url = resolve(value)
      if (url === null) Reflect.deleteProperty(attribs, name)
      else attribs[name] = url
    }
    return { tagName, attribs }
  }
  const transformTags = Object.fromEntries(LINKED_TAGS.map((tag) => [tag, transform]))
  return sanitizeHtml(html, { ...OPTIONS, transformTags }).trim()
}

/** A page, a mail address or a telephone number, absolute; null for every other scheme. */
function resolveReference(reference: string, base: string): string | null {
  if (/^\s{0,9}(?:mailto|tel):/i.test(reference)) return reference.trim()
  return reference.trim().startsWith('#') ? null : resolveUrl(reference, base)
}
