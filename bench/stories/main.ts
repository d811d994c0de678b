/**
 * Learns the weights by which the linker tells stories apart, from the visible story corpora:
 *   pnpm bench stories learn        or some of them only: learn link | compare | bridge
 * and prints the average precision of each kind of pair on stories that were left out. What `pnpm bench corpora` cannot ask:
 *   pnpm bench stories orders       ECB+ in five orders of arrival
 *   pnpm bench stories disjoint     translations of which each language tells other sentences
 */
import { sharedPath } from '../stand/shared-folder.ts'
import { hashText } from './hash-text.ts'
import { learn, LESSONS } from './learn.ts'
import { everyOther } from './parts.ts'
import { readDocuments, type LabelledDocument } from './read-corpora.ts'
import { scoreLinks } from './score-clusters.ts'

const say = (line: string): boolean => process.stdout.write(`${line}\n`)
const folder = (): string => sharedPath('corpora', 'stories')

const tasks: Record<string, () => Promise<void> | void> = {
  learn() {
    const asked = LESSONS.filter((lesson) => process.argv.slice(3).includes(lesson))
    return learn(asked.length > 0 ? asked : LESSONS, folder(), sharedPath('newsroom'), say)
  },
  orders() {
    const documents = readDocuments(folder(), 'ecbplus')
    report([1, 2, 3, 4, 5].map((seed) => shuffle(documents, seed)))
  },
  disjoint() {
    const documents = readDocuments(folder(), 'ntrex-parallel')
    const odd = ['az', 'ru', 'en'].map((language) => documents.map(everyOther((own) => Number(own === language), true)))
    report(odd)
  },
}

/** In another order, the same for a seed. */
function shuffle(documents: readonly LabelledDocument[], seed: number): LabelledDocument[] {
  return [...documents].sort((a, b) => hashText(`${seed} ${a.id}`) - hashText(`${seed} ${b.id}`))
}

function report(streams: readonly (readonly LabelledDocument[])[]): void {
  const scores = streams.map(scoreLinks)
  const mean = (of: 'pairwise' | 'bcubed'): string =>
    (scores.reduce((sum, score) => sum + score[of], 0) / scores.length).toFixed(3)
  for (const { pairwise, bcubed, largest } of scores)
    say(`pairwise F1 ${pairwise.toFixed(3)}, BCubed F1 ${bcubed.toFixed(3)}, largest found ${largest}`)
  say(`mean: pairwise F1 ${mean('pairwise')}, BCubed F1 ${mean('bcubed')}`)
}

const task = tasks[process.argv[2] ?? '']
if (task) await task()
else {
  process.stderr.write(`usage: pnpm bench stories ${Object.keys(tasks).join(' | ')}\n`)
  process.exitCode = 2
}
