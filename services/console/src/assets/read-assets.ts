import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

export interface Asset {
  type: string
  body: Buffer
  etag: string
}

const TYPES: Readonly<Record<string, string>> = {
  'console.css': 'text/css; charset=utf-8',
  'console.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
}

/** What pages are dressed with, by name: files as they lie here, read once. */
export const ASSETS: ReadonlyMap<string, Asset> = new Map(
  Object.entries(TYPES).map(([name, type]) => {
    const body = readFileSync(new URL(name, import.meta.url))
    return [name, { type, body, etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"` }]
  }),
)
