import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  BRIDGE_FEATURES,
  COMPARE_CIRCUMSTANCES,
  COMPARE_FEATURES,
  PAIR_CIRCUMSTANCES,
  PAIR_FEATURES,
} from '@crosswire/story/learning'
import { averagePrecision, type Scored } from './average-precision.ts'
import { FOLDS } from './collect-pairs.ts'
import { describeGrades } from './describe-grades.ts'
import { fitDirected, logOdds, type Direction, type Fit } from './fit-logistic.ts'
import { fitSquared } from './fit-squared.ts'
import { readNewsroom } from './read-newsroom.ts'
import { bridgeParts, compareParts, linkParts, type Part } from './parts.ts'

const DATA = join(import.meta.dirname, '../../packages/story/src/data')
/** Penalties on large weights, chosen by the folds. */
const PENALTY = { link: 1e-3, bare: 1e-4, compare: 0.01, bridge: 0.01 }

/** Across languages little data decides, so evidence may only speak for, and time only against. */
const BRIDGE_DIRECTIONS = BRIDGE_FEATURES.map((name): Direction => (name === 'days' ? -1 : name === 'length' ? 0 : 1))

type Say = (line: string) => void

/** What there is to learn, each written where the linker reads it. */
export const LESSONS = ['link', 'compare', 'bridge'] as const
export type Lesson = (typeof LESSONS)[number]

/** Learns weights of the linker from the visible corpora and newsroom. */
export async function learn(lessons: readonly Lesson[], folder: string, newsroom: string, say: Say): Promise<void> {
  if (lessons.includes('link')) {
    const parts = linkParts(folder)
    const link = nameWide(fit(parts.link, 'link'), PAIR_FEATURES, PAIR_CIRCUMSTANCES)
    const ofBare = nameWide(fit(parts.bare, 'bare'), PAIR_FEATURES, [])
    await write('pair-weights.json', {
      link: { ...link, provenance: provenanceOf('link', parts.link, say) },
      bare: { ...ofBare, provenance: provenanceOf('bare', parts.bare, say) },
    })
  }
  if (lessons.includes('compare')) {
    const parts = compareParts(folder)
    const weights = nameWide(fit(parts, 'compare'), COMPARE_FEATURES, COMPARE_CIRCUMSTANCES)
    await write('compare-weights.json', { provenance: provenanceOf('compare', parts, say), ...weights })
  }
  if (lessons.includes('bridge')) {
    const parts = bridgeParts(folder, await readNewsroom(newsroom))
    const [bias, ...weights] = fit(parts, 'bridge', BRIDGE_DIRECTIONS)
    await write('bridge-weights.json', {
      provenance: provenanceOf('bridge', parts, say, BRIDGE_DIRECTIONS),
      bias: round(bias!),
      weights: nameWeights(BRIDGE_FEATURES, weights),
    })
  }
}

const write = (name: string, data: object): Promise<void> =>
  writeFile(join(DATA, name), `${JSON.stringify(data, null, 2)}\n`)

function fit(
  parts: readonly Part[],
  name: keyof typeof PENALTY,
  directions: readonly Direction[] = [],
  without = -1,
): Fit {
  const kept = parts.map(({ mass, examples }) => {
    const left = examples.filter(({ folds }) => !folds.includes(without))
    const total = left.reduce((sum, { weight }) => sum + weight, 0)
    return left.map((example) => ({ ...example, weight: (example.weight * mass) / Math.max(1, total) }))
  })
  const examples = kept.flat()
  const width = examples[0]!.features.length
  const features = new Float32Array(examples.length * width)
  for (const [i, example] of examples.entries()) features.set(example.features, i * width)
  const all = {
    width,
    features,
    answers: Float32Array.from(examples, ({ answer }) => answer),
    weights: Float64Array.from(examples, ({ weight }) => weight),
  }
  return name === 'compare' ? fitSquared(all, PENALTY[name]) : fitDirected(all, PENALTY[name], directions)
}

/** What the weights come from, with the average precision of pairs by weights that were learned without the story of one side. */
function provenanceOf(
  name: keyof typeof PENALTY,
  parts: readonly Part[],
  say: Say,
  directions: readonly Direction[] = [],
): object {
  const found = new Map<string, (Scored & { answer: number })[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = fit(parts, name, directions, fold)
    for (const part of parts)
      for (const { features, answer, weight, folds } of part.examples) {
        if (folds[0] !== fold) continue
        const list = found.get(part.name) ?? []
        list.push({ score: logOdds(learned, features), answer, isSame: answer > 0.5, weight })
        found.set(part.name, list)
      }
  }
  const averagePrecisions = Object.fromEntries([...found].map(([part, list]) => [part, round(averagePrecision(list))]))
  say(`${name}: average precision on the fold left out: ${JSON.stringify(averagePrecisions)}`)
  if (name === 'compare') for (const [part, list] of found) say(`${part}: ${describeGrades(list)}`)
  return {
    command: 'pnpm bench stories learn',
    method: `${name === 'compare' ? 'ridge regression on log-odds' : 'logistic regression'}, L2 ${PENALTY[name]}, ${FOLDS} folds of stories`,
    pairs: Object.fromEntries(parts.map((part: Part) => [part.name, part.examples.length])),
    averagePrecisions,
  }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
const nameWeights = (names: readonly string[], weights: ArrayLike<number>, from = 0): Record<string, number> =>
  Object.fromEntries(names.map((name, place) => [name, round(weights[from + place]!)]))

/** A bias and weights in general, then what each circumstance adds. */
function nameWide(weights: Fit, features: readonly string[], circumstances: readonly string[]): object {
  const step = features.length + 1
  const block = (place: number): object => ({
    bias: round(weights[place * step]!),
    weights: nameWeights(features, weights, place * step + 1),
  })
  return { ...block(0), ...Object.fromEntries(circumstances.map((name, place) => [name, block(place + 1)])) }
}
