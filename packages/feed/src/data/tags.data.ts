const list = (names: string): ReadonlySet<string> => new Set(names.split(/\s+/))

/** Elements without content. */
export const VOID_TAGS = list('area base br col embed hr img input link meta param source track wbr keygen')

/** Elements of text as publishers write it: what sanitized content may hold. */
export const TEXT_TAGS =
  list(`a abbr acronym address area article aside audio b bdi bdo big blink blockquote br caption center cite code col colgroup
 data dd del details dfn dir div dl dt em figcaption figure font footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd label legend li main map mark
 menu nav ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody td tfoot th thead time tr track tt
 u ul var video wbr`)

/** Elements whose text is not for reading. */
export const SILENT_TAGS = ['script', 'style', 'applet', 'template']

/** Elements that begin and end a line of text. */
export const BLOCK_TAGS =
  list(`address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3
 h4 h5 h6 header hr li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul br body html title`)
