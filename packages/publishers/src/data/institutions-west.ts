/** Institutions of the United States, Europe and China; the columns are those of institutions-caucasus.ts. */
export const institutionsOfTheWest = `
= US
state-department | ministry | Государственный департамент США; Госдепартамент США; Госдеп США; Госдепартамент; Госдеп; американский Госдеп | ABŞ Dövlət Departamenti; Dövlət Departamenti; Dövdep | Department of State of the United States; US State Department; U.S. State Department; State Department; US Department of State
pentagon | ministry | Министерство обороны США; Пентагон; Минобороны США; Министерство войны США; пресс-служба Пентагона | ABŞ Müdafiə Nazirliyi; Pentaqon; ABŞ Müharibə Nazirliyi | Department of Defense of the United States; Pentagon; the Pentagon; US Defense Department; US Department of Defense; US Department of War
white-house | presidency | Белый дом; администрация США; администрация президента США; пресс-служба Белого дома | Ağ Ev; ABŞ Administrasiyası; Ağ Evin mətbuat xidməti | White House; the White House; US administration
congress-us | parliament | Конгресс США; американский конгресс | ABŞ Konqresi | Congress of the United States; US Congress; U.S. Congress; Congress | Congress; Конгресс; Konqres
senate-us | parliament | Сенат США | ABŞ Senatı | Senate of the United States; US Senate; U.S. Senate | Senate; Сенат; Senat
house-us | parliament | Палата представителей США; Палата представителей Конгресса США | ABŞ Nümayəndələr Palatası | House of Representatives of the United States; US House of Representatives; House of Representatives
treasury-us | ministry | Министерство финансов США; Минфин США; американский Минфин | ABŞ Maliyyə Nazirliyi | Department of the Treasury of the United States; US Treasury; US Treasury Department; Treasury Department
ofac | agency-of-state | Управление по контролю за иностранными активами Минфина США; OFAC; ОФАК | ABŞ Xarici Aktivlərə Nəzarət Ofisi; OFAC | Office of Foreign Assets Control; OFAC
justice-us | ministry | Министерство юстиции США; Минюст США; американский Минюст | ABŞ Ədliyyə Nazirliyi; ABŞ Ədliyyə Departamenti | Department of Justice of the United States; US Justice Department; US Department of Justice; Justice Department; DOJ
homeland-security | ministry | Министерство внутренней безопасности США; МВБ США | ABŞ Daxili Təhlükəsizlik Nazirliyi | Department of Homeland Security; DHS; US Department of Homeland Security
commerce-us | ministry | Министерство торговли США; Минторг США | ABŞ Ticarət Nazirliyi | Department of Commerce of the United States; US Commerce Department; US Department of Commerce
energy-us | ministry | Министерство энергетики США; Минэнерго США | ABŞ Energetika Nazirliyi | Department of Energy of the United States; US Department of Energy; US Energy Department
eia | agency-of-state | Управление энергетической информации США; EIA | ABŞ Energetika İnformasiya İdarəsi; EIA | Energy Information Administration; US Energy Information Administration; EIA
cia | agency-of-state | Центральное разведывательное управление; ЦРУ; ЦРУ США | ABŞ Mərkəzi Kəşfiyyat İdarəsi; MKİ; Mərkəzi Kəşfiyyat İdarəsi | Central Intelligence Agency; CIA
fbi | agency-of-state | Федеральное бюро расследований; ФБР; ФБР США | Federal Təhqiqatlar Bürosu; FTB | Federal Bureau of Investigation; FBI
fed | agency-of-state | Федеральная резервная система; ФРС; ФРС США; Федрезерв | ABŞ Federal Ehtiyat Sistemi; Federal Ehtiyat Sistemi; FES | Federal Reserve; Federal Reserve System; the Fed; US Federal Reserve | FES
nasa | science | НАСА; NASA; Национальное управление США по аэронавтике и исследованию космического пространства | NASA; ABŞ Milli Aeronavtika və Kosmik Tədqiqatlar Agentliyi | NASA; National Aeronautics and Space Administration
usgs | science | Геологическая служба США; USGS | ABŞ Geoloji Xidməti; USGS | United States Geological Survey; USGS; US Geological Survey; U.S. Geological Survey
noaa | science | Национальное управление океанических и атмосферных исследований США; NOAA | ABŞ Milli Okean və Atmosfer Tədqiqatları İdarəsi; NOAA | National Oceanic and Atmospheric Administration; NOAA
national-weather-service-us | science | Национальная метеорологическая служба США | ABŞ Milli Hava Xidməti | National Weather Service; US National Weather Service
faa | agency-of-state | Федеральное управление гражданской авиации США; FAA | ABŞ Federal Aviasiya İdarəsi; FAA | Federal Aviation Administration; FAA
ntsb | agency-of-state | Национальный совет по безопасности на транспорте США; NTSB | ABŞ Nəqliyyat Təhlükəsizliyi Milli Şurası; NTSB | National Transportation Safety Board; NTSB
fda | agency-of-state | Управление по контролю за продуктами и лекарствами США; FDA | ABŞ Qida və Dərman Keyfiyyətinə Nəzarət İdarəsi; FDA | Food and Drug Administration; FDA; US Food and Drug Administration
cdc | agency-of-state | Центры по контролю и профилактике заболеваний США; CDC | ABŞ Xəstəliklərə Nəzarət və Profilaktika Mərkəzləri; CDC | Centers for Disease Control and Prevention; CDC; US Centers for Disease Control
centcom | military | Центральное командование ВС США; CENTCOM; СЕНТКОМ | ABŞ Silahlı Qüvvələrinin Mərkəzi Komandanlığı; CENTCOM | United States Central Command; CENTCOM; US Central Command
usaid | agency-of-state | Агентство США по международному развитию; USAID | ABŞ Beynəlxalq İnkişaf Agentliyi; USAID | United States Agency for International Development; USAID
supreme-court-us | court | Верховный суд США | ABŞ Ali Məhkəməsi | Supreme Court of the United States; US Supreme Court; U.S. Supreme Court | Supreme Court
sec-us | agency-of-state | Комиссия по ценным бумагам и биржам США; SEC | ABŞ Qiymətli Kağızlar və Birjalar Komissiyası; SEC | Securities and Exchange Commission; SEC; US Securities and Exchange Commission | SEC
isw | science | Институт изучения войны; ISW | Müharibənin Öyrənilməsi İnstitutu; ISW | Institute for the Study of War; ISW
atlantic-council | science | Атлантический совет | Atlantik Şurası | Atlantic Council
carnegie | science | Фонд Карнеги; Фонд Карнеги за международный мир; Центр Карнеги | Karnegi Fondu | Carnegie Endowment for International Peace; Carnegie Endowment; Carnegie
rand | science | RAND; корпорация RAND | RAND Korporasiyası; RAND | RAND Corporation; RAND
new-york-police | police | Полиция Нью-Йорка; Департамент полиции Нью-Йорка | Nyu-York polisi | New York Police Department; NYPD; New York City Police Department
exxonmobil | company | ExxonMobil; Эксон Мобил | ExxonMobil | ExxonMobil; Exxon Mobil; Exxon
chevron | company | Chevron; Шеврон | Chevron | Chevron
boeing | company | Boeing; «Боинг»; Боинг | Boeing; "Boeing" | Boeing
spacex | company | SpaceX; СпейсЭкс | SpaceX | SpaceX
starlink | company | Starlink; Старлинк | Starlink | Starlink
apple | company | Apple; Эппл | Apple | Apple
google | company | Google; Гугл | Google | Google
microsoft | company | Microsoft; Майкрософт | Microsoft | Microsoft
openai | company | OpenAI | OpenAI | OpenAI
meta | company | Meta; Мета | Meta | Meta; Meta Platforms | Meta; Мета
tesla | company | Tesla; Тесла | Tesla | Tesla
goldman-sachs | company | Goldman Sachs; Голдман Сакс | Goldman Sachs | Goldman Sachs
jpmorgan | company | JPMorgan; JP Morgan; JPMorgan Chase | JPMorgan; JPMorgan Chase | JPMorgan; JP Morgan; JPMorgan Chase
moodys | company | Moody's; Мудис; агентство Moody's | Moody's; "Moody's" | Moody's; Moody's Ratings; Moody's Investors Service
fitch | company | Fitch; Fitch Ratings; Фитч | Fitch Ratings; Fitch | Fitch Ratings; Fitch
sp-global | company | S&P Global Ratings; S&P; Standard & Poor's; S&P Global | S&P Global Ratings; S&P Global; Standard & Poor's | S&P Global Ratings; S&P; Standard & Poor's; S&P Global

= GB
mfa-uk | ministry | Министерство иностранных дел Великобритании; МИД Великобритании; МИД Британии; британский МИД; Форин-офис; Форин-офис Великобритании | Böyük Britaniya Xarici İşlər Nazirliyi; Britaniya XİN; Böyük Britaniya XİN; Forin-ofis | Foreign, Commonwealth and Development Office of the United Kingdom; Foreign Office; British Foreign Office; UK Foreign Office; FCDO; Foreign, Commonwealth & Development Office
mod-uk | ministry | Министерство обороны Великобритании; Минобороны Великобритании; британское Минобороны | Böyük Britaniya Müdafiə Nazirliyi; Britaniya Müdafiə Nazirliyi | Ministry of Defence of the United Kingdom; UK Ministry of Defence; British Ministry of Defence; UK Defence Ministry; British Defence Ministry; UK MoD | Ministry of Defence; MoD
home-office-uk | ministry | Министерство внутренних дел Великобритании; МВД Великобритании; Хоум-офис | Böyük Britaniya Daxili İşlər Nazirliyi; Britaniya Daxili İşlər Nazirliyi | Home Office of the United Kingdom; Home Office; UK Home Office; British Home Office
government-uk | government | Правительство Великобритании; британское правительство; британский кабмин; правительство Британии | Böyük Britaniya Hökuməti; Britaniya Hökuməti | Government of the United Kingdom; British Government; UK Government; His Majesty's Government
downing-street | government | Канцелярия премьер-министра Великобритании; Даунинг-стрит; офис британского премьера; Даунинг-стрит, 10 | Böyük Britaniya Baş nazirinin ofisi; Daunınq-strit | Prime Minister's Office of the United Kingdom; Downing Street; 10 Downing Street; No 10; Number 10
parliament-uk | parliament | Парламент Великобритании; британский парламент; палата общин; палата общин Великобритании; Палата лордов | Böyük Britaniya Parlamenti; Britaniya Parlamenti; İcmalar Palatası; Lordlar Palatası | Parliament of the United Kingdom; British Parliament; UK Parliament; House of Commons; House of Lords | House of Commons; палата общин
bank-of-england | agency-of-state | Банк Англии | İngiltərə Bankı | Bank of England
royal-palace-uk | presidency | Букингемский дворец | Bukingem sarayı | Buckingham Palace
metropolitan-police | police | Полиция Лондона; лондонская полиция; Скотленд-Ярд; столичная полиция Лондона | London polisi; Skotland-Yard | Metropolitan Police; Met Police; Scotland Yard; London Police
met-office | science | Метеорологическое бюро Великобритании; Метеобюро Великобритании | Böyük Britaniya Meteorologiya Bürosu | Met Office; UK Met Office
ukmto | agency-of-state | Управление морскими торговыми операциями Великобритании; UKMTO | Böyük Britaniya Dəniz Ticarəti Əməliyyatları; UKMTO | United Kingdom Maritime Trade Operations; UKMTO; UK Maritime Trade Operations
mi5 | agency-of-state | МИ-5; MI5 | MI5 | MI5; Security Service of the United Kingdom
mi6 | agency-of-state | МИ-6; MI6 | MI6 | MI6; Secret Intelligence Service
bp | company | BP; Би-Пи; компания BP; British Petroleum; «Би-Пи» | BP; bp; "BP"; bp-Azərbaycan | BP; bp; British Petroleum; BP Azerbaijan
shell | company | Shell; «Шелл» | Shell; "Shell" | Shell; Royal Dutch Shell
lloyds | company | Lloyd's; Ллойд | Lloyd's | Lloyd's of London; Lloyd's List Intelligence
chatham-house | science | Чатем-хаус; Chatham House | Chatham House; Çetem-haus | Chatham House
iiss | science | Международный институт стратегических исследований; МИСИ; IISS | Beynəlxalq Strateji Araşdırmalar İnstitutu; IISS | International Institute for Strategic Studies; IISS
amnesty | other | Amnesty International; Международная амнистия | Amnesty International; Beynəlxalq Amnistiya | Amnesty International; Amnesty

= FR
presidency-france | presidency | Елисейский дворец; администрация президента Франции; канцелярия президента Франции | Yelisey sarayı; Fransa Prezidentinin Administrasiyası | Élysée Palace; Elysee Palace; Élysée; Elysee; French Presidency; Office of the President of France
mfa-france | ministry | Министерство иностранных дел Франции; МИД Франции; Кэ д'Орсе | Fransa Xarici İşlər Nazirliyi; Fransa XİN | Ministry for Europe and Foreign Affairs of France; French Foreign Ministry; Quai d'Orsay
parliament-france | parliament | Национальное собрание Франции; парламент Франции | Fransa Milli Assambleyası; Fransa Parlamenti | National Assembly of France; French National Assembly; French Parliament | Национальное собрание; National Assembly
senate-france | parliament | Сенат Франции; французский сенат | Fransa Senatı | Senate of France; French Senate | Сенат; Senate; Senat
paris-prosecutor | court | Прокуратура Парижа; парижская прокуратура | Paris prokurorluğu | Paris Prosecutor's Office; Paris public prosecutor
totalenergies | company | TotalEnergies; Total; «Тоталь» | TotalEnergies | TotalEnergies; Total SA
airbus | company | Airbus; «Эрбас»; Эйрбас | Airbus; "Airbus" | Airbus
rsf | other | «Репортеры без границ»; Репортёры без границ | "Sərhədsiz Reportyorlar" | Reporters Without Borders; RSF

= DE
mfa-germany | ministry | Министерство иностранных дел Германии; МИД Германии; МИД ФРГ; немецкий МИД | Almaniya Xarici İşlər Nazirliyi; Almaniya XİN | Federal Foreign Office of Germany; German Foreign Ministry; Federal Foreign Office; German Foreign Office; Auswärtiges Amt
mod-germany | ministry | Министерство обороны Германии; Минобороны ФРГ; Минобороны Германии | Almaniya Müdafiə Nazirliyi | Federal Ministry of Defence of Germany; German Defence Ministry; German Defense Ministry
government-germany | government | Правительство Германии; правительство ФРГ; федеральное правительство Германии; кабмин ФРГ | Almaniya Hökuməti; Almaniya Federal Hökuməti | Federal Government of Germany; German Government; German Federal Government
parliament-germany | parliament | Бундестаг; бундестаг ФРГ; парламент Германии | Bundestaq; Almaniya Bundestaqı | Bundestag; German Bundestag; German Parliament
bundeswehr | military | Бундесвер | Bundesver | Bundeswehr; German Armed Forces
bnd | agency-of-state | Федеральная разведывательная служба Германии; БНД; BND | Almaniya Federal Kəşfiyyat Xidməti; BND | Federal Intelligence Service of Germany; BND
bundesbank | agency-of-state | Бундесбанк; Немецкий федеральный банк | Bundesbank | Bundesbank; Deutsche Bundesbank
gfz | science | Центр исследования Земли имени Гельмгольца; GFZ; Немецкий центр геолого-геофизических исследований | Almaniya Geoelmlər Mərkəzi; GFZ | German Research Centre for Geosciences; GFZ
kiel-institute | science | Кильский институт мировой экономики | Kil Dünya İqtisadiyyatı İnstitutu | Kiel Institute for the World Economy; Kiel Institute
lufthansa | company | Lufthansa; «Люфтганза»; Люфтганза | Lufthansa; "Lufthansa" | Lufthansa
rheinmetall | company | Rheinmetall; «Рейнметалл» | Rheinmetall; "Rheinmetall" | Rheinmetall
deutsche-bank | company | Deutsche Bank; Дойче банк | Deutsche Bank | Deutsche Bank

= IT
eni | company | Eni; «Эни» | Eni | Eni
ingv | science | Национальный институт геофизики и вулканологии Италии; INGV | İtaliya Milli Geofizika və Vulkanologiya İnstitutu | National Institute of Geophysics and Volcanology of Italy; INGV

= CN
mfa-china | ministry | Министерство иностранных дел Китая; МИД КНР; МИД Китая; китайский МИД | Çin Xarici İşlər Nazirliyi; Çin XİN | Ministry of Foreign Affairs of China; Chinese Foreign Ministry
npc-china | parliament | Всекитайское собрание народных представителей; ВСНП | Ümumçin Xalq Nümayəndələri Məclisi | National People's Congress; NPC; National People's Congress of China | NPC
state-council-china | government | Госсовет КНР; Государственный совет КНР | Çin Dövlət Şurası | State Council of China; China's State Council; State Council of the People's Republic of China
pla | military | Народно-освободительная армия Китая; НОАК; армия Китая | Çin Xalq Azadlıq Ordusu; Çin ordusu | People's Liberation Army; PLA; Chinese military | PLA
cpc | party | Коммунистическая партия Китая; КПК; ЦК КПК | Çin Kommunist Partiyası | Communist Party of China; Chinese Communist Party; CPC; CCP | КПК; CPC; CCP
commerce-china | ministry | Министерство коммерции КНР; Минкоммерции КНР; Минкоммерции Китая; Министерство торговли Китая | Çin Ticarət Nazirliyi | Ministry of Commerce of China; Chinese Commerce Ministry; China's Ministry of Commerce
central-bank-china | agency-of-state | Народный банк Китая; НБК; Центробанк Китая | Çin Xalq Bankı | People's Bank of China; PBOC; China's central bank | НБК
huawei | company | Huawei; Хуавэй | Huawei | Huawei
cnpc | company | Китайская национальная нефтегазовая корпорация; CNPC; КННК | Çin Milli Neft Korporasiyası; CNPC | China National Petroleum Corporation; CNPC

= JP
central-bank-japan | agency-of-state | Банк Японии | Yaponiya Bankı | Bank of Japan; BOJ
meteorology-japan | science | Метеорологическое управление Японии; Главное метеорологическое управление Японии | Yaponiya Meteorologiya Agentliyi | Japan Meteorological Agency; JMA

= KR
joint-chiefs-south-korea | military | Объединённый комитет начальников штабов Республики Корея; Объединённый комитет начальников штабов Южной Кореи | Cənubi Koreyanın Birləşmiş Qərargah Rəisləri Komitəsi | Joint Chiefs of Staff of South Korea; South Korean Joint Chiefs of Staff; South Korea's Joint Chiefs of Staff
presidency-south-korea | presidency | Администрация президента Южной Кореи; администрация президента Республики Корея | Cənubi Koreya Prezidentinin Administrasiyası | Presidential Office of South Korea; South Korean Presidential Office

= SA
aramco | company | Saudi Aramco; Сауди Арамко | Saudi Aramco | Saudi Aramco; Aramco

= AE
masdar | company | Masdar; Масдар | Masdar | Masdar
acwa | company | ACWA Power | ACWA Power | ACWA Power

= BE
euroclear | company | Euroclear; Евроклир | Euroclear | Euroclear

= VA
vatican | religious | Ватикан; Святой Престол; пресс-служба Ватикана | Vatikan; Müqəddəs Taxt-Tac | Holy See; Vatican; the Vatican; Holy See Press Office
`
