import type { Page } from './make-version.ts'

/** A ferry runs into a pier; a week later three outlets tell of an inquiry, each in its language, and recall it. */
export const CRASH: Page = {
  publisher: 'khazar-wire',
  path: 'en/3001',
  language: 'en',
  published: '2025-03-01T09:00:00+04:00',
  headline: 'Ferry Zarya hits pier in Lankaran, 14 injured',
  text: `The ferry Zarya ran into the northern pier of Lankaran at 07:40 on 1 March, injuring 14 of the 212 people aboard.

The Ministry of Emergency Situations of Azerbaijan said that the ferry had come from Turkmenbashi and that its bow was torn open over 9 metres. Captain Rustam Agayev was questioned in the port of Lankaran.`,
}
export const WIRE: Page = {
  publisher: 'khazar-wire',
  path: 'ru/3101',
  language: 'ru',
  published: '2025-03-08T10:00:00+04:00',
  headline: 'Комиссия назвала причину аварии «Зари»',
  text: `Причиной аварии парома «Заря» стал отказ рулевой машины, которую не проверяли 26 месяцев, установила комиссия порта Ленкорани.

Председатель комиссии Эльдар Гасанов сообщил Хазар Вайр, что судовладельцу грозит штраф в 480 тысяч манатов. «Журнал проверок заполняли задним числом», - сказал он.

Напомним, 1 марта паром «Заря» врезался в причал Ленкорани, пострадали 14 человек.`,
}
export const RUSSIAN: Page = {
  publisher: 'steppe-post',
  path: 'world/zarya',
  language: 'ru',
  published: '2025-03-08T11:00:00+04:00',
  headline: 'Паром «Заря» не проверяли более двух лет',
  text: `Рулевую машину парома «Заря» не проверяли 26 месяцев, сообщает Хазар Вайр со ссылкой на председателя комиссии Эльдара Гасанова.

Судовладелец может заплатить 480 тысяч манатов штрафа.

Напомним, 1 марта паром «Заря» врезался в причал в Ленкорани, 14 человек пострадали.`,
}
export const AZERI: Page = {
  publisher: 'sahil-sesi',
  path: 'xeber/zarya',
  language: 'az',
  published: '2025-03-08T11:30:00+04:00',
  headline: '“Zarya” bərəsi 26 ay yoxlanılmayıb',
  text: `“Zarya” bərəsinin sükan maşını 26 ay yoxlanılmayıb. Bu barədə Xəzər Vayr məlumat yayıb.

Bunu Lənkəran limanı komissiyasının sədri Eldar Həsənov bildirib.

Gəmi sahibi 480 min manat cərimə ödəyə bilər.

Xatırladaq ki, martın 1-də “Zarya” bərəsi Lənkəranda körpüyə çırpılmış, 14 nəfər xəsarət almışdı.`,
}
export const ENGLISH: Page = {
  publisher: 'coast-times',
  path: 'world/zarya',
  language: 'en',
  published: '2025-03-08T12:00:00+04:00',
  headline: 'Steering of ferry Zarya went unchecked for 26 months',
  text: `The steering gear of the ferry Zarya had not been checked for 26 months, Khazar Wire reported, citing Eldar Hasanov, who chairs the commission of the port of Lankaran.

The owner faces a fine of 480,000 manats.

On 1 March the ferry Zarya ran into a pier in Lankaran, injuring 14 people, as reported earlier.`,
}
