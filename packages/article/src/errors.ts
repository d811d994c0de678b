/** What the queue does next with a page that could not be read. */
export type PageErrorNext = 'permanent' | 'retry' | 'throttled'

/** Every way in which a page gives no article, with what the queue does next and what a person can do. */
export const PAGE_ERRORS = {
  'too-large': { next: 'permanent', help: 'raise maxBytes if pages of this publisher are really that long' },
  'too-deep': { next: 'permanent', help: 'the markup nests deeper than any page for people: look at the capture' },
  'not-html': { next: 'permanent', help: 'the address serves another kind of file: exclude it from the listing' },
  'empty-page': { next: 'retry', help: 'no text at all: the page may be drawn by scripts, or was cut off' },
  'no-article': { next: 'permanent', help: 'no running text was found: write an overlay if a person sees an article' },
  challenge: { next: 'throttled', help: 'the site asks for proof of a person: slow down or ask for access' },
  login: { next: 'permanent', help: 'the page is a sign-in form' },
  'soft-404': { next: 'permanent', help: 'the page says that it does not exist although its status was good' },
  listing: { next: 'permanent', help: 'a homepage or a list of articles: follow its links instead' },
} as const satisfies Record<string, { next: PageErrorNext; help: string }>

export type PageErrorCode = keyof typeof PAGE_ERRORS

/** A page that gives no article. `code` says why, `next` what the queue does with it. */
export class PageError extends Error {
  override name = 'PageError'
  readonly code: PageErrorCode
  readonly next: PageErrorNext

  constructor(code: PageErrorCode, message: string) {
    super(`${message} (${PAGE_ERRORS[code].help})`)
    this.code = code
    this.next = PAGE_ERRORS[code].next
  }
}
