import { createChance } from '../random.ts'
import { writeHeadline, writeParagraph, type Language } from './words.ts'

/** What ought to come of a page. */
export type Fate = 'article' | 'empty-page' | 'not-a-page' | 'blocked' | 'missing'

export interface ModelPage {
  /** `p0-17`, in every text of the page. */
  name: string
  site: ModelSite
  url: string
  path: string
  fate: Fate
  language: Language
  headline: string
  paragraphs: string[]
  /** From 1; every edit makes another one. */
  edition: number
  publishedAt: Date
  /** Counts the forms in which an edition was shown: other bytes that say the same. */
  dress: number
  /** The newest edition of which a request has sent the validator back: it was stored, or its validator ran ahead. */
  acknowledged: number
  /** The newest edition that was sent whole. */
  served: number
}

export interface ModelSite {
  id: string
  host: string
  language: Language
  /** Newest first; the feed shows the first `window` of them. */
  pages: ModelPage[]
  byPath: Map<string, ModelPage>
  /** Counts the states of the feed's document. */
  serial: number
  /** How many pages had been published when each state was made. */
  publishedBy: number[]
  /** The newest state of which a request has sent the validator back. */
  acknowledged: number
}

export interface ModelOptions {
  seed: number
  sites: number
  /** Entries that a feed's document shows. */
  window: number
  /** Every so many pages repeat another site's text. */
  copyEvery?: number
}

/** Publishers with their pages as they ought to be known in the end. Changes are made here and seen nowhere else. */
export interface Model {
  readonly sites: readonly ModelSite[]
  readonly window: number
  /** Publishes a page on a site, unless that would push one off the feed that was not yet seen to be stored. */
  publish: (site: ModelSite) => ModelPage | null
  edit: (page: ModelPage) => void
  /** Shows a page in other bytes that say the same. */
  redress: (page: ModelPage) => void
  pages: () => ModelPage[]
}

const LANGUAGES: readonly Language[] = ['en', 'ru', 'az']

export function createModel({ seed, sites: count, window, copyEvery = 9 }: ModelOptions): Model {
  const chance = createChance(seed)
  const sites = Array.from({ length: count }, (_, n): ModelSite => {
    const language = LANGUAGES[n % LANGUAGES.length]!
    return {
      id: `site-${n}`,
      host: `s${n}.test`,
      language,
      pages: [],
      byPath: new Map(),
      serial: 0,
      publishedBy: [0],
      acknowledged: 0,
    }
  })
  let published = 0

  const bump = (site: ModelSite): void => {
    site.serial++
    site.publishedBy[site.serial] = site.pages.length
  }
  return {
    sites,
    window,
    publish(site) {
      const seen = site.publishedBy[site.acknowledged]!
      if (site.pages.length - seen >= window) return null
      const name = `${site.id}-${site.pages.length}`
      const own = chance.fork(name)
      const fate = fateOf(own.below(40))
      const other = sites[own.below(sites.length)]!
      const model = published++ % copyEvery === 3 ? other.pages.find((page) => page.fate === 'article') : undefined
      const path = `/${fate === 'blocked' ? 'admin' : 'news'}/${name}.html`
      const page: ModelPage = {
        name,
        site,
        url: `http://${site.host}${path}`,
        path,
        fate,
        language: model?.language ?? site.language,
        headline: model?.headline ?? writeHeadline(site.language, own),
        paragraphs: [...(model?.paragraphs ?? Array.from({ length: 5 }, () => writeParagraph(site.language, own)))],
        edition: 1,
        publishedAt: new Date(),
        dress: 0,
        acknowledged: 0,
        served: 0,
      }
      site.pages.unshift(page)
      site.byPath.set(path, page)
      bump(site)
      return page
    },
    edit(page) {
      page.edition++
      const own = chance.fork(`${page.name} ${page.edition}`)
      if (page.paragraphs.length > 0)
        page.paragraphs[own.below(page.paragraphs.length)] = writeParagraph(page.language, own)
    },
    redress(page) {
      page.dress++
    },
    pages: () => sites.flatMap((site) => site.pages),
  }
}

function fateOf(lot: number): Fate {
  if (lot === 0) return 'empty-page'
  if (lot === 1) return 'blocked'
  if (lot === 2) return 'not-a-page'
  return lot === 3 ? 'missing' : 'article'
}
