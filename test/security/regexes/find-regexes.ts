import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

export interface FoundRegex {
  source: string
  flags: string
  /** `packages/text/src/url.ts:37` */
  at: string
}

const ROOT = new URL('../../..', import.meta.url).pathname

export const nameOf = ({ source, flags }: Pick<FoundRegex, 'source' | 'flags'>): string => `/${source}/${flags}`

/** Every regular expression that is written out in our sources, once each. */
export function findWritten(): FoundRegex[] {
  const found = new Map<string, FoundRegex>()
  for (const file of ['packages', 'services'].flatMap(listSources)) {
    const text = readFileSync(join(ROOT, file), 'utf8')
    const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true)
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) {
        const [, body, flags] = /^\/(.*)\/([a-z]*)$/s.exec(node.text)!
        const line = source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1
        const regex = { source: body!, flags: flags!, at: `${file}:${line}` }
        if (!found.has(nameOf(regex))) found.set(nameOf(regex), regex)
      }
      ts.forEachChild(node, visit)
    }
    visit(source)
  }
  return [...found.values()]
}

/** Those that modules put together from lists of words when they are loaded. */
export async function findBuilt(): Promise<FoundRegex[]> {
  const found = new Map<string, FoundRegex>()
  const real = globalThis.RegExp
  globalThis.RegExp = new Proxy(real, {
    construct(target, given: [string, string?]) {
      const regex = new target(...given)
      const [, at] = /((?:packages|services)\/[\w-]+\/src\/\S+?:\d+)/.exec(new Error().stack ?? '') ?? []
      if (at !== undefined) {
        const built = { source: regex.source, flags: regex.flags, at }
        found.set(nameOf(built), built)
      }
      return regex
    },
  })
  try {
    for (const room of ['text', 'feed', 'article', 'evidence', 'story'])
      await import(`../../../packages/${room}/src/index.ts`)
    for (const room of ['feed-poller', 'page-fetcher', 'article-reader'])
      await import(`../../../services/${room}/src/index.ts`)
  } finally {
    globalThis.RegExp = real
  }
  return [...found.values()]
}

function listSources(under: string): string[] {
  return readdirSync(join(ROOT, under)).flatMap((room) => {
    const folder = join(ROOT, under, room, 'src')
    if (!existsSync(folder)) return []
    return (readdirSync(folder, { recursive: true }) as string[])
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `${under}/${room}/src/${name}`)
  })
}
