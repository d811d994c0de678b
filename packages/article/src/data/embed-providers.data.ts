export interface EmbedProvider {
  id: string
  hosts: readonly string[]
  /** Where only some of the host's addresses are embeds. */
  path?: RegExp
}

/** Whose posts, videos and documents outlets put into their articles. */
export const EMBED_PROVIDERS: readonly EmbedProvider[] = [
  { id: 'youtube', hosts: ['youtube.com', 'youtube-nocookie.com', 'youtu.be'] },
  { id: 'x', hosts: ['twitter.com', 'x.com'], path: /\/status(?:es)?\/|\/embed\// },
  { id: 'telegram', hosts: ['t.me', 'telegram.me'] },
  { id: 'facebook', hosts: ['facebook.com', 'fb.watch'] },
  { id: 'instagram', hosts: ['instagram.com'], path: /\/(?:p|reel|tv)\// },
  { id: 'tiktok', hosts: ['tiktok.com'] },
  { id: 'threads', hosts: ['threads.net', 'threads.com'] },
  { id: 'bluesky', hosts: ['bsky.app'] },
  { id: 'vk', hosts: ['vk.com', 'vkvideo.ru', 'vk.ru'] },
  { id: 'ok', hosts: ['ok.ru'] },
  { id: 'rutube', hosts: ['rutube.ru'] },
  { id: 'dzen', hosts: ['dzen.ru'] },
  { id: 'vimeo', hosts: ['vimeo.com'] },
  { id: 'dailymotion', hosts: ['dailymotion.com', 'dai.ly'] },
  { id: 'soundcloud', hosts: ['soundcloud.com'] },
  { id: 'spotify', hosts: ['spotify.com'] },
  { id: 'apple-podcasts', hosts: ['podcasts.apple.com'] },
  { id: 'reddit', hosts: ['reddit.com'] },
  { id: 'google-maps', hosts: ['google.com'], path: /^\/maps/ },
  { id: 'yandex-maps', hosts: ['yandex.ru', 'yandex.com', 'yandex.az'], path: /map-widget/ },
  { id: 'datawrapper', hosts: ['dwcdn.net', 'datawrapper.de'] },
  { id: 'flourish', hosts: ['flourish.studio'] },
  { id: 'infogram', hosts: ['infogram.com', 'e.infogram.com'] },
  { id: 'documentcloud', hosts: ['documentcloud.org'] },
  { id: 'scribd', hosts: ['scribd.com'] },
]

/** Class names of the elements that the providers' scripts turn into a post. */
export const POST_CLASSES =
  /(?:^|\s)(?:twitter-tweet|twitter-video|instagram-media|tiktok-embed|fb-post|fb-video|text-post-media|bluesky-embed|reddit-embed-bq|reddit-card|telegram-post|vk-post)(?:\s|$)/
