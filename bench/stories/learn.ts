import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { BRIDGE_FEATURES, PAIR_CIRCUMSTANCES, PAIR_FEATURES } from '@crosswire/story/learning'
import { averagePrecision } from './average-precision.ts'
import { FOLDS } from './collect-pairs.ts'
import { fitDirected, logOdds, type Direction, type Fit } from './fit-logistic.ts'
import { readNewsroom } from './read-newsroom.ts'
import { bridgeParts, compareParts, linkParts, type Part } from './parts.ts'

const DATA = join(import.meta.dirname, '../../packages/story/src/data')
/** Penalties on large weights, chosen by the folds. Graded pairs are few, so what they teach is held back most. */
const PENALTY = { link: 1e-3, compare: 0.1, bridge: 0.01 }

/** Across languages little data decides, so evidence may only speak for, and time only against. */
const BRIDGE_DIRECTIONS = BRIDGE_FEATURES.map((name): Direction => (name === 'days' ? -1 : name === 'length' ? 0 : 1))

/** Learns all weights of the linker from the visible corpora and newsroom, and writes them where the linker reads them. */
export async function learn(folder: string, newsroom: string, say: (line: string) => void): Promise<void> {
  const linked = linkParts(folder)
  const pairs = {
    link: { ...nameWide(fit(linked, PENALTY.link)), provenance: provenanceOf('link', linked, PENALTY.link, say) },
    compare: learnCompare(),
  }
  await write('pair-weights.json', pairs)
  const bridges = bridgeParts(folder, await readNewsroom(newsroom))
  const [bias, ...weights] = fit(bridges, PENALTY.bridge, BRIDGE_DIRECTIONS)
  await write('bridge-weights.json', {
    provenance: provenanceOf('bridge', bridges, PENALTY.bridge, say, BRIDGE_DIRECTIONS),
    bias: round(bias!),
    weights: nameWeights(BRIDGE_FEATURES, weights),
  })

  function learnCompare(): object {
    const parts = compareParts(folder, linked)
    return {
      ...nameWide(fit(parts, PENALTY.compare)),
      provenance: provenanceOf('compare', parts, PENALTY.compare, say),
    }
  }
}

const write = (name: string, data: object): Promise<void> =>
  writeFile(join(DATA, name), `${JSON.stringify(data, null, 2)}\n`)

function fit(parts: readonly Part[], penalty: number, directions: readonly Direction[] = [], without = -2): Fit {
  const kept = parts.map(({ mass, examples }) => {
    const left = examples.filter(({ fold }) => without === -2 || (fold !== without && fold !== -1))
    const total = left.reduce((sum, { weight }) => sum + weight, 0)
    return left.map((example) => ({ ...example, weight: (example.weight * mass) / Math.max(1, total) }))
  })
  const examples = kept.flat()
  const width = examples[0]!.features.length
  const features = new Float32Array(examples.length * width)
  for (const [i, example] of examples.entries()) features.set(example.features, i * width)
  return fitDirected(
    {
      width,
      features,
      answers: Float32Array.from(examples, ({ answer }) => answer),
      weights: Float64Array.from(examples, ({ weight }) => weight),
    },
    penalty,
    directions,
  )
}

/** What the weights come from, with the average precision on stories that they were not learned from. */
function provenanceOf(
  name: string,
  parts: readonly Part[],
  penalty: number,
  say: (line: string) => void,
  directions: readonly Direction[] = [],
): object {
  const found = new Map<string, { score: number; isSame: boolean; weight: number }[]>()
  for (let fold = 0; fold < FOLDS; fold++) {
    const learned = fit(parts, penalty, directions, fold)
    for (const part of parts)
      for (const { features, answer, weight, fold: own } of part.examples) {
        if (own !== fold) continue
        const list = found.get(part.name) ?? []
        list.push({ score: logOdds(learned, features), isSame: answer > 0.5, weight })
        found.set(part.name, list)
      }
  }
  const averagePrecisions = Object.fromEntries([...found].map(([part, list]) => [part, round(averagePrecision(list))]))
  say(`${name}: average precision on the fold left out: ${JSON.stringify(averagePrecisions)}`)
  return {
    command: 'pnpm bench stories learn',
    method: `logistic regression, L2 ${penalty}, ${FOLDS} folds of stories`,
    pairs: Object.fromEntries(parts.map((part: Part) => [part.name, part.examples.length])),
    averagePrecisions,
  }
}

const round = (value: number): number => Math.round(value * 10_000) / 10_000
const nameWeights = (names: readonly string[], weights: ArrayLike<number>, from = 0): Record<string, number> =>
  Object.fromEntries(names.map((name, place) => [name, round(weights[from + place]!)]))

/** A bias and weights in general, then what each circumstance adds. */
function nameWide(weights: Fit): object {
  const step = PAIR_FEATURES.length + 1
  const block = (place: number): object => ({
    bias: round(weights[place * step]!),
    weights: nameWeights(PAIR_FEATURES, weights, place * step + 1),
  })
  return { ...block(0), ...Object.fromEntries(PAIR_CIRCUMSTANCES.map((name, place) => [name, block(place + 1)])) }
}
