/** 1news.az and its kin: first publication as `YYYYMMDDhhmmssmmm` on a 12-hour clock. */
const STAMP = /(?<!\d)(20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d\d)([0-5]\d)([0-5]\d)\d{3}(?!\d)/
const PATHS = [
  /[/_-]((?:19[9]|20[0-4])\d)[/_-](0?[1-9]|1[0-2])[/_-](0?[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /[/_-](20[0-4]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
  /[/_-](20[0-4]\d)[/_-]?(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/,
]
const DAY_FIRST = /[/_-](0?[1-9]|[12]\d|3[01])[/_.-](0?[1-9]|1[0-2])[/_.-](20[0-4]\d)(?=[/_.-]|$)/

/** The date that a URL carries, as ISO 8601 (to the day), or null. */
export function dateInUrl(url: string): string | null {
  const path = pathOf(url)
  const stamp = STAMP.exec(path)
  if (stamp) return `${stamp[1]}-${stamp[2]}-${stamp[3]}`
  for (const pattern of PATHS) {
    const match = pattern.exec(path)
    if (match) return `${match[1]}-${match[2]!.padStart(2, '0')}-${match[3]!.padStart(2, '0')}`
  }
  const dayFirst = DAY_FIRST.exec(path)
  return dayFirst ? `${dayFirst[3]}-${dayFirst[2]!.padStart(2, '0')}-${dayFirst[1]!.padStart(2, '0')}` : null
}

function pathOf(url: string): string {
  try {
    const { pathname, search } = new URL(url)
    return pathname + search
  } catch {
    return url
  }
}
