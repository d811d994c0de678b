import type { Param, Scalar } from './types.ts'

/** NUL and lone surrogates cannot be stored as text: the first is dropped, the others become U+FFFD. */
export function storableText(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd').replaceAll('\0', '')
}

/** JSON text that PostgreSQL takes, whatever strings are in it. */
export function storableJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, inner: unknown) =>
    typeof inner === 'string' ? storableText(inner) : inner,
  )
}

/** Rows as one array per column, for `unnest`: a batch is one statement, however many rows. */
export function toColumns<Row>(rows: readonly Row[], ...columns: readonly ((row: Row) => Scalar)[]): Param[] {
  return columns.map((column) =>
    rows.map((row) => {
      const value = column(row)
      return typeof value === 'string' ? storableText(value) : value
    }),
  )
}
