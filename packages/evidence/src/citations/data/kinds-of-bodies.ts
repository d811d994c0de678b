/** Names that businesses have: by their trade, or a word of their own. */
export const BUSINESS =
  /railway|airline|airways|group|holding|corporation|\bplc\b|\bltd\b|\boil\b|\bgas\b|energy|telecom|grids?\b|shipping|motors?\b|logistics|\bport\b|petrol|steel|pipeline|^[A-Z][a-z]{3,}$/i

/** English names of bodies of a state. */
export const isState = (name: string): boolean =>
  /ministry|department|service|committee|commission|agency|authority|police|prosecutor|guard|government|administration|council|embassy|bank|board|directorate/i.test(
    name,
  )
