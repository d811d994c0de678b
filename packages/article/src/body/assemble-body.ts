import type { Block, BlockType, Body } from '@crosswire/record'
import { CodePoints, listWords, normalizeText } from '@crosswire/text'
import { readTimeLabel } from '../updates/time-label.ts'
import { digestOf } from '../versions/digest.ts'
import type { PageBlock, Region } from './page-blocks.ts'

export interface AssembledBody {
  body: Body & { text: string }
  points: CodePoints
  /** The page's block behind each block of the body; null for what stands in the page's data only. */
  sources: (PageBlock | null)[]
}

interface Piece {
  text: string
  type: BlockType
  source: PageBlock | null
}

/** Joins blocks into body text of profile text/1: a blank line between blocks, spans in code points. */
export function assembleBody(chosen: readonly PageBlock[]): AssembledBody {
  return assemble(
    chosen.map((source) => {
      const text = blockText(source.text)
      return { text, type: typeOf(source, text), source }
    }),
  )
}

/** The same for paragraphs that stand in no block of the page. */
export function assembleParagraphs(paragraphs: readonly string[]): AssembledBody {
  return assemble(
    paragraphs.map((raw) => {
      const text = blockText(raw)
      return { text, type: readTimeLabel(text) ? 'time-label' : 'paragraph', source: null }
    }),
  )
}

/** A block's text as it stands in a body. */
export const blockText = (text: string): string => normalizeText(text).replace(/\n{2,}/g, '\n')

function assemble(all: readonly Piece[]): AssembledBody {
  const pieces = all.filter(({ text }) => text !== '')
  const text = pieces.map((piece) => piece.text).join('\n\n')
  const points = new CodePoints(text)
  const blocks: Block[] = []
  let at = 0
  for (const piece of pieces) {
    const end = at + piece.text.length
    blocks.push({ type: piece.type, start: points.fromUtf16(at), end: points.fromUtf16(end) })
    at = end + 2
  }
  const body = {
    text,
    textProfile: 'text/1' as const,
    textDigest: digestOf(text),
    charCount: points.length,
    wordCount: listWords(text).length,
    blocks,
  }
  return { body, points, sources: pieces.map((piece) => piece.source) }
}

function typeOf(block: PageBlock, text: string): BlockType {
  if (readTimeLabel(text)) return 'time-label'
  if (block.row) return 'table-row'
  for (let region: Region | null = block.region; region !== null; region = region.parent) {
    const { name } = region.element
    if (name === 'li' || name === 'dd' || name === 'dt') return 'list-item'
    if (/^h[1-6]$/.test(name)) return 'heading'
    if (name === 'blockquote') return 'blockquote'
    if (name === 'pre') return 'preformatted'
    if (name === 'article' || name === 'main' || name === 'body') break
  }
  return 'paragraph'
}
