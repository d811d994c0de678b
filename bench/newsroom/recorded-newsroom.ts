import { execFile, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { request } from 'node:http'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { promisify } from 'node:util'

export interface RecordedNewsroom {
  /** Its clock at each step. */
  times: string[]
  publishersFile: string
  port: number
  setStep: (step: number) => Promise<void>
  close: () => Promise<void>
}

/** Serves a recorded newsroom by its own server, and writes its publishers file into a folder. */
export async function serveRecorded(folder: string, scratch: string): Promise<RecordedNewsroom> {
  const script = join(folder, 'serve.mjs')
  const server = spawn(process.execPath, [script, folder, '--port', '0'], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface(server.stdout), 'line')) as [string]
  const { port } = JSON.parse(line) as { port: number }
  const publishersFile = join(scratch, 'publishers.json')
  const { stdout } = await promisify(execFile)(process.execPath, [script, folder, '--catalogue'])
  await writeFile(publishersFile, stdout)
  return {
    times: readTimes(join(folder, 'gold.json')),
    publishersFile,
    port,
    setStep: (step) => put(port, `/step/${step}`),
    async close() {
      server.kill()
      await once(server, 'close')
    },
  }
}

type Step = string | { time?: string; at?: string }

function readTimes(file: string): string[] {
  const { steps } = JSON.parse(readFileSync(file, 'utf8')) as { steps: Step[] | Record<string, Step> }
  return Object.values(steps).map((step) => (typeof step === 'string' ? step : (step.time ?? step.at ?? '')))
}

/** `fetch` does not let the Host header be chosen. */
function put(port: number, path: string): Promise<void> {
  return new Promise((resolve, reject) => {
    request({ port, host: '127.0.0.1', path, method: 'PUT', headers: { host: 'newsroom.test' } }, (response) => {
      response.resume().on('end', resolve)
    })
      .on('error', reject)
      .end()
  })
}
