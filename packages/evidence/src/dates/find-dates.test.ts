import { CodePoints, evidenceHolds, normalizeText } from '@crosswire/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findDates } from './find-dates.ts'

/** Dates of a text as `exact = value`, read in an article of Wednesday, 12 March 2025. */
function read(language: string, text: string, date: string | undefined = '2025-03-12T10:00:00+04:00'): string[] {
  return findDates({ id: 't', language, text, date }).map(({ evidence, value }) => `${evidence.exact} = ${value}`)
}

describe('findDates in Russian', () => {
  it.each([
    ['Мост открыли 5 марта 2024 года.', '5 марта 2024 года = 2024-03-05'],
    ['Встреча прошла 3 марта.', '3 марта = 2025-03-03'],
    ['Это случилось 20 ноября.', '20 ноября = 2024-11-20'],
    ['Форум состоится 20 ноября.', '20 ноября = 2025-11-20'],
    ['Выборы пройдут с 10 по 12 апреля.', 'с 10 по 12 апреля = 2025-04-10/2025-04-12'],
    ['Учения шли 30 января – 2 февраля 2025 года.', '30 января – 2 февраля 2025 года = 2025-01-30/2025-02-02'],
    ['Рост в 2019–2021 гг. был мал.', '2019–2021 гг = 2019/2021'],
    ['Он приехал в понедельник.', 'понедельник = 2025-03-10'],
    ['Он приедет в понедельник.', 'понедельник = 2025-03-17'],
    ['Суд вчера отложил дело.', 'вчера = 2025-03-11'],
    ['Накануне прошёл дождь.', 'Накануне = 2025-03-11'],
    ['В июне прошлого года цены выросли.', 'июне прошлого года = 2024-06'],
    ['Завод построили три года назад.', 'три года назад = 2022'],
    ['В начале 2020-х годов всё было иначе.', 'начале 2020-х годов = 2020/2029'],
    ['За первый квартал 2024 года продали много.', 'первый квартал 2024 года = 2024-01/2024-03'],
    ['За девять месяцев этого года ввели жильё.', 'девять месяцев этого года = 2025-01/2025-09'],
    ['Зимой 2023 года замёрзла река.', 'Зимой 2023 года = 2022-12/2023-02'],
    ['Срок составит полтора года.', 'полтора года = P1Y6M'],
    ['Документ от 03.02.2025 подписан.', '03.02.2025 = 2025-02-03'],
    ['Взрыв произошёл 9 марта около 2:30 ночи.', '9 марта около 2:30 ночи = 2025-03-09T02:30'],
    ['Поезд прибыл в 7 часов вечера.', '7 часов вечера = 2025-03-12T19:00'],
    ['До нового года откроют школу.', 'нового года = 2026-01-01'],
    ['Это было в XIX веке.', 'XIX веке = 1801/1900'],
    ['Работы идут в ноябре-декабре.', 'ноябре-декабре = 2024-11/2024-12'],
  ])('%s', (text, expected) => expect(read('ru', text)).toEqual([expected]))

  it.each([
    'Ему 40 лет.',
    'Скончался в возрасте 81 года.',
    'Иванову 52 года.',
    'Певец (33 года) выступил.',
    'Умер на 77-м году жизни.',
    'Защита окружающей среды важна.',
    'Накануне выборов спорили.',
    'Занял 40-е место.',
    'Это стоит 2000 рублей.',
  ])('finds no date in «%s»', (text) => expect(read('ru', text)).toEqual([]))
})

