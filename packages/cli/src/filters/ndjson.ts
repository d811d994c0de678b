import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { UsageError } from '../errors.ts'

/** The values of an NDJSON stream with their line numbers; empty lines are passed over. */
export async function* readNdjson(input: Readable, name: string): AsyncGenerator<{ value: unknown; line: number }> {
  let line = 0
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    line++
    if (text.trim() === '') continue
    let value: unknown
    try {
      value = JSON.parse(line === 1 ? text.replace(/^\ufeff/, '') : text)
    } catch (error) {
      throw new UsageError(`${name}:${line}: not JSON (${(error as Error).message})`)
    }
    yield { value, line }
  }
}

/** Writes one line of NDJSON to stdout and waits while its reader is slower than we are. */
export async function writeLine(value: unknown): Promise<void> {
  if (!process.stdout.write(`${JSON.stringify(value)}\n`)) await once(process.stdout, 'drain')
}
