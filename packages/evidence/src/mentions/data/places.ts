/**
 * Places that news of the region and of the world names, `English | Russian | Azerbaijani`; other names of the same
 * place follow a semicolon, the third part may be missing where Azerbaijani spells it by ear. Own list from general
 * knowledge; countries and further cities come from CLDR (packages/evidence/data/places.json).
 */
export const PLACES = `
# unions, continents, wider regions
Europe | Европа | Avropa
Asia | Азия | Asiya
Africa | Африка | Afrika
America | Америка | Amerika
North America | Северная Америка | Şimali Amerika
South America | Южная Америка | Cənubi Amerika
Latin America | Латинская Америка | Latın Amerikası
Central America | Центральная Америка | Mərkəzi Amerika
Oceania | Океания | Okeaniya
Antarctica | Антарктида; Антарктика | Antarktida
Arctic | Арктика | Arktika
Eurasia | Евразия | Avrasiya
Caucasus | Кавказ | Qafqaz
South Caucasus | Южный Кавказ; Закавказье | Cənubi Qafqaz; Zaqafqaziya
North Caucasus | Северный Кавказ | Şimali Qafqaz
Central Asia | Центральная Азия; Средняя Азия | Mərkəzi Asiya; Orta Asiya
Middle East | Ближний Восток | Yaxın Şərq; Orta Şərq
Far East | Дальний Восток | Uzaq Şərq
Southeast Asia | Юго-Восточная Азия | Cənub-Şərqi Asiya
Western Europe | Западная Европа | Qərbi Avropa
Eastern Europe | Восточная Европа | Şərqi Avropa
Central Europe | Центральная Европа | Mərkəzi Avropa
North Africa | Северная Африка | Şimali Afrika
Scandinavia | Скандинавия | Skandinaviya
Baltics | Прибалтика; Балтия | Baltikyanı
Balkans | Балканы | Balkanlar; Balkan
Transcarpathia | Закарпатье | Zakarpatye
Siberia | Сибирь | Sibir
Urals | Урал | Ural
Volga Region | Поволжье; Приволжье | Volqaboyu
Donbas | Донбасс | Donbas
Crimea | Крым; Крымский полуостров | Krım
Kurdistan | Курдистан | Kürdüstan
Palestine | Палестина | Fələstin
West Bank | Западный берег реки Иордан; Западный берег | İordan çayının qərb sahili
Gaza Strip | сектор Газа; Сектор Газа | Qəzza zolağı; Qəzza bölgəsi
Gaza | Газа | Qəzza
Golan Heights | Голанские высоты | Colan təpələri
Persian Gulf | Персидский залив | Fars körfəzi; İran körfəzi
Balkan Peninsula | Балканский полуостров | Balkan yarımadası
British Isles | Британские острова | Britaniya adaları
Normandy | Нормандия | Normandiya
Bavaria | Бавария | Bavariya
Saxony | Саксония | Saksoniya
Prussia | Пруссия | Prussiya
Catalonia | Каталония | Kataloniya
Scotland | Шотландия | Şotlandiya
Wales | Уэльс | Uels
England | Англия | İngiltərə
Northern Ireland | Северная Ирландия | Şimali İrlandiya
Great Britain | Великобритания; Британия | Böyük Britaniya; Britaniya
Ireland | Ирландия | İrlandiya
Holland | Голландия | Hollandiya
Sicily | Сицилия | Siciliya
Tibet | Тибет | Tibet
Kashmir | Кашмир | Kəşmir
Manchuria | Маньчжурия | Mancuriya
Greenland | Гренландия | Qrenlandiya
Kosovo | Косово | Kosovo; Kosova
Abkhazia | Абхазия | Abxaziya
South Ossetia | Южная Осетия | Cənubi Osetiya
Transnistria | Приднестровье | Dnestryanı
Gagauzia | Гагаузия | Qaqauziya
Adjara | Аджария | Acarıstan
Northern Cyprus | Северный Кипр | Şimali Kipr
Kuril Islands | Курильские острова; Курилы; Южные Курилы | Kuril adaları
Soviet Union | Советский Союз; СССР | Sovet İttifaqı; SSRİ; Sovetlər Birliyi
Yugoslavia | Югославия | Yuqoslaviya
Czechoslovakia | Чехословакия | Çexoslovakiya
Ottoman Empire | Османская империя | Osmanlı İmperiyası; Osmanlı
Byzantium | Византия | Bizans
Roman Empire | Римская империя | Roma İmperiyası
Austria-Hungary | Австро-Венгрия | Avstriya-Macarıstan
East Germany | ГДР; Восточная Германия | Şərqi Almaniya; ADR
West Germany | ФРГ; Западная Германия | Qərbi Almaniya; AFR
# names of states beside CLDR's
Azerbaijan | Азербайджан; Азербайджанская Республика | Azərbaycan; Azərbaycan Respublikası | Republic of Azerbaijan
Russia | Россия; Российская Федерация; РФ | Rusiya; Rusiya Federasiyası; RF | Russian Federation
United States | США; Соединённые Штаты; Соединённые Штаты Америки | ABŞ; Amerika Birləşmiş Ştatları; Birləşmiş Ştatlar | U.S.; US; USA; United States of America; the States
United Kingdom | Соединённое Королевство; Соединенное Королевство | Birləşmiş Krallıq | UK; U.K.; Britain
China | Китай; КНР; Китайская Народная Республика; Поднебесная | Çin; ÇXR; Çin Xalq Respublikası | PRC; People's Republic of China
Turkey | Турция; Турецкая Республика | Türkiyə; Türkiyə Respublikası | Türkiye; Turkiye
Iran | Иран; ИРИ; Исламская Республика Иран | İran; İran İslam Respublikası | Islamic Republic of Iran
Kazakhstan | Казахстан; Республика Казахстан; РК | Qazaxıstan; Qazaxıstan Respublikası | Republic of Kazakhstan
Kyrgyzstan | Кыргызстан; Киргизия; Кыргызская Республика | Qırğızıstan; Qırğız Respublikası | Kyrgyz Republic; Kyrgyzstan
Tajikistan | Таджикистан | Tacikistan
Turkmenistan | Туркменистан; Туркмения | Türkmənistan
Uzbekistan | Узбекистан; Республика Узбекистан | Özbəkistan; Özbəkistan Respublikası | Republic of Uzbekistan
Belarus | Беларусь; Белоруссия; Республика Беларусь | Belarus; Belorusiya
Moldova | Молдова; Молдавия; Республика Молдова | Moldova
Ukraine | Украина | Ukrayna
Georgia | Грузия | Gürcüstan
Armenia | Армения; Республика Армения | Ermənistan; Ermənistan Respublikası | Republic of Armenia
North Korea | КНДР; Северная Корея | Şimali Koreya; KXDR; KXDR | DPRK
South Korea | Южная Корея; Республика Корея | Cənubi Koreya; Koreya Respublikası
Czech Republic | Чехия; Чешская Республика | Çexiya; Çex Respublikası | Czechia
Macedonia | Македония; Северная Македония | Makedoniya; Şimali Makedoniya | North Macedonia
Bosnia and Herzegovina | Босния и Герцеговина; Босния | Bosniya və Herseqovina; Bosniya
United Arab Emirates | ОАЭ; Объединённые Арабские Эмираты; Эмираты | BƏƏ; Birləşmiş Ərəb Əmirlikləri | UAE; U.A.E.; Emirates
Saudi Arabia | Саудовская Аравия | Səudiyyə Ərəbistanı
Greece | Греция | Yunanıstan
Netherlands | Нидерланды | Niderland; Hollandiya
Montenegro | Черногория | Monteneqro; Çernoqoriya
Vatican | Ватикан | Vatikan
DR Congo | ДР Конго; Демократическая Республика Конго | Konqo Demokratik Respublikası
South Africa | ЮАР; Южная Африка | CAR; Cənubi Afrika Respublikası; Cənubi Afrika
Ivory Coast | Кот-д’Ивуар; Кот-д'Ивуар | Kot-d'İvuar | Côte d'Ivoire
Myanmar | Мьянма; Бирма | Myanma; Birma | Burma
Hong Kong | Гонконг | Honkonq
Taiwan | Тайвань | Tayvan
Nakhchivan | Нахчыван; Нахичевань; Нахчыванская Автономная Республика | Naxçıvan; Naxçıvan Muxtar Respublikası; NMR
Karabakh | Карабах; Нагорный Карабах | Qarabağ; Dağlıq Qarabağ | Nagorno-Karabakh
East Zangezur | Восточный Зангезур | Şərqi Zəngəzur
Zangezur Corridor | Зангезурский коридор | Zəngəzur dəhlizi; Zəngəzur Dəhlizi
Lachin Corridor | Лачинский коридор | Laçın dəhlizi
Middle Corridor | Средний коридор; Срединный коридор | Orta Dəhliz; Orta dəhliz
Southern Gas Corridor | Южный газовый коридор | Cənub Qaz Dəhlizi; Cənub qaz dəhlizi
# cities and districts of Azerbaijan
Baku | Баку | Bakı
Ganja | Гянджа | Gəncə
Sumgayit | Сумгайыт; Сумгаит | Sumqayıt
Mingachevir | Мингячевир; Мингечаур | Mingəçevir
Lankaran | Лянкяран; Ленкорань | Lənkəran
Shaki | Шеки | Şəki
Yevlakh | Евлах | Yevlax
Shirvan | Ширван | Şirvan
Naftalan | Нафталан | Naftalan
Khankendi | Ханкенди; Степанакерт | Xankəndi
Shusha | Шуша | Şuşa
Aghdam | Агдам | Ağdam
Aghjabadi | Агджабеди | Ağcabədi
Aghdash | Агдаш | Ağdaş
Aghstafa | Агстафа | Ağstafa
Aghsu | Агсу | Ağsu
Astara | Астара | Astara
Balakan | Балакен | Balakən
Barda | Барда | Bərdə
Beylagan | Бейлаган | Beyləqan
Bilasuvar | Билясувар | Biləsuvar
Dashkasan | Дашкесан | Daşkəsən
Jabrayil | Джебраил; Джабраил | Cəbrayıl
Jalilabad | Джалилабад | Cəlilabad
Fuzuli | Физули; Физулинский район | Füzuli
Gadabay | Гедабек; Гядабей | Gədəbəy
Goranboy | Геранбой | Goranboy
Goychay | Гёйчай; Гейчай | Göyçay
Goygol | Гёйгёль | Göygöl
Hajigabul | Гаджигабул | Hacıqabul
Imishli | Имишли | İmişli
Ismayilli | Исмаиллы | İsmayıllı
Kalbajar | Кельбаджар; Кяльбаджар | Kəlbəcər
Kurdamir | Кюрдамир | Kürdəmir
Gakh | Гах | Qax
Gazakh | Газах | Qazax
Gabala | Габала; Куткашен | Qəbələ
Gobustan | Гобустан | Qobustan
Guba | Губа; Куба | Quba
Gubadli | Губадлы | Qubadlı
Gusar | Гусар | Qusar
Lachin | Лачин | Laçın
Lerik | Лерик | Lerik
Masally | Масаллы | Masallı
Neftchala | Нефтчала | Neftçala
Oghuz | Огуз | Oğuz
Ordubad | Ордубад | Ordubad
Saatli | Саатлы | Saatlı
Sabirabad | Сабирабад | Sabirabad
Salyan | Сальян | Salyan
Samukh | Самух | Samux
Shabran | Шабран | Şabran
Shamakhi | Шамахы; Шемаха | Şamaxı
Shamkir | Шамкир | Şəmkir
Siyazan | Сиязань | Siyəzən
Tartar | Тертер | Tərtər
Tovuz | Товуз | Tovuz
Ujar | Уджар | Ucar
Khachmaz | Хачмаз | Xaçmaz
Khizi | Хызы | Xızı
Khojaly | Ходжалы | Xocalı
Khojavend | Ходжавенд | Xocavənd
Yardimli | Ярдымлы | Yardımlı
Zagatala | Загатала; Закаталы | Zaqatala
Zangilan | Зангилан; Зангелан | Zəngilan
Zardab | Зардаб | Zərdab
Julfa | Джульфа | Culfa
Sharur | Шарур | Şərur
Shahbuz | Шахбуз | Şahbuz
Babek | Бабек | Babək
Absheron | Абшерон; Апшерон; Абшеронский полуостров | Abşeron; Abşeron yarımadası
Alat | Алят | Ələt
Hadrut | Гадрут | Hadrut
Sangachal | Сангачал | Səngəçal
Bibiheybat | Биби-Эйбат; Бибиэйбат | Bibiheybət
Mardakan | Мардакан | Mərdəkan
Surakhani | Сураханы | Suraxanı
Sabunchu | Сабунчи | Sabunçu
Binagadi | Бинагади | Binəqədi
Garadagh | Гарадаг | Qaradağ
Nizami District | Низаминский район | Nizami rayonu
Nasimi District | Насиминский район | Nəsimi rayonu
Yasamal | Ясамал | Yasamal
Khatai | Хатаи | Xətai
Pirallahi | Пираллахи | Pirallahı
Shahdag | Шахдаг | Şahdağ
Kura | Кура; река Кура | Kür; Kür çayı
Araz | Араз; Аракс; река Араз | Araz çayı; Araz
Samur | Самур | Samur
Caspian Basin | Каспийский бассейн | Xəzər hövzəsi
# Russia: cities
Moscow | Москва | Moskva
Saint Petersburg | Санкт-Петербург; Петербург; СПб; Питер; Ленинград | Sankt-Peterburq; Peterburq; Leninqrad | St. Petersburg; St Petersburg
Novosibirsk | Новосибирск | Novosibirsk
Yekaterinburg | Екатеринбург; Свердловск | Yekaterinburq
Kazan | Казань | Kazan
Nizhny Novgorod | Нижний Новгород; Горький | Nijni Novqorod
Chelyabinsk | Челябинск | Çelyabinsk
Samara | Самара | Samara
Omsk | Омск | Omsk
Rostov-on-Don | Ростов-на-Дону; Ростов | Rostov-Don; Rostov
Ufa | Уфа | Ufa
Krasnoyarsk | Красноярск | Krasnoyarsk
Voronezh | Воронеж | Voronej
Perm | Пермь | Perm
Volgograd | Волгоград; Сталинград | Volqoqrad; Stalinqrad
Krasnodar | Краснодар | Krasnodar
Saratov | Саратов | Saratov
Tyumen | Тюмень | Tümen
Tolyatti | Тольятти | Tolyatti
Izhevsk | Ижевск | İjevsk
Barnaul | Барнаул | Barnaul
Ulyanovsk | Ульяновск | Ulyanovsk
Irkutsk | Иркутск | İrkutsk
Khabarovsk | Хабаровск | Xabarovsk
Yaroslavl | Ярославль | Yaroslavl
Vladivostok | Владивосток | Vladivostok
Makhachkala | Махачкала | Mahaçqala
Derbent | Дербент | Dərbənd
Tomsk | Томск | Tomsk
Orenburg | Оренбург | Orenburq
Kemerovo | Кемерово | Kemerovo
Novokuznetsk | Новокузнецк | Novokuznetsk
Ryazan | Рязань | Ryazan
Astrakhan | Астрахань | Həştərxan
Penza | Пенза | Penza
Lipetsk | Липецк | Lipetsk
Kirov | Киров | Kirov
Cheboksary | Чебоксары | Çeboksarı
Tula | Тула | Tula
Kaliningrad | Калининград | Kalininqrad
Kursk | Курск | Kursk
Stavropol | Ставрополь | Stavropol
Sochi | Сочи | Soçi
Tver | Тверь | Tver
Magnitogorsk | Магнитогорск | Maqnitoqorsk
Ivanovo | Иваново | İvanovo
Bryansk | Брянск | Bryansk
Belgorod | Белгород | Belqorod
Surgut | Сургут | Surqut
Chita | Чита | Çita
Nizhny Tagil | Нижний Тагил
Arkhangelsk | Архангельск | Arxangelsk
Kaluga | Калуга | Kaluqa
Smolensk | Смоленск | Smolensk
Volzhsky | Волжский
Kurgan | Курган
Oryol | Орёл | Oryol
Cherepovets | Череповец
Vologda | Вологда | Voloqda
Vladikavkaz | Владикавказ | Vladiqafqaz
Murmansk | Мурманск | Murmansk
Saransk | Саранск
Yakutsk | Якутск | Yakutsk
Tambov | Тамбов
Grozny | Грозный | Qroznı
Nalchik | Нальчик | Nalçik
Nazran | Назрань | Nazran
Magas | Магас | Maqas
Beslan | Беслан | Beslan
Kostroma | Кострома
Novorossiysk | Новороссийск | Novorossiysk
Petrozavodsk | Петрозаводск
Sterlitamak | Стерлитамак
Pskov | Псков | Pskov
Veliky Novgorod | Великий Новгород; Новгород | Velikiy Novqorod; Novqorod
Syktyvkar | Сыктывкар
Elista | Элиста
Abakan | Абакан
Yuzhno-Sakhalinsk | Южно-Сахалинск
Petropavlovsk-Kamchatsky | Петропавловск-Камчатский
Magadan | Магадан | Maqadan
Norilsk | Норильск
Vorkuta | Воркута
Anapa | Анапа | Anapa
Gelendzhik | Геленджик
Tuapse | Туапсе
Taganrog | Таганрог
Khimki | Химки
Podolsk | Подольск
Mytishchi | Мытищи
Balashikha | Балашиха
Zelenograd | Зеленоград
Skolkovo | Сколково | Skolkovo
Dubna | Дубна
Baikonur | Байконур | Baykonur
Sevastopol | Севастополь | Sevastopol
Simferopol | Симферополь | Simferopol
Kerch | Керчь | Kerç
Yalta | Ялта | Yalta
# Russia: regions
Dagestan | Дагестан; Республика Дагестан | Dağıstan; Dağıstan Respublikası
Chechnya | Чечня; Чеченская Республика; Чеченская республика | Çeçenistan; Çeçen Respublikası
Ingushetia | Ингушетия | İnquşetiya
North Ossetia | Северная Осетия; РСО-Алания; Северная Осетия — Алания | Şimali Osetiya
Kabardino-Balkaria | Кабардино-Балкария; КБР | Kabarda-Balkar
Karachay-Cherkessia | Карачаево-Черкесия; КЧР | Qaraçay-Çərkəz
Adygea | Адыгея | Adıgey
Tatarstan | Татарстан | Tatarıstan
Bashkortostan | Башкортостан; Башкирия | Başqırdıstan
Chuvashia | Чувашия | Çuvaşiya
Mari El | Марий Эл
Mordovia | Мордовия | Mordoviya
Udmurtia | Удмуртия
Kalmykia | Калмыкия | Kalmıkiya
Karelia | Карелия | Kareliya
Komi | Коми; Республика Коми | Komi
Yakutia | Якутия | Yakutiya
Buryatia | Бурятия | Buryatiya
Tuva | Тува; Тыва | Tuva
Khakassia | Хакасия
Altai | Алтай | Altay
Kuban | Кубань | Kuban
Stavropol Territory | Ставрополье
Moscow Region | Подмосковье
Kuzbass | Кузбасс
Chukotka | Чукотка
Kamchatka | Камчатка | Kamçatka
Sakhalin | Сахалин | Saxalin
Taimyr | Таймыр
Yamal | Ямал | Yamal
Yugra | Югра
Primorye | Приморье | Primorye
Transbaikal | Забайкалье
# Ukraine, Belarus, Moldova, Baltics
Kyiv | Киев | Kiyev | Kiev
Kharkiv | Харьков | Xarkov; Xarkiv | Kharkov
Odesa | Одесса | Odessa | Odessa
Dnipro | Днепр; Днепропетровск | Dnipro; Dnepr
Donetsk | Донецк | Donetsk
Luhansk | Луганск | Luqansk | Lugansk
Zaporizhzhia | Запорожье | Zaporojye | Zaporozhye
Lviv | Львов | Lvov; Lviv | Lvov
Mykolaiv | Николаев | Nikolayev
Mariupol | Мариуполь | Mariupol
Kherson | Херсон | Xerson
Poltava | Полтава | Poltava
Chernihiv | Чернигов | Çerniqov
Cherkasy | Черкассы
Sumy | Сумы | Sumı
Zhytomyr | Житомир
Vinnytsia | Винница
Ivano-Frankivsk | Ивано-Франковск
Ternopil | Тернополь
Rivne | Ровно
Uzhhorod | Ужгород
Khmelnytskyi | Хмельницкий
Bakhmut | Бахмут | Baxmut
Bucha | Буча | Buça
Chernobyl | Чернобыль | Çernobıl
Pripyat | Припять
Minsk | Минск | Minsk
Brest | Брест | Brest
Gomel | Гомель | Qomel
Grodno | Гродно
Vitebsk | Витебск
Mogilev | Могилёв; Могилев
Chisinau | Кишинёв; Кишинев | Kişinyov; Kişinev
Tiraspol | Тирасполь | Tiraspol
Comrat | Комрат
Riga | Рига | Riqa
Tallinn | Таллин; Таллинн | Tallin
Tartu | Тарту | Tartu
Narva | Нарва
Vilnius | Вильнюс | Vilnüs
Kaunas | Каунас | Kaunas
Klaipeda | Клайпеда
Daugavpils | Даугавпилс
# Georgia, Armenia, Türkiye, Iran
Tbilisi | Тбилиси; Тифлис | Tbilisi; Tiflis
Batumi | Батуми | Batumi
Kutaisi | Кутаиси | Kutaisi
Rustavi | Рустави | Rustavi
Gori | Гори | Qori
Poti | Поти | Poti
Zugdidi | Зугдиди
Telavi | Телави
Marneuli | Марнеули | Marneuli
Bolnisi | Болниси | Bolnisi
Gardabani | Гардабани | Qardabani
Borjomi | Боржоми | Borjomi
Stepantsminda | Степанцминда; Казбеги | Stepansminda
Gudauri | Гудаури | Qudauri
Mleta | Млета; Млети | Mleta
Kobi | Коби | Kobi
Verkhny Lars | Верхний Ларс; Ларс | Yuxarı Lars; Verxniy Lars | Upper Lars
Jvari Pass | Крестовый перевал; Джварский перевал | Cvari aşırımı; Xaç aşırımı
Georgian Military Road | Военно-Грузинская дорога | Hərbi Gürcü yolu; Hərbi Gürcüstan yolu
Sukhumi | Сухуми; Сухум | Suxumi
Tskhinvali | Цхинвали; Цхинвал | Tsxinvali
Yerevan | Ереван | İrəvan; Yerevan
Gyumri | Гюмри | Gümrü
Vanadzor | Ванадзор | Vanadzor
Meghri | Мегри | Mehri
Kapan | Капан | Qafan
Goris | Горис | Gorus
Syunik | Сюник | Zəngəzur; Sünik
Sevan | Севан | Göyçə; Sevan
Ankara | Анкара | Ankara
Istanbul | Стамбул | İstanbul
Izmir | Измир | İzmir
Antalya | Анталья; Анталия | Antalya
Adana | Адана | Adana
Bursa | Бурса | Bursa
Konya | Конья | Konya
Kars | Карс | Qars
Igdir | Ыгдыр | İğdır
Erzurum | Эрзурум | Ərzurum
Trabzon | Трабзон | Trabzon
Kayseri | Кайсери | Kayseri
Gaziantep | Газиантеп | Qaziantep
Hatay | Хатай | Hatay
Mersin | Мерсин | Mersin
Diyarbakir | Диярбакыр | Diyarbəkir
Kahramanmaras | Кахраманмараш | Kahramanmaraş
Ceyhan | Джейхан | Ceyhan
Bosphorus | Босфор | Bosfor
Dardanelles | Дарданеллы | Dardanel
Tehran | Тегеран | Tehran
Tabriz | Тебриз; Табриз | Təbriz
Ardabil | Ардебиль | Ərdəbil
Urmia | Урмия | Urmiya
Rasht | Решт | Rəşt
Isfahan | Исфахан | İsfahan
Mashhad | Мешхед | Məşhəd
Shiraz | Шираз | Şiraz
Qom | Кум | Qum
Bandar Abbas | Бендер-Аббас | Bəndər-Abbas
Natanz | Нетенз; Натанз | Natanz
Bushehr | Бушер | Buşəhr
Caspian Sea | Каспийское море; Каспий | Xəzər dənizi; Xəzər | Caspian
# Central Asia
Astana | Астана; Нур-Султан | Astana; Nur-Sultan
Almaty | Алматы; Алма-Ата | Almatı
Shymkent | Шымкент; Чимкент | Çimkənd
Aktau | Актау | Aktau
Atyrau | Атырау | Atırau
Aktobe | Актобе | Aktobe
Karaganda | Караганда | Karaqanda
Kostanay | Костанай; Кустанай
Pavlodar | Павлодар | Pavlodar
Kuryk | Курык | Kurık
Mangystau | Мангистау | Manqıstau
Baku-Tbilisi-Kars | Баку-Тбилиси-Карс; БТК | Bakı-Tbilisi-Qars; BTQ | BTK
Bishkek | Бишкек | Bişkek
Osh | Ош | Oş
Toktogul | Токтогул | Toktoqul
Issyk-Kul | Иссык-Куль | İssık-Kul
Batken | Баткен
Tashkent | Ташкент | Daşkənd
Samarkand | Самарканд | Səmərqənd
Bukhara | Бухара | Buxara
Khiva | Хива | Xivə
Fergana | Фергана | Fərqanə
Andijan | Андижан | Əndican
Dushanbe | Душанбе | Düşənbə
Khujand | Худжанд
Ashgabat | Ашхабад; Ашгабад | Aşqabad
Turkmenbashi | Туркменбаши; Красноводск | Türkmənbaşı
Avaza | Аваза | Avaza
Aral Sea | Аральское море; Арал | Aral dənizi; Aral
# Near East, Asia
Jerusalem | Иерусалим | Yerusəlim; Qüds
Tel Aviv | Тель-Авив | Təl-Əviv; Tel-Əviv
Haifa | Хайфа | Hayfa
Ramallah | Рамалла | Ramallah
Rafah | Рафах | Rəfah
Beirut | Бейрут | Beyrut
Damascus | Дамаск | Dəməşq
Aleppo | Алеппо | Hələb
Idlib | Идлиб | İdlib
Homs | Хомс | Homs
Baghdad | Багдад | Bağdad
Mosul | Мосул | Mosul
Basra | Басра | Bəsrə
Kirkuk | Киркук | Kərkük
Erbil | Эрбиль | Ərbil
Riyadh | Эр-Рияд | Ər-Riyad
Jeddah | Джидда | Ciddə
Mecca | Мекка | Məkkə
Medina | Медина | Mədinə
Doha | Доха | Doha
Dubai | Дубай | Dubay
Abu Dhabi | Абу-Даби | Əbu-Dabi
Kuwait City | Эль-Кувейт | Əl-Küveyt
Muscat | Маскат | Maskat
Sanaa | Сана | Səna
Amman | Амман | Amman
Cairo | Каир | Qahirə
Alexandria | Александрия | İsgəndəriyyə
Suez Canal | Суэцкий канал | Süveyş kanalı
Tripoli | Триполи | Tripoli
Benghazi | Бенгази | Benqazi
Tunis | Тунис | Tunis
Rabat | Рабат | Rabat
Kabul | Кабул | Kabil
Kandahar | Кандагар | Qəndəhar
Islamabad | Исламабад | İslamabad
Karachi | Карачи | Kəraçi
Lahore | Лахор | Lahor
Peshawar | Пешавар | Pəşavər
New Delhi | Нью-Дели; Дели | Nyu-Dehli; Dehli | Delhi
Mumbai | Мумбаи; Бомбей | Mumbay; Bombey | Bombay
Kolkata | Калькутта | Kəlküttə | Calcutta
Dhaka | Дакка | Dəkkə
Beijing | Пекин | Pekin | Peking
Shanghai | Шанхай | Şanxay
Guangzhou | Гуанчжоу | Quançjou
Shenzhen | Шэньчжэнь | Şençjen
Wuhan | Ухань | Uhan
Chongqing | Чунцин
Xinjiang | Синьцзян | Sincan
Urumqi | Урумчи | Urumçi
Harbin | Харбин
Tokyo | Токио | Tokio
Osaka | Осака | Osaka
Kyoto | Киото | Kioto
Nagasaki | Нагасаки | Naqasaki
Hiroshima | Хиросима | Xirosima
Fukushima | Фукусима | Fukuşima
Okinawa | Окинава | Okinava
Hokkaido | Хоккайдо
Seoul | Сеул | Seul
Pyongyang | Пхеньян | Pxenyan
Hanoi | Ханой | Hanoy
Bangkok | Бангкок | Banqkok
Manila | Манила | Manila
Jakarta | Джакарта | Cakarta
Kuala Lumpur | Куала-Лумпур | Kuala-Lumpur
Singapore | Сингапур | Sinqapur
Ulaanbaatar | Улан-Батор | Ulan-Bator
Kathmandu | Катманду | Katmandu
Colombo | Коломбо
# Europe
Brussels | Брюссель | Brüssel
London | Лондон | London
Paris | Париж | Paris
Berlin | Берлин | Berlin
Rome | Рим | Roma
Madrid | Мадрид | Madrid
Lisbon | Лиссабон | Lissabon
Vienna | Вена | Vyana
Warsaw | Варшава | Varşava
Prague | Прага | Praqa
Budapest | Будапешт | Budapeşt
Bucharest | Бухарест | Buxarest
Sofia | София | Sofiya
Athens | Афины | Afina
Belgrade | Белград | Belqrad
Zagreb | Загреб | Zaqreb
Sarajevo | Сараево | Sarayevo
Skopje | Скопье | Skopye
Tirana | Тирана | Tirana
Durres | Дуррес | Durres
Vlora | Влёра | Vlora
Korce | Корча | Korça
Ardennes | Арденны | Arden; Ardenlər
Ruhr | Рур; Рурская область | Rur
Podgorica | Подгорица | Podqoritsa
Pristina | Приштина | Priştina
Ljubljana | Любляна | Lyublyana
Bratislava | Братислава | Bratislava
Bern | Берн | Bern
Geneva | Женева | Cenevrə
Zurich | Цюрих | Sürix; Tsürix
Davos | Давос | Davos
Lausanne | Лозанна | Lozanna
Basel | Базель | Bazel
The Hague | Гаага | Haaqa
Amsterdam | Амстердам | Amsterdam
Rotterdam | Роттердам | Rotterdam
Utrecht | Утрехт | Utrext
Antwerp | Антверпен | Antverpen
Luxembourg City | Люксембург
Strasbourg | Страсбург | Strasburq
Marseille | Марсель | Marsel
Lyon | Лион | Lion
Nice | Ницца | Nitsa
Cannes | Канны | Kann
Bordeaux | Бордо
Toulouse | Тулуза | Tuluza
Versailles | Версаль | Versal
Munich | Мюнхен | Münhen; Münxen
Hamburg | Гамбург | Hamburq
Frankfurt | Франкфурт; Франкфурт-на-Майне | Frankfurt
Cologne | Кёльн; Кельн | Köln
Dusseldorf | Дюссельдорф | Düsseldorf
Stuttgart | Штутгарт | Ştutqart
Leipzig | Лейпциг | Leypsiq
Dresden | Дрезден | Drezden
Bonn | Бонн | Bonn
Nuremberg | Нюрнберг | Nürnberq
Bremen | Бремен | Bremen
Hanover | Ганновер | Hannover
Potsdam | Потсдам | Potsdam
Milan | Милан | Milan
Naples | Неаполь | Neapol
Venice | Венеция | Venesiya
Turin | Турин | Turin
Florence | Флоренция | Florensiya
Genoa | Генуя | Genuya
Bologna | Болонья
Palermo | Палермо | Palermo
Barcelona | Барселона | Barselona
Seville | Севилья | Sevilya
Valencia | Валенсия | Valensiya
Porto | Порту | Portu
Krakow | Краков | Krakov
Gdansk | Гданьск | Qdansk
Brno | Брно
Thessaloniki | Салоники | Saloniki
Varna | Варна | Varna
Burgas | Бургас | Burqas
Constanta | Констанца | Konstansa
Oslo | Осло | Oslo
Stockholm | Стокгольм | Stokholm
Gothenburg | Гётеборг | Göteborq
Copenhagen | Копенгаген | Kopenhagen
Helsinki | Хельсинки | Helsinki
Reykjavik | Рейкьявик | Reykyavik
Dublin | Дублин | Dublin
Belfast | Белфаст | Belfast
Edinburgh | Эдинбург | Edinburq
Glasgow | Глазго | Qlazqo
Manchester | Манчестер | Mançester
Liverpool | Ливерпуль | Liverpul
Birmingham | Бирмингем | Birminqem
Oxford | Оксфорд | Oksford
Cambridge | Кембридж | Kembric
Leeds | Лидс
Nicosia | Никосия | Nikosiya
Valletta | Валлетта
Monaco | Монако | Monako
Srebrenica | Сребреница | Srebrenitsa
# Americas, Africa, Oceania
Washington | Вашингтон | Vaşinqton | Washington, D.C.; Washington DC
New York | Нью-Йорк | Nyu-York | New York City
Los Angeles | Лос-Анджелес | Los-Anceles
Chicago | Чикаго | Çikaqo
Houston | Хьюстон | Hyuston
San Francisco | Сан-Франциско | San-Fransisko
Boston | Бостон | Boston
Miami | Майами | Mayami
Atlanta | Атланта | Atlanta
Seattle | Сиэтл | Sietl
Dallas | Даллас | Dallas
Denver | Денвер | Denver
Detroit | Детройт | Detroyt
Philadelphia | Филадельфия | Filadelfiya
Las Vegas | Лас-Вегас | Las-Veqas
New Orleans | Новый Орлеан | Yeni Orlean
Salt Lake City | Солт-Лейк-Сити
Baltimore | Балтимор
Pittsburgh | Питтсбург
Phoenix | Финикс
Tucson | Тусон
San Diego | Сан-Диего | San-Dieqo
Oakland | Окленд
Silicon Valley | Силиконовая долина; Кремниевая долина | Silikon vadisi
Manhattan | Манхэттен | Manhetten
Hollywood | Голливуд | Hollivud
Guantanamo | Гуантанамо | Quantanamo
California | Калифорния | Kaliforniya
Yukon | Юкон | Yukon
Nunavut | Нунавут | Nunavut
Quebec | Квебек | Kvebek; Quebec
Nova Scotia | Новая Шотландия | Yeni Şotlandiya
Massachusetts | Массачусетс | Massaçusets
Great Lakes | Великие озёра | Böyük Göllər
Cordillera | Кордильеры | Kordilyer; Kordilyerlər
Rocky Mountains | Скалистые горы | Qayalı dağlar
Texas | Техас | Texas; Texas ştatı
Florida | Флорида | Florida
Alaska | Аляска | Alyaska
Hawaii | Гавайи | Havay
Virginia | Виргиния | Virciniya
Pennsylvania | Пенсильвания | Pensilvaniya
Ohio | Огайо
Michigan | Мичиган
Arizona | Аризона
Nevada | Невада
Utah | Юта
Colorado | Колорадо
Oregon | Орегон
Massachusetts | Массачусетс
New Jersey | Нью-Джерси
Maryland | Мэриленд
Louisiana | Луизиана | Luiziana
Alabama | Алабама
Tennessee | Теннесси
Kentucky | Кентукки
Illinois | Иллинойс
Indiana | Индиана
Wisconsin | Висконсин
Minnesota | Миннесота
Iowa | Айова
Kansas | Канзас
Oklahoma | Оклахома
North Carolina | Северная Каролина
South Carolina | Южная Каролина
Mississippi | Миссисипи | Missisipi
Toronto | Торонто | Toronto
Montreal | Монреаль | Monreal
Ottawa | Оттава | Ottava
Vancouver | Ванкувер | Vankuver
Ontario | Онтарио
Alberta | Альберта
Newfoundland | Ньюфаундленд | Nyufaundlend
British Columbia | Британская Колумбия | Britaniya Kolumbiyası
Mexico City | Мехико | Mexiko
Havana | Гавана | Havana
Caracas | Каракас | Karakas
Bogota | Богота | Boqota
Lima | Лима
Santiago | Сантьяго | Santyaqo
Buenos Aires | Буэнос-Айрес | Buenos-Ayres
Montevideo | Монтевидео
Brasilia | Бразилиа
Rio de Janeiro | Рио-де-Жанейро | Rio-de-Janeyro | Rio
Sao Paulo | Сан-Паулу | San-Paulu
Quito | Кито
La Paz | Ла-Пас
Panama Canal | Панамский канал | Panama kanalı
Lagos | Лагос
Nairobi | Найроби | Nayrobi
Addis Ababa | Аддис-Абеба | Əddis-Əbəbə
Khartoum | Хартум | Xartum
Mogadishu | Могадишо | Moqadişo
Johannesburg | Йоханнесбург | Yohannesburq
Cape Town | Кейптаун | Keyptaun
Pretoria | Претория
Darfur | Дарфур | Darfur
Canberra | Канберра | Kanberra
Sydney | Сидней | Sidney
Melbourne | Мельбурн | Melburn
Perth | Перт
Wellington | Веллингтон
Auckland | Окленд
# seas, rivers, mountains, the sky
Black Sea | Чёрное море; Черное море | Qara dəniz
Sea of Azov | Азовское море | Azov dənizi
Mediterranean Sea | Средиземное море; Средиземноморье | Aralıq dənizi | Mediterranean
Baltic Sea | Балтийское море; Балтика | Baltik dənizi; Baltik | Baltic
Red Sea | Красное море | Qırmızı dəniz
Dead Sea | Мёртвое море; Мертвое море | Ölü dəniz
Adriatic Sea | Адриатическое море; Адриатика | Adriatik dənizi; Adriatik
Aegean Sea | Эгейское море | Egey dənizi
North Sea | Северное море | Şimal dənizi
Barents Sea | Баренцево море
Sea of Japan | Японское море
South China Sea | Южно-Китайское море
Atlantic Ocean | Атлантический океан; Атлантика | Atlantik okeanı; Atlantik | Atlantic
Pacific Ocean | Тихий океан | Sakit okean; Sakit Okean | Pacific
Indian Ocean | Индийский океан | Hind okeanı
Arctic Ocean | Северный Ледовитый океан | Şimal Buzlu okeanı
Gulf of Mexico | Мексиканский залив | Meksika körfəzi
Gulf of Finland | Финский залив
English Channel | Ла-Манш | La-Manş
Strait of Hormuz | Ормузский пролив | Hörmüz boğazı
Kerch Strait | Керченский пролив | Kerç boğazı
Volga | Волга | Volqa
Don | Дон
Neva | Нева
Ob | Обь
Yenisei | Енисей | Yenisey
Lena | река Лена
Amur | Амур | Amur
Angara | Ангара
Oka | Ока
Kama | Кама
Terek | Терек | Terek
Dnieper | Днепр | Dnepr
Dniester | Днестр | Dnestr
Danube | Дунай | Dunay
Rhine | Рейн | Reyn
Elbe | Эльба | Elba
Oder | Одер
Vistula | Висла
Seine | Сена
Thames | Темза | Temza
Nile | Нил | Nil
Euphrates | Евфрат | Fərat
Tigris | Тигр | Dəclə
Jordan River | Иордан | İordan çayı
Amazon River | Амазонка
Baikal | Байкал | Baykal
Ladoga | Ладога
Elbrus | Эльбрус | Elbrus
Kazbek | Казбек | Kazbek
Everest | Эверест | Everest
Alps | Альпы | Alp; Alp dağları
Carpathians | Карпаты | Karpat
Pamir | Памир | Pamir
Himalayas | Гималаи | Himalay
Tian Shan | Тянь-Шань | Tyan-Şan
Fujiyama | Фудзияма; Фудзи
Labrador | Лабрадор | Labrador
Sinai | Синай; Синайский полуостров | Sinay
Bali | Бали | Bali
Crete | Крит
Corsica | Корсика
Sardinia | Сардиния
Java | Ява
Sumatra | Суматра
Phuket | Пхукет
Malta | Мальта
Rhodes | Родос
Ibiza | Ибица
Mars | Марс
Moon | Луна
Venus | Венера
Jupiter | Юпитер
Saturn | Сатурн
# places of power
Red Square | Красная площадь | Qızıl meydan
Maidan | Майдан | Maydan
Arbat | Арбат
Lubyanka | Лубянка
Kremlin Palace | Кремлёвский дворец
Capitol | Капитолий | Kapitoli
Wall Street | Уолл-стрит | Uoll-strit
Silk Road | Шёлковый путь; Великий шёлковый путь | İpək Yolu; Böyük İpək Yolu
`
