import { formatNumber } from './format.ts'
import { html, type Html } from './html.ts'

const HEIGHT = 28
const STEP = 3

/** Bars, one for each value, oldest first; a minute without any is a faint line. Read out as its last values. */
export function renderSparkline(values: readonly number[], what: string): Html {
  const most = Math.max(...values, 1)
  const bars = values.map((value, index) => {
    const height = value === 0 ? 1 : Math.max(2, Math.round((value / most) * HEIGHT))
    return html`<rect
      ${value === 0 ? html`class="none"` : null}
      x="${index * STEP}"
      y="${HEIGHT - height}"
      width="${STEP - 1}"
      height="${height}"
    />`
  })
  const told = `${what}; last minutes: ${values.slice(-5).map(formatNumber).join(', ')}; most: ${formatNumber(Math.max(...values, 0))}`
  return html`<svg class="spark" viewBox="0 0 ${values.length * STEP} ${HEIGHT}" preserveAspectRatio="none" role="img">
    <title>${told}</title>
    ${bars}
  </svg>`
}
