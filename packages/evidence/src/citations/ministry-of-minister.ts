/** «Министр экономики Грузии Мариам …», “energetika naziri Tural …”, "Energy Minister Lev …": the ministry's name by its minister's office. */

/** How far before a name the office may begin. */
const LONGEST_OFFICE = 90

/** What the ministry may be called whose minister is named at an index, longest first; none where no minister is. */
export function ministriesOfMinister(text: string, start: number): string[] {
  const lead = text.slice(Math.max(0, start - LONGEST_OFFICE), start)
  const clause = lead.slice(Math.max(lead.lastIndexOf('\n'), lead.lastIndexOf(', '), lead.lastIndexOf('. ')) + 1).trim()
  const russian = RUSSIAN.exec(clause)
  if (russian) return [`Министерство ${russian[1]!}`]
  const azerbaijani = AZERBAIJANI.exec(clause)
  if (azerbaijani) return endingsOf(azerbaijani[1]!).map((matter) => `${matter} Nazirliyi`)
  const english = ENGLISH.exec(clause)
  return english ? endingsOf(english[1]!).flatMap((matter) => [`${matter} Ministry`, `Ministry of ${matter}`]) : []
}

const RUSSIAN = /(?:^|[\s-])(?:зам)?министр(?:а|у|ом|е)?\s{1,3}(\p{Ll}[\p{L}\s-]{1,80})$/iu
const AZERBAIJANI = /(?:^|\s)([\p{L}\s]{1,80}?)\s{1,3}nazir(?:i|inin|inin\s{1,3}(?:birinci\s{1,3})?müavini)$/iu
const ENGLISH = /(?:^|\s)([\p{L}\s]{1,80}?)\s{1,3}minister$/iu

/** The last words, four to one, each with a capital. */
function endingsOf(words: string): string[] {
  const all = words.split(/\s+/).map((word) => word.charAt(0).toUpperCase() + word.slice(1))
  return [4, 3, 2, 1].filter((count) => count <= all.length).map((count) => all.slice(-count).join(' '))
}
