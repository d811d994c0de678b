/** One crossing of the border between our code and the world outside of this process's memory. */
export interface Crossing {
  port: 'database' | 'queue' | 'queue-database' | 'web' | 'threads'
  method: string
  /** What is asked: an SQL text, a stage, the purpose of a request. */
  what: string
}

/**
 * Stands at every border. It calls `cross` once and gives its result, and it may do something before and after: note the
 * place, wait, fail, end the process. It is called by the very statement that crosses, so a stack names the place.
 */
export type Boundary = <Result>(crossing: Crossing, cross: () => Promise<Result>) => Promise<Result>
