/** Markup that may stand in a page as it is. Made by `html` and `trusted` only. */
export class Html {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
  toString(): string {
    return this.text
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[]

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/**
 * Text for element content and for quoted attributes. Characters that a browser shows as nothing or as another order of
 * what follows (controls, bidi overrides) are shown as what they are: a headline cannot dress up as something else.
 */
export function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => ENTITIES[character]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}

function render(part: Part): string {
  if (part instanceof Html) return part.text
  if (part === null || part === undefined || part === false) return ''
  if (typeof part === 'object') return part.map(render).join('')
  return escapeText(String(part))
}

/** A template whose every value is escaped, save for markup that was made here. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(strings.map((text, index) => text + (index < parts.length ? render(parts[index]) : '')).join(''))
}

/** Addresses that a link may lead to; a page's own words never become a script's address. */
export function safeHref(url: string | null | undefined): string | null {
  if (url === null || url === undefined || !URL.canParse(url)) return null
  return /^https?:$/.test(new URL(url).protocol) ? url : null
}

/** A link to somewhere else, or the bare text where the address is none that a browser should follow. */
export function externalLink(url: string | null | undefined, text?: string): Html {
  const href = safeHref(url)
  const shown = text ?? url ?? ''
  if (href === null) return html`<span class="url">${shown}</span>`
  return html`<a class="url" href="${href}" rel="noreferrer noopener" target="_blank">${shown}</a>`
}
