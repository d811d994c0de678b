import { decodeHTML } from 'entities'
import { KEPT_ATTRIBUTES, URL_ATTRIBUTES } from '../data/attributes.data.ts'
import { SILENT_TAGS, TEXT_TAGS, VOID_TAGS } from '../data/tags.data.ts'
import { escapeAttribute, escapeText } from './serialize.ts'

const silent = new Set(SILENT_TAGS)
const everywhere = new Set(KEPT_ATTRIBUTES['*'])
const keptOf = new Map(Object.entries(KEPT_ATTRIBUTES).map(([tag, names]) => [tag, new Set(names)]))

const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z][a-z0-9-]*\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*)\s*(\/?)>/iy
const ATTRIBUTE = /(?<![a-z0-9-])([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

export type ResolveReference = (reference: string, base: string) => string | null

/**
 * Sanitizes HTML that is written tidily, as most feeds write it, many times faster than a parser could: every tag quoted,
 * closed and nested. The result is safe by how it is made: text without brackets, and tags put together here from kept
 * names and escaped values. Null for anything untidy, which is the library's business.
 */
export function quickSanitize(html: string, base: string, resolve: ResolveReference): string | null {
  let clean = ''
  let position = 0
  const open: string[] = []
  while (position < html.length) {
    const bracket = html.indexOf('<', position)
    if (bracket < 0) break
    clean += normalizeReferences(html.slice(position, bracket))
    TAG.lastIndex = bracket
    const match = TAG.exec(html)
    if (!match) return null
    position = TAG.lastIndex
    const name = match[2]!.toLowerCase()
    if (silent.has(name)) return null
    const isVoid = VOID_TAGS.has(name)
    if (match[1] === '/') {
      if (isVoid || match[3] !== '' || open.pop() !== name) return null
      if (TEXT_TAGS.has(name)) clean += `</${name}>`
      continue
    }
    if (match[4] === '/' && !isVoid) return null
    if (!isVoid) open.push(name)
    if (TEXT_TAGS.has(name))
      clean += `<${name}${match[3] === '' ? '' : keepAttributes(name, match[3]!, base, resolve)}>`
  }
  return open.length === 0 ? clean + normalizeReferences(html.slice(position)) : null
}

/** Text of HTML with its character references written as the characters they mean, but for the three that must not. */
export const normalizeReferences = (text: string): string => (/[&>]/.test(text) ? escapeText(decodeHTML(text)) : text)

function keepAttributes(tag: string, written: string, base: string, resolve: ResolveReference): string {
  const kept = keptOf.get(tag)
  let all = ''
  for (const match of written.matchAll(ATTRIBUTE)) {
    const name = match[1]!.toLowerCase()
    // Lists of sources are rare and have a grammar of their own: they go without.
    if (name === 'srcset' || (!everywhere.has(name) && kept?.has(name) !== true)) continue
    const raw = match[2] ?? match[3] ?? ''
    const value = raw.includes('&') ? decodeHTML(raw) : raw
    const safe = URL_ATTRIBUTES.has(name) ? resolve(value, base) : value
    if (safe !== null) all += ` ${name}="${escapeAttribute(safe)}"`
  }
  return all
}
