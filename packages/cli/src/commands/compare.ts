import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { comparePair } from '@crosswire/story'
import type { Command } from 'commander'
import { z } from 'zod'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { readNdjson, writeLine } from '../filters/ndjson.ts'

const Side = z.object({
  publisher: z.string().nullish(),
  language: z.string().nullish(),
  published: z.string().nullish(),
  headline: z.string().nullish(),
  text: z.string(),
})
const Line = z.object({ id: z.string(), a: Side, b: Side })

/** `crosswire compare`: pairs of articles in, whether each pair tells one story out. */
export function addCompare(program: Command): void {
  program
    .command('compare [file]')
    .description('decide for pairs of articles (NDJSON) whether they tell one story')
    .addHelpText('after', HELP)
    .action(async (file: string | undefined) => {
      const name = file ?? '-'
      const input = name === '-' ? process.stdin : createReadStream(resolve(userDirectory(), name))
      for await (const { value, line } of readNdjson(input, name)) {
        const { success, data } = Line.safeParse(value)
        if (!success) throw new UsageError(`${name}:${line}: ${EXPECTED}`)
        await writeLine({ id: data.id, ...comparePair(data.a, data.b) })
      }
    })
}

const EXPECTED = 'a line is {"id", "a": {"language"?, "published"?, "headline"?, "text"}, "b": {…}}'
const HELP = `
Reads one pair a line: ${EXPECTED}.
Writes {id, sameStory, relation, score, why} for each: score is 0 to 1, why lists what both sides share.`
