/** Names of one body: the first of each language is its full name, the rest are other names. */
export interface NameLists {
  ru: readonly string[]
  az: readonly string[]
  en: readonly string[]
  ambiguous: readonly string[]
}

interface Named {
  names: { ru: string; az: string; en: string }
  aliases: string[]
  ambiguous?: string[]
}

/** How two spellings of a name are told to be one: case, ё, kinds of quotation marks and spaces do not count. */
export const foldName = (name: string): string =>
  name
    .normalize('NFC')
    .replaceAll(/[«»"“”„]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    // The Turkic dotted capital: toLowerCase would leave a combining dot behind.
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll('ё', 'е')

/** The full names and, without repeats, all others. */
export function buildNames(lists: NameLists): Named {
  const [ru, az, en] = [lists.ru[0], lists.az[0], lists.en[0]]
  if (ru === undefined || az === undefined || en === undefined) {
    throw new Error(`names are missing: ${JSON.stringify(lists)}`)
  }
  const full = new Set([ru, az, en])
  const seen = new Set([...full].map((name) => name.toLowerCase()))
  const aliases = [...lists.ru, ...lists.az, ...lists.en, ...lists.ambiguous].filter((name) => {
    const key = name.toLowerCase()
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
  const ambiguous = [...new Set(lists.ambiguous)]
  return { names: { ru, az, en }, aliases, ...(ambiguous.length > 0 ? { ambiguous } : {}) }
}
