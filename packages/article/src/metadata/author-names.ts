import { normalizeLine } from '@crosswire/text'
import { AUTHOR_LABELS, AUTHOR_TRAILS, ROLE_WORDS } from '../data/author-words.data.ts'
import { foldName } from './site-name.ts'

export interface AuthorClaim {
  name: string
  url: string | null
}

const MOST_AUTHORS = 12
const LABEL = new RegExp(`^(?:${AUTHOR_LABELS.join('|')})(?:\\s*[:：]\\s*|\\s+)`, 'iu')
const TRAIL = new RegExp(`(?:\\s{0,9}[,|·•(/–—-]\\s{0,9}|\\s{1,9})(?:${AUTHOR_TRAILS.join('|')}).*`, 'iu')
const SPLIT = /\s*(?:;|\||\/|&|,|\n|·|•|\s(?:and|und|et|y|e|i|и|və|ve|та|og|och|en|oraz|a|with|mit)\s)\s*/iu
const ROLES = new RegExp(`^(?:${ROLE_WORDS.join('|')})$`, 'iu')
const NO_NAME = /https?:|www\.|@\S{1,99}\.\w|\d{3,}|[<>{}=]|\.(?:com|ru|az|net|org)\b|^\w+(?:\.\w+){2,}$/i

/** "By Jane Roe", "Автор: …". */
export const startsWithLabel = (text: string): boolean => LABEL.test(text)

/** "Jane Roe, Baku": one word after a full name is where it was written. */
const PLACED = /^(\p{Lu}\S+(?:\s\S+){1,3}),\s(\p{Lu}[\p{Ll}-]+)$/u

/** A byline as it is printed, without the words before the names. */
export const printedByline = (raw: string): string =>
  normalizeLine(raw.slice(0, 400)).replace(LABEL, '').replace(LABEL, '').replace(PICTURED, '')

/** "Jane Roe, Image: Agency": whose the pictures are stands behind who wrote. */
const PICTURED = /\s?[,;|·•/]\s?(?:images?|photos?|pictures?|fotos?|bild(?:er)?|фото|şəkil|fotoğraf)\s?:.*$/iu

/** "By Jane Roe and John Doe" → two names, without the place that stands behind them. */
export function splitNames(raw: string, url: string | null = null): AuthorClaim[] {
  return printedByline(raw)
    .replace(PLACED, '$1')
    .split(SPLIT)
    .map((name) =>
      name
        .replace(LABEL, '')
        .replace(TRAIL, '')
        .replace(/(?<![\s"'.,:()[\]–—-])[\s"'.,:()[\]–—-]+$|^[\s"'@([]+/gu, '')
        .trim(),
    )
    .filter((name) => name !== '' && looksLikeName(name))
    .map((name) => ({ name, url }))
}

export function looksLikeName(name: string): boolean {
  if (name.length > 60 || NO_NAME.test(name) || !/\p{L}{2}|\p{Lo}/u.test(name)) return false
  return name.split(/\s+/).length <= 6 && !ROLES.test(name)
}

/** Whether a byline says where it was written. */
export const isPlaced = (byline: string): boolean => PLACED.test(byline)

/** Each name once, without those of the site itself. */
export function tidyAuthors(claims: readonly AuthorClaim[], names: ReadonlySet<string>): AuthorClaim[] {
  const authors = new Map<string, AuthorClaim>()
  for (const claim of claims) {
    const folded = foldName(claim.name)
    if (folded.length >= 2 && !names.has(folded) && !authors.has(folded)) authors.set(folded, claim)
  }
  return [...authors.values()].slice(0, MOST_AUTHORS)
}
