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
/** Lone links are most of a page and all alike: one in six stands for the others. */
const LINKS_KEPT = 6

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
  for (const [i, { stats, linkDensity, chars }] of blocks.entries()) {
    const label = found[i]!
    if (label < 0) continue
    const alike = label === 0 && linkDensity > 0.85 && chars < 60
    if (alike && i % LINKS_KEPT !== 0) continue
    const weight = Math.min(MOST_WEIGHT, ((stats.words + 4) / Math.max(LEAST_WORDS, words)) * PAGE_WEIGHT)
    kept.push(i)
    labels.push(label)
    weights.push(partial ? 1 : weight * (alike ? LINKS_KEPT : 1))
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
