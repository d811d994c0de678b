import type { DemoArticle, DemoSite, DemoState } from './types.ts'
import { ferry } from './data/ferry.ts'
import { seals } from './data/seals.ts'
import { sites, steps } from './data/sites.ts'
import { tugs } from './data/tugs.ts'

export const articles: readonly DemoArticle[] = [...ferry, ...seals, ...tugs]
export { sites, steps }

/** An article as it stands at one step. */
export interface DemoPage {
  site: DemoSite
  article: DemoArticle
  state: DemoState
  /** RFC 3339 in the outlet's zone. */
  published: string
  /** As `published`, null while the page is as it was first. */
  modified: string | null
}

/** The page of an article at a step; null before it appears. */
export function pageAt(article: DemoArticle, step: number): DemoPage | null {
  const state = article.states.findLast((candidate) => candidate.step <= step)
  const site = sites.find(({ id }) => id === article.site)
  if (!site) throw new Error(`${article.id}: there is no site "${article.site}"`)
  if (!state) return null
  const [first] = article.states
  return {
    site,
    article,
    state,
    published: `${first.at}:00${site.offset}`,
    modified: state === first ? null : `${state.at}:00${site.offset}`,
  }
}

/** What a site shows at a step, newest first; in one language where that is given. */
export function pagesOf(site: DemoSite, step: number, language?: string): DemoPage[] {
  return articles
    .filter((article) => article.site === site.id && (language === undefined || article.language === language))
    .flatMap((article) => pageAt(article, step) ?? [])
    .filter((page) => page.state.gone !== true)
    .sort((a, b) => (a.published < b.published ? 1 : -1))
}

export const urlOf = ({ site, article }: Pick<DemoPage, 'site' | 'article'>): string =>
  `http://${site.domain}${article.path}`
