/** A language named by its letters alone, and how sure that is. */
export interface LetterVerdict {
  language: string
  confidence: number
}

/** Scripts that name a language, or the likeliest of few. Latin and Cyrillic are told apart by their letters. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['cyrl', /\p{Script=Cyrillic}/gu],
  ['latn', /\p{Script=Latin}/gu],
  ['ka', /\p{Script=Georgian}/gu],
  ['hy', /\p{Script=Armenian}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
  ['th', /\p{Script=Thai}/gu],
]

/** Letters that only one of the languages written in Cyrillic uses, the rarest alphabets first. */
const CYRILLIC_LETTERS: readonly (readonly [language: string, letters: RegExp, share: number])[] = [
  ['be', /ў/g, 0.005],
  ['mk', /[ѓќѕ]/g, 0.002],
  ['sr', /[ђћџљњј]/g, 0.01],
  ['tg', /[ҷӣӯҳ]/g, 0.01],
  ['az', /[ҹҝ]/g, 0.005],
  ['kk', /[әұқ]/g, 0.015],
  ['tt', /[әҗһ]/g, 0.02],
  ['ky', /[ңөү]/g, 0.015],
]

const BULGARIAN = /(?<!\p{L})(?:е|са|се|че|беше|това)(?!\p{L})/u

const share = (text: string, letters: RegExp, of: number): number =>
  (text.match(letters)?.length ?? 0) / Math.max(1, of)

/** The script that most letters of the text belong to, and how many letters there are in all. */
export function countScripts(text: string): { script: string; letters: number } {
  let best = { script: 'none', count: 0 }
  let letters = 0
  let kana = 0
  for (const [script, pattern] of SCRIPTS) {
    let count = text.match(pattern)?.length ?? 0
    letters += count
    if (script === 'ja') kana = count
    // Japanese mixes kana with Han; a few kana are enough to tell it from Chinese.
    if (script === 'zh' && kana * 5 > count) count = 0
    // Texts in other scripts carry Latin names and brands, hardly ever the reverse.
    if (script !== 'latn') count *= 4
    if (count > best.count) best = { script, count }
  }
  return { script: best.script, letters }
}

/**
 * The letter rule: ə names Azerbaijani, іїєґ Ukrainian, ыэёъ Russian, where the others' letters are absent.
 * Null where the letters leave it open. `text` is lower case, `letters` its number of letters.
 */
export function decideByLetters(text: string, script: string, letters: number): LetterVerdict | null {
  if (script === 'latn') return share(text, /ə/g, letters) >= 0.03 ? { language: 'az', confidence: 0.999 } : null
  if (script === 'ar') return { language: /[پچژگ]/.test(text) ? 'fa' : 'ar', confidence: 0.8 }
  if (script !== 'cyrl') return script === 'none' ? null : { language: script, confidence: 0.99 }
  for (const [language, pattern, least] of CYRILLIC_LETTERS) {
    if (share(text, pattern, letters) >= least) return { language, confidence: 0.95 }
  }
  const ukrainian = text.match(/[іїєґ]/g)?.length ?? 0
  const russian = text.match(/[ыэё]/g)?.length ?? 0
  const hard = text.match(/ъ/g)?.length ?? 0
  if (ukrainian > 0 && russian + hard === 0) return { language: 'uk', confidence: 0.999 }
  if (russian === 0 && hard / letters >= 0.01 && BULGARIAN.test(text)) return { language: 'bg', confidence: 0.9 }
  if (russian + hard > 0 && ukrainian === 0) return { language: 'ru', confidence: 0.999 }
  if (ukrainian > 4 * russian || russian > 4 * ukrainian) {
    return { language: ukrainian > russian ? 'uk' : 'ru', confidence: 0.95 }
  }
  return null
}
