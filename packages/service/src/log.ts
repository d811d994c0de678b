import { pino, type Logger } from 'pino'

export type { Logger }

export interface LogOptions {
  name: string
  level: string
  /** Lines for people instead of JSON. Default: when `stream` is a terminal. */
  pretty?: boolean
  /** Default stderr: stdout belongs to data. */
  stream?: NodeJS.WritableStream & { isTTY?: boolean }
}

const LEVELS: Record<number, string> = { 10: 'trace', 20: 'debug', 30: ' ', 40: 'warn', 50: 'ERROR', 60: 'FATAL' }
const PLAIN = new Set(['level', 'time', 'pid', 'hostname', 'name', 'msg'])

/** JSON lines on stderr, or lines for people where a person looks on. */
export function createLog({ name, level, pretty, stream = process.stderr }: LogOptions): Logger {
  if (!(pretty ?? stream.isTTY ?? false)) return pino({ name, level }, stream)
  return pino({ name, level }, { write: (line: string) => stream.write(toPretty(line)) })
}

/** `12:03:11 warn the queue has trouble  stage=pages error="…"` */
export function toPretty(line: string): string {
  const { time, level, msg, ...rest } = JSON.parse(line) as { time: number; level: number; msg?: string } & object
  const fields = Object.entries(rest)
    .filter(([key]) => !PLAIN.has(key))
    .map(([key, value]) => `${key}=${typeof value === 'string' && /^\S*$/.test(value) ? value : JSON.stringify(value)}`)
  const head = `${new Date(time).toTimeString().slice(0, 8)} ${LEVELS[level] ?? ''} ${msg ?? ''}`
  return `${[head.replace(/ {2,}/g, ' '), ...fields].join('  ')}\n`
}
