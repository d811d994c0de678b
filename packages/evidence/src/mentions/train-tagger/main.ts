/**
 * Trains the Russian tagger and writes `packages/evidence/data/tagger-ru.json`. Run:
 * `node --import tsx packages/evidence/src/mentions/train-tagger/main.ts ANNOTATED CATALOGUE [--fold 0|1] [--out FILE]`
 * ANNOTATED is NDJSON `{ id, text, entities: [{ type, start, end }] }` in code points (the development part of
 * factRuEval-2016, MIT), CATALOGUE the catalogue as JSON. `--fold` trains on every second document, to be measured on
 * the others.
 */
import type { Catalogue } from '@crosswire/record'
import { CodePoints } from '@crosswire/text'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { readDocument } from '../document.ts'
import { readFlags } from '../tagger/features.ts'
import { LABELS, TAGGED_TYPES, type StoredModel } from '../tagger/model.ts'
import { emitAll, shapeOf, spellingOf } from '../tagger/word-type.ts'
import { trainCrf, type Example } from './crf.ts'

interface Annotated {
  id: string
  text: string
  entities: { type: string; start: number; end: number }[]
}

/** A feature seen once teaches the document, not the language. */
const LEAST_COUNT = 2
/** Weights below this move no decision. */
const LEAST_WEIGHT = 0.045
const OPTIONS = { epochs: 15, penalty: 1e-3, rate: 0.1 }
/** What favours finding over being sure, so that both are near one another (measured on halves). */
const BIAS = [0.7, 0.7, 0.7]

const args = process.argv.slice(2)
const option = (name: string): string | undefined => {
  const at = args.indexOf(name)
  return at < 0 ? undefined : args.splice(at, 2)[1]
}
const fold = option('--fold')
const out = option('--out') ?? fileURLToPath(new URL('../../../data/tagger-ru.json', import.meta.url))
const [annotated, catalogueFile] = args
if (annotated === undefined || catalogueFile === undefined) throw new Error('usage: main.ts ANNOTATED CATALOGUE')

const catalogue = JSON.parse(readFileSync(catalogueFile, 'utf8')) as Catalogue
const documents = readFileSync(annotated, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Annotated)
  .filter((_, index) => fold === undefined || index % 2 === Number(fold))

const ids = new Map<number, number>()
const counts: number[] = []
const sentences: { features: number[][]; labels: number[][] }[] = []
for (const { id, text, entities } of documents) {
  const document = readDocument({ id, text, language: 'ru' })
  const flags = readFlags(document, catalogue)
  const types = document.words.map((word, at) => ({
    spelling: spellingOf(word.info),
    shape: shapeOf(word),
    flags: flags[at]!,
  }))
  const points = new CodePoints(text)
  const labels = TAGGED_TYPES.map((type) => {
    const row = document.words.map(() => 0)
    const spans = entities.filter((entity) => entity.type === type).sort((a, b) => a.start - b.start)
    for (const { start, end } of spans) {
      let first = true
      document.words.forEach((word, at) => {
        if (word.start >= points.toUtf16(end) || word.end <= points.toUtf16(start)) return
        if (row[at] === 0) row[at] = first ? 1 : 2
        first = false
      })
    }
    return row
  })
  document.words.forEach((word, at) => {
    if (at === 0 || word.sentence !== document.words[at - 1]!.sentence) sentences.push({ features: [], labels: [] })
    const row: number[] = []
    emitAll(types, at, (feature) => {
      let known = ids.get(feature)
      if (known === undefined) ids.set(feature, (known = ids.size))
      counts[known] = (counts[known] ?? 0) + 1
      row.push(known)
    })
    sentences.at(-1)!.features.push(row)
    sentences.at(-1)!.labels.push(labels.map((one) => one[at]!))
  })
}

const trained = TAGGED_TYPES.map((_, type) => {
  const examples: Example[] = sentences.map(({ features, labels }) => ({
    features: features.map((row) => row.filter((feature) => counts[feature]! >= LEAST_COUNT)),
    labels: labels.map((row) => row[type]!),
  }))
  return trainCrf(examples, ids.size, OPTIONS)
})

const kept: number[] = []
const weights: number[] = []
for (const [feature, id] of ids) {
  // Only differences from the outside label decide.
  const row = trained.flatMap(({ weights: all }) =>
    [1, 2].map((label) => all[id * LABELS + label]! - all[id * LABELS]!),
  )
  if (row.every((weight) => Math.abs(weight) < LEAST_WEIGHT)) continue
  kept.push(feature)
  weights.push(...row)
}
const scale = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0) / 127
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
const model: StoredModel = {
  provenance:
    'Weights learned from the development part of factRuEval-2016 (github.com/dialogue-evaluation/factRuEval-2016, MIT licence); features are hashed, no text is kept.',
  scale,
  features: base64(new Uint8Array(Int32Array.from(kept).buffer)),
  weights: base64(new Uint8Array(Int8Array.from(weights, (weight) => Math.round(weight / scale)).buffer)),
  transitions: trained.map(({ transitions }) => [...transitions].map((score) => Math.round(score * 1000) / 1000)),
  bias: BIAS,
}
writeFileSync(out, `${JSON.stringify(model, null, 1)}\n`)
process.stdout.write(`${documents.length} documents, ${ids.size} features, ${kept.length} kept, written to ${out}\n`)
