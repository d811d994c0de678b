import type { PageView } from '../../page-view.ts'
import { computeFeatures, FEATURE_NAMES } from '../block-features.ts'
import type { TrainingRows } from './boost.ts'
import { labelBlocks, type BodyTruth } from './label-blocks.ts'

/** The labelled blocks of one page. */
export interface LabelledPage {
  features: Float32Array
  labels: number[]
  weights: number[]
}

/** Every page weighs about the same, shared out over its blocks by their words. */
const PAGE_WEIGHT = 100
const LEAST_WORDS = 80
const MOST_WEIGHT = 30

export function labelPage(view: PageView, truth: BodyTruth): LabelledPage {
  const { page, blocks, signals, title } = view
  const table = computeFeatures(page, blocks, signals, title)
  const found = labelBlocks(
    page.blocks.map(({ text }) => text),
    truth,
  )
  const partial = truth.body === undefined
  let words = 0
  for (const [i, { stats }] of blocks.entries()) if (found[i] === 1) words += stats.words
  const kept: number[] = []
  const labels: number[] = []
  const weights: number[] = []
  for (const [row, i] of table.rows.entries()) {
    const label = found[i]!
    if (label < 0) continue
    const weight = ((blocks[i]!.stats.words + 4) / Math.max(LEAST_WORDS, words)) * PAGE_WEIGHT
    kept.push(row)
    labels.push(label)
    weights.push(partial ? 1 : Math.min(MOST_WEIGHT, weight))
  }
  const { width, values } = table
  const features = new Float32Array(kept.length * width)
  kept.forEach((row, at) => features.set(values.subarray(row * width, (row + 1) * width), at * width))
  return { features, labels, weights }
}

export function joinPages(pages: readonly LabelledPage[]): TrainingRows {
  const width = FEATURE_NAMES.length
  const count = pages.reduce((sum, { labels }) => sum + labels.length, 0)
  const values = new Float32Array(count * width)
  let at = 0
  for (const { features } of pages) {
    values.set(features, at)
    at += features.length
  }
  return {
    width,
    values,
    labels: Float32Array.from(pages.flatMap(({ labels }) => labels)),
    weights: Float32Array.from(pages.flatMap(({ weights }) => weights)),
  }
}
