/** Institutions of the wider region beside the common state bodies; the columns are those of institutions-caucasus.ts. */
export const institutionsOfTheRegion = `
= TR
mfa-turkiye | ministry | Министерство иностранных дел Турции; МИД Турции | Türkiyə Xarici İşlər Nazirliyi; Türkiyə XİN | Ministry of Foreign Affairs of Türkiye; Turkish Foreign Ministry; Dışişleri Bakanlığı
mod-turkiye | ministry | Министерство национальной обороны Турции; Минобороны Турции | Türkiyə Milli Müdafiə Nazirliyi; Türkiyə Müdafiə Nazirliyi | Ministry of National Defence of Türkiye; Turkish Defence Ministry; Turkish Defense Ministry; Milli Savunma Bakanlığı; MSB
emergencies-turkiye | agency-of-state | Управление по чрезвычайным ситуациям Турции; AFAD; АФАД | Türkiyə Fövqəladə Halların İdarə Edilməsi Qurumu; AFAD | Disaster and Emergency Management Authority of Türkiye; AFAD
parliament-turkiye | parliament | Великое национальное собрание Турции; ВНСТ; парламент Турции | Türkiyə Böyük Millət Məclisi; TBMM | Grand National Assembly of Türkiye; Turkish Parliament; TBMM
presidency-turkiye | presidency | Администрация президента Турции; канцелярия президента Турции; управление по связям с общественностью администрации президента Турции | Türkiyə Prezidentinin Administrasiyası; Türkiyə Prezidentinin Kommunikasiya Departamenti | Presidency of Türkiye; Turkish Presidency; Directorate of Communications of Türkiye; Turkish Presidential Office
mit-turkiye | agency-of-state | Национальная разведывательная организация Турции; MİT; МИТ | Türkiyə Milli Kəşfiyyat Təşkilatı; MİT | National Intelligence Organization of Türkiye; Turkish National Intelligence Organization; MIT | MIT; МИТ
statistics-turkiye | agency-of-state | Институт статистики Турции; Турецкий институт статистики; TÜİK | Türkiyə Statistika İnstitutu; TÜİK | Turkish Statistical Institute; TurkStat
central-bank-turkiye | agency-of-state | Центральный банк Турции; ЦБ Турции; Центробанк Турции | Türkiyə Mərkəzi Bankı; TCMB | Central Bank of the Republic of Türkiye; Turkish Central Bank; Central Bank of Türkiye
kandilli | science | Обсерватория Кандилли; Кандиллийская обсерватория | Kandilli Rəsədxanası | Kandilli Observatory
meteorology-turkiye | science | Главное метеорологическое управление Турции | Türkiyə Meteorologiya Baş İdarəsi | Turkish State Meteorological Service
botas | company | BOTAŞ; БОТАШ | BOTAŞ | BOTAS; BOTAŞ
turkish-airlines | company | Турецкие авиалинии; Turkish Airlines | Türk Hava Yolları; THY | Turkish Airlines; THY
baykar | company | Baykar; Байкар; компания Baykar | Baykar | Baykar
aselsan | company | Aselsan; Аселсан | ASELSAN; Aselsan | Aselsan
istanbul-governor | municipality | Губернаторство Стамбула; канцелярия губернатора Стамбула | İstanbul Valiliyi | Istanbul Governor's Office; Istanbul Governorship
istanbul-municipality | municipality | Мэрия Стамбула; Большой муниципалитет Стамбула | İstanbul Böyükşəhər Bələdiyyəsi | Istanbul Metropolitan Municipality; Istanbul Municipality
istanbul-prosecutor | court | Прокуратура Стамбула; Генеральная прокуратура Стамбула | İstanbul Baş Prokurorluğu | Istanbul Chief Public Prosecutor's Office; Istanbul Prosecutor's Office
akp | party | Партия справедливости и развития; ПСР | Ədalət və İnkişaf Partiyası; AKP | Justice and Development Party; AK Party; AKP
chp | party | Народно-республиканская партия; НРП | Cümhuriyyət Xalq Partiyası; CHP | Republican People's Party; CHP | НРП

= UA
presidency-ukraine | presidency | Офис президента Украины; ОП Украины; пресс-служба Офиса президента Украины; Банковая | Ukrayna Prezidentinin Ofisi | Office of the President of Ukraine; Ukrainian Presidential Office; Presidential Office of Ukraine
parliament-ukraine | parliament | Верховная рада Украины; Верховная рада; Рада; ВР Украины | Ukrayna Ali Radası; Ali Rada | Verkhovna Rada; Verkhovna Rada of Ukraine; Ukrainian Parliament | Рада; Rada
government-ukraine | government | Кабинет министров Украины; Кабмин Украины; украинское правительство | Ukrayna Nazirlər Kabineti; Ukrayna Hökuməti | Cabinet of Ministers of Ukraine; Government of Ukraine; Ukrainian Government
emergencies-ukraine | agency-of-state | Государственная служба по чрезвычайным ситуациям Украины; ГСЧС Украины; ГСЧС | Ukrayna Dövlət Fövqəladə Hallar Xidməti; Ukrayna DFHX | State Emergency Service of Ukraine; Ukraine's State Emergency Service; SES of Ukraine
sbu | agency-of-state | Служба безопасности Украины; СБУ | Ukrayna Təhlükəsizlik Xidməti; UTX | Security Service of Ukraine; SBU; Ukraine's Security Service; Ukrainian Security Service
hur | military | Главное управление разведки Минобороны Украины; ГУР Минобороны Украины; ГУР Украины; ГУР; украинская военная разведка | Ukrayna Müdafiə Nazirliyinin Baş Kəşfiyyat İdarəsi; Ukrayna Hərbi Kəşfiyyatı | Main Directorate of Intelligence of Ukraine; HUR; Defence Intelligence of Ukraine; Ukrainian military intelligence; Main Intelligence Directorate of Ukraine | ГУР
air-force-ukraine | military | Воздушные силы Украины; Воздушные силы ВСУ; ВВС Украины | Ukrayna Hərbi Hava Qüvvələri | Air Force of Ukraine; Ukrainian Air Force; Ukraine's Air Force
armed-forces-ukraine | military | Вооружённые силы Украины; ВСУ; армия Украины | Ukrayna Silahlı Qüvvələri | Armed Forces of Ukraine; Ukrainian Armed Forces; AFU
border-ukraine | agency-of-state | Государственная пограничная служба Украины; Госпогранслужба Украины; ГПСУ | Ukrayna Dövlət Sərhəd Xidməti | State Border Guard Service of Ukraine; Ukrainian State Border Guard Service
naftogaz | company | «Нафтогаз»; Нафтогаз; НАК «Нафтогаз Украины» | Naftoqaz | Naftogaz
ukrenergo | company | «Укрэнерго»; Укрэнерго | Ukrenerqo | Ukrenergo
energoatom | company | «Энергоатом»; Энергоатом | Enerqoatom | Energoatom
ukrzaliznytsia | company | «Укрзализныця»; Укрзализныця; УЗ | Ukrzaliznıtsya | Ukrzaliznytsia; Ukrainian Railways | УЗ
kyiv-administration | municipality | Киевская городская военная администрация; КГВА; мэрия Киева | Kiyev şəhər hərbi administrasiyası | Kyiv City Military Administration; KCMA; Kyiv Mayor's Office
nabu | agency-of-state | Национальное антикоррупционное бюро Украины; НАБУ | Ukrayna Milli Antikorrupsiya Bürosu | National Anti-Corruption Bureau of Ukraine; NABU
central-bank-ukraine | agency-of-state | Национальный банк Украины; НБУ; Нацбанк Украины | Ukrayna Milli Bankı | National Bank of Ukraine; NBU

= KZ
presidency-kazakhstan | presidency | Администрация президента Казахстана; Акорда; пресс-служба Акорды; пресс-служба президента Казахстана | Qazaxıstan Prezidentinin Administrasiyası; Akorda | Presidential Administration of Kazakhstan; Akorda; Akorda press service
parliament-kazakhstan | parliament | Парламент Казахстана; мажилис Казахстана; мажилис; сенат Казахстана | Qazaxıstan Parlamenti; Qazaxıstan Məclisi | Parliament of Kazakhstan; Mazhilis; Kazakh Parliament; Mazhilis of Kazakhstan
security-kazakhstan | agency-of-state | Комитет национальной безопасности Казахстана; КНБ Казахстана; КНБ | Qazaxıstan Milli Təhlükəsizlik Komitəsi; Qazaxıstan MTK | National Security Committee of Kazakhstan; Kazakh National Security Committee; KNB
economy-kazakhstan | ministry | Министерство национальной экономики Казахстана; Министерство национальной экономики РК; Миннацэкономики Казахстана | Qazaxıstan Milli İqtisadiyyat Nazirliyi | Ministry of National Economy of Kazakhstan; Kazakh Ministry of National Economy
kazmunaygas | company | «КазМунайГаз»; КазМунайГаз; КМГ | KazMunayGaz; "QazMunayQaz" | KazMunayGas; KazMunaiGas; KMG | КМГ
kazakhstan-railways | company | «Қазақстан темір жолы»; «Казахстан темир жолы»; КТЖ | Qazaxıstan Dəmir Yolları; KTJ | Kazakhstan Temir Zholy; KTZ; Kazakhstan Railways
kazatomprom | company | «Казатомпром»; Казатомпром | Kazatomprom; "Qazatomprom" | Kazatomprom
kegoc | company | KEGOC; КЕГОК | KEGOC | KEGOC
air-astana | company | Air Astana; Эйр Астана | Air Astana | Air Astana
aktau-port | company | порт Актау; Актауский морской торговый порт; морской порт Актау; Актауский морской порт | Aktau limanı; Aktau Beynəlxalq Dəniz Ticarət Limanı | Aktau Sea Port; Aktau International Sea Commercial Port; Port of Aktau; Aktau Port
kazhydromet | science | «Казгидромет»; Казгидромет | Qazhidromet | Kazhydromet
central-bank-kazakhstan | agency-of-state | Национальный банк Казахстана; Нацбанк Казахстана; Нацбанк РК | Qazaxıstan Milli Bankı | National Bank of Kazakhstan; NBK
statistics-kazakhstan | agency-of-state | Бюро национальной статистики Казахстана; Бюро национальной статистики | Qazaxıstan Milli Statistika Bürosu | Bureau of National Statistics of Kazakhstan; Kazakh Bureau of National Statistics
financial-monitoring-kazakhstan | agency-of-state | Агентство по финансовому мониторингу Казахстана; АФМ Казахстана; АФМ РК | Qazaxıstan Maliyyə Monitorinqi Agentliyi | Financial Monitoring Agency of Kazakhstan

= UZ
parliament-uzbekistan | parliament | Олий Мажлис; Олий Мажлис Узбекистана; законодательная палата Олий Мажлиса | Özbəkistan Ali Məclisi | Oliy Majlis; Oliy Majlis of Uzbekistan
presidency-uzbekistan | presidency | Администрация президента Узбекистана; пресс-служба президента Узбекистана | Özbəkistan Prezidentinin Administrasiyası; Özbəkistan Prezidentinin Mətbuat Xidməti | Presidential Administration of Uzbekistan; Press Service of the President of Uzbekistan
security-uzbekistan | agency-of-state | Служба государственной безопасности Узбекистана; СГБ Узбекистана | Özbəkistan Dövlət Təhlükəsizliyi Xidməti | State Security Service of Uzbekistan; Uzbek State Security Service | СГБ; Служба государственной безопасности; State Security Service
uzbekistan-railways | company | «Узбекистон темир йуллари»; Узбекские железные дороги; УТЙ | Özbəkistan Dəmir Yolları | Uzbekistan Railways; Uzbekiston Temir Yollari
uzbekneftegaz | company | «Узбекнефтегаз»; Узбекнефтегаз | Özbəkneftqaz | Uzbekneftegaz; Uzbekneftegas
uzhydromet | science | Узгидромет | Özhidromet | Uzhydromet

= KG
parliament-kyrgyzstan | parliament | Жогорку Кенеш; Жогорку Кенеш Киргизии; парламент Киргизии | Qırğızıstan Joqorku Keneşi; Joqorku Keneş | Jogorku Kenesh; Kyrgyz Parliament; Supreme Council of Kyrgyzstan
security-kyrgyzstan | agency-of-state | Государственный комитет национальной безопасности Киргизии; ГКНБ Киргизии; ГКНБ КР; ГКНБ | Qırğızıstan Dövlət Milli Təhlükəsizlik Komitəsi | State Committee for National Security of Kyrgyzstan; GKNB; Kyrgyz State Committee for National Security
border-kyrgyzstan | agency-of-state | Погранслужба Киргизии; Пограничная служба ГКНБ Киргизии; Пограничная служба КР | Qırğızıstan Sərhəd Xidməti | Border Service of Kyrgyzstan; Kyrgyz Border Service

= IR
presidency-iran | presidency | Администрация президента Ирана; канцелярия президента Ирана | İran Prezidentinin Administrasiyası; İran Prezident Administrasiyası | Office of the President of Iran; Iranian Presidency; Iranian Presidential Office
parliament-iran | parliament | Меджлис Ирана; Исламский консультативный совет; парламент Ирана; иранский меджлис | İran Məclisi; İran Parlamenti; İran İslam Şurası Məclisi | Majlis of Iran; Islamic Consultative Assembly; Iranian Parliament; Iranian Majlis
irgc | military | Корпус стражей исламской революции; КСИР | İslam İnqilabı Keşikçiləri Korpusu; SEPAH; İİKK | Islamic Revolutionary Guard Corps; IRGC; Iran's Revolutionary Guards; Revolutionary Guards
supreme-leader-iran | presidency | Канцелярия верховного лидера Ирана; верховный лидер Ирана | İranın ali dini lideri | Office of the Supreme Leader of Iran
security-council-iran | agency-of-state | Высший совет национальной безопасности Ирана; ВСНБ Ирана | İran Ali Milli Təhlükəsizlik Şurası | Supreme National Security Council of Iran
aeoi | agency-of-state | Организация по атомной энергии Ирана; ОАЭИ | İran Atom Enerjisi Təşkilatı | Atomic Energy Organization of Iran; AEOI
iran-railways | company | Железные дороги Ирана | İran Dəmir Yolları | Railways of the Islamic Republic of Iran; Iranian Railways
nioc | company | Национальная иранская нефтяная компания; NIOC | İran Milli Neft Şirkəti | National Iranian Oil Company; NIOC
red-crescent-iran | other | Красный полумесяц Ирана; Общество Красного Полумесяца Ирана | İran Qızıl Aypara Cəmiyyəti | Iranian Red Crescent Society; Red Crescent of Iran

= IL
mod-israel | ministry | Министерство обороны Израиля; Минобороны Израиля | İsrail Müdafiə Nazirliyi | Ministry of Defence of Israel; Israeli Defense Ministry; Israel's Defense Ministry
idf | military | Армия обороны Израиля; ЦАХАЛ; пресс-служба ЦАХАЛа; армия Израиля | İsrail Müdafiə Ordusu; İsrail ordusu; SAHAL | Israel Defense Forces; IDF; Israeli military; Israeli army
pm-office-israel | government | Канцелярия премьер-министра Израиля; офис премьер-министра Израиля | İsrail Baş nazirinin ofisi; İsrail Baş nazirinin dəftərxanası | Prime Minister's Office of Israel; Israeli Prime Minister's Office
parliament-israel | parliament | Кнессет; кнессет Израиля; израильский парламент | Knesset; İsrail Knesseti | Knesset; Israeli Knesset; Israeli Parliament
mossad | agency-of-state | «Моссад»; Моссад | MOSSAD; Mossad | Mossad
shin-bet | agency-of-state | Шабак; ШАБАК; Общая служба безопасности Израиля | Şin-Bet; ŞABAK | Shin Bet; Shabak; Israel Security Agency
magen-david-adom | other | «Маген Давид Адом»; Маген Давид Адом; МАДА | Magen David Adom | Magen David Adom; MDA

= PS
hamas | party | ХАМАС; движение ХАМАС | HƏMAS | Hamas
palestinian-authority | government | Палестинская администрация; Палестинская национальная администрация; ПНА | Fələstin Muxtariyyəti; Fələstin Administrasiyası | Palestinian Authority; PA | PA
gaza-health-ministry | ministry | Минздрав Газы; Министерство здравоохранения сектора Газа; минздрав сектора Газа | Qəzza Səhiyyə Nazirliyi; Qəzza zolağının Səhiyyə Nazirliyi | Gaza Health Ministry; Ministry of Health of Gaza; Gaza's Health Ministry

= LB
hezbollah | party | «Хезболла»; Хезболла; Хезболлах | Hizbullah; "Hizbullah" | Hezbollah

= YE
houthis | party | хуситы; «Ансар Аллах»; движение «Ансар Аллах» | husilər; "Ənsarullah" | Houthis; Ansar Allah; the Houthis

= AF
taliban | party | «Талибан»; Талибан; движение «Талибан» | "Taliban"; Taliban | Taliban; the Taliban
`
