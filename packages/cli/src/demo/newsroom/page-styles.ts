import { escapeMarkup as e, jsonScript, paragraphsOf } from './markup.ts'
import type { DemoPage } from './newsroom.ts'
import { urlOf } from './newsroom.ts'
import type { PageStyle } from './types.ts'
import { words } from './data/words.ts'

/** What a template gets: the page and the pages it links to. */
export interface PageInput {
  page: DemoPage
  related: readonly DemoPage[]
}

const wordsOf = (page: DemoPage): (typeof words)[string] => words[page.article.language]!

/** `10 марта 2026, 15:10` */
function visibleDate(page: DemoPage, time: string): string {
  const [, year, month, day, clock] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})/.exec(time)!
  return `${Number(day)} ${wordsOf(page).months[Number(month) - 1]!} ${year}, ${clock}`
}

const list = (pages: readonly DemoPage[]): string =>
  `<ul>${pages.map((page) => `<li><a href="${page.article.path}">${e(page.state.headline)}</a></li>`).join('')}</ul>`

const menu = (page: DemoPage): string =>
  `<nav><ul>${wordsOf(page)
    .menu.map((item) => `<li><a href="/">${e(item)}</a></li>`)
    .join('')}</ul></nav>`

const footer = (page: DemoPage): string =>
  `<footer><p>© 2026 ${e(page.site.name)}. ${e(wordsOf(page).invented)}</p></footer>`

const html = (page: DemoPage, head: string, body: string, attributes = ''): string =>
  `<!DOCTYPE html>
<html lang="${page.article.language}"${attributes}>
<head>
<meta charset="${page.site.charset}">
<title>${e(page.state.headline)} | ${e(page.site.name)}</title>
<link rel="canonical" href="${urlOf(page)}">
${head}
</head>
<body>
${body}
</body>
</html>
`

const openGraph = (page: DemoPage): string =>
  [
    `<meta property="og:type" content="article">`,
    `<meta property="og:title" content="${e(page.state.headline)}">`,
    `<meta property="og:url" content="${urlOf(page)}">`,
    `<meta property="og:site_name" content="${e(page.site.name)}">`,
    `<meta property="og:description" content="${e(paragraphsOf(page.state.body)[0]!)}">`,
    `<meta property="article:section" content="${e(page.article.section)}">`,
    `<meta property="article:published_time" content="${page.published}">`,
    ...(page.modified === null ? [] : [`<meta property="article:modified_time" content="${page.modified}">`]),
  ].join('\n')

const linked = (page: DemoPage): Record<string, unknown> => ({
  '@type': 'NewsArticle',
  headline: page.state.headline,
  url: urlOf(page),
  mainEntityOfPage: urlOf(page),
  inLanguage: page.article.language,
  articleSection: page.article.section,
  datePublished: page.published,
  dateModified: page.modified ?? page.published,
  author:
    page.article.byline === undefined
      ? { '@type': 'Organization', name: page.site.name }
      : { '@type': 'Person', name: page.article.byline },
  publisher: { '@type': 'NewsMediaOrganization', name: page.site.name },
})

const paragraphs = (page: DemoPage): string =>
  paragraphsOf(page.state.body)
    .map((paragraph) => `<p>${e(paragraph)}</p>`)
    .join('\n')

