import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createLinker } from '@crosswire/story'
import type { Command } from 'commander'
import { z } from 'zod'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { readNdjson, writeLine } from '../filters/ndjson.ts'

const Line = z.object({
  id: z.string(),
  publisher: z.string().nullish(),
  language: z.string().nullish(),
  published: z.string().nullish(),
  headline: z.string().nullish(),
  text: z.string(),
})

/** `crosswire link`: articles in time order in, the story of each out, in one pass. */
export function addLink(program: Command): void {
  program
    .command('link [file]')
    .description('put articles (NDJSON, in time order) into stories')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined) => {
      const name = file ?? '-'
      const input = name === '-' ? process.stdin : createReadStream(resolve(userDirectory(), name))
      const linker = createLinker()
      const merged: { storyId: string; mergedInto: string }[] = []
      for await (const { value, line } of readNdjson(input, name)) {
        const { success, data } = Line.safeParse(value)
        if (!success) throw new UsageError(`${name}:${line}: ${EXPECTED}`)
        const { decision, revised, merges, moves } = linker.add(data)
        for (const { id, storyId, relation, derivedFrom, similarity } of [decision, ...revised]) {
          await writeLine({ id, storyId, relation, derivedFrom, similarity })
        }
        for (const move of moves) await writeLine({ id: move.id, storyId: move.storyId })
        for (const { storyId: from, mergedInto } of merges) merged.push({ storyId: from, mergedInto })
      }
      for (const { storyId, mergedInto } of merged) await writeLine({ storyId, mergedInto })
    })
}

const EXPECTED = 'a line is {"id", "publisher"?, "language"?, "published"?, "headline"?, "text"}'
const HELP = `
Reads one document a line: ${EXPECTED}.
Writes a line {id, storyId, relation, derivedFrom, similarity} for each; after the input, {storyId, mergedInto} for
every story that was merged into another. A line repeated for an id corrects the earlier one.`
