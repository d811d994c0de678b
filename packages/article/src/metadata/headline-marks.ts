import type { HeadlineMark } from '@crosswire/record'
import { HEADLINE_MARKS } from '../data/headline-marks.data.ts'

const kinds = new Map(HEADLINE_MARKS.flatMap(({ kind, words }) => words.map((word) => [foldMark(word), kind] as const)))
const MAX_MARK = 40

/** Case folds by rule, not by locale: "YENİLƏNİB" has a dotted capital I. */
function foldMark(text: string): string {
  return text.replace(/[İI]/g, 'i').replace(/ı/g, 'i').toLowerCase().normalize('NFC')
}

export interface MarkedHeadline {
  headline: string
  marks: HeadlineMark[]
}

/** Takes the marks off both ends of a headline: "BREAKING: … (VIDEO) - UPDATED 2". */
export function takeMarks(raw: string): MarkedHeadline {
  let headline = raw
  const marks: HeadlineMark[] = []
  for (let round = 0; round < 5; round++) {
    const found = markAtEnd(headline) ?? markAtStart(headline)
    if (!found || found.rest.length < 3) break
    headline = found.rest
    marks.push(found.mark)
  }
  return { headline, marks }
}

interface Found {
  rest: string
  mark: HeadlineMark
}

function markAtEnd(headline: string): Found | null {
  const bracket = /^(.{3,}?)\s*[([{]([^()[\]{}]{2,40})[)\]}]\s*$/su.exec(headline)
  if (bracket) {
    const mark = readMark(bracket[2]!, true)
    if (mark) return { rest: trimEnd(bracket[1]!), mark }
  }
  for (const separator of SEPARATORS) {
    const at = headline.lastIndexOf(separator)
    if (at < 3 || headline.length - at > MAX_MARK) continue
    const mark = readMark(headline.slice(at + separator.length), false)
    if (mark) return { rest: trimEnd(headline.slice(0, at)), mark }
  }
  // "… qəbul edib YENİLƏNİB 2": capitals behind a sentence in mixed case.
  const last = /^(.{10,}?\p{Ll}\S{0,20})\s+(\p{Lu}{4,20}(?:[\s-]{0,3}\d{1,2})?)$/su.exec(headline)
  if (last) {
    const mark = readMark(last[2]!, false)
    if (mark && mark.kind !== 'media') return { rest: trimEnd(last[1]!), mark }
  }
  return null
}

function markAtStart(headline: string): Found | null {
  const bracket = /^\s*[([{]([^()[\]{}]{2,40})[)\]}]\s*[:.–—-]?\s*(.{3,})$/su.exec(headline)
  if (bracket) {
    const mark = readMark(bracket[1]!, true)
    if (mark) return { rest: bracket[2]!, mark }
  }
  const colon = /^([^:|!]{2,40}?)\s?(?::|\||!|\s[-–—])\s+(.{3,})$/su.exec(headline)
  if (colon) {
    const mark = readMark(colon[1]!, headline[colon[1]!.length] === ':')
    if (mark) return { rest: colon[2]!, mark }
  }
  return null
}

const SEPARATORS = [' - ', ' – ', ' — ', ' -', '- ', ' –', ' —', '—', ' | ', ' / ', ' // ', '. ', ': ', ' * '] as const
const trimEnd = (text: string) => text.replace(/[\s–—|:/,-]{1,9}$/u, '').trim()

/** A mark, or null. `set` = set off by brackets or a colon, so that capitals are not needed. */
function readMark(raw: string, set: boolean): HeadlineMark | null {
  const text = raw.trim().replace(/(?<![!*."»”…])[!*."»”…]+$|^[!*"«“]+/gu, '')
  if (text.length === 0 || text.length > MAX_MARK) return null
  const numbered = /^(.{2,30}?)[\s№#-]{0,3}(\d{1,2})?(?:\s?\d{1,2}[:.]\d\d)?$/u.exec(text)
  const word = numbered?.[1] ?? text
  const kind = kinds.get(foldMark(word))
  if (!kind) return null
  if (!set && word !== word.toLocaleUpperCase('tr') && word !== word.toUpperCase()) return null
  return { kind, text, count: numbered?.[2] ? Number(numbered[2]) : null }
}
