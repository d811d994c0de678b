import type { Document } from 'domhandler'
import { walkElements } from '../dom/nodes.ts'
import type { PageErrorCode } from '../errors.ts'
import { firstMeta } from '../metadata/page-facts.ts'
import type { PageView } from '../page-view.ts'

/** A page with more text than this is read, whatever its title says. */
const SHORT = 600
const NOT_FOUND =
  /^(?:(?:error|ошибка|xəta|hata)?[\s:№#-]{0,3}404\b|(?:the )?page (?:was |is |could |does )?not (?:be )?(?:found|exist)|страниц[аы] не (?:найдена|существует)|səhifə (?:tapılmadı|mövcud deyil)|sayfa bulunamadı|сторінк[ау] не знайдено|not found\b)/iu
const CHALLENGE =
  /^(?:just a moment|один момент|bir dəqiqə|attention required|checking your browser|verifying you are human|ddos-guard)/iu
/** The root of a site, or of its edition in a language. */
const FRONT = /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:index\.\w{2,5})?$/i

/** Why a page is no article although text was found on it; null where it may be one. Pages that state an article always may. */
export function refusePage(view: PageView, url: string, chars: number): PageErrorCode | null {
  const { article, facts, document, headline } = view
  if (article !== null || firstMeta(facts, 'og:type')?.toLowerCase() === 'article') return null
  const { pathname, search } = new URL(url)
  if (chars >= SHORT) return null
  if (FRONT.test(pathname) && search === '') return 'listing'
  const titles = [headline ?? '', facts.title ?? ''].map((title) => title.trim())
  if (titles.some((title) => CHALLENGE.test(title))) return 'challenge'
  if (titles.some((title) => NOT_FOUND.test(title))) return 'soft-404'
  return asksForPassword(document) ? 'login' : null
}

function asksForPassword(document: Document): boolean {
  let asked = false
  walkElements(document, ({ name, attribs }) => {
    if (name === 'input' && attribs['type']?.toLowerCase() === 'password') asked = true
    return !asked
  })
  return asked
}
