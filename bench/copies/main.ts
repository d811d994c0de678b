/**
 * Tells copies from articles of their own, over controlled edits of articles in four languages:
 *   pnpm bench copies [--most N] [--seed N]
 * Articles are those of ../shared/corpora/stories, at most N of a language (500); bulletins are of our own making. For each
 * kind of edit: the share recognized as copies. For templates: the share wrongly taken for copies. For articles that have
 * nothing to do with each other, by the labels of the corpora: the matches per 1,000 articles.
 */
import { parseArgs } from 'node:util'
import { decideCopy, readSketch, type CopySketch } from '@crosswire/story'
import { createRandom } from '../polling/random.ts'
import { sharedPath } from '../stand/shared-folder.ts'
import { EDITS, writeBulletin, type EditContext } from './make-edits.ts'
import { LANGUAGES, readArticles, readStrangers, type Article } from './read-articles.ts'

const { values } = parseArgs({
  options: { most: { type: 'string', default: '500' }, seed: { type: 'string', default: '1' } },
})
const folder = sharedPath('corpora', 'stories')
const random = createRandom(Number(values.seed))
const BULLETINS = 200
const articles = LANGUAGES.map((language) => readArticles(folder, language, Number(values.most)))

const isCopy = (a: CopySketch, b: CopySketch): boolean => !['none', 'template'].includes(decideCopy(a, b).kind)

/** Right of how many, by row and language. */
const table = new Map<string, Map<string, [right: number, of: number]>>()
function count(row: string, language: string, isCounted: boolean): void {
  const columns = table.get(row) ?? new Map<string, [number, number]>()
  table.set(row, columns)
  for (const column of [language, 'all']) {
    const [right, of] = columns.get(column) ?? [0, 0]
    columns.set(column, [right + Number(isCounted), of + 1])
  }
}

for (const [index, language] of LANGUAGES.entries()) {
  const own = articles[index]!
  const sketches = own.map(({ text }) => readSketch(text, language))
  const words = own.flatMap(({ text }) => text.match(/\p{L}+/gu) ?? [])
  for (const [place, { text }] of own.entries()) {
    for (const { name, isCopy: shouldBe, apply } of EDITS) {
      const other = own[Math.floor(random() * own.length)]!.text
      const context: EditContext = { language, random, other, words }
      const edited = apply(text, context)
      if (edited === null) continue
      const found = isCopy(sketches[place]!, readSketch(edited, language))
      count(shouldBe ? name : `! ${name}`, language, found)
    }
  }
  for (let n = 0; n < BULLETINS; n++) {
    const [a, b] = [0, 1].map(() => readSketch(writeBulletin(language, n, random), language))
    count('! bulletin, other numbers', language, isCopy(a!, b!))
  }
  for (const matched of countStrangers(own, sketches)) count('! other articles', language, matched)
  for (const pair of readStrangers(folder, language)) {
    const [a, b] = pair.map((text) => readSketch(text, language))
    count('! judged to be others', language, isCopy(a!, b!))
  }
}

/** For each article of a labelled story, whether one of another such story matches it. */
function countStrangers(own: readonly Article[], sketches: readonly CopySketch[]): boolean[] {
  return own.flatMap(({ story }, i) => {
    if (story === null) return []
    const isOther = (other: Article): boolean => other.story !== null && other.story !== story
    return [own.some((other, j) => isOther(other) && isCopy(sketches[i]!, sketches[j]!))]
  })
}

const columns = ['all', ...LANGUAGES]
process.stdout.write(
  `articles: ${LANGUAGES.map((language, index) => `${language} ${articles[index]!.length}`).join(', ')}\n`,
)
process.stdout.write(`${'recognized as copies, %'.padEnd(28)}${columns.map((column) => column.padStart(8)).join('')}\n`)
for (const [row, cells] of table) {
  const shown = columns.map((column) => {
    const [right, of] = cells.get(column) ?? [0, 0]
    return (of === 0 ? '–' : ((100 * right) / of).toFixed(1)).padStart(8)
  })
  process.stdout.write(`${row.padEnd(28)}${shown.join('')}   of ${cells.get('all')![1]}\n`)
}
process.stdout.write('Rows with ! are no copies: there every match is an error (1 % is 10 per 1,000).\n')
