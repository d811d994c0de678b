// The health check of a container, run by Node 24 as it is: asks the health port whether the process can do its work and
// exits 0, or 1 with the reason.
const url = `http://127.0.0.1:${process.env['HEALTH_PORT'] ?? '9100'}/readyz`
try {
  const response = await fetch(url, { signal: AbortSignal.timeout(4000) })
  if (!response.ok) throw new Error(`${response.status} ${await response.text()}`)
} catch (error) {
  process.stderr.write(`${url}: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
