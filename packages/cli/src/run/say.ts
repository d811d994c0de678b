/** Talk goes to stderr: stdout belongs to data. */
export function say(line: string): void {
  process.stderr.write(`${line}\n`)
}
