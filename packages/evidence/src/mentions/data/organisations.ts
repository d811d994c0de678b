/**
 * Organisations that texts name without citing them, beside the catalogue: `English | Russian | Azerbaijani`, further
 * names after a semicolon, an empty Azerbaijani part meaning the English spelling. Own list from general knowledge.
 */
export const ORGANISATIONS = `
Facebook | Facebook; Фейсбук; Фэйсбук
Instagram | Instagram; Инстаграм
Twitter | Twitter; Твиттер
X Corp | X Corp
TikTok | TikTok; ТикТок
YouTube | YouTube; Ютуб; Ютьюб
WhatsApp | WhatsApp; Ватсап
Telegram | Telegram; Телеграм; Телеграмм
LinkedIn | LinkedIn
Wikipedia | Википедия; Wikipedia | Vikipediya
VKontakte | ВКонтакте; Вконтакте; VK
Odnoklassniki | Одноклассники
LiveJournal | LiveJournal; Живой Журнал; ЖЖ
Netflix | Netflix
Amazon | Amazon
eBay | eBay
PayPal | PayPal
Visa | Visa
Mastercard | Mastercard; MasterCard
Intel | Intel
IBM | IBM
HP | HP; Hewlett-Packard
Dell | Dell
Oracle | Oracle
Nokia | Nokia
Samsung | Samsung
Sony | Sony
LG | LG
Philips | Philips
Siemens | Siemens; Сименс
Bosch | Bosch
Toyota | Toyota; Тойота
Honda | Honda
Nissan | Nissan
Ford | Ford Motor
General Motors | General Motors
Volkswagen | Volkswagen; Фольксваген
BMW | BMW
Mercedes-Benz | Mercedes-Benz; Мерседес-Бенц
Renault | Renault
Fiat | Fiat; Фиат
Azerbaijan Airlines | | | AZAL
AvtoVAZ | АвтоВАЗ; АВТОВАЗ
KamAZ | КамАЗ; КАМАЗ
IKEA | IKEA; ИКЕА
McDonald's | McDonald's; Макдоналдс
Coca-Cola | Coca-Cola; Кока-Кола
Nestle | Nestle; Nestlé
Danone | Danone
Michelin | Michelin
Vestas | Vestas
MTS | МТС; MTS
Beeline | Билайн
MegaFon | Мегафон; МегаФон
VimpelCom | Вымпелком; ВымпелКом
Rostelecom | Ростелеком
Surgutneftegas | Сургутнефтегаз
Tatneft | Татнефть
Norilsk Nickel | Норникель; Норильский никель
Rusal | Русал; РУСАЛ
Severstal | Северсталь
Alfa-Bank | Альфа-банк; Альфа-Банк
Sukhoi | Сухой
UAC | ОАК
Kremlin | Кремль | Kreml | the Kremlin
Elysee Palace | Елисейский дворец | Yelisey sarayı
Downing Street | Даунинг-стрит
CIA | ЦРУ | MKİ | Central Intelligence Agency
FBI | ФБР | FTB | Federal Bureau of Investigation
NSA | АНБ | | National Security Agency
MI6 | МИ-6; MI6
MI5 | МИ-5; MI5
Mossad | Моссад; «Моссад» | Mossad
KGB | КГБ | DTK
FSB | ФСБ | FTX
SVR | СВР
GRU | ГРУ | BKİ
NKVD | НКВД | NKVD; XDİK
SBU | СБУ
PKK | РПК | PKK
ISIS | ИГИЛ; ДАИШ; Исламское государство | İŞİD | ISIS; ISIL; Islamic State
Al-Qaeda | Аль-Каида; Аль-Каеда | Əl-Qaidə | Al-Qaeda; Al Qaeda; al-Qaeda
Muslim Brotherhood | Братья-мусульмане | Müsəlman Qardaşlar
Red Cross | Красный Крест | Qırmızı Xaç
Red Crescent | Красный Полумесяц | Qızıl Aypara | Red Crescent
Greenpeace | Гринпис; Greenpeace
WWF | WWF
G7 | G7; Большая семёрка; Большая семерка | G7; Böyük Yeddilik
G8 | G8; Большая восьмёрка; Большая восьмерка | G8
G20 | G20; G-20; Большая двадцатка | G20
European Court of Human Rights | ЕСПЧ; Европейский суд по правам человека | AİHM; Avropa İnsan Hüquqları Məhkəməsi | ECHR; European Court of Human Rights
International Criminal Court | МУС; Международный уголовный суд | Beynəlxalq Cinayət Məhkəməsi | ICC; International Criminal Court
International Court of Justice | Международный суд ООН | Beynəlxalq Ədalət Məhkəməsi | ICJ; International Court of Justice
Red Army | Красная армия; Красная Армия | Qızıl Ordu; Sovet Ordusu
Wehrmacht | Вермахт; вермахт | Vermaxt
Communist Party of the Soviet Union | КПСС | Sov.İKP
Communist Party of the Russian Federation | КПРФ
LDPR | ЛДПР
Yabloko | Яблоко
A Just Russia | Справедливая Россия
Fatah | ФАТХ | Fəth
Musavat | Мусават | Müsavat Partiyası; Müsavat
Republican Party | Республиканская партия | Respublikaçılar Partiyası
Democratic Party | Демократическая партия | Demokratik Partiya; Demokratlar Partiyası
Labour Party | Лейбористская партия | Leyboristlər Partiyası
Conservative Party | Консервативная партия | Mühafizəkarlar Partiyası
Christian Democratic Union | ХДС; Христианско-демократический союз | Xristian Demokratlar İttifaqı | CDU
Bundestag | Бундестаг; бундестаг | Bundestaq
Bundeswehr | Бундесвер; бундесвер | Bundesver
Knesset | Кнессет; кнессет | Knesset
Verkhovna Rada | Верховная рада; Верховная Рада; Рада | Ali Rada
State Duma | Госдума; Государственная дума; Государственная Дума; Дума | Dövlət Duması
Federation Council | Совет Федерации; Совфед | Federasiya Şurası
Rosstat | Росстат
Roskosmos | Роскосмос
Rospotrebnadzor | Роспотребнадзор
Rosprirodnadzor | Росприроднадзор
Rosselkhoznadzor | Россельхознадзор
Roskomnadzor | Роскомнадзор
Rosaviatsiya | Росавиация
Central Election Commission | ЦИК; Центризбирком | MSK; Mərkəzi Seçki Komissiyası
Russian Orthodox Church | РПЦ; Русская православная церковь; Русская Православная Церковь | Rus Pravoslav Kilsəsi
Catholic Church | Католическая церковь; католическая церковь | Katolik Kilsəsi | Catholic Church; Roman Catholic Church
Bolshoi Theatre | Большой театр | Böyük Teatr | Bolshoi Theatre; Bolshoi Theater
Mariinsky Theatre | Мариинский театр
Hermitage | Эрмитаж | Ermitaj
Tretyakov Gallery | Третьяковская галерея
Moscow State University | МГУ | MDU
MGIMO | МГИМО | MDBMİ
Harvard University | Гарвардский университет; Гарвард | Harvard Universiteti; Harvard | Harvard University; Harvard
Stanford University | Стэнфордский университет | Stenford Universiteti
Oxford University | Оксфордский университет | Oksford Universiteti
Cambridge University | Кембриджский университет | Kembric Universiteti
Spartak Moscow | Спартак
CSKA | ЦСКА
Zenit | Зенит
Dynamo | Динамо
Lokomotiv | Локомотив
Real Madrid | Реал Мадрид | Real Madrid
Barcelona FC | | | FC Barcelona
Manchester United | Манчестер Юнайтед | Mançester Yunayted
Manchester City | Манчестер Сити | Mançester Siti
Chelsea | Челси | Çelsi
Arsenal | Арсенал | Arsenal
Liverpool FC | | | Liverpool FC
Juventus | Ювентус | Yuventus
Bayern Munich | Бавария Мюнхен | Bavariya Münhen
NHL | НХЛ
NBA | НБА
KHL | КХЛ
RFU | РФС
Formula One | Формула-1 | Formula 1
OPEC | ОПЕК | OPEK
UN | ООН | BMT | UN; U.N.
EU | ЕС; Евросоюз | Aİ; Avropa İttifaqı; Avropa Birliyi | EU; European Union
NATO | НАТО | NATO
OSCE | ОБСЕ | ATƏT | OSCE
PACE | ПАСЕ | AŞPA | PACE
UNESCO | ЮНЕСКО | YUNESKO | UNESCO
IMF | МВФ | BVF | IMF
WHO | ВОЗ | ÜST | WHO
WTO | ВТО | ÜTT | WTO
CIS | СНГ | MDB
CSTO | ОДКБ | KTMT
FIFA | ФИФА | FİFA | FIFA
UEFA | УЕФА | UEFA
IOC | МОК | BOK
NASA | НАСА | NASA
ESA | ЕКА; Европейское космическое агентство | | ESA; European Space Agency
RAS | РАН
ANAS | НАНА | AMEA
`
