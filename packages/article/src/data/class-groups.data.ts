/**
 * What the names of classes and ids say about a part of a page, in the words that the web uses for them: English in
 * most of the world's templates, and the words of the languages we read. Matched against names taken apart into lower-case
 * words ("articleBody__text" → "article body text").
 */
export const CLASS_GROUPS = {
  body: /\b(article|entry|post|story|news|page|content|body|text|blog|main|detail|full|single)s? (body|content|text|copy|contents|inner|main)\b|article(body|text|content)|(story|post|entry|news|blog|body|content)(text|body|content)|full ?text|\b(rich ?text|wysiwyg|prose|body ?copy|articulo|cuerpo|nota|corpo|corps|tresc|artikel ?text|artikel ?inhalt|inhalt|brodtext|metn|metin|haber (detay|icerik|metni)|xeber metni|tekst|txt|texto|texte|testo|text|copy|paragraph|para)\b/,
  article:
    /\b(article|post|entry|story|news|hentry|artikel|articulo|articolo|artykul|statya|novost|haber|xeber|content|contents|main|page|single|body|detail|details|inner|primary)\b/,
  nav: /\b(nav|navi|navigation|navbar|menu|menus|submenu|topbar|toolbar|tabs|tabbar|hamburger|bread ?crumbs?|crumbs?|crumb|pager|pagination|paging|breadcrumbs|sitemap|skip|jump)\b|navigation|menuitem/,
  frame:
    /\b(header|footer|masthead|foot|head|top|bottom|colophon|hdr|ftr|branding|logo)\b|(site|page|global|main)(header|footer)/,
  side: /\b(side ?bar|sidebar|aside|rail|side|right|left|secondary|complementary|widget|widgets|widgetarea|sticky|marginalia|seitenleiste|column2|col2)\b|sidebar|widget/,
  comments:
    /\b(comment|comments|commentlist|commentary|disqus|respond|reply|replies|discussion|forum|feedback|reviews?|komentarz[ey]?|kommentar[ey]?|kommentarer|komment|kommentarii|commentaires?|comentarios?|commenti|yorum|yorumlar|serh|serhler|fb comments|livefyre|spot im|opinions?|opinie|vote|voting|poll|rating)\b/,
  related:
    /\b(related|relateds|recommend|recommended|recommendations?|recommendation|more|also|read ?more|readmore|readalso|read also|teaser|teasers|promo|promos|popular|trending|most|latest|recent|similar|outbrain|taboola|suggest|suggested|suggestions|next|previous|prev|upnext|up next|further|additional|see ?also|inline ?links?|in ?article|cross|crosslinks?|linkbox|link ?list|topics?|hub|explore|discover|powiazane|polecane|zobacz|weitere|mehr|lesen|aehnlich|ahnlich|verwandt|relacionad[oa]s?|relazionati|correlat[ieo]|similaires?|lire ?aussi|ilgili|oxsar|oxu|digerler|pohozh|novosti|lenta|tema|items?|list|listing|feed|cards?|grid|carousel|slider|swiper|slick|ticker|marquee)\b|related|recommend|teaser|outbrain|taboola|readmore|zergnet|mgid/,
  share:
    /\b(share|shares|sharing|sharebar|share ?buttons?|social|socials|socialmedia|addthis|addtoany|sharethis|follow|likes?|likely|facebook|twitter|whatsapp|telegram|pinterest|vk|paylas|payla[sş]|teilen|partager|partage|compartir|condividi|udostepnij|podelit|jetpack|sharedaddy|print|email|mailto|tweet|fb)\b|sharebutton|socialshare|sharing/,
  ad: /\b(ads?|adv|advert|adverts|advertise|advertisement|advertising|advertorial|adsense|adslot|adunit|adbox|adsbygoogle|adwrap|banner|banners|sponsor|sponsored|sponsors|promotion|promoted|commercial|reklama|reklam|anzeige|anzeigen|werbung|publicidad|publicite|pub|pubblicita|dfp|gpt|affiliate|billboard|skyscraper|leaderboard|mrec|partner|partners|shop|product|products|deal|deals|merch|buy|price)\b|advert|adsby|googlead/,
  newsletter:
    /\b(newsletter|newsletters|subscribe|subscription|subscriber|subscriptions|signup|sign ?up|mailing|mailchimp|optin|opt in|lead ?form|cta|call to action|abo|abonnement|abonnieren|suscri\w*|podpis\w*|abune|donate|donation|support|membership|register|registration|login|signin)\b|newsletter|subscribe/,
  caption:
    /\b(caption|captions|figcaption|figure|fig|photo|photos|image|images|img|picture|gallery|galleries|credit|credits|media|foto|fotos|bild|bilder|bildunterschrift|video|videos|player|audio|podcast|slide|slides|slideshow|lightbox|thumb|thumbnail|thumbs|illustration|legend|legende|pie ?de ?foto|podpis ?pod|wp caption|embed|twitter tweet|instagram|tweet|youtube|infographic|map|copyright)\b|caption/,
  byline:
    /\b(author|authors|byline|bylines|writer|writers|contributor|contributors|bio|biography|profile|autor|autore|auteur|autorzy|avtor|muellif|yazar|forfatter|reporter|journalist|correspondent|vcard|user|avatar|about ?the ?author|by|person|staff|team|credits)\b|author/,
  meta: /\b(meta|metadata|date|dates|datetime|time|times|timestamp|dateline|info|infos|published|publish|pubdate|posted|posted on|updated|modified|views|view|viewed|counter|count|hits|stats|reading ?time|readtime|min read|read time|source|sources|kicker|eyebrow|overline|dachzeile|spitzmarke|tarix|tarih|data|fecha|datum|okunma|baxis|prosmotr\w*|post ?meta|entry ?meta|details|status)\b/,
  tags: /\b(tag|tags|taglist|tagged|keyword|keywords|category|categories|cat|cats|rubric|rubrik|rubrica|section ?name|label|labels|badge|chips?|pill|pills|hashtag|etiket|etiketler|schlagworte?|temas|etiquetas|acar sozler|tegi|tegs)\b/,
  legal:
    /\b(cookie|cookies|gdpr|consent|privacy|copyright|copy ?right|legal|terms|disclaimer|disclosure|imprint|impressum|modal|popup|pop ?up|overlay|dialog|alert|alerts|notice|notification|notifications|toast|lightbox|interstitial|onetrust|cmp|cc window|warning|message|msg|error|errors|help|tooltip|faq|accessibility|a11y)\b|cookie|popup/,
  paywall:
    /\b(paywall|premium|regwall|piano|metered|meter|locked|unlock|barrier|gate|gated|gateway|restricted|subscribers? ?only|plus ?content|tp modal)\b|paywall/,
  lead: /\b(lead|leads|lede|summary|summaries|intro|introduction|standfirst|dek|deck|sub ?title|subtitle|sub ?head|subhead|subheadline|sub ?heading|sub ?headline|anriss|vorspann|teasertext|chapo|chapeau|entradilla|bajada|copete|zajawka|zajavka|abstract|excerpt|preamble|ingress|manchet|perex|occhiello|sommario|anons|announce|annotation|lid|spot|ozet|highlights?|key ?points?|takeaways?|tldr|bullets?)\b/,
  title:
    /\b(title|titles|headline|headlines|heading|headings|titel|titulo|titolo|titre|tytul|zagolovok|baslik|basliq|header ?text|h1|h2|h3)\b|headline/,
  hidden:
    /\b(hidden|hide|hid|invisible|visually ?hidden|screen ?reader|sr|sr ?only|offscreen|off ?screen|d none|dnone|display none|noscript|assistive|print ?only|only ?print|no ?js|placeholder|skeleton|loading|preload|template|collapsed|mobile ?only|only ?mobile)\b/,
  tool: /\b(toc|table ?of ?contents|contents ?list|ez toc|lwptoc|tools?|toolbox|toolbar|actions?|buttons?|btn|btns|icon|icons|controls?|search|form|forms|field|input|dropdown|select|language|languages|lang|font ?size|zoom|calendar|weather|currency|quiz|game|calculator|horoscope)\b/,
  box: /\b(box|boxed|infobox|info ?box|fact|facts|factbox|fact ?box|panel|callout|note|infokasten|kasten|recuadro|encadre|ramka|sidebar ?text|insert|inset|aside|module|component|block|section|card|glossary|definition|background)\b/,
  quote: /\b(pull ?quote|pullquote|quote|quotes|blockquote|zitat|cita|citation|citat|cytat|pq|blurb|testimonial)\b/,
  disclaimer:
    /\b(correction|corrections|clarification|erratum|editor ?note|editors ?note|editorial ?note|update|updates|note|notes|footnote|footnotes|endnote|references?|sources|bibliography|reflist)\b/,
} as const satisfies Record<string, RegExp>

export type ClassGroup = keyof typeof CLASS_GROUPS
export const CLASS_GROUP_NAMES = Object.keys(CLASS_GROUPS) as ClassGroup[]
