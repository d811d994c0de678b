/**
 * Happenings that news calls by a name of their own: `English | Russian | Azerbaijani | further English`, more names of one
 * language after a semicolon, in the nominative. A year after the name («Евровидение-2012», "the 2012 Olympic Games") is read
 * by rule, and so is what heads and modifiers put together (event-heads.ts, event-words.ts): only what they cannot tell stands
 * here. A star before the English marks one that takes nothing to its name, a plus one that counts only with a year. Own list from general knowledge.
 */
export const EVENTS = `
*World War I | Первая мировая война; Первая мировая | Birinci Dünya müharibəsi; Birinci Dünya savaşı | First World War; WWI; World War One; Great War
*World War II | Вторая мировая война; Вторая мировая | İkinci Dünya müharibəsi; İkinci Dünya savaşı | Second World War; WWII; World War Two
*Great Patriotic War | Великая Отечественная война; Великая Отечественная; ВОВ | Böyük Vətən müharibəsi | Great Patriotic War
*Cold War | холодная война | soyuq müharibə | Cold War
*First Karabakh War | Первая карабахская война; Карабахская война 1990-х | Birinci Qarabağ müharibəsi; Birinci Qarabağ savaşı | First Karabakh War; First Nagorno-Karabakh War
*Second Karabakh War | Вторая карабахская война; Вторая Нагорно-Карабахская война; 44-дневная война; 44-дневная Отечественная война; сорокачетырёхдневная война; Отечественная война Азербайджана | İkinci Qarabağ müharibəsi; İkinci Qarabağ savaşı; 44 günlük müharibə; 44 günlük Vətən müharibəsi; 44 günlük savaş; 44-günlük müharibə; 44-günlük Vətən müharibəsi; Vətən müharibəsi | Second Karabakh War; 44-day war; 44-Day War; 44-day Patriotic War; Second Nagorno-Karabakh War; Patriotic War
*April War | Четырёхдневная война; Апрельская война; апрельские бои | Aprel döyüşləri; Dördgünlük müharibə; Aprel müharibəsi | Four-Day War; April War; April fighting; Four-day War
*Karabakh War | карабахская война; нагорно-карабахский конфликт; карабахский конфликт | Qarabağ müharibəsi; Qarabağ münaqişəsi; Dağlıq Qarabağ münaqişəsi; Qarabağ savaşı | Karabakh War; Karabakh conflict; Nagorno-Karabakh conflict; Nagorno-Karabakh War
*Special Military Operation | специальная военная операция; спецоперация на Украине; СВО | xüsusi hərbi əməliyyat; XHƏ | special military operation
*Russia-Ukraine War | российско-украинская война; война России и Украины; война России против Украины; украинско-российская война; российско-украинский конфликт; конфликт на Украине; конфликт в Украине; война в Украине; война на Украине; украинская война; украинский конфликт | Rusiya-Ukrayna müharibəsi; Rusiya–Ukrayna müharibəsi; Ukrayna müharibəsi; Ukraynadakı müharibə; Ukraynada müharibə; Rusiya-Ukrayna savaşı | Russia-Ukraine war; Russia–Ukraine war; Russo-Ukrainian War; Russian-Ukrainian war; Russia's war in Ukraine; Russia's war against Ukraine; war in Ukraine; war against Ukraine; Ukraine war; Russian invasion of Ukraine; Russia's invasion of Ukraine; invasion of Ukraine; conflict in Ukraine; Ukraine conflict
*Gaza War | война в Газе; война в секторе Газа; конфликт в секторе Газа | Qəzza müharibəsi; Qəzzadakı müharibə | Gaza war; war in Gaza; Israel-Hamas war; Israel–Hamas war
*Syrian Civil War | гражданская война в Сирии; сирийская война; сирийский конфликт | Suriya müharibəsi; Suriyada vətəndaş müharibəsi; Suriyadakı vətəndaş müharibəsi | Syrian civil war; Syria's civil war; civil war in Syria; Syrian war; Syrian conflict
*Russian Civil War | Гражданская война в России; Гражданская война | | Russian Civil War
*American Civil War | Гражданская война в США | ABŞ vətəndaş müharibəsi | American Civil War
*Vietnam War | война во Вьетнаме; вьетнамская война | Vyetnam müharibəsi | Vietnam War
*Korean War | корейская война; война в Корее | Koreya müharibəsi | Korean War
*Afghan War | афганская война; война в Афганистане | Əfqanıstan müharibəsi; Əfqanıstandakı müharibə | Afghan war; war in Afghanistan; Afghanistan war
*Iraq War | война в Ираке; иракская война | İraq müharibəsi; İraqdakı müharibə | Iraq war; war in Iraq; invasion of Iraq
*Six-Day War | Шестидневная война | Altıgünlük müharibə | Six-Day War
*Yom Kippur War | война Судного дня | | Yom Kippur War
*Gulf War | война в Персидском заливе | Körfəz müharibəsi; Fars körfəzi müharibəsi | Gulf War; Persian Gulf War
*First Chechen War | Первая чеченская война | Birinci Çeçen müharibəsi | First Chechen War
*Second Chechen War | Вторая чеченская война | İkinci Çeçen müharibəsi | Second Chechen War
*Chechen War | чеченская война; война в Чечне | Çeçen müharibəsi; Çeçenistan müharibəsi | Chechen War; war in Chechnya
*Russia-Georgia War | война в Южной Осетии; пятидневная война; грузино-осетинский конфликт; российско-грузинская война; грузино-российская война | Rusiya-Gürcüstan müharibəsi; beşgünlük müharibə | Russo-Georgian War; Russia-Georgia war; five-day war; Russian-Georgian war
*Battle of Stalingrad | Сталинградская битва; битва под Сталинградом; битва за Сталинград | Stalinqrad döyüşü; Stalinqrad vuruşması | Battle of Stalingrad
*Battle of Kursk | Курская битва; битва на Курской дуге | Kursk döyüşü; Kursk vuruşması | Battle of Kursk
*Siege of Leningrad | блокада Ленинграда; ленинградская блокада | Leninqrad blokadası; Leninqradın blokadası | siege of Leningrad; Leningrad siege; Leningrad blockade
*Arab Spring | арабская весна | Ərəb baharı | Arab Spring
*Euromaidan | Евромайдан; майдан 2014 | Avromaydan; Yevromaydan | Euromaidan; Maidan revolution; Revolution of Dignity
*October Revolution | Октябрьская революция; Великая Октябрьская социалистическая революция | Oktyabr inqilabı | October Revolution; Bolshevik Revolution
*Islamic Revolution | Исламская революция | İslam inqilabı | Islamic Revolution; Iranian Revolution
*Rose Revolution | Революция роз | Qızılgül inqilabı | Rose Revolution
*Velvet Revolution | бархатная революция | Məxməri inqilab | Velvet Revolution
*Holocaust | Холокост | Holokost | Holocaust
*Khojaly Genocide | Ходжалинский геноцид; геноцид в Ходжалы; Ходжалинская трагедия; Ходжалинская резня | Xocalı soyqırımı; Xocalı faciəsi; Xocalı qətliamı | Khojaly genocide; Khojaly massacre; Khojaly tragedy
*Black January | Чёрный январь; Кровавый январь; трагедия 20 января | 20 Yanvar faciəsi; Qara Yanvar; Qanlı Yanvar; 20 Yanvar hadisələri | Black January; January 20 tragedy; Bloody January
*Chernobyl Disaster | авария на Чернобыльской АЭС; Чернобыльская авария; чернобыльская катастрофа; авария на ЧАЭС | Çernobıl qəzası; Çernobıl fəlakəti | Chernobyl disaster; Chernobyl accident; Chernobyl catastrophe
*September 11 Attacks | теракты 11 сентября; теракт 11 сентября | 11 sentyabr terror aktları; 11 sentyabr hücumları | September 11 attacks; 9/11 attacks; Sept. 11 attacks
*COVID-19 Pandemic | пандемия COVID-19; пандемия коронавируса; пандемия ковида; пандемия новой коронавирусной инфекции | COVID-19 pandemiyası; koronavirus pandemiyası; COVİD-19 pandemiyası | COVID-19 pandemic; coronavirus pandemic; Covid pandemic; COVID pandemic
*Crocus City Hall Attack | теракт в «Крокус Сити Холле»; теракт в Крокус Сити Холле; теракт в «Крокусе» | «Crocus City Hall»da terror aktı | Crocus City Hall attack
Olympic Games | Олимпийские игры; Олимпиада; Игры Олимпиады | Olimpiya Oyunları; Olimpiada | Olympic Games; Olympics
Summer Olympic Games | летние Олимпийские игры; летняя Олимпиада | Yay Olimpiya Oyunları; Yay Olimpiadası | Summer Olympic Games; Summer Olympics
Winter Olympic Games | зимние Олимпийские игры; зимняя Олимпиада | Qış Olimpiya Oyunları; Qış Olimpiadası | Winter Olympic Games; Winter Olympics
Youth Olympic Games | юношеские Олимпийские игры | Gənclər Olimpiya Oyunları | Youth Olympic Games; Youth Olympics
Paralympic Games | Паралимпийские игры; Паралимпиада | Paralimpiya Oyunları; Paralimpiada | Paralympic Games; Paralympics
Deaflympics | Сурдлимпийские игры; Сурдлимпиада | Surdlimpiya Oyunları | Deaflympics
European Games | Европейские игры | Avropa Oyunları | European Games
Islamic Solidarity Games | Игры исламской солидарности; Исламиада | İslam Həmrəyliyi Oyunları; İslamiada | Islamic Solidarity Games
Commonwealth Games | Игры Содружества | Birlik Oyunları | Commonwealth Games
Pan American Games | Панамериканские игры | Panamerika Oyunları | Pan American Games
Goodwill Games | Игры доброй воли | | Goodwill Games
Invictus Games | Игры непокорённых | | Invictus Games
Asian Games | Азиатские игры | Asiya Oyunları | Asian Games
Universiade | Универсиада; Всемирная летняя Универсиада | Universiada | Universiade; World University Games
World Nomad Games | Всемирные игры кочевников; Игры кочевников | Dünya Köçəri Oyunları | World Nomad Games
CIS Games | Игры стран СНГ; Игры СНГ | MDB Oyunları | CIS Games
FIFA World Cup | чемпионат мира по футболу; ЧМ по футболу; мундиаль; Мундиаль | futbol üzrə dünya çempionatı; Mundial | FIFA World Cup; World Football Championship; football World Cup
+FIFA World Cup | ЧМ | DÇ | World Cup
European Football Championship | чемпионат Европы по футболу | futbol üzrə Avropa çempionatı | European Football Championship; UEFA European Championship
+European Football Championship | Евро; ЧЕ | AVRO | Euro; EURO; UEFA Euro; UEFA EURO
Champions League | Лига чемпионов; Лига чемпионов УЕФА | Çempionlar Liqası; UEFA Çempionlar Liqası | Champions League; UEFA Champions League
Europa League | Лига Европы; Лига Европы УЕФА | Avropa Liqası; UEFA Avropa Liqası | Europa League; UEFA Europa League
Conference League | Лига конференций; Лига конференций УЕФА | Konfrans Liqası; UEFA Konfrans Liqası | Conference League; UEFA Conference League
Nations League | Лига наций; Лига наций УЕФА | Millətlər Liqası; UEFA Millətlər Liqası | Nations League; UEFA Nations League
Africa Cup of Nations | Кубок Африки; Кубок африканских наций | Afrika Millətlər Kuboku | Africa Cup of Nations; African Cup of Nations
Gagarin Cup | Кубок Гагарина | Qaqarin Kuboku | Gagarin Cup
Stanley Cup | Кубок Стэнли | Stenli Kuboku | Stanley Cup
Davis Cup | Кубок Дэвиса | Devis Kuboku | Davis Cup
Wimbledon | Уимблдон | Uimbldon | Wimbledon
Roland Garros | Ролан Гаррос; Открытый чемпионат Франции | Rolan Qarros | Roland Garros; French Open
US Open | Открытый чемпионат США; US Open | US Open; ABŞ Açıq çempionatı | US Open
Australian Open | Открытый чемпионат Австралии; Australian Open | Avstraliya Açıq çempionatı | Australian Open
Super Bowl | Супербоул | Superboul | Super Bowl
Tour de France | Тур де Франс | Tur de Frans | Tour de France
Dakar Rally | ралли «Дакар»; ралли Дакар | Dakar rallisi | Dakar Rally
Eurovision Song Contest | Евровидение; «Евровидение»; песенный конкурс «Евровидение» | Avroviziya; Avroviziya mahnı müsabiqəsi; «Eurovision» mahnı müsabiqəsi | Eurovision; Eurovision Song Contest
Intervision | Интервидение; «Интервидение» | İntervidenie; İnterviziya | Intervision
Cannes Film Festival | Каннский кинофестиваль; Каннский фестиваль | Kann film festivalı; Kann kinofestivalı; Kann festivalı | Cannes Film Festival; Cannes festival
Venice Film Festival | Венецианский кинофестиваль | Venesiya film festivalı; Venesiya kinofestivalı | Venice Film Festival
Berlinale | Берлинский кинофестиваль; Берлинале | Berlin film festivalı; Berlin kinofestivalı; Berlinale | Berlinale; Berlin Film Festival; Berlin International Film Festival
Academy Awards | премия «Оскар»; церемония «Оскар» | «Oskar» mükafatı | Academy Awards; Oscars
World Economic Forum | Всемирный экономический форум; Давосский форум; ВЭФ в Давосе; форум в Давосе | Dünya İqtisadi Forumu; Davos İqtisadi Forumu; Davos forumu | World Economic Forum; Davos forum; Davos Forum
Munich Security Conference | Мюнхенская конференция; Мюнхенская конференция по безопасности; Мюнхенская конференция по вопросам безопасности | Münhen Təhlükəsizlik Konfransı; Münxen Təhlükəsizlik Konfransı; Münhen konfransı | Munich Security Conference; Munich conference
Saint Petersburg International Economic Forum | Петербургский международный экономический форум; ПМЭФ; Петербургский экономический форум; Петербургский форум | Sankt-Peterburq Beynəlxalq İqtisadi Forumu; Peterburq Beynəlxalq İqtisadi Forumu; Peterburq iqtisadi forumu | St. Petersburg International Economic Forum; St Petersburg International Economic Forum; Saint Petersburg International Economic Forum; SPIEF; St. Petersburg Economic Forum
Eastern Economic Forum | Восточный экономический форум; ВЭФ | Şərq İqtisadi Forumu | Eastern Economic Forum
Valdai Forum | Валдайский форум; форум «Валдай» | Valday forumu | Valdai Forum
Astana International Forum | Астанинский международный форум; Международный форум «Астана» | Astana Beynəlxalq Forumu | Astana International Forum
Antalya Diplomacy Forum | Анталийский дипломатический форум; Дипломатический форум в Анталье | Antalya Diplomatiya Forumu | Antalya Diplomacy Forum; Antalya Diplomatic Forum
Global Baku Forum | Глобальный Бакинский форум; Бакинский глобальный форум | Qlobal Bakı Forumu | Global Baku Forum; Baku Global Forum
Shusha Global Media Forum | Шушинский глобальный медиафорум; Глобальный медиафорум в Шуше | Şuşa Qlobal Media Forumu; Qlobal Media Forumu | Shusha Global Media Forum; Global Media Forum
Baku International Humanitarian Forum | Бакинский международный гуманитарный форум | Bakı Beynəlxalq Humanitar Forumu | Baku International Humanitarian Forum
World Urban Forum | Всемирный форум городов; Всемирный урбанистический форум; Всемирный форум по урбанизации | Ümumdünya Şəhərsalma Forumu; Dünya Şəhərsalma Forumu; WUF13 | World Urban Forum; WUF13
Tehran Conference | Тегеранская конференция | Tehran konfransı | Tehran Conference
Yalta Conference | Ялтинская конференция | Yalta konfransı | Yalta Conference
Potsdam Conference | Потсдамская конференция | Potsdam konfransı | Potsdam Conference
Nuremberg Trials | Нюрнбергский процесс; Нюрнбергский трибунал | Nürnberq prosesi; Nürnberq məhkəməsi | Nuremberg trials; Nuremberg Trials
*Novruz | Новруз; Новруз байрам; Новруз байрамы; Новруз-байрам; праздник Новруз; Навруз; Наурыз; Нооруз | Novruz; Novruz bayramı; Novruz bayramları | Novruz; Nowruz; Novruz holiday; Nowruz holiday; Novruz Bayram
*Ramadan | Рамадан; месяц Рамазан; Рамазан байрамы; праздник Рамазан; Ураза-байрам | Ramazan bayramı; Ramazan ayı | Ramadan; Eid al-Fitr
*Eid al-Adha | Гурбан байрамы; Курбан-байрам; праздник Гурбан; Курбан-айт | Qurban bayramı | Eid al-Adha; Gurban Bayram; Kurban Bayram
*Ashura | Ашура; день Ашура | Aşura; Aşura günü | Ashura
*Easter | Пасха | Pasxa; Pasxa bayramı | Easter
*Christmas | Рождество; Рождество Христово | Milad bayramı | Christmas
*New Year | Новый год | Yeni il; Yeni il bayramı | New Year; New Year's Eve; New Year's
*Maslenitsa | Масленица | Maslenitsa | Maslenitsa
*Halloween | Хеллоуин | Hellouin | Halloween
*Victory Day | День Победы; День победы; праздник Победы | Zəfər Günü; Zəfər günü; Qələbə Günü; Qələbə günü | Victory Day
*International Women's Day | Международный женский день; Международный день женщин; 8 Марта | Beynəlxalq Qadınlar Günü; Qadınlar Günü | International Women's Day
*Defender of the Fatherland Day | День защитника Отечества; День защитников Отечества | Vətən Müdafiəçiləri Günü | Defender of the Fatherland Day
*Labour Day | Праздник весны и труда; Первомай | | May Day; Labour Day; Labor Day
*Russia Day | День России | Rusiya Günü | Russia Day
*Unity Day | День народного единства | Xalq Birliyi Günü | National Unity Day; Unity Day
*State Flag Day | День Государственного флага; День государственного флага; День флага | Dövlət Bayrağı Günü | State Flag Day; Flag Day
*Remembrance Day | День памяти | Anım Günü; Anım günü | Remembrance Day
*Independence Day | День независимости; День Независимости; День восстановления независимости | Müstəqillik Günü; Müstəqilliyin Bərpası Günü; Müstəqillik günü | Independence Day; Restoration of Independence Day
*Republic Day | День Республики; День республики | Respublika Günü; Respublika günü | Republic Day
*Constitution Day | День Конституции; День конституции | Konstitusiya Günü; Konstitusiya günü | Constitution Day
*Knowledge Day | День знаний; День Знаний | Bilik Günü; Bilik günü | Knowledge Day
*National Salvation Day | День национального спасения | Milli Qurtuluş Günü; Qurtuluş Günü; Milli Qurtuluş günü | National Salvation Day
*Solidarity Day of World Azerbaijanis | День солидарности азербайджанцев мира | Dünya Azərbaycanlılarının Həmrəyliyi Günü; Dünya Azərbaycanlılarının Həmrəylik Günü | Solidarity Day of World Azerbaijanis; World Azerbaijanis Solidarity Day
*Armed Forces Day | День Вооружённых сил; День Вооруженных Сил; День вооруженных сил | Silahlı Qüvvələr Günü | Armed Forces Day
*Cosmonautics Day | День космонавтики | Kosmonavtika Günü | Cosmonautics Day
*World Book Day | Всемирный день книги | Ümumdünya Kitab Günü | World Book Day
*State Sovereignty Day | День государственного суверенитета | Dövlət Suverenliyi Günü | State Sovereignty Day
*State Independence Day | День государственной независимости | Dövlət Müstəqilliyi Günü | State Independence Day
*International Children's Day | Международный день защиты детей; День защиты детей | Beynəlxalq Uşaqların Müdafiəsi Günü; Uşaqların Beynəlxalq Müdafiəsi Günü | International Children's Day
*World Press Freedom Day | Всемирный день свободы печати; Всемирный день свободы прессы | Ümumdünya Mətbuat Azadlığı Günü; Dünya Mətbuat Azadlığı Günü | World Press Freedom Day
*World Environment Day | Всемирный день окружающей среды | Ümumdünya Ətraf Mühit Günü | World Environment Day
*Earth Day | День Земли | Yer Günü | Earth Day
*World AIDS Day | Всемирный день борьбы со СПИДом | Ümumdünya QİÇS-lə Mübarizə Günü | World AIDS Day
*World Health Day | Всемирный день здоровья | Ümumdünya Sağlamlıq Günü | World Health Day
*International Mother Language Day | Международный день родного языка | Beynəlxalq Ana Dili Günü | International Mother Language Day
*International Holocaust Remembrance Day | Международный день памяти жертв Холокоста | | International Holocaust Remembrance Day
*Teachers' Day | День учителя | Müəllim Günü | Teachers' Day; Teacher's Day
*National Press Day | День национальной печати | Milli Mətbuat Günü | National Press Day
*Oil Workers' Day | День нефтяника; День работников нефтяной промышленности | Neftçilər Günü | Oil Workers' Day
*Police Day | День полиции | Polis Günü | Police Day
*Diplomatic Service Day | День работников дипломатической службы | Diplomatik Xidmət Orqanları Əməkdaşlarının Günü | Diplomatic Service Day
*Bastille Day | День взятия Бастилии | Bastiliya Günü | Bastille Day
*Thanksgiving | День благодарения | Şükran Günü | Thanksgiving; Thanksgiving Day
*Valentine's Day | День святого Валентина; День Святого Валентина | Sevgililər Günü | Valentine's Day
*Black Friday | чёрная пятница; Чёрная пятница | Qara cümə | Black Friday
*Great Depression | Великая депрессия | Böyük Depressiya | Great Depression
`
