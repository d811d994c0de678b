/** One gauge with its samples. */
export interface Family {
  name: string
  help: string
  samples: readonly { labels?: Readonly<Record<string, string>>; value: number }[]
}

/** Gauges in the text format of Prometheus, version 0.0.4. */
export function renderFamilies(families: readonly Family[]): string {
  return families
    .flatMap(({ name, help, samples }) => [
      `# HELP ${name} ${help}`,
      `# TYPE ${name} gauge`,
      ...samples.map(({ labels = {}, value }) => `${name}${renderLabels(labels)} ${value}`),
    ])
    .join('\n')
    .concat('\n')
}

function renderLabels(labels: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(labels).map(([name, value]) => `${name}="${escapeLabel(value)}"`)
  return pairs.length === 0 ? '' : `{${pairs.join(',')}}`
}

const escapeLabel = (value: string): string =>
  value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')
