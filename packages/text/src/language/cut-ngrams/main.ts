/**
 * Cuts eld's small n-gram database (Apache-2.0, npm `eld`) to the five languages told apart here and writes
 * `packages/text/data/ngrams.json`. Run: `node --import tsx packages/text/src/language/cut-ngrams/main.ts`.
 *
 * eld spells UTF-8 bytes in an alphabet of its own; the file spells each byte as the character of that code, so that
 * reading it needs no table. Scores are eld's, renumbered to this file's order of languages.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

interface EldNgrams {
  languages: Record<string, string>
  ngrams: Record<string, Record<string, number>>
}

const LANGUAGES = ['ru', 'az', 'tr', 'uk', 'en']
/** eld subtracts this from every score to make its file smaller. */
const BASE_SCORE = 53

const root = join(dirname(fileURLToPath(import.meta.resolve('eld/small'))), '..')
const load = async (file: string): Promise<Record<string, unknown>> =>
  (await import(pathToFileURL(join(root, file)).href)) as Record<string, unknown>
const { ngramsData } = (await load('ngrams/small.js')) as { ngramsData: EldNgrams }
const { dictionary } = (await load('dictionary.js')) as { dictionary: string[] }
const { version } = JSON.parse(readFileSync(join(root, '../package.json'), 'utf8')) as { version: string }

const byteOf = new Map<string, number>()
// Lower-case ASCII letters and the apostrophe stand for themselves; the table gives bytes from 0x80 up.
dictionary.forEach((letter, byte) => {
  if (byte >= 0x80 && letter !== ' ') byteOf.set(letter, byte)
})
// eld's alphabet spells high bytes with other characters than the ASCII letters a-z and the marks ' and `.
const toBytes = (ngram: string): string =>
  [...ngram].map((letter) => (/[a-z'` ]/.test(letter) ? letter : String.fromCharCode(byteOf.get(letter) ?? 0))).join('')

const ids = LANGUAGES.map((code) => Object.keys(ngramsData.languages).find((id) => ngramsData.languages[id] === code))
const lines: string[] = []
for (const [ngram, scores] of Object.entries(ngramsData.ngrams)) {
  const row = ids.map((id) => (id !== undefined && scores[id] !== undefined ? scores[id] + BASE_SCORE : 0))
  if (row.some((score) => score > 0)) lines.push(`${toBytes(ngram)}\t${row.join(' ')}`)
}
lines.sort()

const target = fileURLToPath(new URL('../../../data/ngrams.json', import.meta.url))
const provenance = `eld ${version} small database, Apache-2.0, Copyright 2023 Nito T.M., cut to ${LANGUAGES.join(', ')}`
writeFileSync(target, `${JSON.stringify({ provenance, languages: LANGUAGES, ngrams: lines.join('\n') })}\n`)
process.stdout.write(`${lines.length} n-grams written to ${target}\n`)
