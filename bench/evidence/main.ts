/**
 * CPU time and memory of reading an article's evidence: mentions, dates, citations, quotes, background.
 *   pnpm bench evidence [FILE…]      NDJSON lines {language?, text}; without files the visible evidence corpora
 * Texts of a language are joined to articles of about 3,000 characters, none read twice: words that are new cost more.
 */
import { readFileSync } from 'node:fs'
import { annotate, languageOfText } from '@crosswire/evidence'
import { catalogue } from '@crosswire/publishers'
import { sharedPath } from '../stand/shared-folder.ts'

const LENGTH = 3_000
const MOST = 300
const LANGUAGES = ['ru', 'az', 'en'] as const
const GUIDES = new URL('../../docs/guides/', import.meta.url)

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** A line of a corpus: a text, or a sentence in several languages. */
type Line = { language?: string; text: string } | { text?: undefined; ru: string; az: string }

const textsOf = (line: Line): [language: string, text: string][] =>
  line.text === undefined
    ? LANGUAGES.flatMap((tag): [string, string][] => (tag === 'en' ? [] : [[tag, line[tag]]]))
    : [[line.language ?? languageOfText(line.text), line.text]]

/** The texts of the files by language, joined to articles. */
function readArticles(files: readonly string[]): Map<string, string[]> {
  const articles = new Map<string, string[]>(LANGUAGES.map((language) => [language, []]))
  const rest = new Map<string, string>()
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue
      for (const [tag, text] of textsOf(JSON.parse(line) as Line)) {
        const joined = `${rest.get(tag) ?? ''}${text}\n\n`
        rest.set(tag, joined.length < LENGTH ? joined : '')
        const list = articles.get(tag)
        if (joined.length >= LENGTH && list) list.push(...cut(joined).slice(0, MOST - list.length))
      }
    }
  return articles
}

/** A long text in pieces of about the length wanted, cut between paragraphs or sentences. */
function cut(text: string): string[] {
  const pieces: string[] = []
  for (let at = 0; at < text.length;) {
    const end =
      text.length - at < LENGTH * 1.5 ? text.length : Math.max(text.lastIndexOf('. ', at + LENGTH) + 1, at + LENGTH / 2)
    pieces.push(text.slice(at, end).trim())
    at = end
  }
  return pieces
}

const files = process.argv.slice(2)
const VISIBLE = [
  'evidence/factrueval-dev',
  'evidence/az-ner',
  'evidence/nerel-dates',
  'stories/ntrex-parallel',
  'stories/parallel-sentences',
  'stories/fnc',
]
const articles = readArticles(files.length > 0 ? files : VISIBLE.map((name) => sharedPath('corpora', `${name}.ndjson`)))
const began = cpuMs()
const warm = readFileSync(new URL('founding-article.ru.txt', GUIDES), 'utf8')
for (const language of LANGUAGES) annotate({ id: language, language, text: warm }, { catalogue })
process.stdout.write(`first reading in all three languages: ${Math.round(cpuMs() - began)} ms CPU, then ${memory()}\n`)

for (const [language, all] of articles) {
  if (all.length < 2) continue
  // A worker reads for hours: every second text lets the code get warm, the others are measured.
  const first = all.filter((_, index) => index % 2 === 0)
  const texts = all.filter((_, index) => index % 2 === 1)
  const start = cpuMs()
  for (const [index, text] of first.entries()) read(`cold ${index}`, language, text)
  const cold = cpuMs() - start
  // Asking for CPU time is itself slow on some machines: once around all. It counts the garbage collector's and the
  // compiler's threads too.
  const times: number[] = []
  let found = 0
  const before = cpuMs()
  for (const [index, text] of texts.entries()) {
    const started = performance.now()
    found += read(String(index), language, text)
    times.push(performance.now() - started)
  }
  const spent = cpuMs() - before
  times.sort((a, b) => a - b)
  const characters = lengthOf(texts)
  process.stdout.write(
    `${language}: ${texts.length} articles of ${Math.round(characters / texts.length)} characters; ` +
      `${((spent / characters) * LENGTH).toFixed(2)} ms CPU for 3,000 characters ` +
      `(cold, ${first.length} before them: ${((cold / lengthOf(first)) * LENGTH).toFixed(2)}); by the clock median ${at(times, 0.5)}, ` +
      `95 % ${at(times, 0.95)}; ${found} findings\n`,
  )
}
process.stdout.write(`at the end ${memory()}\n`)

function read(id: string, language: string, text: string): number {
  const findings = annotate({ id, language, date: '2026-03-01', text }, { catalogue })
  return findings.citations.length + findings.quotes.length + findings.mentions.length + findings.dates.length
}

function lengthOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0)
}

function at(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`
}

function memory(): string {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return `${megabytes(heapUsed)} of heap in use, ${megabytes(rss)} resident`
}
