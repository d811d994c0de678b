import type { Catalogue } from '@crosswire/record'
import { z } from 'zod'
import { AnnotateLine, annotateLine, LineError, type AnnotatedLine } from './annotate-line.ts'

/** A line of the input as it stands there. */
export interface RawLine {
  number: number
  text: string
}

export type LineOutcome = AnnotatedLine | { id: string | null; line: number; error: { code: string; message: string } }

export function annotateBatch(lines: readonly RawLine[], catalogue: Catalogue): LineOutcome[] {
  return lines.map((line) => annotateRaw(line, catalogue))
}

function annotateRaw({ number, text }: RawLine, catalogue: Catalogue): LineOutcome {
  let id: string | null = null
  try {
    const value = parseJson(text)
    id = idOf(value)
    const parsed = AnnotateLine.safeParse(value)
    if (!parsed.success) throw new LineError('bad-line', `${EXPECTED}: ${z.prettifyError(parsed.error)}`)
    return annotateLine(parsed.data, catalogue)
  } catch (error) {
    const code = error instanceof LineError ? error.code : 'failed'
    return { id, line: number, error: { code, message: error instanceof Error ? error.message : String(error) } }
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new LineError('not-json', error instanceof Error ? error.message : String(error))
  }
}

const idOf = (value: unknown): string | null =>
  typeof value === 'object' &&
  value !== null &&
  'id' in value &&
  (typeof value.id === 'string' || typeof value.id === 'number')
    ? String(value.id)
    : null

export const EXPECTED = 'a line is {"id", "language"?, "publisher"?, "date"?, "headline"?, "text"}'
