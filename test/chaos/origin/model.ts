import { createChance, type Chance } from '../random.ts'
import { writeHeadline, writeParagraph, type Language } from './words.ts'

/** What ought to come of a page; `unreadable` is given up by whoever reads it, and by an operator. */
export type Fate = 'article' | 'empty-page' | 'not-a-page' | 'blocked' | 'missing' | 'unreadable'

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
  /** Its address answers 410 from now on. */
  gone: boolean
  /** Its feed does not list it (any more). */
  unlisted: boolean
}

export interface ModelSite {
  id: string
  host: string
  language: Language
  /** Entries that its feed's document shows. */
  window: number
  /** Newest first; the feed shows the first `window` of them. */
  pages: ModelPage[]
  /** Pages that no feed ever showed: an archive has them, or a sitemap. */
  archive: ModelPage[]
  byPath: Map<string, ModelPage>
  /** Where the feed says that its hub is; null where it names none. */
  hub: string | null
  /** Counts the states of the feed's document. */
  serial: number
  /** How many pages had been published when each state was made. */
  publishedBy: number[]
  /** The newest state of which a request has sent the validator back. */
  acknowledged: number
}

/** A page whose text is written by hand. */
export interface Told {
  headline: string
  paragraphs: readonly string[]
  language?: Language
  fate?: Fate
  publishedAt?: Date
}

export type SiteSeed = Pick<ModelSite, 'id' | 'host' | 'language'> & { window?: number }

export interface ModelOptions {
  seed: number
  /** How many, or which. */
  sites: number | readonly SiteSeed[]
  /** Entries that a feed's document shows, where its site has no number of its own. */
  window: number
  /** Every so many pages repeat another site's text. */
  copyEvery?: number
}

/** Publishers with their pages as they ought to be known in the end. Changes are made here and seen nowhere else. */
export interface Model {
  readonly sites: readonly ModelSite[]
  /** Publishes a page on a site, unless that would push one off the feed that was not yet seen to be stored. */
  publish: (site: ModelSite, told?: Told) => ModelPage | null
  /** Makes a page that stands in no feed. */
  archive: (site: ModelSite, publishedAt: Date) => ModelPage
  /** Gives a page another paragraph, or the paragraphs that are given. */
  edit: (page: ModelPage, paragraphs?: readonly string[]) => void
  /** Takes a page away, once its newest edition was seen to be stored. Gives whether it did. */
  remove: (page: ModelPage) => boolean
  /** Takes a page out of its feed, or puts it back, once its entry was seen to be stored. Gives whether it did. */
  list: (page: ModelPage, listed: boolean) => boolean
  /** The feed says something else of itself than before: where its hub is. */
  nameHub: (site: ModelSite, hub: string | null) => void
  /** Shows a page in other bytes that say the same. */
  redress: (page: ModelPage) => void
  pages: () => ModelPage[]
}

const LANGUAGES: readonly Language[] = ['en', 'ru', 'az']

export const seedSites = (count: number): SiteSeed[] =>
  Array.from({ length: count }, (_, n) => ({
    id: `site-${n}`,
    host: `s${n}.test`,
    language: LANGUAGES[n % LANGUAGES.length]!,
  }))

const openSite = (seed: SiteSeed, window: number): ModelSite => ({
  window,
  ...seed,
  pages: [],
  archive: [],
  byPath: new Map(),
  hub: null,
  serial: 0,
  publishedBy: [0],
  acknowledged: 0,
})

export function createModel({ seed, sites: wanted, window, copyEvery = 9 }: ModelOptions): Model {
  const chance = createChance(seed)
  const sites = (typeof wanted === 'number' ? seedSites(wanted) : wanted).map((one) => openSite(one, window))
  let published = 0

  const bump = (site: ModelSite): void => {
    site.serial++
    site.publishedBy[site.serial] = site.pages.length
  }
  return {
    sites,
    publish(site, told) {
      const seen = site.publishedBy[site.acknowledged]!
      if (site.pages.length - seen >= site.window) return null
      const name = `${site.id}-${site.pages.length}`
      const own = chance.fork(name)
      const page = told ? toPage(site, name, told) : invent(site, name, own)
      site.pages.unshift(page)
      site.byPath.set(page.path, page)
      bump(site)
      return page
    },
    archive(site, publishedAt) {
      const name = `${site.id}-${1_000 + site.archive.length}`
      const page = toPage(site, name, { ...write(site.language, chance.fork(name)), publishedAt })
      site.archive.push(page)
      site.byPath.set(page.path, page)
      return page
    },
    edit(page, paragraphs) {
      page.edition++
      const own = chance.fork(`${page.name} ${page.edition}`)
      if (paragraphs) page.paragraphs = [...paragraphs]
      else if (page.paragraphs.length > 0)
        page.paragraphs[own.below(page.paragraphs.length)] = writeParagraph(page.language, own)
    },
    remove(page) {
      page.gone ||= page.acknowledged === page.edition
      return page.gone
    },
    list(page, listed) {
      const { site } = page
      const seen = site.pages.slice(site.pages.length - site.publishedBy[site.acknowledged]!)
      if (page.unlisted === !listed || !seen.includes(page)) return false
      page.unlisted = !listed
      bump(site)
      return true
    },
    nameHub(site, hub) {
      if (site.hub === hub) return
      site.hub = hub
      bump(site)
    },
    redress(page) {
      page.dress++
    },
    pages: () => sites.flatMap((site) => [...site.pages, ...site.archive]),
  }

  /** A page of chance: of any fate, its text its own or another site's. */
  function invent(site: ModelSite, name: string, own: Chance): ModelPage {
    const fate = fateOf(own.below(40))
    const other = sites[own.below(sites.length)]!
    const copied = published++ % copyEvery === 3 ? other.pages.find((page) => page.fate === 'article') : undefined
    return toPage(site, name, { ...(copied ?? write(site.language, own)), publishedAt: new Date(), fate })
  }
}

const write = (language: Language, own: Chance): Told => ({
  language,
  headline: writeHeadline(language, own),
  paragraphs: Array.from({ length: 5 }, () => writeParagraph(language, own)),
})

function toPage(site: ModelSite, name: string, told: Told): ModelPage {
  const { headline, paragraphs, language = site.language, fate = 'article', publishedAt = new Date() } = told
  const path = `/${fate === 'blocked' ? 'admin' : 'news'}/${name}.html`
  return {
    ...{ name, site, url: `http://${site.host}${path}`, path, fate, language, headline },
    ...{ paragraphs: [...paragraphs], edition: 1, publishedAt, dress: 0, acknowledged: 0, served: 0 },
    ...{ gone: false, unlisted: false },
  }
}

function fateOf(lot: number): Fate {
  if (lot === 0) return 'empty-page'
  if (lot === 1) return 'blocked'
  if (lot === 2) return 'not-a-page'
  return lot === 3 ? 'missing' : 'article'
}
