import { stripVTControlCharacters, styleText } from 'node:util'

export type Style = 'bold' | 'dim' | 'red' | 'green' | 'cyan' | 'yellow'

/** How the summary is laid out. */
export interface Terminal {
  width: number
  paint: (style: Style, text: string) => string
}

export const plainTerminal: Terminal = { width: 100, paint: (_, text) => text }

/** Colours only where a person looks on and has not switched them off (NO_COLOR). */
export function terminalOf(stream: { isTTY?: boolean; columns?: number }): Terminal {
  const colours = stream.isTTY === true && (process.env['NO_COLOR'] ?? '') === ''
  return {
    width: Math.max(60, Math.min(stream.columns ?? 100, 120)),
    paint: (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text),
  }
}

/** Characters on the screen: our scripts have no wide ones. */
const widthOf = (text: string): number => [...stripVTControlCharacters(text)].length

export const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)))

/** At most `width` characters, the last an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  const characters = [...text]
  return characters.length <= width
    ? text
    : `${characters
        .slice(0, Math.max(1, width - 1))
        .join('')
        .trimEnd()}…`
}

/** Lines of at most `width` characters, each behind `indent`. */
export function wrap(text: string, width: number, indent: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(/\s+/)) {
    if (line !== '' && widthOf(indent) + widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(indent + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  if (line !== '') lines.push(indent + line)
  return lines
}
