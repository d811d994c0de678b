/**
 * Institutions of Azerbaijan, Armenia and Georgia beside the common state bodies. `= XX` opens a country.
 * Columns: id | kind | Russian names | Azerbaijani names | English names | names that others bear too, or common words.
 * The first name of a language is its full name; a row whose id is a common state body renames it here.
 */
export const institutionsOfTheCaucasus = `
= AZ
parliament-azerbaijan | parliament | Милли Меджлис Азербайджана; Милли Меджлис; Милли меджлис; азербайджанский парламент | Milli Məclis; Azərbaycan Milli Məclisi; Azərbaycan Respublikasının Milli Məclisi; Azərbaycan Parlamenti | Milli Majlis of Azerbaijan; Milli Majlis; Azerbaijani Parliament; Azerbaijan's Parliament
government-azerbaijan | government | Кабинет министров Азербайджана; Кабинет министров Азербайджанской Республики; Кабмин Азербайджана | Azərbaycan Respublikasının Nazirlər Kabineti; Azərbaycanın Nazirlər Kabineti | Cabinet of Ministers of Azerbaijan; Azerbaijani Cabinet of Ministers
presidency-azerbaijan | presidency | Администрация президента Азербайджана; пресс-служба президента Азербайджана; Администрация президента АР | Azərbaycan Respublikası Prezidentinin Administrasiyası; Prezident Administrasiyası; Azərbaycan Prezidentinin Mətbuat Xidməti | Presidential Administration of Azerbaijan; Azerbaijani Presidential Administration
mfa-azerbaijan | ministry | Министерство иностранных дел Азербайджана; пресс-служба МИД Азербайджана; управление пресс-службы МИД Азербайджана | Azərbaycan Xarici İşlər Nazirliyi; XİN Mətbuat xidməti idarəsi | Ministry of Foreign Affairs of Azerbaijan; Azerbaijani MFA
mod-azerbaijan | ministry | Министерство обороны Азербайджана; пресс-служба Минобороны Азербайджана | Azərbaycan Müdafiə Nazirliyi | Ministry of Defence of Azerbaijan; Azerbaijan's Defense Ministry
interior-azerbaijan | ministry | Министерство внутренних дел Азербайджана; МВД Азербайджана; пресс-служба МВД Азербайджана | Azərbaycan Daxili İşlər Nazirliyi; DİN Mətbuat Xidməti | Ministry of Internal Affairs of Azerbaijan
emergencies-azerbaijan | ministry | Министерство по чрезвычайным ситуациям Азербайджана; пресс-служба МЧС Азербайджана | Azərbaycan Fövqəladə Hallar Nazirliyi; FHN-nin Mətbuat xidməti | Ministry of Emergency Situations of Azerbaijan
transport-azerbaijan | ministry | Министерство цифрового развития и транспорта Азербайджана; Министерство цифрового развития и транспорта; МЦРТ Азербайджана | Azərbaycan Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi; Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi; RİNN | Ministry of Digital Development and Transport of Azerbaijan; Ministry of Digital Development and Transport; Azerbaijani Ministry of Digital Development and Transport
education-azerbaijan | ministry | Министерство науки и образования Азербайджана; Министерство науки и образования | Azərbaycan Elm və Təhsil Nazirliyi; Elm və Təhsil Nazirliyi | Ministry of Science and Education of Azerbaijan; Ministry of Science and Education; Azerbaijani Ministry of Science and Education
labour-azerbaijan | ministry | Министерство труда и социальной защиты населения Азербайджана; Минтруда Азербайджана | Azərbaycan Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi; Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi; ƏƏSMN | Ministry of Labour and Social Protection of Population of Azerbaijan; Ministry of Labor and Social Protection of Azerbaijan
environment-azerbaijan | ministry | Министерство экологии и природных ресурсов Азербайджана; Министерство экологии и природных ресурсов; Минэкологии Азербайджана | Azərbaycan Ekologiya və Təbii Sərvətlər Nazirliyi; Ekologiya və Təbii Sərvətlər Nazirliyi; ETSN | Ministry of Ecology and Natural Resources of Azerbaijan; Ministry of Ecology and Natural Resources; Azerbaijani Ministry of Ecology and Natural Resources
youth-sports-azerbaijan | ministry | Министерство молодёжи и спорта Азербайджана; Министерство молодежи и спорта | Azərbaycan Gənclər və İdman Nazirliyi; Gənclər və İdman Nazirliyi | Ministry of Youth and Sports of Azerbaijan; Azerbaijani Ministry of Youth and Sports
defence-industry-azerbaijan | ministry | Министерство оборонной промышленности Азербайджана | Azərbaycan Müdafiə Sənayesi Nazirliyi; Müdafiə Sənayesi Nazirliyi | Ministry of Defence Industry of Azerbaijan; Azerbaijani Ministry of Defense Industry
state-security-azerbaijan | agency-of-state | Служба государственной безопасности Азербайджана; СГБ Азербайджана | Azərbaycan Dövlət Təhlükəsizliyi Xidməti; Dövlət Təhlükəsizliyi Xidməti; Dövlət Təhlükəsizlik Xidməti; DTX | State Security Service of Azerbaijan; Azerbaijani State Security Service; Azerbaijan's State Security Service | СГБ; Служба государственной безопасности; State Security Service
foreign-intelligence-azerbaijan | agency-of-state | Служба внешней разведки Азербайджана; СВР Азербайджана | Azərbaycan Xarici Kəşfiyyat Xidməti; Xarici Kəşfiyyat Xidməti; XKX | Foreign Intelligence Service of Azerbaijan | Foreign Intelligence Service; Служба внешней разведки
border-azerbaijan | agency-of-state | Государственная пограничная служба Азербайджана; ГПС Азербайджана; Госпогранслужба Азербайджана | Azərbaycan Dövlət Sərhəd Xidməti; Dövlət Sərhəd Xidməti; DSX | State Border Service of Azerbaijan; State Border Service; Azerbaijani State Border Service | ГПС; Государственная пограничная служба
customs-azerbaijan | agency-of-state | Государственный таможенный комитет Азербайджана; Гостаможкомитет Азербайджана; ГТК Азербайджана | Azərbaycan Dövlət Gömrük Komitəsi; Dövlət Gömrük Komitəsi; DGK | State Customs Committee of Azerbaijan; Azerbaijani State Customs Committee | Государственный таможенный комитет; State Customs Committee
statistics-azerbaijan | agency-of-state | Государственный комитет статистики Азербайджана; Госкомстат Азербайджана | Azərbaycan Dövlət Statistika Komitəsi; DSK | State Statistics Committee of Azerbaijan; Azerbaijani State Statistics Committee | Dövlət Statistika Komitəsi; State Statistics Committee; DSK
tax-azerbaijan | agency-of-state | Государственная налоговая служба Азербайджана; Госналогслужба Азербайджана | Azərbaycan Dövlət Vergi Xidməti; Dövlət Vergi Xidməti; DVX | State Tax Service of Azerbaijan | State Tax Service; Государственная налоговая служба
migration-azerbaijan | agency-of-state | Государственная миграционная служба Азербайджана | Azərbaycan Dövlət Miqrasiya Xidməti; Dövlət Miqrasiya Xidməti; DMX | State Migration Service of Azerbaijan | State Migration Service; Государственная миграционная служба
penitentiary-azerbaijan | agency-of-state | Пенитенциарная служба Азербайджана | Azərbaycan Penitensiar Xidməti; Penitensiar Xidmət; Ədliyyə Nazirliyinin Penitensiar Xidməti | Penitentiary Service of Azerbaijan | Пенитенциарная служба; Penitentiary Service
prosecutor-azerbaijan | court | Генеральная прокуратура Азербайджана; Генпрокуратура Азербайджана; пресс-служба Генпрокуратуры Азербайджана | Azərbaycan Respublikasının Baş Prokurorluğu; Baş Prokurorluğun Mətbuat Xidməti; Azərbaycan Baş Prokurorluğu | Prosecutor General's Office of Azerbaijan; Azerbaijani Prosecutor General's Office
ombudsman-azerbaijan | agency-of-state | Омбудсмен Азербайджана; аппарат омбудсмена Азербайджана | Azərbaycan Ombudsmanı; Ombudsman Aparatı | Ombudsman of Azerbaijan; Azerbaijani Ombudsman's Office | омбудсмен; Ombudsman
mine-action-azerbaijan | agency-of-state | Агентство по разминированию территорий Азербайджана; ANAMA; АНАМА | Azərbaycan Respublikasının Minatəmizləmə Agentliyi; Minatəmizləmə Agentliyi; ANAMA | Mine Action Agency of Azerbaijan; Mine Action Agency; ANAMA
food-safety-azerbaijan | agency-of-state | Агентство продовольственной безопасности Азербайджана; АПБА | Azərbaycan Qida Təhlükəsizliyi Agentliyi; Qida Təhlükəsizliyi Agentliyi; AQTA | Food Safety Agency of Azerbaijan; Azerbaijan Food Safety Agency; AFSA
tabib-azerbaijan | agency-of-state | Управление медицинских территориальных единиц Азербайджана; TƏBİB; ТАБИБ | Tibbi Ərazi Bölmələrini İdarəetmə Birliyi; TƏBİB | Management Union of Medical Territorial Units of Azerbaijan; TABIB
asan-azerbaijan | agency-of-state | Государственное агентство по оказанию услуг гражданам и социальным инновациям; ASAN xidmət; Служба ASAN | Vətəndaşlara Xidmət və Sosial İnnovasiyalar üzrə Dövlət Agentliyi; ASAN xidmət | State Agency for Public Service and Social Innovations of Azerbaijan; ASAN Service; ASAN xidmat
hydromet-azerbaijan | science | Национальная гидрометеорологическая служба Азербайджана; Гидрометеослужба Азербайджана; Национальная гидрометеорологическая служба | Milli Hidrometeorologiya Xidməti; Azərbaycan Milli Hidrometeorologiya Xidməti; Hidrometeorologiya Xidməti | National Hydrometeorological Service of Azerbaijan; National Hydrometeorology Service of Azerbaijan; National Hydrometeorological Service | Гидрометеослужба
seismic-azerbaijan | science | Республиканский центр сейсмологической службы Азербайджана; Республиканский центр сейсмологической службы; РЦСС; Центр сейсмологической службы при НАНА | Respublika Seysmoloji Xidmət Mərkəzi; AMEA-nın Respublika Seysmoloji Xidmət Mərkəzi; RSXM | Republican Seismic Survey Center of Azerbaijan; Republican Seismological Service Center; Republican Seismic Survey Center
academy-azerbaijan | science | Национальная академия наук Азербайджана; НАНА | Azərbaycan Milli Elmlər Akademiyası; AMEA | Azerbaijan National Academy of Sciences; ANAS
central-bank-azerbaijan | agency-of-state | Центральный банк Азербайджана; Центробанк Азербайджана; ЦБА | Azərbaycan Mərkəzi Bankı; Azərbaycan Respublikasının Mərkəzi Bankı; AMB | Central Bank of Azerbaijan; CBA | AMB; CBA
oil-fund-azerbaijan | agency-of-state | Государственный нефтяной фонд Азербайджана; ГНФАР; Госнефтефонд Азербайджана; SOFAZ | Azərbaycan Dövlət Neft Fondu; Dövlət Neft Fondu; ARDNF | State Oil Fund of Azerbaijan; SOFAZ
azerbaijan-railways | company | Азербайджанские железные дороги; АЖД; ЗАО «Азербайджанские железные дороги» | Azərbaycan Dəmir Yolları; ADY; "Azərbaycan Dəmir Yolları" QSC | Azerbaijan Railways; ADY
azal | company | Азербайджанские авиалинии; АЗАЛ; AZAL; ЗАО «Азербайджан Хава Йоллары» | Azərbaycan Hava Yolları; AZAL; "Azərbaycan Hava Yolları" QSC | Azerbaijan Airlines; AZAL
socar | company | Государственная нефтяная компания Азербайджана; ГНКАР; SOCAR; СОКАР | Azərbaycan Respublikası Dövlət Neft Şirkəti; ARDNŞ; SOCAR | State Oil Company of Azerbaijan; SOCAR
azercosmos | company | Азеркосмос; Azercosmos | Azərkosmos; Azercosmos | Azercosmos
asco | company | Азербайджанское каспийское морское пароходство; АКМП; АСКО | Azərbaycan Xəzər Dəniz Gəmiçiliyi; AXDG; ASCO | Azerbaijan Caspian Shipping Company; ASCO
baku-port | company | Бакинский международный морской торговый порт; Бакинский порт; порт Баку; порт Алят | Bakı Beynəlxalq Dəniz Ticarət Limanı; Bakı Limanı; Ələt limanı | Port of Baku; Baku International Sea Trade Port; Baku Port; Port of Alat
azerishiq | company | Азеришыг; ОАО «Азеришыг» | Azərişıq; "Azərişıq" ASC | Azerishig; Azerishiq
azerenergy | company | Азерэнержи; ОАО «Азерэнержи» | Azərenerji; "Azərenerji" ASC | Azerenerji; Azerenergy
azerigaz | company | Азеригаз; ПО «Азеригаз» | Azəriqaz; "Azəriqaz" İB | Azerigaz
azersu | company | Азерсу; ОАО «Азерсу» | Azərsu; "Azərsu" ASC | Azersu
water-agency-azerbaijan | agency-of-state | Государственное агентство водных ресурсов Азербайджана | Azərbaycan Dövlət Su Ehtiyatları Agentliyi; Dövlət Su Ehtiyatları Agentliyi; ADSEA | State Water Resources Agency of Azerbaijan; State Water Resources Agency
road-agency-azerbaijan | agency-of-state | Государственное агентство автомобильных дорог Азербайджана; Госагентство автодорог Азербайджана | Azərbaycan Avtomobil Yolları Dövlət Agentliyi; Avtomobil Yolları Dövlət Agentliyi; AAYDA | State Agency of Azerbaijan Automobile Roads; AAYDA
land-transport-azerbaijan | agency-of-state | Азербайджанское агентство наземного транспорта; AYNA | Azərbaycan Yerüstü Nəqliyyat Agentliyi; AYNA | Azerbaijan Land Transport Agency; AYNA
civil-aviation-azerbaijan | agency-of-state | Государственное агентство гражданской авиации Азербайджана | Mülki Aviasiya Dövlət Agentliyi; Dövlət Mülki Aviasiya Agentliyi | State Civil Aviation Agency of Azerbaijan
maritime-agency-azerbaijan | agency-of-state | Государственное морское и портовое агентство Азербайджана | Dövlət Dəniz və Liman Agentliyi | State Maritime and Port Agency of Azerbaijan
heydar-aliyev-airport | company | Международный аэропорт Гейдар Алиев; аэропорт имени Гейдара Алиева | Heydər Əliyev Beynəlxalq Aeroportu | Heydar Aliyev International Airport
heydar-aliyev-foundation | other | Фонд Гейдара Алиева | Heydər Əliyev Fondu | Heydar Aliyev Foundation
baku-city-executive | municipality | Исполнительная власть города Баку; Исполнительная власть Баку; ИВ Баку | Bakı Şəhər İcra Hakimiyyəti; BŞİH | Baku City Executive Power; Baku City Executive Authority; Baku Mayor's Office
baku-police | police | Главное управление полиции города Баку; ГУП Баку | Bakı Şəhər Baş Polis İdarəsi; BŞBPİ | Baku City Main Police Department; Baku Main Police Office
traffic-police-azerbaijan | police | Государственная дорожная полиция Азербайджана; ГДП | Baş Dövlət Yol Polisi İdarəsi; Dövlət Yol Polisi; DYP; BDYPİ | State Traffic Police of Azerbaijan; State Road Police of Azerbaijan | ГДП
karabakh-representation | agency-of-state | Специальное представительство президента Азербайджана в Карабахе | Azərbaycan Prezidentinin Qarabağdakı xüsusi nümayəndəliyi | Special Representation of the President of Azerbaijan in Karabakh
nakhchivan-assembly | parliament | Верховный меджлис Нахчыванской Автономной Республики; Верховный Меджлис Нахчывана | Naxçıvan Muxtar Respublikasının Ali Məclisi; Naxçıvan Ali Məclisi | Supreme Assembly of the Nakhchivan Autonomous Republic; Supreme Assembly of Nakhchivan
yap | party | Партия «Ени Азербайджан»; Ени Азербайджан; ПЕА | Yeni Azərbaycan Partiyası; YAP | New Azerbaijan Party; YAP
muslim-board-caucasus | religious | Управление мусульман Кавказа; УМК | Qafqaz Müsəlmanları İdarəsi; QMİ | Caucasus Muslims Office; Caucasus Muslims Board | УМК
media-agency-azerbaijan | agency-of-state | Агентство развития медиа Азербайджана; Агентство развития медиа | Medianın İnkişafı Agentliyi; MEDİA Agentliyi | Media Development Agency of Azerbaijan; MEDIA Agency
affa | sport | Ассоциация футбольных федераций Азербайджана; АФФА | Azərbaycan Futbol Federasiyaları Assosiasiyası; AFFA | Association of Football Federations of Azerbaijan; AFFA
noc-azerbaijan | sport | Национальный олимпийский комитет Азербайджана; НОК Азербайджана | Azərbaycan Milli Olimpiya Komitəsi; Milli Olimpiya Komitəsi; MOK | National Olympic Committee of Azerbaijan; NOC of Azerbaijan | MOK
judo-federation-azerbaijan | sport | Федерация дзюдо Азербайджана | Azərbaycan Cüdo Federasiyası | Azerbaijan Judo Federation; Judo Federation of Azerbaijan
wrestling-federation-azerbaijan | sport | Федерация борьбы Азербайджана | Azərbaycan Güləş Federasiyası | Azerbaijan Wrestling Federation; Wrestling Federation of Azerbaijan
gymnastics-federation-azerbaijan | sport | Федерация гимнастики Азербайджана | Azərbaycan Gimnastika Federasiyası | Azerbaijan Gymnastics Federation
chess-federation-azerbaijan | sport | Федерация шахмат Азербайджана | Azərbaycan Şahmat Federasiyası | Azerbaijan Chess Federation
qarabag-fk | sport | ФК «Карабах»; футбольный клуб «Карабах» | "Qarabağ" FK; Qarabağ futbol klubu | Qarabag FK; Qarabağ FK; Qarabag FC | «Карабах»
neftchi-pfk | sport | ФК «Нефтчи»; футбольный клуб «Нефтчи» | "Neftçi" PFK; Neftçi futbol klubu | Neftchi Baku; Neftchi PFK | «Нефтчи»
baku-stock-exchange | company | Бакинская фондовая биржа; БФБ | Bakı Fond Birjası; BFB | Baku Stock Exchange
international-bank-azerbaijan | company | Международный банк Азербайджана; МБА | Azərbaycan Beynəlxalq Bankı | International Bank of Azerbaijan; ABB Bank | ABB; МБА
kapital-bank | company | Kapital Bank; Капитал Банк | Kapital Bank | Kapital Bank
azercell | company | Azercell; Азерсел | Azercell | Azercell
bakcell | company | Bakcell; Баксел | Bakcell | Bakcell
air-center | science | Центр анализа международных отношений; ЦАМО | Beynəlxalq Münasibətlərin Təhlili Mərkəzi; BMTM | Center of Analysis of International Relations; AIR Center
institute-geography-baku | science | Институт географии Азербайджана; Институт географии имени Гасана Алиева | Coğrafiya İnstitutu; Azərbaycan Coğrafiya İnstitutu; akademik Həsən Əliyev adına Coğrafiya İnstitutu | Institute of Geography of Azerbaijan; Institute of Geography, Baku | Институт географии; Coğrafiya İnstitutu; Institute of Geography
ada-university | science | Университет АДА; ADA University | ADA Universiteti | ADA University
baku-state-university | science | Бакинский государственный университет; БГУ | Bakı Dövlət Universiteti; BDU | Baku State University; BSU | БГУ; BSU

= AM
parliament-armenia | parliament | Национальное собрание Армении; НС Армении; парламент Армении | Ermənistan Milli Məclisi; Ermənistan Parlamenti | National Assembly of Armenia; Armenian National Assembly; Armenian Parliament | Национальное собрание; National Assembly
presidency-armenia | presidency | Аппарат президента Армении; пресс-служба президента Армении | Ermənistan Prezidentinin Administrasiyası | Office of the President of Armenia
government-armenia | government | Правительство Армении; аппарат премьер-министра Армении; канцелярия премьер-министра Армении | Ermənistan Hökuməti; Ermənistan Baş nazirinin aparatı | Government of Armenia; Armenian Prime Minister's Office; Office of the Prime Minister of Armenia
security-service-armenia | agency-of-state | Служба национальной безопасности Армении; СНБ Армении | Ermənistan Milli Təhlükəsizlik Xidməti; Ermənistan MTX | National Security Service of Armenia; Armenian National Security Service; Armenia's NSS | СНБ; Служба национальной безопасности; National Security Service
investigative-committee-armenia | court | Следственный комитет Армении; СК Армении | Ermənistan İstintaq Komitəsi | Investigative Committee of Armenia; Armenian Investigative Committee | Следственный комитет; Investigative Committee
rescue-service-armenia | agency-of-state | Служба спасения Армении; Служба спасения МВД Армении | Ermənistan Xilasetmə Xidməti | Rescue Service of Armenia; Armenian Rescue Service | Служба спасения; Rescue Service
statistics-armenia | agency-of-state | Статистический комитет Армении; Статкомитет Армении; Армстат | Ermənistan Statistika Komitəsi | Statistical Committee of Armenia; Armstat
central-bank-armenia | agency-of-state | Центральный банк Армении; ЦБ Армении | Ermənistan Mərkəzi Bankı | Central Bank of Armenia
human-rights-defender-armenia | agency-of-state | Защитник прав человека Армении; омбудсмен Армении | Ermənistan Ombudsmanı | Human Rights Defender of Armenia; Armenian Ombudsman
civil-contract | party | «Гражданский договор»; партия «Гражданский договор» | "Vətəndaş müqaviləsi" partiyası | Civil Contract; Civil Contract party | «Гражданский договор»; Civil Contract
armenian-church | religious | Армянская апостольская церковь; ААЦ; Первопрестольный Святой Эчмиадзин; Эчмиадзин | Erməni Apostol Kilsəsi; Eçmiədzin | Armenian Apostolic Church; Mother See of Holy Etchmiadzin; Etchmiadzin
south-caucasus-railway | company | Южно-Кавказская железная дорога; ЮКЖД | Cənubi Qafqaz Dəmir Yolu | South Caucasus Railway
zvartnots-airport | company | аэропорт «Звартноц»; Звартноц | Zvartnots hava limanı | Zvartnots International Airport; Zvartnots Airport
metsamor-npp | company | Армянская АЭС; Мецаморская АЭС | Metsamor AES; Metsamor Atom Elektrik Stansiyası | Metsamor Nuclear Power Plant; Armenian Nuclear Power Plant

= GE
parliament-georgia | parliament | Парламент Грузии; грузинский парламент | Gürcüstan Parlamenti | Parliament of Georgia; Georgian Parliament
presidency-georgia | presidency | Администрация президента Грузии; пресс-служба президента Грузии | Gürcüstan Prezidentinin Administrasiyası | Administration of the President of Georgia; Presidential Administration of Georgia
government-georgia | government | Правительство Грузии; администрация правительства Грузии; пресс-служба правительства Грузии | Gürcüstan Hökuməti; Gürcüstan Hökumətinin Administrasiyası | Government of Georgia; Government Administration of Georgia; Georgian Government
security-service-georgia | agency-of-state | Служба государственной безопасности Грузии; СГБ Грузии | Gürcüstan Dövlət Təhlükəsizliyi Xidməti; Gürcüstan DTX | State Security Service of Georgia; Georgian State Security Service; SSSG | СГБ; Служба государственной безопасности; State Security Service
emergencies-georgia | agency-of-state | Служба по управлению чрезвычайными ситуациями Грузии; Служба управления чрезвычайными ситуациями Грузии | Gürcüstanın Fövqəladə Halların İdarə Edilməsi Xidməti | Emergency Management Service of Georgia; Georgian Emergency Management Service | Emergency Management Service
environment-agency-georgia | science | Национальное агентство окружающей среды Грузии; Национальное агентство окружающей среды | Gürcüstan Milli Ətraf Mühit Agentliyi | National Environmental Agency of Georgia; National Environmental Agency
roads-department-georgia | agency-of-state | Департамент автомобильных дорог Грузии; Департамент автодорог Грузии | Gürcüstan Avtomobil Yolları Departamenti; Gürcüstan Yollar Departamenti | Roads Department of Georgia; Georgian Roads Department | Roads Department
revenue-service-georgia | agency-of-state | Служба доходов Грузии | Gürcüstan Gəlirlər Xidməti | Revenue Service of Georgia; Georgian Revenue Service | Revenue Service; Служба доходов
statistics-georgia | agency-of-state | Национальная служба статистики Грузии; Сакстат; Грузстат | Gürcüstan Milli Statistika Xidməti; Geostat | National Statistics Office of Georgia; Geostat
central-bank-georgia | agency-of-state | Национальный банк Грузии; Нацбанк Грузии | Gürcüstan Milli Bankı | National Bank of Georgia
georgian-railway | company | Грузинская железная дорога; ГЖД | Gürcüstan Dəmir Yolu | Georgian Railway
georgian-dream | party | «Грузинская мечта»; Грузинская мечта | "Gürcü arzusu"; Gürcü arzusu partiyası | Georgian Dream; Georgian Dream party
united-national-movement | party | «Единое национальное движение»; Единое национальное движение; ЕНД | "Vahid Milli Hərəkat" | United National Movement; UNM
georgian-church | religious | Грузинская православная церковь; Патриархия Грузии; ГПЦ | Gürcüstan Pravoslav Kilsəsi | Georgian Orthodox Church; Patriarchate of Georgia
tbilisi-city-hall | municipality | Мэрия Тбилиси | Tbilisi meriyası | Tbilisi City Hall; Tbilisi Mayor's Office
poti-port | company | порт Поти; Потийский порт | Poti limanı | Poti Sea Port; Port of Poti
batumi-port | company | порт Батуми; Батумский порт | Batumi limanı | Batumi Sea Port; Port of Batumi
`
