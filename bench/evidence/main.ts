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
const GUIDES = new URL('../../docs/guides/', import.meta.url)

const cpuMs = (): number => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1_000
}
const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`

/** The texts of the files by language, joined to articles. */
function readArticles(files: readonly string[]): Map<string, string[]> {
  const articles = new Map<string, string[]>()
  const rest = new Map<string, string>()
  for (const file of files)
    for (const line of readFileSync(file, 'utf8').split('\n')) {
      if (line.trim() === '') continue
      const { language, text } = JSON.parse(line) as { language?: string; text: string }
      const tag = language ?? languageOfText(text)
      const joined = `${rest.get(tag) ?? ''}${text}\n\n`
      if (joined.length < LENGTH) rest.set(tag, joined)
      else {
        rest.delete(tag)
        const list = articles.get(tag) ?? []
        if (list.length < MOST) list.push(...cut(joined).slice(0, MOST - list.length))
        articles.set(tag, list)
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
const names = ['factrueval-dev', 'az-ner', 'nerel-dates']
const articles = readArticles(
  files.length > 0 ? files : names.map((name) => sharedPath('corpora/evidence', `${name}.ndjson`)),
)
const began = cpuMs()
const warm = readFileSync(new URL('founding-article.ru.txt', GUIDES), 'utf8')
for (const language of ['ru', 'az', 'en']) annotate({ id: language, language, text: warm }, { catalogue })
process.stdout.write(`first reading in all three languages: ${Math.round(cpuMs() - began)} ms CPU, then ${memory()}\n`)

for (const [language, all] of articles) {
  // A worker reads for hours: the first half lets the code get warm, the other half is measured.
  const half = Math.floor(all.length / 2)
  for (const text of all.slice(0, half)) annotate({ id: 'warm', language, date: '2026-03-01', text }, { catalogue })
  const texts = all.slice(half)
  // Asking for CPU time is itself slow on some machines: once around all.
  const times: number[] = []
  let found = 0
  const before = cpuMs()
  for (const [index, text] of texts.entries()) {
    const started = performance.now()
    const findings = annotate({ id: String(index), language, date: '2026-03-01', text }, { catalogue })
    times.push(performance.now() - started)
    found += findings.citations.length + findings.quotes.length + findings.mentions.length + findings.dates.length
  }
  const spent = cpuMs() - before
  times.sort((a, b) => a - b)
  const characters = texts.reduce((sum, text) => sum + text.length, 0)
  process.stdout.write(
    `${language}: ${texts.length} articles of ${Math.round(characters / texts.length)} characters; ` +
      `${((spent / characters) * LENGTH).toFixed(2)} ms CPU for 3,000 characters; by the clock median ${at(times, 0.5)}, ` +
      `95 % ${at(times, 0.95)}; ${found} findings\n`,
  )
}
process.stdout.write(`at the end ${memory()}\n`)

function at(sorted: readonly number[], share: number): string {
  return `${(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(2)} ms`
}

function memory(): string {
  globalThis.gc?.()
  const { heapUsed, rss } = process.memoryUsage()
  return `${megabytes(heapUsed)} of heap in use, ${megabytes(rss)} resident`
}
