/**
 * Keeps the members that `fields` names: `headline,publisher.name,citations.cited.name`. A name without a dot keeps all
 * below it; through arrays it reaches every element. The record's own `id` is always kept.
 */
export function trimFields(value: unknown, fields: readonly string[] | undefined): unknown {
  if (fields === undefined || fields.length === 0) return value
  return pick(value, [['id'], ...fields.map((field) => field.split('.'))])
}

function pick(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (Array.isArray(value)) return value.map((item) => pick(item, paths))
  if (typeof value !== 'object' || value === null) return value
  const out: Record<string, unknown> = {}
  for (const [name, member] of Object.entries(value)) {
    const below = paths.filter((path) => path[0] === name).map((path) => path.slice(1))
    if (below.length === 0) continue
    out[name] = below.some((path) => path.length === 0) ? member : pick(member, below)
  }
  return out
}
