/**
 * Annotates every second document with a model that was trained on the others, so that what comes out was learned from
 * none of it. Run, with models that `train-tagger --fold 0` and `--fold 1` wrote:
 * `node --import tsx packages/evidence/src/mentions/cross-validate/main.ts ANNOTATED CATALOGUE MODEL-0 MODEL-1`
 * Writes NDJSON `{ id, mentions }`, as `crosswire annotate` does.
 */
import { readFileSync } from 'node:fs'
import type { Catalogue } from '@crosswire/record'
import { findMentionsWith } from '../find-mentions.ts'
import { TaggerModel, type StoredModel } from '../tagger/model.ts'

const [annotated, catalogueFile, ...files] = process.argv.slice(2)
if (annotated === undefined || catalogueFile === undefined || files.length !== 2)
  throw new Error('usage: main.ts ANNOTATED CATALOGUE MODEL-0 MODEL-1')
const catalogue = JSON.parse(readFileSync(catalogueFile, 'utf8')) as Catalogue
const models = files.map((file) => new TaggerModel(JSON.parse(readFileSync(file, 'utf8')) as StoredModel))
const lines = readFileSync(annotated, 'utf8')
  .split('\n')
  .filter((line) => line !== '')
for (const [index, line] of lines.entries()) {
  const { id, text } = JSON.parse(line) as { id: string; text: string }
  const mentions = findMentionsWith(models[1 - (index % 2)]!, { id, text, language: 'ru' }, { catalogue })
  process.stdout.write(`${JSON.stringify({ id, mentions })}\n`)
}
