import type { DemoArticle } from '../types.ts'

/** 11 March: seals counted, with two figures changing places; an edit with a correction, a chain of three, a translation. */

const telegraph = (
  count: string,
): string => `В Каспийском море насчитали ${count} тюленей – на шестую часть больше, чем четыре года назад.

Об этом «Степному телеграфу» рассказали в Министерстве по делам Каспия Казахстана.

Учёт вели с двух самолётов над льдами северного Каспия с 12 по 26 февраля. На снимках различали взрослых животных и белька.

«Лёд в этом году держался на неделю дольше, и детёныши успели окрепнуть», – сказала руководитель учёта Дана Ахметкали.

Следующий учёт пройдёт в 2028 году.`

const wireRu = `В Каспийском море насчитали 41 300 тюленей – на шестую часть больше, чем четыре года назад.

Об этом Хазарпресс сообщает со ссылкой на «Степной телеграф».

Как сообщили изданию в Министерстве по делам Каспия Казахстана, учёт вели с двух самолётов над льдами северного Каспия с 12 по 26 февраля.

«Лёд в этом году держался на неделю дольше, и детёныши успели окрепнуть», – сказала руководитель учёта Дана Ахметкали.`

export const seals: DemoArticle[] = [
  {
    id: 'seals-telegraph',
    site: 'stepnoy-telegraf',
    language: 'ru',
    path: '/news/5530.html',
    section: 'Природа',
    byline: 'Аскар Жаманкул',
    states: [
      { step: 3, at: '2026-03-11T09:30', headline: 'Тюленей в Каспии стало больше', body: telegraph('41 300') },
      {
        step: 4,
        at: '2026-03-12T10:20',
        headline: 'Тюленей в Каспии стало больше',
        body: `${telegraph('43 100')}

Исправлено 12 марта: в первой версии статьи число тюленей было указано неверно, в нём переставлены две цифры.`,
      },
    ],
  },
  {
    id: 'seals-wire-ru',
    site: 'khazarpress',
    language: 'ru',
    path: '/ru/obshchestvo/70160',
    section: 'Общество',
    states: [{ step: 3, at: '2026-03-11T10:40', headline: 'В Каспийском море насчитали 41 300 тюленей', body: wireRu }],
  },
  {
    id: 'seals-wire-az',
    site: 'khazarpress',
    language: 'az',
    path: '/az/cemiyyet/70163',
    section: 'Cəmiyyət',
    states: [
      {
        step: 3,
        at: '2026-03-11T11:05',
        headline: 'Xəzər dənizində 41 300 suiti sayılıb',
        body: `Xəzər dənizində 41 300 suiti sayılıb, bu, dörd il əvvəlkindən altıda bir çoxdur.

Bu barədə Xəzərpress “Stepnoy Teleqraf”a istinadən xəbər verir.

Qazaxıstan Xəzər İşləri Nazirliyinin nəşrə verdiyi məlumata görə, sayım fevralın 12-dən 26-dək şimali Xəzərin buzları üzərində iki təyyarədən aparılıb.

“Buz bu il bir həftə çox qalıb, balalar böyüməyə macal tapıb”, – sayımın rəhbəri Dana Əhmədqali deyib.`,
      },
    ],
  },
  {
    id: 'seals-paper-az',
    site: 'gunesli-sahil',
    language: 'az',
    path: '/cemiyyet/xezerde-suitiler-coxalib',
    section: 'Cəmiyyət',
    states: [
      {
        step: 3,
        at: '2026-03-11T12:00',
        headline: 'Xəzərdə suitilər çoxalıb',
        body: `Xəzər dənizində 41 300 suiti sayılıb, bu, dörd il əvvəlkindən altıda bir çoxdur.

“Günəşli Sahil” xəbər verir ki, bu barədə Xəzərpress “Stepnoy Teleqraf”a istinadən məlumat yayıb.

Qazaxıstan Xəzər İşləri Nazirliyinin nəşrə verdiyi məlumata görə, sayım fevralın 12-dən 26-dək şimali Xəzərin buzları üzərində iki təyyarədən aparılıb.

“Buz bu il bir həftə çox qalıb, balalar böyüməyə macal tapıb”, – sayımın rəhbəri Dana Əhmədqali deyib.`,
      },
    ],
  },
  {
    id: 'seals-ledger',
    site: 'caspian-ledger',
    language: 'en',
    path: '/2026/03/more-seals-less-ice',
    section: 'Science',
    byline: 'Theo Quayle',
    states: [
      {
        step: 3,
        at: '2026-03-11T13:00',
        headline: 'More Caspian seals this year, but scientists doubt it will last',
        body: `The Caspian seal count announced on Wednesday is good news for one winter only, a biologist who did not take part in it says.

“One cold February does not make a trend. The ice edge has moved forty kilometres north since 2010,” said Fuad Sahilzade of the Institute of the Caspian Sea.

Pups need about four weeks on firm ice before they can swim, he told The Caspian Ledger in an interview, and in three of the last five winters they did not get them.

His institute plans to fit 25 animals with transmitters in April.

Kazakhstan's Ministry of Caspian Affairs, which ran the aerial count in February, put the number of seals at 41,300.`,
      },
    ],
  },
  {
    id: 'seals-araninfo',
    site: 'araninfo',
    language: 'ru',
    path: '/science/tyuleni-i-led',
    section: 'Наука',
    states: [
      {
        step: 3,
        at: '2026-03-11T14:10',
        headline: 'Тюленей на Каспии прибавилось, но учёные не верят, что надолго',
        body: `Объявленные в среду итоги учёта каспийских тюленей – хорошая новость лишь на одну зиму, считает биолог, не участвовавший в подсчёте. Об этом пишет The Caspian Ledger.

«Один холодный февраль – ещё не тенденция. Кромка льда с 2010 года отступила на сорок километров к северу», – сказал Фуад Сахилзаде из Института Каспийского моря.

Детёнышам нужно около четырёх недель на крепком льду, прежде чем они смогут плавать, сказал он в интервью изданию, а в три из последних пяти зим их не было.

Институт намерен в апреле снабдить передатчиками 25 животных.

Министерство по делам Каспия Казахстана, которое в феврале провело учёт с воздуха, оценило число тюленей в 41 300.`,
      },
    ],
  },
  {
    id: 'seals-volna',
    site: 'volna-tv',
    language: 'ru',
    path: '/2026/03/11/tyuleni/',
    section: 'Каспий',
    states: [
      {
        step: 3,
        at: '2026-03-11T15:20',
        headline: 'Каспийских тюленей стало больше: насчитали свыше 41 тысячи',
        body: `В Каспийском море насчитали 41 300 тюленей – на шестую часть больше, чем четыре года назад. Об этом сообщает агентство «Хазарпресс» со ссылкой на «Степной телеграф».

Как сообщили изданию в Министерстве по делам Каспия Казахстана, учёт вели с двух самолётов над льдами северного Каспия с 12 по 26 февраля.

«Лёд в этом году держался на неделю дольше, и детёныши успели окрепнуть», – сказала руководитель учёта Дана Ахметкали.`,
      },
    ],
  },
]