/** A template for each way in which the invented outlets mark up their pages. */
export const pageStyles: Record<PageStyle, (input: PageInput) => string> = {
  /** No metadata at all: a heading, a date in words, paragraphs. */
  plain: ({ page, related }) =>
    html(
      page,
      '',
      `${menu(page)}
<div id="content">
<h1>${e(page.state.headline)}</h1>
<p class="date">${visibleDate(page, page.published)}</p>
<div class="text">
${paragraphs(page)}
</div>
</div>
<div class="other"><h3>${e(wordsOf(page).related)}</h3>${list(related)}</div>
${footer(page)}`,
    ),

  'json-ld': ({ page, related }) =>
    html(
      page,
      `${jsonScript({ '@context': 'https://schema.org', ...linked(page) })}\n${openGraph(page)}`,
      `<header><a href="/">${e(page.site.name)}</a>${menu(page)}</header>
<main>
<article>
<h1>${e(page.state.headline)}</h1>
<div class="meta"><time datetime="${page.published}">${visibleDate(page, page.published)}</time>${page.article.byline === undefined ? '' : ` <span class="author">${e(page.article.byline)}</span>`}</div>
<div class="article-body">
${paragraphs(page)}
</div>
<div class="share"><span>${e(wordsOf(page).share)}</span></div>
</article>
<aside><h2>${e(wordsOf(page).related)}</h2>${list(related)}</aside>
</main>
${footer(page)}`,
    ),

  'open-graph': ({ page, related }) =>
    html(
      page,
      openGraph(page),
      `<div class="top">${menu(page)}</div>
<div class="news">
<h1 class="title">${e(page.state.headline)}</h1>
<span class="date">${visibleDate(page, page.modified ?? page.published)}</span>
<div class="content">
${paragraphs(page)}
</div>
<div class="share">${e(wordsOf(page).share)}</div>
<div class="more"><h4>${e(wordsOf(page).related)}</h4>${list(related)}</div>
</div>
${footer(page)}`,
    ),

  microdata: ({ page, related }) =>
    html(
      page,
      '',
      `${menu(page)}
<div itemscope itemtype="https://schema.org/NewsArticle">
<h1 itemprop="headline">${e(page.state.headline)}</h1>
<meta itemprop="inLanguage" content="${page.article.language}">
<time itemprop="datePublished" datetime="${page.published}">${visibleDate(page, page.published)}</time>
${page.article.byline === undefined ? '' : `<span itemprop="author" itemscope itemtype="https://schema.org/Person"><span itemprop="name">${e(page.article.byline)}</span></span>`}
<div itemprop="articleBody">
${paragraphs(page)}
</div>
</div>
<section class="latest"><h3>${e(wordsOf(page).related)}</h3>${list(related)}</section>
${footer(page)}`,
    ),

  /** As sites were made in 2004: tables, fonts, line breaks for paragraphs, named entities for quotation marks. */
  tables: ({ page, related }) =>
    `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=${page.site.charset}">
<title>${e(page.state.headline)} - ${e(page.site.name)}</title>
</head>
<body bgcolor="#ffffff">
<table width="100%"><tr><td colspan="2"><b>${e(page.site.name)}</b> ${wordsOf(page)
      .menu.map((item) => `<a href="/">${e(item)}</a>`)
      .join(' | ')}</td></tr>
<tr><td width="70%" valign="top">
<h2>${e(page.state.headline)}</h2>
<font size="1">${page.published.slice(8, 10)}.${page.published.slice(5, 7)}.${page.published.slice(0, 4)} ${page.published.slice(11, 16)}</font><br><br>
<div class="newstext">${paragraphsOf(page.state.body).map(e).join('<br><br>\n').replaceAll('«', '&laquo;').replaceAll('»', '&raquo;')}</div>
${page.article.byline === undefined ? '' : `<p align="right"><i>${e(page.article.byline)}</i></p>`}
</td><td valign="top"><b>${e(wordsOf(page).related)}</b>${list(related)}</td></tr>
<tr><td colspan="2"><font size="1">${e(wordsOf(page).invented)}</font></td></tr></table>
</body>
</html>
`,

  'amp-like': ({ page, related }) =>
    html(
      page,
      jsonScript({
        '@context': 'https://schema.org',
        '@graph': [{ '@type': 'WebSite', name: page.site.name, url: `http://${page.site.domain}/` }, linked(page)],
      }),
      `<header>${menu(page)}</header>
<article>
<header>
<h1>${e(page.state.headline)}</h1>
<p class="byline">${page.article.byline === undefined ? '' : `By <a rel="author" href="/authors">${e(page.article.byline)}</a>`}</p>
<time datetime="${page.published}">${visibleDate(page, page.published)}</time>
</header>
<figure><amp-img src="/images/sea.jpg" width="600" height="300"></amp-img><figcaption>The Caspian Sea. Photo: archive</figcaption></figure>
<section>
${paragraphs(page)}
</section>
<div class="newsletter"><p>Sign up for our weekly letter from the shore.</p></div>
</article>
<section class="related"><h2>${e(wordsOf(page).related)}</h2>${list(related)}</section>
${footer(page)}`,
      ' amp',
    ),

  /** Boxes in boxes, structured data of everything but the article, and a box of links in the middle of the text. */
  boxes: ({ page, related }) => {
    const [first, ...rest] = paragraphsOf(page.state.body).map((paragraph) => `<p>${e(paragraph)}</p>`)
    return html(
      page,
      `${jsonScript({ '@context': 'https://schema.org', '@type': 'WebSite', name: page.site.name, url: `http://${page.site.domain}/` })}
<meta property="og:title" content="${e(page.state.headline)}">
<meta property="article:published_time" content="${page.published}">`,
      `<div class="wrap"><div class="inner"><div class="menu">${menu(page)}</div>
<div class="col"><div class="box"><div class="post">
<h1>${e(page.state.headline)}</h1>
<div class="info">${visibleDate(page, page.published)}</div>
<div class="post-text">
${first!}
<div class="read-also"><b>${e(wordsOf(page).related)}:</b> ${list(related.slice(0, 1))}</div>
${rest.join('\n')}
</div>
</div></div></div>
<div class="col side">${list(related)}</div></div></div>
${footer(page)}`,
    )
  },
}
