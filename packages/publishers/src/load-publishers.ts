import type { Catalogue } from '@crosswire/record'
import { LineCounter, parseDocument } from 'yaml'
import type { Document } from 'yaml'
import type { z } from 'zod'
import { catalogue } from './catalogue.ts'
import { checkSelectors } from './check-selectors.ts'
import { PublishersFileError } from './errors.ts'
import type { PublishersFileProblem } from './errors.ts'
import { explainIssue } from './explain-issue.ts'
import { PublishersFile } from './file-schema.ts'
import { findLine } from './find-line.ts'
import type { Mistake } from './mistake.ts'
import { withPublishers } from './with-publishers.ts'

/** More publishers than any operator polls: a larger file is taken for a wrong one. */
const MAX_FILE_CHARACTERS = 16 * 1024 * 1024

/**
 * Reads a publishers file, JSON or YAML (JSON is read as YAML, so that both have line numbers). `name` is how errors call
 * it. Throws PublishersFileError with every problem found, each with its line and what to write instead.
 */
export function readPublishersFile(text: string, name: string): PublishersFile {
  if (text.length > MAX_FILE_CHARACTERS) {
    throw new PublishersFileError(name, [
      { line: null, where: '', message: 'is larger than 16 MB: is it the right file?' },
    ])
  }
  const lines = new LineCounter()
  const document = parseDocument(text.replace(/^\uFEFF/, ''), { lineCounter: lines, prettyErrors: false })
  const lineAt = (offset: number): number => lines.linePos(offset).line
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      line: lineAt(error.pos[0]),
      where: '',
      message: `is neither YAML nor JSON: ${error.message}`,
    }))
    throw new PublishersFileError(name, problems)
  }
  const value = toValue(document, name)
  const input: unknown = Array.isArray(value) ? { publishers: value } : value
  const listed = Array.isArray(value)
  if (typeof input !== 'object' || input === null) {
    throw new PublishersFileError(name, [
      {
        line: 1,
        where: '',
        message: 'holds no publishers: write a list, each with id, name, languages, timezone, homeUrl and feeds',
      },
    ])
  }
  const parsed = PublishersFile.safeParse(input)
  const issues = parsed.success ? [] : parsed.error.issues.flatMap((issue) => narrow(issue, input))
  const problems: PublishersFileProblem[] = issues.map((issue) => {
    const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol')
    return { line: findLine(document, listed ? path.slice(1) : path, lineAt), ...explainIssue(issue, input) }
  })
  if (!parsed.success) throw new PublishersFileError(name, problems)
  const mistakes = [...findRepeats(parsed.data), ...checkSelectors(parsed.data.publishers)]
  if (mistakes.length > 0) {
    throw new PublishersFileError(
      name,
      mistakes.map(({ path, where, message }) => ({
        line: findLine(document, listed ? path.slice(1) : path, lineAt),
        where,
        message,
      })),
    )
  }
  return parsed.data
}

/** The catalogue with the file's publishers in place of the polled ones; see `withPublishers` for the rule. */
export function loadPublishers(text: string, name: string): Catalogue {
  return withPublishers(catalogue, readPublishersFile(text, name))
}

function toValue(document: Document, name: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    throw new PublishersFileError(name, [{ line: null, where: '', message }])
  }
}

/** A union says only that nothing fitted; the branch that was meant says why. */
function narrow(issue: z.core.$ZodIssue, input: unknown): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue]
  const meant = [...issue.errors].sort((a, b) => depth(b) - depth(a))[0]!
  return meant.flatMap((inner) => narrow({ ...inner, path: [...issue.path, ...inner.path] }, input))
}

/** A branch that looked inside the value is nearer to what was meant than one that wanted another type altogether. */
const depth = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(...issues.map((issue) => (issue.code === 'unrecognized_keys' ? 1 : issue.path.length)))

function findRepeats({ publishers }: PublishersFile): Mistake[] {
  const repeats: Mistake[] = []
  const ids = new Set<string>()
  const feeds = new Map<string, string>()
  for (const [index, publisher] of publishers.entries()) {
    const where = `publisher ${index + 1} ("${publisher.id}")`
    if (ids.has(publisher.id)) {
      repeats.push({
        path: ['publishers', index, 'id'],
        where,
        message: 'the id stands twice: give each publisher its own',
      })
    }
    ids.add(publisher.id)
    for (const [position, { url }] of publisher.feeds.entries()) {
      const owner = feeds.get(url)
      if (owner !== undefined) {
        repeats.push({
          path: ['publishers', index, 'feeds', position],
          where,
          message: `${url} is already a feed of "${owner}": a feed belongs to one publisher`,
        })
      }
      feeds.set(url, publisher.id)
    }
  }
  return repeats
}
