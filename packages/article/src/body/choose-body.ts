import stored from '../../data/block-model.json' with { type: 'json' }
import type { PageView } from '../page-view.ts'
import { computeFeatures } from './block-features.ts'
import { findBoxed } from './boxes.ts'
import { findContainers, isInside } from './containers.ts'
import { joinSiblings } from './join-siblings.ts'
import { pruneBlocks } from './prune-blocks.ts'
import { TreeModel } from './tree-model.ts'

/** A block at least this likely is part of the body. */
const LIKELY = 0.4
/** Where too little is likely, what is possible is taken. */
const POSSIBLE = 0.15
/** Characters below which a body is looked for in other ways too. */
const SHORT_BODY = 250

const model = new TreeModel(stored.trees)

export interface ChosenBody {
  /** Which blocks of the page are the body. */
  body: boolean[]
  /** The paragraphs of the page's JSON-LD, where its text does not hold them. */
  stated: string[] | null
  /** Which way found it: `blocks`, `possible-blocks`, `container`, `json-ld`. */
  method: string
}

/** Finds the blocks that are the article: by the learned model, else more leniently, so that few pages give nothing. */
export function chooseBody(view: PageView): ChosenBody {
  const { blocks, page } = view
  const { width, values, rows } = computeFeatures(page, blocks, view.signals, view.title)
  const scores = new Float32Array(blocks.length)
  for (const [row, block] of rows.entries()) scores[block] = model.predict(values, row * width)
  const boxes = findBoxed(blocks)
  // Where nothing outside of boxes is likely, it is the article that begins with such a heading.
  const boxed = boxes.some((is, i) => !is && scores[i]! >= LIKELY) ? boxes : boxes.map(() => false)
  const ways: { method: string; body: boolean[] }[] = [
    { method: 'blocks', body: Array.from(scores, (score) => score >= LIKELY) },
    { method: 'possible-blocks', body: Array.from(scores, (score) => score >= POSSIBLE) },
    { method: 'container', body: inContainer(view) },
  ].map(({ method, body }) => ({ method, body: body.map((is, i) => is && !boxed[i]) }))
  let best = ways[0]!
  for (const way of ways) {
    if (charsOf(view, best.body) >= SHORT_BODY) break
    if (charsOf(view, way.body) > charsOf(view, best.body) * 1.5) best = way
  }
  const stated = statedBody(view)
  const statedChars = stated.reduce((sum, paragraph) => sum + paragraph.length, 0)
  const found = charsOf(view, best.body)
  // Drawn by scripts, or shown after a click: the page's data hold the text that its markup does not.
  if (statedChars > 2 * Math.max(found, 150) && found < 1500) return { body: best.body, stated, method: 'json-ld' }
  return { method: best.method, body: pruneBlocks(view, joinSiblings(blocks, best.body)), stated: null }
}

const charsOf = ({ blocks }: PageView, body: readonly boolean[]): number =>
  blocks.reduce((sum, fact, i) => (body[i] ? sum + fact.chars : sum), 0)

/** Running text in the region that Readability would choose. */
function inContainer({ page, blocks }: PageView): boolean[] {
  const { half, heavy } = findContainers(page, blocks)
  const container = heavy ?? half
  return blocks.map(
    ({ block, prose, linkDensity, furniture }) =>
      prose > 0.2 && linkDensity < 0.5 && furniture === 0 && isInside(block.region, container),
  )
}

function statedBody({ article }: PageView): string[] {
  const text = article?.['articleBody']
  if (typeof text !== 'string') return []
  return text
    .slice(0, 200_000)
    .replace(/<(?:br|\/p|\/div|\/li|\/h\d)[^<>]{0,100}>/gi, '\n')
    .replace(/<[^<>]{1,500}>/g, '')
    .split(/\n\s*/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
