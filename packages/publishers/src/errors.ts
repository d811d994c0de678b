/** One thing that is wrong in a publishers file. */
export interface PublishersFileProblem {
  /** 1-based; null where the text could not be told into lines. */
  line: number | null
  /** `publisher 3 ("example"), feeds[0].url`, or empty for the whole file. */
  where: string
  /** What is wrong and what to write instead. */
  message: string
}

/** A publishers file that cannot be used. Permanent: the operator has to mend the file, nothing is polled until then. */
export class PublishersFileError extends Error {
  override name = 'PublishersFileError'
  readonly code = 'publishers-file-invalid'
  readonly file: string
  readonly problems: readonly PublishersFileProblem[]

  constructor(file: string, problems: readonly PublishersFileProblem[]) {
    super(problems.map((problem) => describeProblem(file, problem)).join('\n'))
    this.file = file
    this.problems = problems
  }
}

function describeProblem(file: string, { line, where, message }: PublishersFileProblem): string {
  return `${file}${line === null ? '' : `:${line}`}: ${where === '' ? '' : `${where}: `}${message}`
}
