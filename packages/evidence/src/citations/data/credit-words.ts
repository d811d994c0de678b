/** Words for pictures before whoever made them, as parts of a regular expression. */
export const PICTURES =
  'фото(?:графи[яи]|иллюстрация)?|видео|кадр(?: из видео)?|скриншот|снимок|иллюстрация|инфографика|foto(?:lar)?|fotoqraf|video|şəkil|infoqrafika|photos?|pictures?|image|illustration|infographic'

/** Words between a picture and its maker. */
export const PICTURES_BY =
  'с сайта|из архива|предоставлен[оы]?|предоставлено пресс-службой|пресс-службы|агентства|credit|by|courtesy of|courtesy|from|via'
