/**
 * Outlets that get cited without being polled here. `= XX` opens a country.
 * Columns: id | kind | Russian names | Azerbaijani names | English names | names that others bear too, or common words | domain.
 */
export const citedOutlets = `
= RU
ria-fan | agency | ФАН; Федеральное агентство новостей; РИА ФАН | FAN | Federal News Agency | ФАН; FAN | riafan.ru
sputnik | agency | Sputnik; Спутник; агентство Sputnik | Sputnik | Sputnik; Sputnik News | Спутник; Sputnik | sputnikglobe.com
rossiya-segodnya | agency | МИА «Россия сегодня»; «Россия сегодня»; Россия сегодня | "Rossiya seqodnya"; "Rusiya bu gün" | Rossiya Segodnya; Rossiya Segodnya International News Agency | Россия сегодня | россиясегодня.рф
rt | tv | RT; Russia Today; телеканал RT | RT; Russia Today | RT; Russia Today | RT | rt.com
izvestia | newspaper | «Известия»; Известия; iz.ru; МИЦ «Известия» | "İzvestiya"; "İzvestia" | Izvestia | Известия | iz.ru
vedomosti | newspaper | «Ведомости»; Ведомости | "Vedomosti" | Vedomosti | Ведомости | vedomosti.ru
kp | newspaper | «Комсомольская правда»; Комсомольская правда; КП; kp.ru | "Komsomolskaya pravda" | Komsomolskaya Pravda | КП | kp.ru
mk | newspaper | «Московский комсомолец»; Московский комсомолец; МК; mk.ru | "Moskovski komsomolets" | Moskovsky Komsomolets | МК | mk.ru
rg | newspaper | «Российская газета»; Российская газета; РГ; rg.ru | "Rossiyskaya qazeta" | Rossiyskaya Gazeta | РГ | rg.ru
ng | newspaper | «Независимая газета»; Независимая газета; НГ | "Nezavisimaya qazeta" | Nezavisimaya Gazeta | Независимая газета; НГ | ng.ru
novaya-gazeta | newspaper | «Новая газета»; Новая газета | "Novaya qazeta" | Novaya Gazeta | | novayagazeta.ru
novaya-gazeta-europe | newspaper | «Новая газета Европа»; «Новая газета. Европа» | "Novaya qazeta Avropa" | Novaya Gazeta Europe | | novayagazeta.eu
aif | newspaper | «Аргументы и факты»; Аргументы и факты; АиФ | "Arqumenti i faktı" | Argumenty i Fakty; AiF | | aif.ru
fontanka | portal | «Фонтанка»; Фонтанка; Фонтанка.ру | "Fontanka" | Fontanka; Fontanka.ru | | fontanka.ru
life-ru | portal | Life; Life.ru; Лайф | Life.ru | Life.ru | Life; Лайф | life.ru
rbc-tv | tv | телеканал РБК; РБК ТВ | RBK TV | RBC TV | | tv.rbc.ru
rossiya-1 | tv | «Россия 1»; телеканал «Россия 1»; Россия-1 | "Rossiya 1" | Rossiya 1; Russia-1 | | russia.tv
rossiya-24 | tv | «Россия 24»; телеканал «Россия 24»; Россия-24 | "Rossiya 24" | Rossiya 24; Russia-24 | | vesti.ru
perviy-kanal | tv | Первый канал | "Pervıy kanal"; Birinci Kanal | Channel One Russia; Channel One | Channel One | 1tv.ru
ntv-ru | tv | НТВ; телеканал НТВ | Rusiyanın NTV telekanalı | NTV Russia | НТВ | ntv.ru
ren-tv | tv | РЕН ТВ; REN TV; РЕН-ТВ | REN TV | REN TV | | ren.tv
zvezda | tv | «Звезда»; телеканал «Звезда»; ТРК «Звезда» | "Zvezda" | Zvezda TV; Zvezda | «Звезда»; Zvezda | tvzvezda.ru
dozhd | tv | «Дождь»; телеканал «Дождь» | "Dojd" | TV Rain; Dozhd | «Дождь» | tvrain.tv
echo-moskvy | radio | «Эхо Москвы»; Эхо Москвы | "Exo Moskvı" | Echo of Moscow; Ekho Moskvy | | echo.msk.ru
kommersant-fm | radio | «Коммерсантъ FM»; Коммерсантъ FM | "Kommersant FM" | Kommersant FM | | kommersant.ru
business-fm | radio | Business FM; «Бизнес ФМ» | Business FM | Business FM | | bfm.ru
forbes-ru | magazine | Forbes; Форбс; Forbes Russia | Forbes | Forbes; Forbes Russia | Forbes; Форбс | forbes.ru
the-insider | portal | The Insider; Инсайдер | The Insider | The Insider | Инсайдер | theins.ru
the-bell | portal | The Bell | The Bell | The Bell | The Bell | thebell.io
mediazona | portal | «Медиазона»; Медиазона | "Mediazona" | Mediazona | | zona.media
agentstvo | portal | «Агентство»; издание «Агентство» | "Agentstvo" | Agentstvo; Agentstvo Media | «Агентство» | agents.media
vazhnye-istorii | portal | «Важные истории»; Важные истории; iStories | "Vajnıye istorii" | Important Stories; iStories | | istories.media
verstka | portal | «Верстка»; издание «Верстка»; Вёрстка | "Verstka" | Verstka; Vyorstka | Верстка; Verstka | verstka.media
rosbalt | agency | «Росбалт»; Росбалт | "Rosbalt" | Rosbalt | | rosbalt.ru
regnum | agency | ИА REGNUM; Regnum; Регнум | Regnum | Regnum; REGNUM | | regnum.ru
nsn | agency | НСН; Национальная служба новостей | NSN | National News Service | НСН | nsn.fm
eadaily | portal | EADaily; ЕАДейли | EADaily | EADaily; EurAsia Daily | | eadaily.com
championat | portal | «Чемпионат»; Чемпионат.com | Championat.com | Championat; Championat.com | «Чемпионат» | championat.com
sport-express | newspaper | «Спорт-Экспресс»; Спорт-Экспресс; СЭ | "Sport-Ekspress" | Sport Express | СЭ | sport-express.ru
match-tv | tv | «Матч ТВ»; Матч ТВ | "Match TV" | Match TV | | matchtv.ru
baza | channel | Baza; Telegram-канал Baza; Telegram-канал «База» | Baza; "Baza" teleqram kanalı | Baza; Baza Telegram channel | Baza | t.me/bazabazon
mash | channel | Mash; Telegram-канал Mash; Мэш | Mash; "Mash" teleqram kanalı | Mash; Mash Telegram channel | Mash; Мэш | t.me/breakingmash
shot | channel | SHOT; Telegram-канал SHOT | SHOT; "Shot" teleqram kanalı | Shot; Shot Telegram channel | Shot | t.me/shot_shot
112-telegram | channel | Telegram-канал «112»; «112» | "112" teleqram kanalı | Telegram channel 112 | «112» | t.me/ENews112
rybar | channel | «Рыбарь»; Telegram-канал «Рыбарь»; Рыбарь | "Rıbar" | Rybar | | t.me/rybar
wargonzo | channel | WarGonzo; Telegram-канал WarGonzo | WarGonzo | WarGonzo | | t.me/wargonzo
astra | channel | Astra; Telegram-канал Astra | Astra; "Astra" teleqram kanalı | Astra; Astra Telegram channel | Astra | t.me/astrapress

= AZ
interfax-azerbaijan | agency | Интерфакс-Азербайджан; «Интерфакс-Азербайджан» | İnterfaks-Azərbaycan; Interfax-Azerbaijan | Interfax-Azerbaijan; Interfax Azerbaijan | | interfax.az
turan | agency | Turan; Туран; информагентство Turan; агентство «Туран» | Turan; "Turan" İnformasiya Agentliyi | Turan; Turan News Agency; Turan Information Agency | Turan; Туран | turan.az
vesti-az | portal | Vesti.az; Вести.аз | Vesti.az | Vesti.az | | vesti.az
zerkalo-az | newspaper | «Зеркало»; Zerkalo.az; газета «Зеркало» | "Zerkalo"; Zerkalo.az | Zerkalo; Zerkalo.az | «Зеркало»; Zerkalo | zerkalo.az
axar | portal | Axar.az; Axar | Axar.az; Axar | Axar.az; Axar | | axar.az
aztv | tv | AzTV; АзТВ; Азербайджанское телевидение | AzTV; Azərbaycan Televiziyası | AzTV; Azerbaijan Television | | aztv.az
itv-az | tv | Общественное телевидение Азербайджана; İTV; ИТВ | İctimai Televiziya; İTV | Public Television of Azerbaijan; ITV Azerbaijan; Ictimai TV | İTV; ИТВ | itv.az
atv-az | tv | ATV; телеканал ATV; Азад Азербайджан | ATV; Azad Azərbaycan Televiziyası | ATV Azerbaijan; Azad Azerbaijan TV | ATV | atv.az
space-tv | tv | Space TV; телеканал Space | Space TV; "Space" televiziyası | Space TV | | spacetv.az
arb | tv | ARB; телеканал ARB | ARB; ARB televiziyası | ARB TV | ARB | arbtv.az
cbc-az | tv | CBC; телеканал CBC; CBC Азербайджан | CBC; CBC televiziyası; CBC Azərbaycan | CBC Azerbaijan; CBC TV Azerbaijan | CBC | cbc.az
real-tv | tv | REAL TV; телеканал REAL; Real TV | REAL TV; "Real" TV | REAL TV; Real TV | | realtv.az
baku-tv | tv | Baku TV; Баку ТВ | Baku TV | Baku TV | | baku.tv
anews-az | tv | ARG; телеканал ARG | ARG | ARG Media | ARG | arg.az
azerbaijan-newspaper | newspaper | газета «Азербайджан»; «Азербайджан» | "Azərbaycan" qəzeti | Azerbaijan newspaper; "Azerbaijan" newspaper | «Азербайджан» | azerbaijan-news.az
xalq-gazeti | newspaper | «Халг газети»; газета «Халг» | "Xalq qəzeti"; Xalq Qəzeti | Khalg Gazeti; Xalq Qazeti | | xalqqazeti.az
respublika-az | newspaper | газета «Республика»; «Республика» | "Respublika" qəzeti | Respublika newspaper | «Республика» | respublika-news.az
bakinskiy-rabochiy | newspaper | «Бакинский рабочий»; Бакинский рабочий | "Bakinski raboçi" | Bakinsky Rabochy; Bakinskiy Rabochiy | | br.az
kaspiy-az | newspaper | «Каспий»; газета «Каспий» | "Kaspi" qəzeti; Kaspi | Kaspi newspaper; Kaspi.az | «Каспий»; Kaspi | kaspi.az
yeni-musavat | newspaper | «Ени Мусават»; Ени Мусават | "Yeni Müsavat"; Yeni Müsavat | Yeni Musavat | | musavat.com
sonxeber | portal | Sonxeber.az; Sonxeber | Sonxeber.az; Sonxəbər | Sonxeber.az | | sonxeber.az
lent-az | portal | Lent.az; Лент.аз | Lent.az | Lent.az | | lent.az
publika-az | portal | Publika.az | Publika.az | Publika.az | | publika.az
teleqraf | portal | Teleqraf.com; Телеграф.аз | Teleqraf.az; Teleqraf.com | Teleqraf.az | | teleqraf.az
unikal | portal | Unikal.az; Unikal | Unikal.az; Unikal | Unikal.az; Unikal | | unikal.az
big-az | portal | BiG.az; Big.az | BiG.az; Big.az | Big.az | | big.az
metbuat | portal | Metbuat.az; Мэтбуат | Metbuat.az | Metbuat.az | | metbuat.az
azxeber | portal | Azxeber.com | Azxeber.com; Azxəbər | Azxeber.com | | azxeber.com
ikisahil | newspaper | «Ики сахил» | "İki sahil"; İki sahil | Iki Sahil | | ikisahil.az
fed-az | portal | Fed.az; Федерал | Fed.az | Fed.az | | fed.az
marja | portal | Marja.az; Marja | Marja.az; "Marja" | Marja.az | Marja | marja.az
idman-biz | portal | Idman.biz; Идман.биз | İdman.Biz; İdman.biz | Idman.biz | | idman.biz
azerisport | portal | Azerisport.com; Азериспорт | Azerisport.com; Azərisport | Azerisport.com | | azerisport.com
offside-plus | portal | Offsideplus.az; Offside Plus | Offsideplus.az | Offside Plus | | offsideplus.az
sportinfo-az | portal | Sportinfo.az | Sportinfo.az | Sportinfo.az | | sportinfo.az
abzas-media | portal | Abzas Media; Абзас Медиа; AbzasMedia | Abzas Media; AbzasMedia | Abzas Media | | abzas.org
toplum-tv | tv | Toplum TV; Топлум ТВ | Toplum TV | Toplum TV | | toplum.tv
mikroskop | portal | Mikroskop Media; Микроскоп Медиа | Mikroskop Media | Mikroskop Media | | mikroskopmedia.com
pressklub | portal | Pressklub.az; Пресс-клуб | Pressklub.az | Pressklub.az | Пресс-клуб | pressklub.az
ses-az | newspaper | «Сес»; газета «Сес» | "Səs" qəzeti; Səs | Ses newspaper | Səs; «Сес» | sesqazeti.az
525 | newspaper | «525-я газета»; 525-ci qəzet | "525-ci qəzet" | 525-ci Gazet; 525th Newspaper | | 525.az

= GB
reuters | agency | Reuters; Рейтер; Рейтерс; Ройтерс; агентство Reuters | Reuters; Röyter; "Reuters" | Reuters; Reuters news agency; Thomson Reuters | | reuters.com
bbc | tv | BBC; Би-би-си; Би-Би-Си; телеканал BBC | BBC; Bi-Bi-Si | BBC; BBC News; British Broadcasting Corporation | | bbc.com
guardian | newspaper | The Guardian; Guardian; «Гардиан»; Гардиан | The Guardian; "Guardian"; "Qardian" | The Guardian; Guardian | | theguardian.com
ft | newspaper | Financial Times; Файнэншл таймс; «Файненшл таймс»; FT; The Financial Times | Financial Times; "Financial Times"; FT | Financial Times; The Financial Times; FT | | ft.com
times-uk | newspaper | The Times; Times; «Таймс» | The Times; "Times"; "Tayms" | The Times; The Times of London; Times | Times; «Таймс»; "Tayms" | thetimes.com
telegraph | newspaper | The Telegraph; The Daily Telegraph; «Дейли телеграф» | The Telegraph; The Daily Telegraph; "Telegraph" | The Daily Telegraph; The Telegraph; Daily Telegraph | | telegraph.co.uk
economist | magazine | The Economist; Economist; «Экономист»; Экономист | The Economist; "Economist" | The Economist; Economist | Экономист; Economist | economist.com
daily-mail | newspaper | Daily Mail; Дейли мейл; The Daily Mail | Daily Mail; "Daily Mail" | Daily Mail; The Daily Mail; MailOnline | | dailymail.co.uk
sky-news | tv | Sky News; Скай ньюс; телеканал Sky News | Sky News; "Sky News" | Sky News | | news.sky.com
independent-uk | newspaper | The Independent; Independent; «Индепендент» | The Independent; "Independent" | The Independent; Independent | Independent | independent.co.uk
the-sun | newspaper | The Sun; «Сан» | The Sun; "Sun" | The Sun | The Sun; «Сан»; "Sun" | thesun.co.uk
middle-east-eye | portal | Middle East Eye | Middle East Eye | Middle East Eye | | middleeasteye.net
iran-international | tv | Iran International; Иран Интернешнл | Iran International | Iran International | | iranintl.com
argus | agency | Argus; агентство Argus; Argus Media; Аргус | Argus; Argus Media | Argus; Argus Media | Argus; Аргус | argusmedia.com
lloyds-list | magazine | Lloyd's List | Lloyd's List | Lloyd's List | | lloydslist.com
janes | magazine | Jane's; Janes | Janes; Jane's | Janes; Jane's | | janes.com

= US
ap | agency | Associated Press; Ассошиэйтед Пресс; AP; АП; агентство AP | Associated Press; AP; "Associated Press" | Associated Press; AP; The Associated Press; AP News | AP; АП | apnews.com
upi | agency | United Press International; UPI; ЮПИ | UPI; United Press International | United Press International; UPI | | upi.com
bloomberg | agency | Bloomberg; Блумберг; агентство Bloomberg; Bloomberg News | Bloomberg; Blumberq; "Bloomberg" | Bloomberg; Bloomberg News | | bloomberg.com
cnn | tv | CNN; Си-эн-эн; Си-Эн-Эн; телеканал CNN | CNN; "CNN" | CNN; Cable News Network | | cnn.com
nyt | newspaper | The New York Times; New York Times; «Нью-Йорк таймс»; Нью-Йорк Таймс; NYT | The New York Times; "New York Times"; "Nyu-York Tayms"; NYT | The New York Times; New York Times; NYT; NY Times | | nytimes.com
wsj | newspaper | The Wall Street Journal; Wall Street Journal; «Уолл-стрит джорнал»; WSJ | The Wall Street Journal; "Wall Street Journal"; WSJ | The Wall Street Journal; Wall Street Journal; WSJ | | wsj.com
washington-post | newspaper | The Washington Post; Washington Post; «Вашингтон пост»; WP | The Washington Post; "Washington Post"; "Vaşinqton Post" | The Washington Post; Washington Post; WaPo | WP | washingtonpost.com
axios | portal | Axios; Аксиос; портал Axios | Axios; "Axios" | Axios | | axios.com
politico | newspaper | Politico; Политико; газета Politico | Politico; "Politico" | Politico; POLITICO | | politico.com
fox-news | tv | Fox News; Фокс ньюс; телеканал Fox News | Fox News; "Fox News" | Fox News | | foxnews.com
nbc | tv | NBC; NBC News; Эн-би-си; телеканал NBC | NBC; NBC News | NBC News; NBC | | nbcnews.com
cbs | tv | CBS; CBS News; Си-би-эс; телеканал CBS | CBS; CBS News | CBS News; CBS | | cbsnews.com
abc-news | tv | ABC News; ABC; Эй-би-си; телеканал ABC | ABC News; ABC | ABC News; ABC | ABC | abcnews.go.com
npr | radio | NPR; Национальное общественное радио США | NPR | NPR; National Public Radio | | npr.org
pbs | tv | PBS | PBS | PBS; PBS NewsHour | | pbs.org
cnbc | tv | CNBC; телеканал CNBC | CNBC | CNBC | | cnbc.com
usa-today | newspaper | USA Today | USA Today | USA Today | | usatoday.com
la-times | newspaper | Los Angeles Times; «Лос-Анджелес таймс»; Лос-Анджелес Таймс | Los Angeles Times | Los Angeles Times; LA Times | | latimes.com
newsweek | magazine | Newsweek; Ньюсуик; журнал Newsweek | Newsweek; "Newsweek" | Newsweek | | newsweek.com
time-magazine | magazine | Time; журнал Time; «Тайм» | Time; "Time" jurnalı | Time; Time magazine; TIME | Time; «Тайм» | time.com
foreign-policy | magazine | Foreign Policy; Форин полиси; журнал Foreign Policy | Foreign Policy; "Foreign Policy" | Foreign Policy; Foreign Policy magazine | | foreignpolicy.com
foreign-affairs | magazine | Foreign Affairs; Форин афферс; журнал Foreign Affairs | Foreign Affairs; "Foreign Affairs" | Foreign Affairs; Foreign Affairs magazine | Foreign Affairs | foreignaffairs.com
national-interest | magazine | The National Interest; National Interest | The National Interest; "National Interest" | The National Interest; National Interest | | nationalinterest.org
the-hill | newspaper | The Hill | The Hill | The Hill | The Hill | thehill.com
new-york-post | newspaper | New York Post; «Нью-Йорк пост»; The New York Post | New York Post; "New York Post" | New York Post; NY Post | | nypost.com
the-atlantic | magazine | The Atlantic; Atlantic | The Atlantic; "Atlantic" | The Atlantic | | theatlantic.com
business-insider | portal | Business Insider; Бизнес инсайдер | Business Insider | Business Insider | | businessinsider.com
rferl | radio | Радио Свобода; «Радио Свобода»; Радио Свободная Европа; РСЕ/РС | Azad Avropa/Azadlıq Radiosu; RFE/RL | Radio Free Europe/Radio Liberty; RFE/RL; Radio Liberty; Radio Free Europe | | rferl.org
voa | radio | «Голос Америки»; Голос Америки | Amerikanın Səsi; "Amerikanın səsi" | Voice of America; VOA | | voanews.com
platts | agency | S&P Global Platts; Platts; Платтс | Platts; S&P Global Platts | S&P Global Platts; Platts; S&P Global Commodity Insights | | spglobal.com
eurasianet | portal | Eurasianet; Евразианет | Eurasianet; EurasiaNet | Eurasianet; EurasiaNet | | eurasianet.org
war-zone | portal | The War Zone | The War Zone | The War Zone; TWZ | | twz.com
espn | tv | ESPN | ESPN | ESPN | | espn.com
truth-social | platform | Truth Social; соцсеть Truth Social | Truth Social | Truth Social | | truthsocial.com
x-platform | platform | X; соцсеть X; социальная сеть X; Twitter; Твиттер | X; "X" sosial şəbəkəsi; Twitter; Tvitter | X; Twitter | X | x.com
facebook | platform | Facebook; Фейсбук | Facebook; Feysbuk | Facebook | | facebook.com
telegram | platform | Telegram; Телеграм; мессенджер Telegram | Telegram; Teleqram | Telegram; Telegram messenger | | telegram.org
instagram | platform | Instagram; Инстаграм | Instagram; İnstaqram | Instagram | | instagram.com
youtube | platform | YouTube; Ютуб; Ютьюб | YouTube; Yutub | YouTube | | youtube.com
tiktok | platform | TikTok; Тикток; ТикТок | TikTok; Tiktok | TikTok | | tiktok.com

= FR
afp | agency | Agence France-Presse; Франс Пресс; Франс-Пресс; AFP; АФП; агентство AFP | AFP; France-Presse; Frans-Press; "France Presse" | Agence France-Presse; AFP; France-Presse | | afp.com
le-monde | newspaper | Le Monde; Монд; «Монд»; газета Le Monde | Le Monde; "Le Monde"; "Mond" | Le Monde | Монд; «Монд» | lemonde.fr
le-figaro | newspaper | Le Figaro; «Фигаро»; газета Le Figaro | Le Figaro; "Fiqaro" | Le Figaro; Figaro | «Фигаро»; Figaro | lefigaro.fr
liberation-fr | newspaper | Libération; Liberation; «Либерасьон» | Libération; "Liberasyon" | Libération; Liberation | Liberation | liberation.fr
france-24 | tv | France 24; France24; телеканал France 24 | France 24; France24 | France 24; France24 | | france24.com
bfmtv | tv | BFMTV; BFM TV; телеканал BFMTV | BFMTV; BFM TV | BFMTV; BFM TV | | bfmtv.com
rfi | radio | RFI; Радио Франс Интернасьональ; Международное французское радио | RFI | Radio France Internationale; RFI | | rfi.fr
euronews | tv | Euronews; Евроньюс; телеканал Euronews | Euronews; Avronyus; "Euronews" | Euronews | | euronews.com
lequipe | newspaper | L'Equipe; «Экип»; L'Équipe | L'Equipe; L'Équipe | L'Equipe; L'Équipe | | lequipe.fr

= DE
dpa | agency | DPA; dpa; агентство DPA; ДПА | DPA; dpa | Deutsche Presse-Agentur; DPA; dpa | | dpa.com
dw | tv | Deutsche Welle; Немецкая волна; «Немецкая волна»; DW | Deutsche Welle; DW; "Almaniya dalğası" | Deutsche Welle; DW | | dw.com
bild | newspaper | Bild; «Бильд»; Бильд; газета Bild | Bild; "Bild" | Bild | | bild.de
spiegel | magazine | Der Spiegel; Spiegel; «Шпигель»; Шпигель | Der Spiegel; "Spiegel"; "Şpigel" | Der Spiegel; Spiegel | | spiegel.de
die-welt | newspaper | Die Welt; Welt; «Вельт» | Die Welt; "Die Welt" | Die Welt; Welt | Welt; «Вельт» | welt.de
faz | newspaper | Frankfurter Allgemeine Zeitung; FAZ; «Франкфуртер альгемайне» | Frankfurter Allgemeine; FAZ | Frankfurter Allgemeine Zeitung; FAZ | | faz.net
sz | newspaper | Süddeutsche Zeitung; «Зюддойче цайтунг»; Suddeutsche Zeitung | Süddeutsche Zeitung | Süddeutsche Zeitung; Sueddeutsche Zeitung | | sueddeutsche.de
die-zeit | newspaper | Die Zeit; «Цайт» | Die Zeit | Die Zeit | | zeit.de
ard | tv | ARD; телеканал ARD | ARD | ARD | ARD | ard.de
zdf | tv | ZDF; телеканал ZDF | ZDF | ZDF | | zdf.de

= IT
ansa | agency | ANSA; агентство ANSA; АНСА | ANSA | ANSA; ANSA news agency | | ansa.it
repubblica | newspaper | La Repubblica; «Репубблика» | La Repubblica | La Repubblica | | repubblica.it
corriere | newspaper | Corriere della Sera; «Коррьере делла сера» | Corriere della Sera | Corriere della Sera | | corriere.it

= ES
efe | agency | EFE; агентство EFE; ЭФЭ | EFE | EFE; Agencia EFE | | efe.com
el-pais | newspaper | El País; El Pais; «Паис» | El País; El Pais | El País; El Pais | | elpais.com
marca | newspaper | Marca; «Марка» | Marca | Marca | Marca; «Марка» | marca.com

= TR
ihlas | agency | агентство Ihlas; IHA | İHA; İxlas Xəbər Agentliyi | Ihlas News Agency; IHA | | iha.com.tr
demiroren | agency | агентство Demirören; DHA; Demirören | DHA; Demirören Xəbər Agentliyi | Demirören News Agency; DHA; Demiroren News Agency | | dha.com.tr
trt | tv | TRT; ТРТ; телеканал TRT; TRT Haber; TRT World | TRT; TRT Haber; TRT Azərbaycan | TRT; TRT World; TRT Haber | | trt.net.tr
hurriyet | newspaper | Hürriyet; «Хюрриет»; Hurriyet; газета Hürriyet | Hürriyet; "Hürriyyət"; "Hürriyet" | Hürriyet; Hurriyet; Hurriyet Daily News | | hurriyet.com.tr
milliyet | newspaper | Milliyet; «Миллиет» | Milliyet; "Milliyət"; "Milliyet" | Milliyet | Milliyet | milliyet.com.tr
sabah | newspaper | Sabah; «Сабах»; газета Sabah; Daily Sabah | Sabah; "Sabah" qəzeti; Daily Sabah | Sabah; Daily Sabah | Sabah; «Сабах» | sabah.com.tr
yeni-safak | newspaper | Yeni Şafak; «Йени шафак» | Yeni Şafak; "Yeni Şəfəq" | Yeni Şafak; Yeni Safak | | yenisafak.com
cumhuriyet | newspaper | Cumhuriyet; «Джумхуриет» | Cumhuriyet; "Cümhuriyyət" | Cumhuriyet | Cumhuriyet; "Cümhuriyyət" | cumhuriyet.com.tr
ntv-tr | tv | NTV; турецкий телеканал NTV | Türkiyənin NTV telekanalı | NTV Turkey | | ntv.com.tr
haberturk | tv | Habertürk; Хабертюрк; Haberturk | Habertürk; HaberTürk | Habertürk; Haberturk | | haberturk.com
cnn-turk | tv | CNN Türk; CNN Turk | CNN Türk; CNN Türkiyə | CNN Türk; CNN Turk | | cnnturk.com
haberler | portal | Haberler.com; Haberler | Haberler.com; Haberler | Haberler.com; Haberler | | haberler.com

= UA
unian | agency | УНИАН; агентство УНИАН | UNİAN; UNIAN | UNIAN | | unian.net
rbc-ukraine | agency | РБК-Украина; «РБК-Украина» | RBK-Ukrayna | RBC-Ukraine | | rbc.ua
ukrainska-pravda | portal | «Украинская правда»; Украинская правда; УП | "Ukrainska Pravda"; "Ukraynska pravda" | Ukrainska Pravda; Ukrayinska Pravda | УП | pravda.com.ua
suspilne | tv | «Суспильне»; Суспильне | "Suspilne"; Suspilne | Suspilne; Public Broadcasting Company of Ukraine | | suspilne.media
kyiv-independent | newspaper | The Kyiv Independent; Kyiv Independent; «Киев индепендент» | The Kyiv Independent; "Kyiv Independent" | The Kyiv Independent; Kyiv Independent | | kyivindependent.com
kyiv-post | newspaper | Kyiv Post | Kyiv Post | Kyiv Post | | kyivpost.com
strana | portal | «Страна»; Страна.ua; издание «Страна» | Strana.ua | Strana.ua; Strana | «Страна»; Strana | strana.today
zn-ua | newspaper | «Зеркало недели»; Зеркало недели; ZN.UA | ZN.UA; "Zerkalo nedeli" | ZN.UA; Dzerkalo Tyzhnia; Mirror Weekly | | zn.ua
nv-ua | magazine | НВ; издание НВ; «Новое время» | NV | NV; The New Voice of Ukraine | НВ; NV; «Новое время» | nv.ua
hromadske | tv | «Громадське»; Hromadske; Громадське | Hromadske | Hromadske | | hromadske.ua
tsn | tv | ТСН; 1+1 | TSN | TSN | ТСН | tsn.ua
censor-net | portal | «Цензор.нет»; Цензор.НЕТ | Censor.net | Censor.NET | | censor.net
deepstate | channel | DeepState; Дипстейт; Telegram-канал DeepState | DeepState | DeepState | | deepstatemap.live
interfax-ukraine | agency | Интерфакс-Украина; «Интерфакс-Украина» | İnterfaks-Ukrayna | Interfax-Ukraine | | interfax.com.ua

= AM
news-armenia | agency | Новости-Армения; «Новости-Армения»; Новости Армении | "Novosti-Armeniya" | Novosti-Armenia; Newsarmenia.am | Новости Армении | newsarmenia.am
arminfo | agency | АрмИнфо; Арминфо; «АрмИнфо» | ArmInfo; "Arminfo" | ArmInfo | | arminfo.info
panarmenian | agency | PanARMENIAN; ПанАрмениан; PanARMENIAN.Net | PanARMENIAN | PanARMENIAN.Net; PanARMENIAN | | panarmenian.net
mediamax | agency | Медиамакс; «Медиамакс» | Mediamax | Mediamax | | mediamax.am
hetq | portal | Hetq; Хетк | Hetq | Hetq; Hetq.am | | hetq.am
tert-am | portal | Tert.am; Терт | Tert.am | Tert.am | | tert.am
1in-am | portal | Первый информационный; 1in.am | 1in.am | First Armenian News; 1in.am | | 1in.am
hraparak | newspaper | «Грапарак»; Грапарак; газета «Грапарак» | "Hraparak" | Hraparak | | hraparak.am
sputnik-armenia | portal | Sputnik Армения; Спутник Армения | Sputnik Ermənistan; Sputnik Armenia | Sputnik Armenia | | am.sputniknews.ru

= GE
interpressnews | agency | Интерпрессньюс; InterPressNews; «Интерпрессньюс» | InterPressNews; İnterpressnyus | InterPressNews; Interpressnews; IPN | | interpressnews.ge
imedi | tv | «Имеди»; телекомпания «Имеди»; Имеди | İmedi; "İmedi" | Imedi TV; Imedi | | imedi.ge
rustavi-2 | tv | «Рустави 2»; Рустави-2; телекомпания «Рустави 2» | Rustavi 2 | Rustavi 2 | | rustavi2.ge
mtavari | tv | «Мтавари архи»; Мтавари архи; Mtavari | Mtavari Arxi | Mtavari Arkhi; Mtavari Channel | | mtavari.tv
georgian-public-broadcaster | tv | Общественный вещатель Грузии; Первый канал Грузии | Gürcüstan İctimai Yayımçısı; Gürcüstan Birinci Kanalı | Georgian Public Broadcaster; First Channel of Georgia; 1TV Georgia | | 1tv.ge
agenda-ge | portal | Agenda.ge | Agenda.ge | Agenda.ge | | agenda.ge
newsgeorgia | agency | Новости-Грузия; «Новости-Грузия» | "Novosti-Qruziya" | Novosti-Georgia; News Georgia | | newsgeorgia.ge
ekho-kavkaza | radio | «Эхо Кавказа»; Эхо Кавказа | "Exo Kavkaza" | Ekho Kavkaza; Echo of the Caucasus | | ekhokavkaza.com
business-media-georgia | portal | BMGe; Business Media Georgia; БМГ | BMGe | BM.GE; Business Media Georgia; BMG | | bm.ge
netgazeti | portal | Netgazeti; Нетгазети | Netgazeti | Netgazeti | | netgazeti.ge

= KZ
kazinform | agency | Казинформ; «Казинформ»; МИА «Казинформ» | Kazinform; "Qazinform" | Kazinform; Qazinform | | inform.kz
tengrinews | portal | Tengrinews; Tengrinews.kz; Тенгриньюс | Tengrinews | Tengrinews; Tengrinews.kz | | tengrinews.kz
zakon-kz | portal | Zakon.kz; Закон.кз | Zakon.kz | Zakon.kz | | zakon.kz
orda-kz | portal | Orda.kz; Орда.кз | Orda.kz | Orda.kz | | orda.kz
khabar | tv | «Хабар»; телеканал «Хабар»; Хабар 24 | "Xabar 24"; "Xəbər 24" | Khabar; Khabar 24 | «Хабар» | khabar.kz
astana-times | newspaper | The Astana Times; Astana Times | The Astana Times; "Astana Times" | The Astana Times; Astana Times | | astanatimes.com
vlast-kz | portal | Vlast.kz; Власть.кз | Vlast.kz | Vlast.kz; Vlast | | vlast.kz

= UZ
uza | agency | УзА; Национальное информационное агентство Узбекистана | ÖzA; UzA | Uzbekistan National News Agency; UzA | | uza.uz
gazeta-uz | portal | Gazeta.uz; Газета.uz | Gazeta.uz | Gazeta.uz | | gazeta.uz
kun-uz | portal | Kun.uz; Кун.уз | Kun.uz | Kun.uz | | kun.uz
podrobno-uz | portal | Podrobno.uz; Подробно.уз | Podrobno.uz | Podrobno.uz | | podrobno.uz
dunyo | agency | Дунё; ИА «Дунё» | "Dunyo" | Dunyo; Dunyo news agency | Дунё; Dunyo | dunyo.info

= KG
kabar | agency | Кабар; «Кабар»; агентство «Кабар» | Kabar | Kabar; Kabar news agency | | kabar.kg
akipress | agency | АКИпресс; AKIpress | AKIpress | AKIpress; Akipress | | akipress.org
24-kg | agency | 24.kg; ИА «24.kg» | 24.kg | 24.kg; 24.kg news agency | | 24.kg
kaktus-media | portal | Kaktus.media; Кактус.медиа | Kaktus.media | Kaktus.media; Kaktus Media | | kaktus.media

= TJ
khovar | agency | Ховар; НИАТ «Ховар» | Xovar | Khovar; National Information Agency of Tajikistan | | khovar.tj
asia-plus | agency | «Азия-Плюс»; Азия-Плюс; Asia-Plus | Asia-Plus | Asia-Plus; Asia Plus | | asiaplustj.info

= BY
belta | agency | БелТА; БЕЛТА; агентство БелТА | BELTA | BelTA; BELTA; Belarusian Telegraph Agency | | belta.by
nasha-niva | newspaper | «Наша Нива»; Наша Нива | "Naşa Niva" | Nasha Niva | | nashaniva.com
zerkalo-io | portal | Zerkalo.io | Zerkalo.io | Zerkalo.io | | news.zerkalo.io
nexta | channel | NEXTA; Нехта; Telegram-канал NEXTA | NEXTA | NEXTA; Nexta | | t.me/nexta_tv

= MD
newsmaker-md | portal | NewsMaker; Ньюсмейкер | NewsMaker | NewsMaker; NewsMaker Moldova | | newsmaker.md

= LV
delfi | portal | Delfi; Делфи | Delfi | Delfi | | delfi.lv

= LT
bns | agency | BNS; агентство BNS | BNS | Baltic News Service; BNS | | bns.lt

= PL
pap | agency | PAP; Польское агентство печати; ПАП | PAP | Polish Press Agency; PAP | ПАП | pap.pl
vot-tak | portal | «Вот Так»; Вот так | "Vot Tak" | Vot Tak | Вот так | vot-tak.tv
belsat | tv | «Белсат»; Белсат; телеканал «Белсат» | Belsat | Belsat; Belsat TV | | belsat.eu

= HU
mti | agency | MTI; агентство MTI | MTI | MTI; Hungarian News Agency | | mti.hu

= RS
tanjug | agency | Танюг; агентство «Танюг» | Tanjug; "Tanyuq" | Tanjug | | tanjug.rs

= IR
irna | agency | IRNA; ИРНА; агентство IRNA | IRNA; İRNA | IRNA; Islamic Republic News Agency | | irna.ir
tasnim | agency | Tasnim; Тасним; агентство Tasnim | Tasnim; Təsnim | Tasnim; Tasnim News Agency | | tasnimnews.com
fars | agency | Fars; Фарс; агентство Fars | Fars; Fars Xəbər Agentliyi; "Fars" agentliyi | Fars; Fars News Agency; Fars News | Fars; Фарс | farsnews.ir
mehr | agency | Mehr; Мехр; агентство Mehr | Mehr; "Mehr" agentliyi | Mehr; Mehr News Agency; Mehr News | Mehr; Мехр | mehrnews.com
isna | agency | ISNA; ИСНА; агентство ISNA | ISNA; İSNA | ISNA; Iranian Students' News Agency | | isna.ir
press-tv | tv | Press TV; Пресс-ТВ; телеканал Press TV | Press TV; PressTV | Press TV; PressTV | | presstv.ir
irib | tv | IRIB; иранское гостелевидение; гостелерадио Ирана | IRIB; İran dövlət televiziyası | IRIB; Islamic Republic of Iran Broadcasting; Iranian state television | | irib.ir
tehran-times | newspaper | Tehran Times; Тегеран таймс | Tehran Times | Tehran Times | | tehrantimes.com
al-alam | tv | Al-Alam; Аль-Алам; телеканал Al-Alam | Əl-Aləm | Al-Alam | | alalam.ir

= IL
times-of-israel | newspaper | The Times of Israel; Times of Israel; Таймс оф Исраэль | The Times of Israel; "Times of Israel" | The Times of Israel; Times of Israel | | timesofisrael.com
jerusalem-post | newspaper | The Jerusalem Post; Jerusalem Post; «Джерузалем пост» | The Jerusalem Post; "Jerusalem Post" | The Jerusalem Post; Jerusalem Post | | jpost.com
haaretz | newspaper | Haaretz; «Гаарец»; Гаарец | Haaretz; "Haaretz" | Haaretz | | haaretz.com
ynet | portal | Ynet; портал Ynet | Ynet | Ynet; Ynetnews | | ynet.co.il
kan | tv | Kan; Кан; гостелерадиокомпания Kan | KAN | Kan; KAN; Kan public broadcaster | Kan; Кан; KAN | kan.org.il
i24news | tv | i24NEWS; телеканал i24NEWS | i24NEWS | i24NEWS; i24 News | | i24news.tv
channel-12-il | tv | 12-й канал израильского телевидения; Channel 12 | İsrailin 12-ci kanalı | Channel 12; Israel's Channel 12 | Channel 12 | mako.co.il

= QA
al-jazeera | tv | Al Jazeera; «Аль-Джазира»; Аль-Джазира; телеканал Al Jazeera | Al Jazeera; "Əl-Cəzirə"; Əl-Cəzirə | Al Jazeera; Aljazeera | | aljazeera.com
qna | agency | QNA; Катарское информационное агентство | QNA; Qətər Xəbər Agentliyi | Qatar News Agency; QNA | | qna.org.qa

= SA
al-arabiya | tv | Al Arabiya; «Аль-Арабия»; Аль-Арабия; телеканал Al Arabiya | Al Arabiya; "Əl-Ərəbiyyə"; Əl-Ərəbiyyə | Al Arabiya | | alarabiya.net
al-hadath | tv | Al Hadath; Аль-Хадас; «Аль-Хадас» | Əl-Hədəs | Al Hadath; Al-Hadath | | alhadath.net
spa | agency | SPA; Саудовское агентство печати | SPA; Səudiyyə Xəbər Agentliyi | Saudi Press Agency; SPA | SPA | spa.gov.sa
asharq-al-awsat | newspaper | Asharq Al-Awsat; «Аш-Шарк аль-Аусат» | "Əş-Şərq əl-Ausat" | Asharq Al-Awsat | | aawsat.com

= AE
wam | agency | WAM; агентство WAM; ВАМ | WAM | Emirates News Agency; WAM | ВАМ | wam.ae
sky-news-arabia | tv | Sky News Arabia; Скай ньюс Арабия | Sky News Arabia | Sky News Arabia | | skynewsarabia.com
the-national-ae | newspaper | The National | The National | The National | The National | thenationalnews.com

= EG
mena | agency | MENA; агентство MENA | MENA | Middle East News Agency; MENA | MENA | mena.org.eg

= SY
sana | agency | SANA; САНА; агентство SANA | SANA | SANA; Syrian Arab News Agency | | sana.sy

= LB
al-mayadeen | tv | Al Mayadeen; Аль-Маядин; телеканал Al Mayadeen | Əl-Məyadin | Al Mayadeen | | almayadeen.net

= IQ
rudaw | tv | Rudaw; Рудав | Rudaw; Rudav | Rudaw | | rudaw.net
shafaq | agency | Shafaq News; Шафак ньюс | Şəfəq News | Shafaq News | | shafaq.com

= CN
xinhua | agency | Синьхуа; агентство «Синьхуа»; Xinhua | Sinxua; "Sinxua"; Xinhua | Xinhua; Xinhua News Agency | | xinhuanet.com
cctv | tv | CCTV; Центральное телевидение Китая; телеканал CCTV | CCTV; Çin Mərkəzi Televiziyası | CCTV; China Central Television | CCTV | cctv.com
cgtn | tv | CGTN; телеканал CGTN | CGTN | CGTN; China Global Television Network | | cgtn.com
global-times | newspaper | Global Times; «Хуаньцю шибао»; Глобал таймс; газета Global Times | Global Times | Global Times | | globaltimes.cn
china-daily | newspaper | China Daily; Чайна дейли | China Daily | China Daily | | chinadaily.com.cn
peoples-daily | newspaper | «Жэньминь жибао»; Жэньминь жибао | "Jenmin Jibao" | People's Daily | | people.cn
scmp | newspaper | South China Morning Post; SCMP | South China Morning Post; SCMP | South China Morning Post; SCMP | | scmp.com

= JP
kyodo | agency | Киодо; агентство «Киодо»; Kyodo | Kyodo; "Kiodo" | Kyodo; Kyodo News | | kyodonews.net
nhk | tv | NHK; телеканал NHK; Эн-Эйч-Кей | NHK | NHK; NHK World | | nhk.or.jp
nikkei | newspaper | Nikkei; Никкей; газета Nikkei; Nikkei Asia | Nikkei; Nikkei Asia | Nikkei; Nikkei Asia | Nikkei; Никкей | nikkei.com
asahi | newspaper | Asahi; «Асахи симбун»; Асахи | Asahi | Asahi Shimbun; Asahi | | asahi.com

= KR
yonhap | agency | Рёнхап; Ренхап; Ёнхап; агентство Yonhap; Yonhap | Yonhap; "Yonhap" | Yonhap; Yonhap News Agency | | yna.co.kr

= KP
kcna | agency | ЦТАК; Центральное телеграфное агентство Кореи | KCNA; Koreya Mərkəzi Teleqraf Agentliyi | KCNA; Korean Central News Agency | | kcna.kp

= IN
pti | agency | PTI; Press Trust of India | PTI | Press Trust of India; PTI | PTI | ptinews.com
ani-in | agency | ANI; агентство ANI | ANI | ANI; Asian News International | ANI | aninews.in
hindustan-times | newspaper | Hindustan Times; Хиндустан таймс | Hindustan Times | Hindustan Times | | hindustantimes.com
times-of-india | newspaper | The Times of India; Times of India | The Times of India | The Times of India; Times of India | | timesofindia.indiatimes.com
ndtv | tv | NDTV; телеканал NDTV | NDTV | NDTV | | ndtv.com

= PK
app-pk | agency | APP; агентство APP | APP; Pakistan Mətbuat Agentliyi | Associated Press of Pakistan; APP | APP | app.com.pk
dawn-pk | newspaper | Dawn; газета Dawn | Dawn | Dawn; Dawn newspaper | Dawn | dawn.com
geo-tv | tv | Geo News; Geo TV; телеканал Geo | Geo News; Geo TV | Geo News; Geo TV | | geo.tv

= AF
tolo-news | tv | Tolo News; TOLOnews; Толо ньюс | TOLOnews | TOLOnews; Tolo News | | tolonews.com

= FI
yle | tv | Yle; телерадиокомпания Yle; Юле | Yle | Yle | | yle.fi

= NO
barents-observer | portal | The Barents Observer; Barents Observer | The Barents Observer | The Barents Observer; Barents Observer | | thebarentsobserver.com

= BE
eu-observer | portal | EUobserver; ЕС обсервер | EUobserver | EUobserver; EU Observer | | euobserver.com
brussels-times | newspaper | The Brussels Times | The Brussels Times | The Brussels Times | | brusselstimes.com
politico-europe | newspaper | Politico Europe; европейская версия Politico | Politico Europe | Politico Europe; POLITICO Europe | | politico.eu

= CH
rts-ch | tv | швейцарское телевидение RTS | RTS | RTS; Radio Télévision Suisse | RTS | rts.ch

= AT
apa-at | agency | Австрийское агентство печати | Avstriya Mətbuat Agentliyi | Austria Press Agency | | apa.at
der-standard | newspaper | Der Standard | Der Standard | Der Standard | | derstandard.at
`
