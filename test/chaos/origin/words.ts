import type { Chance } from '../random.ts'

const WORDS: Readonly<Record<Language, string>> = {
  en: `harbour council bridge budget railway minister farmers hospital flood turbine museum strike vaccine orchard customs
    tunnel election drought ferry satellite refinery library glacier court pension airport school timber canal market
    census archive tariff reactor wheat border treaty stadium factory battery quarry dam coast storm tax grain copper
    senate union lawyer engineer surgeon pilot teacher miner sailor judge mayor clerk nurse driver trader editor
    repaired opened delayed approved rejected measured inspected flooded rebuilt financed audited closed planted shipped
    northern southern coastal ancient damaged modern public private shallow frozen narrow costly early late empty
    yesterday overnight quietly twice again slowly nearly together abroad upstream`,
  ru: `мост бюджет больница министр фермеры музей вакцина таможня тоннель выборы засуха паром спутник завод библиотека ледник
    суд пенсия аэропорт школа лес канал рынок перепись архив тариф реактор пшеница граница договор стадион фабрика карьер
    плотина берег шторм налог зерно медь сенат профсоюз юрист инженер хирург пилот учитель шахтёр моряк судья мэр врач
    открыли отложили одобрили отклонили измерили затопило восстановили проверили закрыли посадили отгрузили
    северный южный прибрежный древний новый частный узкий ранний пустой вчера ночью снова медленно почти вместе`,
  az: `körpü büdcə xəstəxana nazir fermerlər muzey peyvənd gömrük tunel seçki quraqlıq bərə peyk zavod kitabxana məhkəmə
    təqaüd hava limanı məktəb meşə kanal bazar siyahıyaalma arxiv tarif reaktor buğda sərhəd müqavilə stadion fabrik
    bənd sahil tufan vergi taxıl mis həmkarlar hüquqşünas mühəndis cərrah pilot müəllim mədənçi dənizçi hakim həkim
    açıldı təxirə salındı təsdiqləndi rədd edildi ölçüldü bərpa olundu yoxlandı bağlandı əkildi göndərildi
    şimal cənub qədim yeni özəl dar erkən boş dünən gecə yenidən yavaş birlikdə`,
}
const LISTS = Object.fromEntries(Object.entries(WORDS).map(([language, text]) => [language, text.trim().split(/\s+/)]))

export type Language = 'en' | 'ru' | 'az'

/** The beginning of one word with the end of another: a language has more words than a list of it. */
function coin(words: readonly string[], chance: Chance): string {
  const [first, last] = [chance.pick(words), chance.pick(words)]
  return first.slice(0, Math.ceil(first.length * 0.6)) + last.slice(Math.floor(last.length * 0.4))
}

/** A sentence of words that belong to a language and to nothing else: no two pages resemble each other by chance. */
export function writeSentence(language: Language, chance: Chance): string {
  const words = Array.from({ length: 9 + chance.below(9) }, () => {
    const dice = chance.below(9)
    if (dice === 0) return String(10 + chance.below(9_990))
    return dice < 7 ? coin(LISTS[language]!, chance) : chance.pick(LISTS[language]!)
  })
  const text = words.join(' ')
  return `${text[0]!.toUpperCase()}${text.slice(1)}.`
}

export function writeHeadline(language: Language, chance: Chance): string {
  return writeSentence(language, chance).split(' ').slice(0, 8).join(' ').replace(/\.$/, '')
}

export const writeParagraph = (language: Language, chance: Chance): string =>
  Array.from({ length: 3 + chance.below(2) }, () => writeSentence(language, chance)).join(' ')
