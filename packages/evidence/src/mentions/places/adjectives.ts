import { placeNames } from '../lexicon/places.ts'
import { fact } from '../word-info.ts'

const ADJECTIVE = /^(.{2,}?)(?:ск|цк)(?:ий|ого|ому|им|ом|ая|ой|ую|ою|ое|ие|их|ими)$/
/** What stands between a place's stem and -ск: баку-ин-ск, алмат-ин-ск, орл-ов-ск, африк-ан-ск, америк-ан-ск. */
const LINKS = /(?:ин|ов|ев|ан|ян|ен|ей|ий|н|ь|йн)$/

/** Adjectives that no rule leads back to their place. */
const IRREGULAR: Readonly<Record<string, string>> = {
  российск: 'Russia', русск: 'Russia', американск: 'United States', украинск: 'Ukraine', азербайджанск: 'Azerbaijan',
  армянск: 'Armenia', грузинск: 'Georgia', турецк: 'Turkey', иранск: 'Iran', казахстанск: 'Kazakhstan',
  казахск: 'Kazakhstan', киргизск: 'Kyrgyzstan', кыргызск: 'Kyrgyzstan', кыргызстанск: 'Kyrgyzstan',
  узбекск: 'Uzbekistan', узбекистанск: 'Uzbekistan', таджикск: 'Tajikistan', туркменск: 'Turkmenistan',
  белорусск: 'Belarus', беларуск: 'Belarus', молдавск: 'Moldova', молдовск: 'Moldova', немецк: 'Germany',
  германск: 'Germany', французск: 'France', британск: 'United Kingdom', английск: 'England', итальянск: 'Italy',
  испанск: 'Spain', португальск: 'Portugal', польск: 'Poland', чешск: 'Czech Republic', словацк: 'Slovakia',
  венгерск: 'Hungary', румынск: 'Romania', болгарск: 'Bulgaria', сербск: 'Serbia', хорватск: 'Croatia',
  греческ: 'Greece', шведск: 'Sweden', норвежск: 'Norway', датск: 'Denmark', финск: 'Finland', эстонск: 'Estonia',
  латвийск: 'Latvia', литовск: 'Lithuania', голландск: 'Netherlands', нидерландск: 'Netherlands',
  бельгийск: 'Belgium', швейцарск: 'Switzerland', австрийск: 'Austria', китайск: 'China', японск: 'Japan',
  южнокорейск: 'South Korea', северокорейск: 'North Korea', индийск: 'India', пакистанск: 'Pakistan',
  афганск: 'Afghanistan', иракск: 'Iraq', сирийск: 'Syria', ливанск: 'Lebanon', израильск: 'Israel',
  палестинск: 'Palestine', египетск: 'Egypt', ливийск: 'Libya', тунисск: 'Tunisia', саудовск: 'Saudi Arabia',
  мексиканск: 'Mexico', бразильск: 'Brazil', аргентинск: 'Argentina', кубинск: 'Cuba', венесуэльск: 'Venezuela',
  канадск: 'Canada', австралийск: 'Australia', европейск: 'Europe', северосетинск: 'North Ossetia',
  североосетинск: 'North Ossetia', чеченск: 'Chechnya', дагестанск: 'Dagestan', московск: 'Moscow',
  подмосковн: 'Moscow Region', питерск: 'Saint Petersburg', петербургск: 'Saint Petersburg', ростовск: 'Rostov-on-Don',
  нижегородск: 'Nizhny Novgorod', лондонск: 'London', парижск: 'Paris', пражск: 'Prague', рижск: 'Riga', чуйск: 'Chuy',
  прикаспийск: 'Caspian Sea', каспийск: 'Caspian Sea', черноморск: 'Black Sea', кавказск: 'Caucasus',
  нахчыванск: 'Nakhchivan', карабахск: 'Karabakh', крымск: 'Crimea', донецк: 'Donetsk', советск: 'Soviet Union',
} // prettier-ignore

/** The place that a Russian adjective belongs to («токтогульской», «алматинской»), in English; null where none is known. */
export const placeOfAdjective = fact(({ lower }): string | null => {
  const match = ADJECTIVE.exec(lower)
  if (!match) return null
  const suffix = lower.slice(match[1]!.length, match[1]!.length + 2)
  return IRREGULAR[match[1]! + suffix] ?? byStem(match[1]!)
})

function byStem(stem: string): string | null {
  for (const base of [stem, stem.replace(LINKS, '')]) {
    if (base.length < 3) continue
    const found = STEMS().get(base)
    if (found !== undefined) return found
  }
  return null
}

let stems: Map<string, string> | undefined

/** Places by what is left of their Russian names without a last vowel or sign: москв, киев, алмат, казан. */
function STEMS(): Map<string, string> {
  if (stems) return stems
  stems = new Map<string, string>()
  for (const { name, place } of placeNames('ru')) {
    if (name.includes(' ')) continue
    const lower = name.toLowerCase().replace(/ё/g, 'е')
    for (const base of [lower, lower.replace(/(?:ия|ья|[аеиоуыэюяьй])$/, ''), lower.replace(/ск$/, '')]) {
      if (base.length >= 3 && !stems.has(base)) stems.set(base, place.english)
    }
  }
  return stems
}
