import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

/**
 * A module with everything that it imports in one file, and a map back to the sources: a process that dies dozens of times
 * a minute may not spend seconds on loading.
 */
export async function bundle(entry: URL, outfile: string, patches: readonly Patch[] = []): Promise<string> {
  await build({
    entryPoints: [fileURLToPath(entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'external',
    keepNames: true,
    logLevel: 'error',
    plugins: [patched(patches), ownUrls],
    banner: {
      js: "import { createRequire as $createRequire } from 'node:module'; import { dirname as $dirname } from 'node:path'; import { fileURLToPath as $fileURLToPath } from 'node:url'; const require = $createRequire(import.meta.url); const __filename = $fileURLToPath(import.meta.url); const __dirname = $dirname(__filename);",
    },
  })
  // The bundler writes each module's path above its text.
  const lines = (await readFile(outfile, 'utf8')).split('\n')
  const starts = lines.flatMap((line, index) =>
    /^\/\/ \S+\.[cm]?[jt]s$/.test(line) ? [[index + 1, line.slice(3)]] : [],
  )
  await writeFile(`${outfile}.files`, JSON.stringify(starts))
  return outfile
}

/** A text of a source in place of another one, in the bundle alone. */
export interface Patch {
  /** How the path of the source ends. */
  file: string
  find: string
  replace: string
}

const patched = (patches: readonly Patch[]): Plugin => ({
  name: 'patched',
  setup(setup) {
    setup.onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const own = patches.filter(({ file }) => path.endsWith(file))
      if (own.length === 0) return null
      const text = await readFile(path, 'utf8')
      return {
        contents: own.reduce((before, { find, replace }) => before.replace(find, () => replace), text),
        loader: 'ts',
      }
    })
  },
})

/** Files that lie beside a module are found from where the module was. */
const ownUrls: Plugin = {
  name: 'own-urls',
  setup(setup) {
    setup.onLoad({ filter: /\.(ts|js|mjs)$/ }, async ({ path }) => {
      const text = await readFile(path, 'utf8')
      if (!text.includes('import.meta.url')) return null
      const loader = path.endsWith('.ts') ? 'ts' : 'js'
      return { contents: text.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)), loader }
    })
  },
}