describe('findDates in Azerbaijani', () => {
  it.each([
    ['Görüş martın 5-də keçirilib.', 'martın 5-də = 2025-03-05'],
    ['Sənəd 2024-cü il mayın 3-də imzalanıb.', '2024-cü il mayın 3-də = 2024-05-03'],
    ['14 iyun 2023-cü il tarixində olub.', '14 iyun 2023-cü il = 2023-06-14'],
    ['2022-ci ilin fevralında başlayıb.', '2022-ci ilin fevralında = 2022-02'],
    ['Nazir çərşənbə axşamı Şəkiyə gedib.', 'çərşənbə axşamı = 2025-03-11'],
    ['Bazar günü oyun keçiriləcək.', 'Bazar günü = 2025-03-16'],
    ['Dünən yağış yağıb.', 'Dünən = 2025-03-11'],
    ['Keçən il zavod tikilib.', 'Keçən il = 2024'],
    ['Bu ilin iki ayında artım var.', 'Bu ilin iki ayında = 2025-01/2025-02'],
    ['Üç il əvvəl köçüblər.', 'Üç il əvvəl = 2022'],
    ['Zəlzələ martın 9-da saat 04:17-də olub.', 'martın 9-da saat 04:17-də = 2025-03-09T04:17'],
    ['1990-cı illərdə bağlanıb.', '1990-cı illərdə = 1990/1999'],
    ['İyunun 30-u - iyulun 2-si arasında olub.', 'İyunun 30-u - iyulun 2-si = 2024-06-30/2024-07-02'],
  ])('%s', (text, expected) => expect(read('az', text)).toEqual([expected]))

  it('does not take the evening before for a weekday', () => {
    expect(read('az', 'Bazar ertəsi axşam gəldilər.')).toEqual(['Bazar ertəsi = 2025-03-10'])
  })
})

describe('findDates in English', () => {
  it.each([
    ['It opened on 5 March 2024.', '5 March 2024 = 2024-03-05'],
    ['It opened on March 5, 2024, in Quba.', 'March 5, 2024 = 2024-03-05'],
    ['They met on Tuesday.', 'Tuesday = 2025-03-11'],
    ['They will meet on Tuesday.', 'Tuesday = 2025-03-18'],
    ['They met last Friday.', 'last Friday = 2025-03-07'],
    ['Work began last November.', 'last November = 2024-11'],
    ['The talks ran from March 3 to March 5.', 'from March 3 to March 5 = 2025-03-03/2025-03-05'],
    ['Growth slowed in the 1990s.', '1990s = 1990/1999'],
    ['It happened two years ago.', 'two years ago = 2023'],
    ['The court sat at about 9 a.m. on 4 March.', '9 a.m. on 4 March = 2025-03-04T09:00'],
    ['It rose in the first ten months of the year.', 'first ten months of the year = 2025-01/2025-10'],
    ['It will open by the summer of 2027.', 'summer of 2027 = 2027-06/2027-08'],
  ])('%s', (text, expected) => expect(read('en', text)).toEqual([expected]))

  it('leaves the verbs may and march alone', () => {
    expect(read('en', 'Prices may fall. They march on.')).toEqual([])
  })
})

describe('findDates', () => {
  it('writes X for what the missing date of the article would settle', () => {
    const undated = (text: string): string[] => findDates({ id: 't', language: 'ru', text }).map(({ value }) => value)
    expect(undated('Приехал 3 марта.')).toEqual(['XXXX-03-03'])
    expect(undated('Приехал вчера.')).toEqual(['XXXX-XX-XX'])
  })

  it('reads the article’s day in its own zone', () => {
    const input = { id: 't', language: 'az', text: 'Bu gün açılıb.', date: '2025-03-11T21:30:00Z' }
    expect(findDates({ ...input, timezone: 'Asia/Baku' })[0]?.value).toBe('2025-03-12')
    expect(findDates(input)[0]?.value).toBe('2025-03-11')
  })

  it('refuses days that do not exist', () => expect(read('ru', 'Это было 31 июня.')).toEqual([]))

  it('gives spans that slice back and do not overlap, whatever the text', () => {
    const word = fc.constantFrom(
      ...'5 31 2024 2020-х марта мая года году в с по – , . понедельник вчера три назад утра 10:30 \u{1f600} May 3-də ilin'.split(
        ' ',
      ),
    )
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom('ru', 'az', 'en'), (words, language) => {
        const text = normalizeText(words.join(' '))
        const points = new CodePoints(text)
        let last = 0
        for (const { evidence } of findDates({ id: 't', language, text, date: '2025-03-12' })) {
          expect(evidenceHolds(points, evidence)).toBe(true)
          expect(evidence.start).toBeGreaterThanOrEqual(last)
          last = evidence.end
        }
      }),
    )
  })
})
