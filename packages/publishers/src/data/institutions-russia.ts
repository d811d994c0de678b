/** Institutions of Russia beside the common state bodies; the columns are those of institutions-caucasus.ts. */
export const institutionsOfRussia = `
= RU
mfa-russia | ministry | Министерство иностранных дел Российской Федерации; Министерство иностранных дел России; МИД РФ; МИД России; пресс-служба МИД РФ; официальный представитель МИД РФ; Смоленская площадь | Rusiya Xarici İşlər Nazirliyi; Rusiya XİN | Ministry of Foreign Affairs of Russia; Russian Foreign Ministry; Russian MFA | Смоленская площадь
mod-russia | ministry | Министерство обороны Российской Федерации; Министерство обороны России; Минобороны РФ; Минобороны России | Rusiya Müdafiə Nazirliyi | Ministry of Defence of Russia; Russian Defence Ministry; Russian Defense Ministry
emergencies-russia | ministry | МЧС России; Министерство Российской Федерации по делам гражданской обороны, чрезвычайным ситуациям и ликвидации последствий стихийных бедствий; МЧС РФ | Rusiya Fövqəladə Hallar Nazirliyi; Rusiya FHN | Ministry of Emergency Situations of Russia; EMERCOM of Russia; Russian Emergencies Ministry; EMERCOM
economy-russia | ministry | Министерство экономического развития России; Минэкономразвития РФ; Минэкономразвития России; Минэкономразвития | Rusiya İqtisadi İnkişaf Nazirliyi | Ministry of Economic Development of Russia; Russian Economic Development Ministry; Russian Ministry of Economic Development
education-russia | ministry | Министерство просвещения России; Минпросвещения РФ; Минпросвещения России; Минпросвещения | Rusiya Maarif Nazirliyi | Ministry of Education of Russia; Russian Ministry of Education
science-russia | ministry | Министерство науки и высшего образования России; Минобрнауки РФ; Минобрнауки России; Минобрнауки | Rusiya Elm və Ali Təhsil Nazirliyi | Ministry of Science and Higher Education of Russia
industry-russia | ministry | Министерство промышленности и торговли России; Минпромторг РФ; Минпромторг России; Минпромторг | Rusiya Sənaye və Ticarət Nazirliyi | Ministry of Industry and Trade of Russia; Russian Ministry of Industry and Trade
digital-russia | ministry | Министерство цифрового развития России; Минцифры РФ; Минцифры России; Минцифры | Rusiya Rəqəmsal İnkişaf Nazirliyi | Ministry of Digital Development of Russia
environment-russia | ministry | Министерство природных ресурсов и экологии России; Минприроды РФ; Минприроды России; Минприроды | Rusiya Təbii Sərvətlər və Ekologiya Nazirliyi | Ministry of Natural Resources and Environment of Russia
presidency-russia | presidency | Кремль; пресс-служба Кремля; Администрация президента России; пресс-служба президента РФ; пресс-секретарь президента РФ; сайт Кремля | Kreml; Kremlin mətbuat xidməti; Rusiya Prezidentinin Administrasiyası | Kremlin; the Kremlin; Kremlin press service; Presidential Administration of Russia
government-russia | government | Правительство Российской Федерации; правительство России; правительство РФ; российское правительство; Белый дом России | Rusiya Hökuməti | Government of Russia; Russian Government
state-duma | parliament | Государственная дума; Государственная дума РФ; Госдума; Госдума РФ; Дума; нижняя палата парламента РФ | Rusiya Dövlət Duması; Dövlət Duması | State Duma; Russian State Duma; Duma; lower house of the Russian Parliament | Дума; Duma
federation-council | parliament | Совет Федерации; Совет Федерации РФ; Совфед; верхняя палата парламента РФ | Rusiya Federasiya Şurası; Federasiya Şurası | Federation Council; Federation Council of Russia
parliament-russia | parliament | Федеральное собрание России; Федеральное собрание РФ; Федеральное собрание | Rusiya Federal Məclisi | Federal Assembly of Russia; Russian Federal Assembly
security-council-russia | agency-of-state | Совет безопасности Российской Федерации; Совбез РФ; Совет безопасности РФ | Rusiya Təhlükəsizlik Şurası | Security Council of Russia; Russian Security Council
fsb | agency-of-state | Федеральная служба безопасности; ФСБ; ФСБ РФ; ФСБ России; ЦОС ФСБ; Центр общественных связей ФСБ | Rusiya Federal Təhlükəsizlik Xidməti; FTX; Rusiya FTX | Federal Security Service of Russia; Federal Security Service; FSB; Russia's FSB; Russian Federal Security Service
svr | agency-of-state | Служба внешней разведки России; СВР РФ; СВР России; пресс-бюро СВР | Rusiya Xarici Kəşfiyyat Xidməti | Foreign Intelligence Service of Russia; SVR; Russia's Foreign Intelligence Service; Russian Foreign Intelligence Service | СВР; Служба внешней разведки; Foreign Intelligence Service
gru | military | Главное разведывательное управление Генштаба ВС РФ; ГРУ | Rusiya Baş Kəşfiyyat İdarəsi | Main Intelligence Directorate of Russia; GRU | ГРУ; GRU
rosgvardia | military | Росгвардия; Федеральная служба войск национальной гвардии | Rusiya Milli Qvardiyası; Rosqvardiya | National Guard of Russia; Rosgvardia; Russian National Guard
investigative-committee-russia | court | Следственный комитет России; Следственный комитет РФ; СК РФ; СК России; СКР | Rusiya İstintaq Komitəsi | Investigative Committee of Russia; Russian Investigative Committee; Russia's Investigative Committee | Следственный комитет; Investigative Committee
prosecutor-russia | court | Генеральная прокуратура Российской Федерации; Генпрокуратура РФ; Генпрокуратура России | Rusiya Baş Prokurorluğu | Prosecutor General's Office of Russia; Russian Prosecutor General's Office
central-bank-russia | agency-of-state | Банк России; ЦБ РФ; Центробанк РФ; Центральный банк России; ЦБ России | Rusiya Mərkəzi Bankı; Rusiya Bankı | Bank of Russia; Central Bank of Russia; Russian Central Bank
statistics-russia | agency-of-state | Росстат; Федеральная служба государственной статистики | Rosstat; Rusiya Federal Dövlət Statistika Xidməti | Rosstat; Federal State Statistics Service of Russia
customs-russia | agency-of-state | Федеральная таможенная служба; ФТС; ФТС РФ; ФТС России | Rusiya Federal Gömrük Xidməti | Federal Customs Service of Russia; Russian Federal Customs Service
tax-russia | agency-of-state | Федеральная налоговая служба; ФНС; ФНС России | Rusiya Federal Vergi Xidməti | Federal Tax Service of Russia; Russian Federal Tax Service
border-russia | agency-of-state | Пограничная служба ФСБ России; погрануправление ФСБ; погранслужба ФСБ | Rusiya FTX-nin Sərhəd Xidməti | Border Service of the FSB of Russia; Border Service of Russia
election-russia | agency-of-state | Центральная избирательная комиссия России; ЦИК РФ; ЦИК России | Rusiya Mərkəzi Seçki Komissiyası | Central Election Commission of Russia; Russian Central Election Commission
hydromet-russia | science | Росгидромет; Гидрометцентр; Гидрометцентр России; Федеральная служба по гидрометеорологии и мониторингу окружающей среды | Rosgidromet; Rusiya Hidrometeoroloji Mərkəzi | Hydrometeorological Centre of Russia; Roshydromet; Hydrometcenter of Russia | Гидрометцентр
geophysical-service-russia | science | Единая геофизическая служба РАН; ЕГС РАН; Геофизическая служба РАН | Rusiya Elmlər Akademiyasının Geofizika Xidməti | Geophysical Survey of the Russian Academy of Sciences
academy-russia | science | Российская академия наук; РАН | Rusiya Elmlər Akademiyası | Russian Academy of Sciences; RAS | RAS
rosaviatsiya | agency-of-state | Росавиация; Федеральное агентство воздушного транспорта | Rosaviasiya; Rusiya Federal Hava Nəqliyyatı Agentliyi | Federal Air Transport Agency of Russia; Rosaviatsia; Rosaviatsiya
roscosmos | company | Роскосмос; госкорпорация «Роскосмос» | Roskosmos | Roscosmos
rospotrebnadzor | agency-of-state | Роспотребнадзор | Rospotrebnadzor | Rospotrebnadzor; Federal Service for Surveillance on Consumer Rights Protection and Human Wellbeing
rosselkhoznadzor | agency-of-state | Россельхознадзор | Rosselxoznadzor | Rosselkhoznadzor
roskomnadzor | agency-of-state | Роскомнадзор; РКН | Roskomnadzor | Roskomnadzor
fas-russia | agency-of-state | Федеральная антимонопольная служба; ФАС; ФАС России | Rusiya Federal Antiinhisar Xidməti | Federal Antimonopoly Service of Russia; Russian Federal Antimonopoly Service
rosmorrechflot | agency-of-state | Росморречфлот; Федеральное агентство морского и речного транспорта | Rosmorreçflot | Federal Agency for Sea and Inland Water Transport of Russia; Rosmorrechflot
mak | international | Межгосударственный авиационный комитет; МАК | Dövlətlərarası Aviasiya Komitəsi | Interstate Aviation Committee; IAC | IAC
rzd | company | Российские железные дороги; РЖД; ОАО «РЖД» | Rusiya Dəmir Yolları; RJD | Russian Railways; RZD
gazprom | company | «Газпром»; Газпром; ПАО «Газпром» | "Qazprom"; Qazprom | Gazprom
rosneft | company | «Роснефть»; Роснефть; НК «Роснефть» | Rosneft | Rosneft
lukoil | company | «Лукойл»; Лукойл; ЛУКОЙЛ | Lukoil; "Lukoyl" | Lukoil
rosatom | company | «Росатом»; Росатом; госкорпорация «Росатом» | Rosatom | Rosatom
rostec | company | «Ростех»; Ростех; госкорпорация «Ростех» | Rosteh; Rostex | Rostec
transneft | company | «Транснефть»; Транснефть | Transneft | Transneft
novatek | company | «Новатэк»; Новатэк; НОВАТЭК | Novatek | Novatek
sberbank | company | Сбербанк; Сбер | Sberbank | Sberbank | Сбер
vtb | company | ВТБ; Банк ВТБ | VTB | VTB; VTB Bank
aeroflot | company | «Аэрофлот»; Аэрофлот | Aeroflot | Aeroflot
yandex | company | «Яндекс»; Яндекс | Yandex; Yandeks | Yandex
moscow-exchange | company | Московская биржа; Мосбиржа | Moskva birjası | Moscow Exchange
rosseti | company | «Россети»; Россети | Rosseti | Rosseti
rushydro | company | «РусГидро»; РусГидро | RusHydro; RusQidro | RusHydro
vtsiom | science | ВЦИОМ; Всероссийский центр изучения общественного мнения | VSİOM; Rusiya İctimai Rəyi Öyrənmə Mərkəzi | Russian Public Opinion Research Center; VTsIOM
levada | science | Левада-центр; «Левада-Центр» | Levada Mərkəzi | Levada Center
rpc | religious | Русская православная церковь; РПЦ; Московский патриархат | Rus Pravoslav Kilsəsi | Russian Orthodox Church; Moscow Patriarchate
moscow-mayor | municipality | Мэрия Москвы; правительство Москвы; столичная мэрия | Moskva meriyası | Moscow Mayor's Office; Moscow City Government | столичная мэрия
dagestan-government | government | Правительство Дагестана; власти Дагестана | Dağıstan hökuməti | Government of Dagestan
emergencies-north-ossetia | ministry | МЧС Северной Осетии; ГУ МЧС по Северной Осетии; Главное управление МЧС России по Северной Осетии; МЧС РСО-Алания | Şimali Osetiya FHN; Şimali Osetiya Fövqəladə Hallar Nazirliyi | Ministry of Emergency Situations of North Ossetia; North Ossetia's Emergencies Ministry; Emergencies Ministry of North Ossetia
emergencies-dagestan | ministry | МЧС Дагестана; ГУ МЧС по Дагестану; Главное управление МЧС России по Дагестану | Dağıstan FHN | Ministry of Emergency Situations of Dagestan; Dagestan's Emergencies Ministry
united-russia | party | «Единая Россия»; Единая Россия | "Vahid Rusiya" | United Russia
rfu | sport | Российский футбольный союз; РФС | Rusiya Futbol İttifaqı | Russian Football Union; RFU | RFU
chechnya-head | government | Администрация главы Чечни; пресс-служба главы Чечни | Çeçenistan başçısının administrasiyası | Administration of the Head of Chechnya
wagner | military | ЧВК «Вагнер»; «Вагнер» | "Vaqner"; Vaqner qrupu | Wagner Group; Wagner PMC; Wagner | «Вагнер»; Wagner; "Vaqner"
caspian-flotilla | military | Каспийская флотилия; Каспийская флотилия ВМФ РФ | Rusiyanın Xəzər Flotiliyası | Caspian Flotilla; Russia's Caspian Flotilla
black-sea-fleet | military | Черноморский флот; Черноморский флот РФ | Rusiyanın Qara dəniz donanması | Black Sea Fleet; Russia's Black Sea Fleet
`
