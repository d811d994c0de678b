import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

const guide = readFileSync(new URL('../../docs/guides/backup-and-restore.md', import.meta.url), 'utf8')
const bin = join(import.meta.dirname, '../../packages/cli/bin/crosswire.js')

/** The line of the guide that begins with a word, as it stands there. */
export function lineOfGuide(begins: string): string {
  const line = guide.split('\n').find((one) => one.startsWith(`    ${begins}`))
  if (line === undefined) throw new Error(`the guide to backups shows no line that begins with "${begins}"`)
  return line.trim()
}

/** Runs a line of the guide as an operator would: in a shell, in a folder of one's own. */
export async function runLine(begins: string, cwd: string, env: Record<string, string>): Promise<string> {
  const line = lineOfGuide(begins).replace(/^crosswire\b/, `"${process.execPath}" "${bin}"`)
  const path = [...postgresFolders(), process.env['PATH']].join(':')
  const { stderr } = await promisify(execFile)('sh', ['-c', line], {
    cwd,
    env: { ...process.env, INIT_CWD: cwd, LOG_LEVEL: 'warn', ...env, PATH: path },
  })
  return stderr
}

/** Debian keeps the tools of a server's own version beside it. */
function postgresFolders(): string[] {
  const base = '/usr/lib/postgresql'
  if (!existsSync(base)) return []
  const versions = readdirSync(base).sort((a, b) => Number(b) - Number(a))
  return versions.map((version) => join(base, version, 'bin'))
}
