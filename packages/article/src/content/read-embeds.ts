import type { Embed } from '@crosswire/record'
import type { Element } from 'domhandler'
import type { PageBlocks, PageMedia } from '../body/page-blocks.ts'
import { EMBED_PROVIDERS } from '../data/embed-providers.data.ts'
import { walkElements } from '../dom/nodes.ts'
import { linkUrl } from './read-links.ts'

const MOST_EMBEDS = 50
/** An embed may stand right before the first block of the body, or right after the last. */
const MARGIN = 2

/** Posts, videos and documents of other sites that a page shows within its article, as typed fields. */
export function readEmbeds(page: PageBlocks, body: readonly boolean[], base: string): Embed[] {
  const first = body.indexOf(true) - MARGIN
  const last = body.lastIndexOf(true) + MARGIN
  const embeds = new Map<string, Embed>()
  for (const media of page.media) {
    if (media.before < first || media.before > last + 1 || embeds.size >= MOST_EMBEDS) continue
    const embed = readEmbed(media, page, base)
    if (embed) embeds.set(embed.url ?? embed.text ?? '', embed)
  }
  return [...embeds.values()]
}

function readEmbed({ element, region }: PageMedia, page: PageBlocks, base: string): Embed | null {
  const text = region.embed && region.element === element ? textIn(page, element) : null
  for (const address of addressesOf(element)) {
    const url = linkUrl(address, base)
    const provider = url === null ? undefined : providerOf(url)
    if (url && provider) return { provider, url, text }
  }
  return null
}

const providerOf = (url: string): string | undefined => {
  const { hostname, pathname } = new URL(url)
  return EMBED_PROVIDERS.find(
    ({ hosts, path }) =>
      hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`)) &&
      (path === undefined || path.test(pathname)),
  )?.id
}

const SOURCES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-url',
  'data-href',
  'data-instgrm-permalink',
  'cite',
  'data-video-id',
  'data-tweetid',
]

/** Where a post came from stands on the element itself, or in the last link of its text. */
function addressesOf(element: Element): string[] {
  const addresses = SOURCES.flatMap((name) => element.attribs[name] ?? [])
  const post = element.attribs['data-telegram-post']
  if (post) addresses.push(`https://t.me/${post}`)
  if (element.name === 'amp-youtube' && element.attribs['data-videoid'])
    addresses.push(`https://www.youtube.com/watch?v=${element.attribs['data-videoid']}`)
  if (element.name === 'amp-twitter' && element.attribs['data-tweetid'])
    addresses.push(`https://twitter.com/i/status/${element.attribs['data-tweetid']}`)
  const links: string[] = []
  walkElements(element, (child) => {
    if (child.name === 'a' && child.attribs['href']) links.push(child.attribs['href'])
    return true
  })
  return [...addresses, ...links.reverse()]
}

function textIn(page: PageBlocks, element: Element): string | null {
  const lines = page.blocks.filter(({ region }) => {
    for (let at: typeof region | null = region; at !== null; at = at.parent) if (at.element === element) return true
    return false
  })
  return lines.length === 0
    ? null
    : lines
        .map(({ text }) => text)
        .join('\n')
        .slice(0, 2000)
}
