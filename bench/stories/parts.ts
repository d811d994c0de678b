import { compareCircumstances, compareFeatures, readSide } from '@crosswire/story/learning'
import { collectApart, collectBridges, collectPairs, FOLDS, widen, type Example } from './collect-pairs.ts'
import { hashText } from './hash-text.ts'
import { readDocuments, readPairs, VARIANTS, type LabelledDocument } from './read-corpora.ts'

/** Examples of one kind, which together weigh `mass`. */
export interface Part {
  name: string
  mass: number
  examples: readonly Example[]
}

/** Streams to learn linking from: as they are, and as a feed shows them or with something unknown. */
const STREAMS: Record<string, readonly (keyof typeof VARIANTS)[]> = {
  'allsides-stream': ['plain', 'teaser', 'mixed'],
  ecbplus: ['plain'],
  fnc: ['plain'],
  neus: ['plain'],
}
/** Of a corpus that is shown as it is not, for what else may come. */
const VARIANT_MASS = 0.2
/** Twin events are what linking goes wrong on: the corpus that has them counts most, and the one of large stories twice. */
const CORPUS_MASS: Record<string, number> = { ecbplus: 5, fnc: 2 }

/**
 * How many times each pair of undated teasers counts; others count as often as they come up, so that a score is a
 * probability. Chosen so that the twins of ECB+ are told apart as well as before.
 */
const BARE_TIMES: Record<string, number> = { ecbplus: 8 }

/**
 * What linking is learned from: pairs of undated teasers by themselves, and all others, which are not learned from those: with
 * them dated teasers, as feeds have them, were told apart worse.
 */
export function linkParts(folder: string): Record<'link' | 'bare', Part[]> {
  const link: Part[] = []
  const bare: Part[] = []
  for (const [name, variants] of Object.entries(STREAMS))
    for (const variant of variants) {
      const pairs = collectPairs(readDocuments(folder, name).map(VARIANTS[variant]))
      const isPlain = variant === 'plain'
      const part = isPlain ? name : `${name} (${variant})`
      const total = pairs.bare.reduce((sum, { weight }) => sum + weight, 0)
      const mass = isPlain ? (CORPUS_MASS[name] ?? 1) : VARIANT_MASS
      link.push({ name: part, mass, examples: pairs.link })
      if (total > 0) bare.push({ name: part, mass: total * (BARE_TIMES[name] ?? 1), examples: pairs.bare })
    }
  return { link, bare }
}

/** Pairs that people graded, by language, and judged, and pairs of undated streams: what is one story, judged from outside. */
export function compareParts(folder: string): Part[] {
  const judged = collectGraded(folder, 'toloka-pairs')
  const graded = collectGraded(folder, 'semeval-pairs')
  const all = [...graded.values()].reduce((sum, examples) => sum + examples.length, 0)
  return [
    { name: 'toloka-pairs', mass: JUDGED_MASS, examples: [...judged.values()].flat() },
    ...[...graded].map(([languages, examples]) => ({
      name: `semeval-pairs (${languages})`,
      mass: examples.length / all,
      examples,
    })),
    ...['ecbplus', 'fnc', 'neus'].map((name) => ({
      name,
      mass: LABELLED_MASS,
      examples: collectApart(readDocuments(folder, name)),
    })),
  ]
}

/** Of all pairs that were judged, and of each labelled corpus, against all that were graded; chosen by the folds. */
const JUDGED_MASS = 0.2
const LABELLED_MASS = 0.15

/** Grades run from 1, the same, to 4. */
const answerOf = (same: boolean, grade: number | null): number => (grade === null ? Number(same) : (4 - grade) / 3)

function collectGraded(folder: string, name: string): Map<string, Example[]> {
  const found = new Map<string, Example[]>()
  for (const { id, a, b, languages, same, grade } of readPairs(folder, name)) {
    const [x, y] = [readSide(a), readSide(b)]
    if (x.language !== y.language) continue
    const examples = found.get(languages) ?? []
    const fold = hashText(id) % FOLDS
    examples.push({
      features: widen(compareFeatures(x, y), compareCircumstances(x, y)),
      answer: answerOf(same, grade),
      weight: 1,
      folds: [fold, fold],
    })
    found.set(languages, examples)
  }
  return found
}

type Cut = (document: LabelledDocument) => LabelledDocument

const sentencesOf = (text: string): string[] => text.split('\n')
/** Every other sentence, beginning with the first or the second. */
export const everyOther =
  (of: (language: string) => number, keepsHeadline: boolean): Cut =>
  (document) => ({
    ...document,
    headline: keepsHeadline ? document.headline : null,
    text: sentencesOf(document.text)
      .filter((_sentence, place) => place % 2 === of(document.language))
      .join('\n'),
  })
const one = (language: string, ...ones: string[]): number => (ones.includes(language) ? 1 : 0)

/** Translations: whole, their opening, and disjoint sentences of each, which is nearest to what two outlets write. */
const CUTS: Record<string, Cut> = {
  whole: (document) => document,
  opening: (document) => ({ ...document, text: sentencesOf(document.text).slice(0, 3).join('\n') }),
  'disjoint, az': everyOther((language) => one(language, 'az'), true),
  'disjoint, az, bare': everyOther((language) => one(language, 'az'), false),
  'disjoint, az and en': everyOther((language) => one(language, 'az', 'en'), true),
  'disjoint, ru, bare': everyOther((language) => one(language, 'ru'), false),
}

/** Of the pairs of translations that are no translations of each other, the most alike are kept. */
const MOST_STRANGERS = 600

/** Translations, which tell the same at its easiest, and a newsroom, which tells it as outlets do. */
export function bridgeParts(folder: string, newsroom: readonly LabelledDocument[]): Part[] {
  const documents = readDocuments(folder, 'ntrex-parallel')
  const cuts = Object.entries(CUTS)
  return [
    ...cuts.map(([name, cut]) => ({
      name: `ntrex-parallel (${name})`,
      mass: 1 / cuts.length,
      examples: nearest(collectBridges(documents.map(cut)), MOST_STRANGERS),
    })),
    { name: 'newsroom', mass: 1, examples: collectBridges(newsroom) },
  ]
}

/** By the cosine, which is the first feature. */
function nearest(examples: readonly Example[], most: number): Example[] {
  const strangers = examples.filter(({ answer }) => answer === 0).sort((a, b) => b.features[0]! - a.features[0]!)
  return [...examples.filter(({ answer }) => answer === 1), ...strangers.slice(0, most)]
}
