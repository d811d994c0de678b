import { catalogue } from '@crosswire/publishers'
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.ts'

/** The quotes of a text in its order, indirect ones left out: `kind | speaker | words`. */
function quotesIn(text: string): string[] {
  const language = /[əğışçöüƏĞİŞÇÖÜ]/.test(text) ? 'az' : /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en'
  const { quotes } = annotate({ id: 'q', language, text, date: '2026-02-03T10:00:00+04:00' }, { catalogue })
  return quotes
    .filter(({ kind }) => kind !== 'indirect')
    .map(({ kind, speaker, evidence }) => `${kind} | ${speaker?.canonicalName ?? '-'} | ${evidence.exact}`)
}

// prettier-ignore
const READINGS: Readonly<Record<string, readonly (readonly [text: string, quotes: readonly string[]])[]>> = {
  'a quote that the author breaks into': [
    ['«Мы ждали, — улыбается крановщик Марат Ахметов. — И дождались».', ['direct | Marat Akhmetov | Мы ждали', 'direct | Marat Akhmetov | И дождались']],
    ['Məşqçi Tural Səfərli jurnalistlərlə danışıb. “Qiymət düşür, növbə qalır, - deyə gülümsəyir. - Müştəri isə soruşur”.', ['direct | Tural Safarli | Qiymət düşür, növbə qalır', 'direct | Tural Safarli | Müştəri isə soruşur']],
    ['"We waited," said coach Lev Kats. "And it came."', ['direct | Lev Kats | We waited', 'direct | Lev Kats | And it came.']],
  ],
  'a quote inside a quote': [
    ['“Vüqar müəllim dedi ki, „uduzmaq da hazırlığın bir hissəsidir“. Mən bunu yazmışam”, - Aysel Rəhimli danışır.', ['direct | Aysel Rahimli | Vüqar müəllim dedi ki, „uduzmaq da hazırlığın bir hissəsidir“. Mən bunu yazmışam', 'direct | Vugar | uduzmaq da hazırlığın bir hissəsidir']],
    ['«Тренер Олег Белов сказал мне: „играй проще“. Я так и сделал», — вспоминает вратарь Лев Кац.', ['direct | Lev Kats | Тренер Олег Белов сказал мне: „играй проще“. Я так и сделал', 'direct | Oleg Belov | играй проще']],
    ['«Слова о „целенаправленном характере“ ударов неверны», — заявил министр Олег Белов.', ['direct | Oleg Belov | Слова о „целенаправленном характере“ ударов неверны', 'distanced | - | целенаправленном характере']],
  ],
  'marks without their pair': [
    ['«Падения ракеты ЗРК «Патриот», - говорится в сообщении МИД РФ.', ['direct | Ministry of Foreign Affairs of Russia | Падения ракеты ЗРК «Патриот']],
    ['Qonşuluqda yaşayanlar sosial şəbəkələrdə “həyət bir anda işıqlandı yazırlar.', ['partial | - | həyət bir anda işıqlandı']],
    ['«Мост откроют в мае, сообщает мэр Олег Белов.', ['direct | Oleg Belov | Мост откроют в мае']],
  ],
  'names and words at arm’s length are no quotes': [
    ['“Kaspian Post” şirkətinin direktoru Nigar Sultanova yeniliyi izah edib.', []],
    ['Ракета комплекса «Искандер» упала у посольства, сообщил мэр Олег Белов.', []],
    ['Мэр Олег Белов рассказал о так называемой «дорожной карте».', ['distanced | - | дорожной карте']],
    ['Придорожные «гостиницы» оказались вагончиками.', ['distanced | - | гостиницы']],
  ],
  'marks set apart by spaces': [
    ['“ We won , ” coach Lev Kats said . “ It was hard . ”', ['direct | Lev Kats | We won', 'direct | Lev Kats | It was hard .']],
    ['" The road is open , " minister Oleg Belov said .', ['direct | Oleg Belov | The road is open']],
  ],
  'whose words are taken into a later sentence': [
    ['Мэр Олег Белов осмотрел мост. Работы закончат в срок, заявил он. Прежний график «никуда не годился с самого начала».', ['partial | Oleg Belov | никуда не годился с самого начала']],
    ['“Soyunub-geyinmə otağında dedim: sadə oynayın” deyə məşqçi Tural Səfərli vurğulayıb.', ['direct | Tural Safarli | Soyunub-geyinmə otağında dedim: sadə oynayın']],
  ],
}

for (const [about, readings] of Object.entries(READINGS)) {
  describe(about, () => {
    for (const [text, wanted] of readings) {
      it(text, () => {
        expect(quotesIn(text)).toEqual(wanted)
      })
    }
  })
}
