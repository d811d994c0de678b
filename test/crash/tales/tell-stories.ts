import { createModel, type ModelPage, type ModelSite, type Told } from '../../chaos/origin/model.ts'
import { writeHeadline, writeParagraph } from '../../chaos/origin/words.ts'
import { createChance } from '../../chaos/random.ts'
import { CATALOGUE, MEET, RELEASE, REPORT_EN, RETOLD_AZ, WIRE_EN, WIRE_RU } from '../../stories/newsroom.ts'
import type { Page } from '../../stories/make-version.ts'
import type { Plot } from './tale.ts'

const DAY_MS = 86_400_000
const ago = (days: number): Date => new Date(Date.now() - days * DAY_MS)
const toTold = ({ headline, text, language }: Page, publishedAt: Date): Told => ({
  ...{ headline, paragraphs: text.split('\n\n'), language: language as 'en', publishedAt },
})

/**
 * Stories with evidence in them: articles that cite and quote each other, one that recalls what was told days before, one
 * that cites an address which is there later, two stories that turn out to be one, a page that goes, an edit that changes
 * who is cited.
 */
export function tellStories(seed: number): Plot {
  const seeds = CATALOGUE.publishers.map(({ id, languages }) => ({
    ...{ id, host: `${id}.test`, language: (languages[0] ?? 'en') as 'en' },
  }))
  const model = createModel({ seed, sites: seeds, window: 60 })
  const chance = createChance(seed).fork('stories')
  const site = (id: string): ModelSite => model.sites.find((one) => one.id === id)!
  const tell = (page: Page, days: number): ModelPage => model.publish(site(page.publisher), toTold(page, ago(days)))!
  const held: { moved?: ModelPage; gone?: ModelPage; hidden?: ModelPage } = {}
  return {
    model,
    catalogue: {
      ...CATALOGUE,
      publishers: CATALOGUE.publishers.map((publisher) => ({
        ...publisher,
        domain: `${publisher.id}.test`,
        homeUrl: `http://${publisher.id}.test/`,
        feeds: [{ url: `http://${publisher.id}.test/feed.xml`, format: 'rss' as const }],
      })),
    },
    moveOn(nth) {
      if (nth === 0) {
        tell(RELEASE, 5)
        tell(REPORT_EN, 4.8)
        held.moved = tell(WIRE_EN, 4.9)
        held.gone = tell(MEET, 1)
        for (let n = 4; n > 0; n--) held.hidden = model.publish(site('coast-times'), invent(chance))!
      } else {
        // What was not seen to be stored yet stays for now.
        if (held.gone && model.remove(held.gone)) delete held.gone
        if (held.hidden && model.list(held.hidden, nth % 2 === 0)) model.edit(held.hidden)
        if (held.moved) model.edit(held.moved, held.moved.paragraphs.map(citeAnother))
        tell(nth % 2 === 1 ? WIRE_RU : RETOLD_AZ, 4.7)
      }
      recall(nth)
      mergeTwo(nth)
      citeWhatComes(nth)
    },
  }

  /** Days later somebody looks back to what the release told. */
  function recall(nth: number): void {
    const day = ago(5).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })
    const paragraphs = [
      `Bread prices in the valley rose again, the Steppe Post reports. ${chance.below(100)} bakers have closed.`,
      `Recall that on ${day} an avalanche buried 340 metres of the road from Gokdere to Sarvan, duty officer Tural Safarli of the Valley Rescue Service said.`,
    ]
    model.publish(site('coast-times'), { headline: `Bread dearer, ${nth}`, paragraphs, language: 'en' })
  }

  /** Two articles that share nothing, and a third that has all of both. */
  function mergeTwo(nth: number): void {
    const [one, two] = [invent(chance), invent(chance)]
    model.publish(site('coast-times'), { ...one, publishedAt: ago(0.3) })
    model.publish(site('khazar-wire'), { ...two, publishedAt: ago(0.2) })
    const paragraphs = [...one.paragraphs, ...two.paragraphs]
    model.publish(site('valley-rescue'), { headline: `${one.headline} ${nth}`, paragraphs, language: 'en' })
  }

  /** An article that names an address where the next one will stand. */
  function citeWhatComes(nth: number): void {
    const other = site('khazar-wire')
    const next = `http://${other.host}/news/${other.id}-${other.pages.length}.html`
    const told = invent(chance)
    const lead = `Khazar Wire <a href="${next}">reported</a> that ${nth + 3} ferries were sold, according to the Valley Rescue Service.`
    model.publish(site('coast-times'), { ...told, paragraphs: [lead, ...told.paragraphs] })
    model.publish(other, invent(chance))
  }
}

const invent = (chance: ReturnType<typeof createChance>): Told => ({
  headline: writeHeadline('en', chance),
  paragraphs: Array.from({ length: 4 }, () => writeParagraph('en', chance)),
  language: 'en',
})

/** Who says so is another one than before, and back. */
const citeAnother = (text: string): string =>
  text.includes('according to the Valley Rescue Service')
    ? text.replace('according to the Valley Rescue Service', 'according to the Steppe Post')
    : text.replace('according to the Steppe Post', 'according to the Valley Rescue Service')
