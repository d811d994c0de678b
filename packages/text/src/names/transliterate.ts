import { AZ_NAME_ROOTS } from './data/azerbaijani-roots.ts'

const RUSSIAN: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l', м: 'm',
  н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh', щ: 'shch', ъ: '',
  ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', і: 'i', ї: 'yi', є: 'ye', ґ: 'g', ә: 'a', ө: 'o', ү: 'u', ұ: 'u', қ: 'k',
  ғ: 'gh', һ: 'h', ң: 'ng', ҹ: 'j', ҝ: 'g', ј: 'y', ў: 'w',
} // prettier-ignore
const AZERBAIJANI: Readonly<Record<string, string>> = {
  ə: 'a', x: 'kh', q: 'g', c: 'j', ç: 'ch', ş: 'sh', ğ: 'gh', j: 'zh', ı: 'i', ö: 'o', ü: 'u',
} // prettier-ignore
const TURKISH: Readonly<Record<string, string>> = { ı: 'i', ö: 'o', ü: 'u', ğ: 'g', ş: 's', ç: 'c' }

const VOWEL = /[аеёиоуыэюяіїєәөүұ]/

/**
 * Spells a name in English letters, the way English-language news of the region does: Галузин Galuzin, Евдокимов
 * Yevdokimov, Мустафаев Mustafayev, Кадиев Kadiyev, Rüstəm Ağalarov Rustam Aghalarov. Russian spellings of Azerbaijani
 * names go back to the Azerbaijani sound where the root is known (Рагимли Rahimli, Гасанов Hasanov). A name already in
 * English letters stays. `language` says how to read Latin letters: az or tr, else they stay as they are.
 */
export function transliterateName(name: string, language: string): string {
  return name
    .split(/(\s+|[-–])/)
    .map((part) => transliterateWord(part, language))
    .join('')
}

function transliterateWord(word: string, language: string): string {
  if (word === '' || /^[\s\p{P}\d]+$/u.test(word)) return word
  if (/\p{Script=Cyrillic}/u.test(word)) return recase(word, fromRussian(word.toLowerCase()))
  // An abbreviation and a domain are written one way everywhere: OPEC, Yeniavaz.com
  if (ABBREVIATION_OR_DOMAIN.test(word)) return word
  const lower = word
    .replace(/İ/g, 'i')
    .replace(/I/g, language === 'az' || language === 'tr' ? 'ı' : 'i')
    .toLowerCase()
  if (language === 'az') return recase(word, mapLetters(lower.replace(/(?<!s)eyi/g, 'ei'), AZERBAIJANI))
  if (language === 'tr') return recase(word, mapLetters(lower, TURKISH))
  return word
}

const ABBREVIATION_OR_DOMAIN = /^[A-Z]{2,5}$|^[^.]{1,60}\.[a-z]{2,6}$/

const mapLetters = (lower: string, table: Readonly<Record<string, string>>): string =>
  [...lower].map((letter) => table[letter] ?? letter).join('')

function fromRussian(lower: string): string {
  for (const [root, latin] of AZ_NAME_ROOTS) {
    if (lower.startsWith(root) && SURNAME_TAIL.test(lower.slice(root.length))) {
      return latin + spellRussian(lower.slice(root.length), lower.at(root.length - 1) ?? '')
    }
  }
  return spellRussian(lower, '')
}

/** What may follow a known root in a name: nothing, or a surname's ending. */
const SURNAME_TAIL = /^(?:|а|ов|ова|ев|ева|лы|ли|лу|лю|заде|зада|бейли|бекова?|ханова?|оглу|ханлы|гызы)$/

/** Letter by letter, with the rules for е after vowels and signs, -ий and -ый, and -ье-. `before` precedes the text. */
function spellRussian(lower: string, before: string): string {
  let out = ''
  for (let at = 0; at < lower.length; at++) {
    const letter = lower[at]!
    const previous = at === 0 ? before : lower[at - 1]!
    const next = lower[at + 1] ?? ''
    if (letter === 'е' && (previous === '' || VOWEL.test(previous) || previous === 'ь' || previous === 'ъ')) {
      // Е at the start and after a vowel is ye; but in -аел, -уэл and the like English keeps e.
      out += previous !== '' && VOWEL.test(previous) && next !== 'в' && /[лнр]/.test(next) ? 'e' : 'ye'
    } else if (letter === 'ё' && /[жчшщ]/.test(previous)) out += 'o'
    else if ((letter === 'и' || letter === 'ы') && next === 'й' && at === lower.length - 2) {
      out += 'y'
      at++
    } else if (letter === 'й' && previous !== '' && VOWEL.test(previous) && /[бгдзклмнпрстфхцчшщ]/.test(next))
      out += 'i'
    else if (letter === 'к' && next === 'с') {
      out += 'ks'
      at++
    } else out += RUSSIAN[letter] ?? letter
  }
  return out
}

/** Gives a transliteration the capitals of its source: all, the first, or none. */
function recase(source: string, latin: string): string {
  if (source.length > 1 && source === source.toUpperCase()) return latin.toUpperCase()
  return /^\p{Lu}/u.test(source) ? latin.charAt(0).toUpperCase() + latin.slice(1) : latin
}
