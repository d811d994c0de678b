import { decodeHTML } from 'entities'
import { Parser } from 'htmlparser2'
import { stripComments } from './comments.ts'
import { BLOCK_TAGS, SILENT_TAGS, TEXT_TAGS } from '../data/tags.data.ts'

const silent = new Set(SILENT_TAGS)
const TAG = /<\/?([a-z][a-z0-9]{0,11})(?=[\s/>])/gi
const CLOSING_OR_ENTITY = /<\/[a-z]|<(?:br|img|hr|wbr)\b[^<>]{0,500}>|&(?:[a-z]{2,10}|#\d{1,6}|#x[0-9a-f]{1,5});/i

/**
 * Whether text that says nothing of its type is HTML: it closes an element or has an entity, and every tag in it is one
 * that publishers write. "Why <blink> had to go" is text, "<b>Why</b>" is not.
 */
export function looksLikeHtml(text: string): boolean {
  if (!/[<&]/.test(text) || !CLOSING_OR_ENTITY.test(text)) return false
  for (const match of text.matchAll(TAG)) {
    const name = match[1]!.toLowerCase()
    if (!TEXT_TAGS.has(name) && !silent.has(name) && name !== 'html' && name !== 'body') return false
  }
  return true
}

/** Text that is no title, and that a parser could take long over. */
const LONG = 50_000

/** Text between tags, however many, without a parser: for what is too strange to be worth one. */
export const stripTags = (html: string): string => foldSpace(decodeHTML(html.replace(/<[^<>]*>/g, ' ')))

/** The text of HTML on one line, entities decoded, scripts and the like left out. */
export function htmlToText(written: string): string {
  const html = stripComments(written)
  if (html.length > LONG) return stripTags(html)
  if (!html.includes('<')) return foldSpace(decodeHTML(html))
  let text = ''
  let hidden = 0
  const parser = new Parser({
    onopentagname(name) {
      if (silent.has(name)) hidden++
      else if (BLOCK_TAGS.has(name)) text += ' '
    },
    ontext(data) {
      if (hidden === 0) text += data
    },
    onclosetag(name) {
      if (silent.has(name)) hidden = Math.max(0, hidden - 1)
      else if (BLOCK_TAGS.has(name)) text += ' '
    },
  })
  parser.end(html)
  return foldSpace(text)
}

export const foldSpace = (text: string): string => (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim()
