import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { catalogue, loadPublishers } from '@crosswire/publishers'
import type { Catalogue } from '@crosswire/record'
import type { Command } from 'commander'
import { UsageError } from '../errors.ts'
import { userDirectory } from '../filters/documents.ts'
import { describePublishers } from '../publishers/describe-publishers.ts'

/** `crosswire publishers check [FILE]` */
export function addPublishers(program: Command): void {
  const publishers = program.command('publishers').description('the publishers that are polled')
  publishers
    .command('check')
    .description('validate a publishers file, or the catalogue without one, and show what would be polled')
    .argument('[file]', 'JSON or YAML')
    .option('--json', 'one JSON object instead of a table')
    .action(async (file: string | undefined, options: { json?: boolean }) => {
      const known = file === undefined ? catalogue : await loadFile(file)
      const { table, ...found } = describePublishers(known)
      process.stdout.write(`${options.json === true ? JSON.stringify(found) : table}\n`)
      for (const warning of found.warnings) process.stderr.write(`crosswire: ${warning}\n`)
    })
}

async function loadFile(file: string): Promise<Catalogue> {
  let text: string
  try {
    text = await readFile(resolve(userDirectory(), file), 'utf8')
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`)
  }
  return loadPublishers(text, file)
}
