import type { DemoArticle } from '../types.ts'

/** 12 March: two ministries order rescue tugs; articles recall the ferry of the 10th, and must not fall into its story. */

const wireAz = `Azərbaycan və Qazaxıstan Xəzər üçün iki xilasetmə yedək gəmisi sifariş edəcək.

Xəzərpress xəbər verir ki, bu barədə saziş martın 12-də Bakıda imzalanıb.

Azərbaycan Dəniz İşləri Nazirliyinin məlumatına görə, gəmilərin hər biri 19 milyon manata başa gələcək. Onlar 2027-ci ilin payızında Ələt və Kurık limanlarına veriləcək.

“Dənizdə köməyin gəlmə vaxtını üç saatdan bir saata endiririk”, – nazir Rauf Dənizli deyib.

Gəmilər gövdələri Bakıda, mühərrikləri isə Aktauda yığılmaqla tikiləcək.`

export const tugs: DemoArticle[] = [
  {
    id: 'tugs-release',
    site: 'deniz-nazirliyi',
    language: 'az',
    path: '/az/xeberler/1047',
    section: 'Xəbərlər',
    states: [
      {
        step: 4,
        at: '2026-03-12T11:00',
        headline: 'İki xilasetmə yedək gəmisinin tikintisi barədə saziş imzalanıb',
        body: `Martın 12-də Bakıda Azərbaycan Dəniz İşləri Nazirliyi ilə Qazaxıstan Xəzər İşləri Nazirliyi arasında iki xilasetmə yedək gəmisinin tikintisi barədə saziş imzalanıb.

Sənədi nazirlər Rauf Dənizli və Ermek Tolkınov imzalayıblar.

Gəmilərin hər biri 19 milyon manata başa gələcək. Onlar 2027-ci ilin payızında Ələt və Kurık limanlarına veriləcək.

“Dənizdə köməyin gəlmə vaxtını üç saatdan bir saata endiririk”, – Rauf Dənizli deyib.

Gəmilər gövdələri Bakıda, mühərrikləri isə Aktauda yığılmaqla tikiləcək.`,
      },
    ],
  },
  {
    id: 'tugs-release-en',
    site: 'deniz-nazirliyi',
    language: 'en',
    path: '/en/news/1047',
    section: 'News',
    states: [
      {
        step: 4,
        at: '2026-03-12T11:20',
        headline: 'Agreement signed on building two rescue tugs',
        body: `On 12 March in Baku the Ministry of Maritime Affairs of Azerbaijan and the Ministry of Caspian Affairs of Kazakhstan signed an agreement on building two rescue tugs.

The document was signed by the ministers, Rauf Denizli and Ermek Tolkynov.

Each of the ships will cost 19 million manats. They will be handed over to the ports of Alat and Kuryk in the autumn of 2027.

“We are cutting the time that help takes to arrive at sea from three hours to one,” Rauf Denizli said.

The hulls will be built in Baku and the engines assembled in Aktau.`,
      },
    ],
  },
  {
    id: 'tugs-wire-az',
    site: 'khazarpress',
    language: 'az',
    path: '/az/iqtisadiyyat/70205',
    section: 'İqtisadiyyat',
    byline: 'Sevinc Dalğalı',
    states: [
      { step: 4, at: '2026-03-12T11:15', headline: 'Bakı və Astana iki xilasetmə yedək gəmisi tikəcək', body: wireAz },
    ],
  },
  {
    id: 'tugs-wire-ru',
    site: 'khazarpress',
    language: 'ru',
    path: '/ru/ekonomika/70207',
    section: 'Экономика',
    states: [
      {
        step: 4,
        at: '2026-03-12T11:35',
        headline: 'Баку и Астана построят два спасательных буксира',
        body: `Азербайджан и Казахстан закажут для Каспия два спасательных буксира.

Хазарпресс сообщает, что соглашение об этом подписано 12 марта в Баку.

По данным Министерства морских дел Азербайджана, каждое судно обойдётся в 19 млн манатов. Осенью 2027 года их передадут портам Алят и Курык.

«Мы сокращаем время, за которое в море приходит помощь, с трёх часов до одного», – сказал министр Рауф Денизли.

Корпуса построят в Баку, двигатели соберут в Актау.

Напомним, 10 марта у мыса Кумбурун из-за остановки двигателей потерял ход паром «Кызылгуш», на борту которого были 84 человека.`,
      },
    ],
  },
  {
    id: 'tugs-wire-en',
    site: 'khazarpress',
    language: 'en',
    path: '/en/economy/70208',
    section: 'Economy',
    states: [
      {
        step: 4,
        at: '2026-03-12T11:50',
        headline: 'Baku and Astana to build two rescue tugs',
        body: `Azerbaijan and Kazakhstan will order two rescue tugs for the Caspian.

The agreement was signed in Baku on 12 March, Khazarpress reports.

According to the Ministry of Maritime Affairs of Azerbaijan, each ship will cost 19 million manats. They will be handed over to the ports of Alat and Kuryk in the autumn of 2027.

“We are cutting the time that help takes to arrive at sea from three hours to one,” said the minister, Rauf Denizli.

The hulls will be built in Baku and the engines assembled in Aktau.`,
      },
    ],
  },
  {
    id: 'tugs-araninfo',
    site: 'araninfo',
    language: 'ru',
    path: '/economy/dva-buksira',
    section: 'Экономика',
    states: [
      {
        step: 4,
        at: '2026-03-12T12:10',
        headline: 'На Каспии появятся два новых буксира-спасателя',
        body: `Азербайджан и Казахстан вместе построят два спасательных буксира для Каспийского моря.

Об этом сообщает Хазарпресс со ссылкой на Министерство морских дел Азербайджана.

Одно судно будет дежурить в Аляте, другое – в Курыке. На каждое потратят 19 млн манатов, сдать их обещают осенью 2027 года.

Напомним, что 10 марта в Каспии потерял ход паром «Кызылгуш». Буксир тогда шёл к нему почти три часа.`,
      },
    ],
  },
  {
    id: 'tugs-paper-az',
    site: 'gunesli-sahil',
    language: 'az',
    path: '/iqtisadiyyat/iki-yedek-gemisi',
    section: 'İqtisadiyyat',
    states: [
      {
        step: 4,
        at: '2026-03-12T12:30',
        headline: 'Xəzərdə iki xilasetmə gəmisi növbə çəkəcək',
        body: `Azərbaycan və Qazaxıstan Xəzər üçün iki xilasetmə yedək gəmisi sifariş edəcək.

“Günəşli Sahil” Xəzərpress-ə istinadən xəbər verir ki, bu barədə saziş martın 12-də Bakıda imzalanıb.

Azərbaycan Dəniz İşləri Nazirliyinin məlumatına görə, gəmilərin hər biri 19 milyon manata başa gələcək. Onlar 2027-ci ilin payızında Ələt və Kurık limanlarına veriləcək.

“Dənizdə köməyin gəlmə vaxtını üç saatdan bir saata endiririk”, – nazir Rauf Dənizli deyib.

Gəmilər gövdələri Bakıda, mühərrikləri isə Aktauda yığılmaqla tikiləcək.

Xatırladaq ki, martın 10-da “Qızılquş” bərəsi Qumburun yaxınlığında dayanmış, bərə Ələt limanına yedəkdə gətirilmişdi.`,
      },
    ],
  },
  {
    id: 'tugs-telegraph',
    site: 'stepnoy-telegraf',
    language: 'ru',
    path: '/news/5547.html',
    section: 'Экономика',
    byline: 'Аскар Жаманкул',
    states: [
      {
        step: 4,
        at: '2026-03-12T14:00',
        headline: 'Двигатели для спасательных буксиров соберут в Актау',
        body: `Двигатели двух спасательных буксиров, о которых Казахстан и Азербайджан договорились 12 марта в Баку, соберут на заводе в Актау.

«Это сто двадцать рабочих мест на полтора года и ещё тридцать – на обслуживании», – сказал журналистам министр по делам Каспия Казахстана Ермек Толкынов.

В Министерстве по делам Каспия уточнили, что казахстанскую часть расходов оплатят из портовых сборов.

Буксир для порта Курык назовут «Акшагала», то есть «Чайка».`,
      },
    ],
  },
  {
    id: 'tugs-volna',
    site: 'volna-tv',
    language: 'ru',
    path: '/2026/03/12/buksiry/',
    section: 'Каспий',
    states: [
      {
        step: 4,
        at: '2026-03-12T14:20',
        headline: 'Баку и Астана заказали два буксира для спасения на Каспии',
        body: `Азербайджан и Казахстан закажут для Каспия два спасательных буксира. Соглашение подписано в Баку.

По данным Министерства морских дел Азербайджана, каждое судно обойдётся в 19 млн манатов. Осенью 2027 года их передадут портам Алят и Курык.

«Мы сокращаем время, за которое в море приходит помощь, с трёх часов до одного», – сказал министр Рауф Денизли.

Корпуса построят в Баку, двигатели соберут в Актау.`,
      },
    ],
  },
  {
    id: 'tugs-ledger',
    site: 'caspian-ledger',
    language: 'en',
    path: '/2026/03/two-tugs-one-sea',
    section: 'Business',
    byline: 'Emma Harbourson',
    states: [
      {
        step: 4,
        at: '2026-03-12T15:00',
        headline: 'Two tugs for one sea: who will pay for the fuel?',
        body: `The rescue tugs that Azerbaijan and Kazakhstan agreed to build on Thursday still lack a budget for fuel and crews, a senior official familiar with the talks told The Caspian Ledger.

“The ships are paid for, the sailing is not,” the official said on condition of anonymity.

Running one tug of this class costs about 2.4 million manats a year, estimates Timur Yelkenov, a shipping analyst.

The two governments have until June to agree on a formula, the official added.

Pressure for the deal grew after 10 March, when the ferry Gizilgush lost both engines off Cape Gumburun and waited almost three hours for a tug.`,
      },
    ],
  },
  {
    id: 'tugs-follow-up',
    site: 'araninfo',
    language: 'ru',
    path: '/economy/toplivo-dlya-buksirov',
    section: 'Экономика',
    byline: 'Самира Портнова',
    states: [
      {
        step: 4,
        at: '2026-03-12T17:05',
        headline: 'Министерство: деньги на топливо для новых буксиров найдут',
        body: `Расходы на топливо для двух спасательных буксиров войдут в бюджет 2027 года, заявили Аранинфо в пресс-службе Министерства морских дел Азербайджана.

Так в ведомстве ответили на публикацию The Caspian Ledger, который написал, что денег на топливо и экипажи нет.

«Соглашение о строительстве и смета на работу судов – разные документы, второй подпишут до июня», – сказали в пресс-службе.`,
      },
    ],
  },
]
