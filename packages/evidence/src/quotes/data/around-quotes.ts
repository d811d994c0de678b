/** Words before marks that hold what follows at arm's length. Folded. */
export const DISTANCING =
  /^(?:называем\p{L}+|якобы|пресловут\p{L}+|мнимы\p{L}+|qondarma|sözdə|guya|so-called|alleged|supposed|purported|self-styled|псевдо\p{L}*|т\.н)$/u

/** Words before marks that give a name: what stands in the marks is called so. Folded. */
export const NAMING =
  /^(?:под|названием|название|именем|бренд\p{L}*|марк\p{L}+|тип\p{L}*|систем\p{L}+|комплекс\p{L}*|ракет\p{L}*|фильм\p{L}*|книг\p{L}*|роман\p{L}*|песн\p{L}+|спектакл\p{L}+|проект\p{L}*|программ\p{L}+|платформ\p{L}+|формат\p{L}*|турнир\p{L}*|конкурс\p{L}*|орден\p{L}*|медал\p{L}+|преми\p{L}+|adlı|adli|named|called|titled|entitled|dubbed|nicknamed|film|movie|novel|song|project|programme|program|ship|vessel|missile|system|brand)$/u
