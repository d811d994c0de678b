import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { catalogue, loadPublishers, PublishersFileError } from '@crosswire/publishers'
import type { Catalogue } from '@crosswire/record'
import { UsageError } from '../errors.ts'
import { userDirectory } from './documents.ts'

/** A publishers file as it is handed to threads, each of which makes its own catalogue of it. */
export interface PublishersText {
  name: string
  text: string
}

/** Reads the file of `--publishers`, and says what is wrong with it before any thread does. Null where none was given. */
export async function readPublishersText(file: string | undefined): Promise<PublishersText | null> {
  if (file === undefined) return null
  let text: string
  try {
    text = await readFile(resolve(userDirectory(), file), 'utf8')
  } catch (error) {
    throw new UsageError(`the publishers file cannot be read: ${(error as Error).message}`)
  }
  catalogueOf({ name: file, text })
  return { name: file, text }
}

/** The catalogue with a file's publishers in place of the polled ones. */
export function catalogueOf(file: PublishersText | null): Catalogue {
  if (file === null) return catalogue
  try {
    return loadPublishers(file.text, file.name)
  } catch (error) {
    if (error instanceof PublishersFileError) throw new UsageError(error.message)
    throw error
  }
}
