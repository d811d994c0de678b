/** An example of a rule: a text and whom it cites, `cited` or `cited < via`, as the text writes them. */
export interface RuleExample {
  text: string
  edges: { cited: string; via: string | null }[]
}

/** Reads `text => cited; cited < via`. */
export function parseExample(example: string): RuleExample {
  const [text = '', gold = ''] = example.split(' => ')
  return {
    text,
    edges: gold
      .split(';')
      .map((edge) => edge.trim())
      .filter((edge) => edge !== '')
      .map((edge) => {
        const [cited = '', via] = edge.split(' < ')
        return { cited, via: via ?? null }
      }),
  }
}
