import { catalogue } from '@crosswire/publishers'
import type { Catalogue, Publisher } from '@crosswire/record'
import type { Page } from './make-version.ts'

/** A small invented newsroom: a road closed by an avalanche, told by five outlets in three languages, and a swimming meet. */

const house = (
  id: string,
  kind: Publisher['kind'],
  name: string,
  ru: string,
  az: string,
  languages: string[],
): Publisher => ({
  id,
  name,
  names: { ru, az, en: name },
  kind,
  languages,
  timezone: 'Asia/Baku',
  domain: `${id}.example`,
  homeUrl: `https://${id}.example/`,
  feeds: [],
})

const publishers = [
  house('valley-rescue', 'official', 'Valley Rescue Service', 'Служба спасения долины', 'Vadi Xilasetmə Xidməti', [
    'en',
  ]),
  house('khazar-wire', 'agency', 'Khazar Wire', 'Хазар Вайр', 'Xəzər Vayr', ['ru', 'en']),
  house('steppe-post', 'newspaper', 'Steppe Post', 'Степная почта', 'Çöl Poçtu', ['ru']),
  house('coast-times', 'newspaper', 'Coast Times', 'Береговые времена', 'Sahil Vaxtı', ['en']),
  house('sahil-sesi', 'portal', 'Sahil Sesi', 'Сахил Сеси', 'Sahil Səsi', ['az']),
]

export const CATALOGUE: Catalogue = {
  ...catalogue,
  publishers,
  institutions: [
    ...catalogue.institutions,
    {
      id: 'valley-rescue',
      kind: 'agency-of-state',
      country: null,
      names: publishers[0]!.names,
      aliases: ['Valley Rescue'],
      publisherId: 'valley-rescue',
    },
  ],
}
export const PUBLISHERS = new Map(publishers.map((publisher) => [publisher.id, publisher]))

const DAY = '2025-03-04'
export const RELEASE: Page = {
  publisher: 'valley-rescue',
  path: 'releases/17',
  language: 'en',
  published: `${DAY}T08:00:00+04:00`,
  headline: 'Road from Gokdere to Sarvan closed after avalanche',
  text: `The Valley Rescue Service has closed the road from Gokdere to Sarvan after an avalanche buried 340 metres of it at 06:20 this morning.

Duty officer Tural Safarli said that 57 people had been brought to the school in Sarvan and that nobody was missing. Snow lies up to 4.5 metres deep on the road.

The road will stay closed until the slope above it has been blasted, which is expected to take 6 days.`,
}
export const WIRE_RU: Page = {
  publisher: 'khazar-wire',
  path: 'ru/2201',
  language: 'ru',
  published: `${DAY}T09:10:00+04:00`,
  headline: 'Лавина перекрыла дорогу из Гёкдере в Сарван',
  text: `Лавина засыпала 340 метров дороги из Гёкдере в Сарван, движение закрыто, сообщила Служба спасения долины.

В школу Сарвана доставлены 57 человек, пропавших нет, заявил дежурный Турал Сафарли. «Люди в тепле, а дорогу мы откроем, когда склон перестанет грозить», - сказал он.

Высота снега на дороге достигает 4,5 метра. Склон взорвут, работы займут 6 дней.`,
}
export const REPRINT_RU: Page = {
  ...WIRE_RU,
  publisher: 'steppe-post',
  path: 'world/lavina-sarvan',
  published: `${DAY}T10:00:00+04:00`,
  headline: 'Сарван отрезан лавиной',
}
export const WIRE_EN: Page = {
  publisher: 'khazar-wire',
  path: 'en/2204',
  language: 'en',
  published: `${DAY}T10:30:00+04:00`,
  headline: 'Avalanche blocks road from Gokdere to Sarvan',
  text: `An avalanche has buried 340 metres of the road from Gokdere to Sarvan and traffic has been stopped, according to the Valley Rescue Service.

Some 57 people were taken to Sarvan's school and no one is unaccounted for, duty officer Tural Safarli stated. “People are warm, and we shall open the road once the slope no longer threatens”, he said.

The snow on the road is 4.5 metres high. The slope is to be blasted, work that will take 6 days.`,
}
export const RETOLD_AZ: Page = {
  publisher: 'sahil-sesi',
  path: 'xeber/lavin',
  language: 'az',
  published: `${DAY}T11:40:00+04:00`,
  headline: 'Gökdərə - Sarvan yolunu qar uçqunu bağlayıb',
  text: `Gökdərədən Sarvana gedən yolun 340 metri qar uçqunu altında qalıb. Bu barədə Xəzər Vayr xəbər verir.

Növbətçi Tural Səfərli bildirib ki, Sarvan məktəbinə 57 nəfər gətirilib. Yolda qarın hündürlüyü 4,5 metrə çatır, işlər 6 gün çəkəcək.`,
}
export const REPORT_EN: Page = {
  publisher: 'coast-times',
  path: 'valley/sarvan-school',
  language: 'en',
  published: `${DAY}T15:00:00+04:00`,
  headline: 'In the school of Sarvan, waiting for the avalanche road to open',
  text: `Gulnar Rahimova had baked for a wedding. Since the avalanche cut the road between Gokdere and Sarvan her bread has fed the 57 people who sleep in the school.

“We sing in the evenings so that the children do not listen to the mountain”, Gulnar Rahimova told Coast Times in Sarvan.

The avalanche came down at dawn and buried 340 metres of the road. The slope is to be blasted.`,
}
/** In words of its own and a language of its own: of the avalanche by nothing but the names in it. */
export const PORTRAIT_RU: Page = {
  publisher: 'steppe-post',
  path: 'people/safarli',
  language: 'ru',
  published: `${DAY}T17:00:00+04:00`,
  headline: 'Вторые сутки без сна',
  text: `Турал Сафарли наливает чай и снова берёт трубку. За окном темно, матери спрашивают, когда домой.

Сафарли отвечает, что утром. Гюльнар Рагимова приносит ему хлеб.`,
}
export const MEET: Page = {
  publisher: 'coast-times',
  path: 'sport/swimming',
  language: 'en',
  published: `${DAY}T16:00:00+04:00`,
  headline: 'Relay record falls at the harbour swimming meet',
  text: `The women's relay team of Lankaran swam 3:41.20 on Tuesday and broke a record that had stood since 2011.

Coach Vagif Mammadli said his swimmers had trained in the sea all winter.`,
}
export const ALL: readonly Page[] = [RELEASE, WIRE_RU, REPRINT_RU, WIRE_EN, RETOLD_AZ, REPORT_EN, MEET]
