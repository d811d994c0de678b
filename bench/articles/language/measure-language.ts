import { readFileSync } from 'node:fs'
import { identifyLanguage } from '@crosswire/text'
import { sharedPath } from '../../stand/shared-folder.ts'

interface Sentence {
  language: string
  text: string
}

/** Sentences of news and reference text by language; the same Azerbaijani ones also as they are typed without its letters. */
export function measureLanguage(): void {
  const sentences = [...readParallel(), ...readDocuments('ntrex-parallel'), ...readTurkish()]
  const plain = sentences
    .filter(({ language }) => language === 'az')
    .map(({ text }) => ({ language: 'az', text: toAscii(text) }))
  const schwaless = sentences
    .filter(({ language }) => language === 'az')
    .map(({ text }) => ({ language: 'az', text: text.replaceAll('ə', 'e').replaceAll('Ə', 'E') }))
  process.stdout.write('## language: share of sentences named right, without a hint\n')
  report('all', sentences)
  for (const language of ['ru', 'az', 'tr', 'en'])
    report(
      language,
      sentences.filter((sentence) => sentence.language === language),
    )
  report('az, ə typed as e', schwaless)
  report('az, ASCII only', plain)
}

function report(name: string, sentences: readonly Sentence[]): void {
  const wrong = new Map<string, number>()
  for (const { language, text } of sentences) {
    const { language: found } = identifyLanguage(text)
    if (found !== language) wrong.set(`${language}→${found}`, (wrong.get(`${language}→${found}`) ?? 0) + 1)
  }
  const misses = [...wrong.values()].reduce((sum, count) => sum + count, 0)
  const most = [...wrong].sort((a, b) => b[1] - a[1]).slice(0, 4)
  process.stdout.write(
    `${name.padEnd(18)} ${((1 - misses / sentences.length) * 100).toFixed(2)} % of ${sentences.length}` +
      `${most.length === 0 ? '' : `  (${most.map(([pair, count]) => `${count} ${pair}`).join(', ')})`}\n`,
  )
}

/** Shorter than this a line is a name or a number. */
const LEAST_LETTERS = 20

const lines = (...path: string[]): string[] =>
  readFileSync(sharedPath(...path), 'utf8')
    .split('\n')
    .filter(Boolean)
const isSentence = ({ text }: Sentence): boolean => (text.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS

function readParallel(): Sentence[] {
  return lines('corpora', 'stories', 'parallel-sentences.ndjson')
    .flatMap((line) => Object.entries(JSON.parse(line) as Record<string, string>))
    .map(([language, text]) => ({ language, text }))
    .filter(isSentence)
}

function readDocuments(name: string): Sentence[] {
  return lines('corpora', 'stories', `${name}.ndjson`)
    .map((line) => JSON.parse(line) as Sentence)
    .flatMap(({ language, text }) => text.split('\n').map((one) => ({ language, text: one })))
    .filter(isSentence)
}

/** Turkish documents are given whole: their first sentences, one or two of each, stand for them. */
function readTurkish(): Sentence[] {
  return lines('corpora', 'stories', 'semeval-pairs.ndjson')
    .map((line) => JSON.parse(line) as Record<'a' | 'b', { language?: string; text: string }>)
    .flatMap(({ a, b }) => [a, b])
    .filter(({ language }) => language === 'tr')
    .flatMap(({ text }) => text.split(/(?<=[.!?])\s+(?=\p{Lu})|\n/u).slice(1, 4))
    .map((text) => ({ language: 'tr', text }))
    .filter(isSentence)
}

const FOLDED: Readonly<Record<string, string>> = {
  ə: 'e',
  Ə: 'E',
  ı: 'i',
  İ: 'I',
  ö: 'o',
  Ö: 'O',
  ü: 'u',
  Ü: 'U',
  ş: 's',
  Ş: 'S',
  ç: 'c',
  Ç: 'C',
  ğ: 'g',
  Ğ: 'G',
}
const toAscii = (text: string): string => text.replace(/[^\x00-\x7f]/g, (letter) => FOLDED[letter] ?? letter)
