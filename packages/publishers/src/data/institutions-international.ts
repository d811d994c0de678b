/** International bodies; the columns are those of institutions-caucasus.ts. */
export const internationalInstitutions = `
= --
un | international | Организация Объединённых Наций; ООН; пресс-служба ООН; секретариат ООН | Birləşmiş Millətlər Təşkilatı; BMT | United Nations; UN; the UN; U.N.
un-security-council | international | Совет Безопасности ООН; Совбез ООН; СБ ООН | BMT Təhlükəsizlik Şurası; BMT TŞ | United Nations Security Council; UN Security Council; UNSC
un-general-assembly | international | Генеральная Ассамблея ООН; Генассамблея ООН; ГА ООН | BMT Baş Assambleyası; BMT BA | United Nations General Assembly; UN General Assembly; UNGA
unesco | international | ЮНЕСКО; UNESCO | YUNESKO; UNESCO | UNESCO; United Nations Educational, Scientific and Cultural Organization
unicef | international | ЮНИСЕФ; Детский фонд ООН | UNİSEF; BMT Uşaq Fondu; UNICEF | UNICEF; United Nations Children's Fund
unhcr | international | Управление Верховного комиссара ООН по делам беженцев; УВКБ ООН; УВКБ | BMT Qaçqınlar üzrə Ali Komissarlığı; BMT QAK | United Nations High Commissioner for Refugees; UNHCR; UN Refugee Agency
ohchr | international | Управление Верховного комиссара ООН по правам человека; УВКПЧ ООН; УВКПЧ | BMT İnsan Hüquqları üzrə Ali Komissarlığı | Office of the United Nations High Commissioner for Human Rights; OHCHR; UN Human Rights Office
ocha | international | Управление ООН по координации гуманитарных вопросов; УКГВ ООН; УКГВ | BMT Humanitar Məsələlərin Əlaqələndirilməsi İdarəsi; OCHA | United Nations Office for the Coordination of Humanitarian Affairs; OCHA; UN OCHA
undp | international | Программа развития ООН; ПРООН | BMT İnkişaf Proqramı; BMTİP | United Nations Development Programme; UNDP
unep | international | Программа ООН по окружающей среде; ЮНЕП | BMT Ətraf Mühit Proqramı; UNEP | United Nations Environment Programme; UNEP
unfccc | international | Рамочная конвенция ООН об изменении климата; РКИК ООН | BMT İqlim Dəyişmələri üzrə Çərçivə Konvensiyası | United Nations Framework Convention on Climate Change; UNFCCC
wfp | international | Всемирная продовольственная программа; ВПП ООН | Ümumdünya Ərzaq Proqramı | World Food Programme; WFP
who | international | Всемирная организация здравоохранения; ВОЗ | Ümumdünya Səhiyyə Təşkilatı; ÜST | World Health Organization; WHO | WHO
fao | international | Продовольственная и сельскохозяйственная организация ООН; ФАО | BMT-nin Ərzaq və Kənd Təsərrüfatı Təşkilatı; FAO | Food and Agriculture Organization; FAO
ilo | international | Международная организация труда; МОТ | Beynəlxalq Əmək Təşkilatı; BƏT | International Labour Organization; ILO
iom | international | Международная организация по миграции; МОМ | Beynəlxalq Miqrasiya Təşkilatı; BMqT | International Organization for Migration; IOM
iaea | international | Международное агентство по атомной энергии; МАГАТЭ | Atom Enerjisi üzrə Beynəlxalq Agentlik; MAQATE; BAEA | International Atomic Energy Agency; IAEA
wmo | international | Всемирная метеорологическая организация; ВМО | Ümumdünya Meteorologiya Təşkilatı; ÜMT | World Meteorological Organization; WMO
wipo | international | Всемирная организация интеллектуальной собственности; ВОИС | Ümumdünya Əqli Mülkiyyət Təşkilatı; ÜƏMT | World Intellectual Property Organization; WIPO
icao | international | Международная организация гражданской авиации; ИКАО | Beynəlxalq Mülki Aviasiya Təşkilatı; ICAO | International Civil Aviation Organization; ICAO
iata | international | Международная ассоциация воздушного транспорта; ИАТА | Beynəlxalq Hava Nəqliyyatı Assosiasiyası; IATA | International Air Transport Association; IATA
eurocontrol | international | Евроконтроль; Eurocontrol | Avrokontrol | Eurocontrol
imo | international | Международная морская организация; ИМО | Beynəlxalq Dəniz Təşkilatı; BDT | International Maritime Organization; IMO | BDT
itu | international | Международный союз электросвязи; МСЭ | Beynəlxalq Telekommunikasiya İttifaqı; BTİ | International Telecommunication Union; ITU
icj | court | Международный суд ООН; МС ООН; Международный суд | BMT-nin Beynəlxalq Ədalət Məhkəməsi; Beynəlxalq Ədalət Məhkəməsi | International Court of Justice; ICJ; UN International Court of Justice
icc | court | Международный уголовный суд; МУС | Beynəlxalq Cinayət Məhkəməsi; BCM | International Criminal Court; ICC
echr | court | Европейский суд по правам человека; ЕСПЧ | Avropa İnsan Hüquqları Məhkəməsi; AİHM | European Court of Human Rights; ECHR; ECtHR
pca | court | Постоянная палата третейского суда | Daimi Arbitraj Məhkəməsi | Permanent Court of Arbitration
opcw | international | Организация по запрещению химического оружия; ОЗХО | Kimyəvi Silahların Qadağan Edilməsi Təşkilatı; KSQT | Organisation for the Prohibition of Chemical Weapons; OPCW
imf | international | Международный валютный фонд; МВФ | Beynəlxalq Valyuta Fondu; BVF | International Monetary Fund; IMF
world-bank | international | Всемирный банк; ВБ; Группа Всемирного банка | Dünya Bankı; DB; Dünya Bankı Qrupu | World Bank; World Bank Group; the World Bank | ВБ; DB
wto | international | Всемирная торговая организация; ВТО | Ümumdünya Ticarət Təşkilatı; ÜTT | World Trade Organization; WTO
oecd | international | Организация экономического сотрудничества и развития; ОЭСР | İqtisadi Əməkdaşlıq və İnkişaf Təşkilatı; İƏİT | Organisation for Economic Co-operation and Development; OECD
iea | international | Международное энергетическое агентство; МЭА | Beynəlxalq Enerji Agentliyi; BEA | International Energy Agency; IEA
opec | international | ОПЕК; Организация стран — экспортёров нефти; секретариат ОПЕК | OPEK; Neft İxrac Edən Ölkələr Təşkilatı | OPEC; Organization of the Petroleum Exporting Countries; OPEC Secretariat
opec-plus | international | ОПЕК+ | OPEK+ | OPEC+; OPEC Plus
adb | international | Азиатский банк развития; АБР | Asiya İnkişaf Bankı; AİB | Asian Development Bank; ADB
aiib | international | Азиатский банк инфраструктурных инвестиций; АБИИ | Asiya İnfrastruktur İnvestisiya Bankı; AİİB | Asian Infrastructure Investment Bank; AIIB
ebrd | international | Европейский банк реконструкции и развития; ЕБРР | Avropa Yenidənqurma və İnkişaf Bankı; AYİB | European Bank for Reconstruction and Development; EBRD
eib | international | Европейский инвестиционный банк; ЕИБ | Avropa İnvestisiya Bankı | European Investment Bank; EIB
isdb | international | Исламский банк развития; ИБР | İslam İnkişaf Bankı; İİB | Islamic Development Bank; IsDB | ИБР
eabr | international | Евразийский банк развития; ЕАБР | Avrasiya İnkişaf Bankı | Eurasian Development Bank; EDB | EDB
nato | international | НАТО; Североатлантический альянс; Североатлантический союз; штаб-квартира НАТО | NATO; Şimali Atlantika Alyansı | NATO; North Atlantic Treaty Organization; North Atlantic Alliance; the Alliance | the Alliance
osce | international | Организация по безопасности и сотрудничеству в Европе; ОБСЕ | Avropada Təhlükəsizlik və Əməkdaşlıq Təşkilatı; ATƏT | Organization for Security and Co-operation in Europe; OSCE
odihr | international | Бюро ОБСЕ по демократическим институтам и правам человека; БДИПЧ ОБСЕ; БДИПЧ | ATƏT-in Demokratik Təsisatlar və İnsan Hüquqları Bürosu; ATƏT DTİHB | OSCE Office for Democratic Institutions and Human Rights; ODIHR; OSCE/ODIHR
osce-minsk-group | international | Минская группа ОБСЕ; МГ ОБСЕ | ATƏT-in Minsk qrupu | OSCE Minsk Group; Minsk Group
council-of-europe | international | Совет Европы; СЕ | Avropa Şurası; AŞ | Council of Europe; CoE | СЕ; AŞ
pace | international | Парламентская ассамблея Совета Европы; ПАСЕ | Avropa Şurası Parlament Assambleyası; AŞPA | Parliamentary Assembly of the Council of Europe; PACE
venice-commission | international | Венецианская комиссия | Venesiya Komissiyası | Venice Commission
eu | international | Европейский союз; ЕС; Евросоюз | Avropa İttifaqı; Aİ; Avropa Birliyi | European Union; EU; the EU; E.U.
european-commission | international | Европейская комиссия; Еврокомиссия; ЕК | Avropa Komissiyası; AK | European Commission; EU Commission; EC | ЕК; EC; AK
european-council | international | Европейский совет; Евросовет | Avropa İttifaqı Şurası | European Council; EU Council; Council of the European Union; Council of the EU
european-parliament | international | Европейский парламент; Европарламент; ЕП | Avropa Parlamenti; AP | European Parliament; EU Parliament | AP; ЕП
eeas | international | Европейская служба внешних связей; ЕСВС; дипломатическая служба ЕС; внешнеполитическая служба ЕС | Aİ Xarici Fəaliyyət Xidməti; Avropa Xarici Fəaliyyət Xidməti | European External Action Service; EEAS; EU diplomatic service
ecb | international | Европейский центральный банк; ЕЦБ | Avropa Mərkəzi Bankı | European Central Bank; ECB
eurostat | international | Евростат; Eurostat | Avrostat; Eurostat | Eurostat
frontex | international | Фронтекс; Frontex | Frontex | Frontex; European Border and Coast Guard Agency
europol | international | Европол | Avropol; Europol | Europol
interpol | international | Интерпол | İnterpol | Interpol; INTERPOL
euma | international | Миссия ЕС в Армении; наблюдательная миссия ЕС в Армении; миссия ЕС по наблюдению в Армении | Aİ-nin Ermənistandakı missiyası; Avropa İttifaqının Ermənistandakı Müşahidə Missiyası | European Union Mission in Armenia; EUMA; EU Mission in Armenia; EU monitoring mission in Armenia
eumm | international | Миссия наблюдателей ЕС в Грузии; МНЕС | Aİ-nin Gürcüstandakı Müşahidə Missiyası | European Union Monitoring Mission in Georgia; EUMM; EU Monitoring Mission in Georgia
eu-delegation-azerbaijan | embassy | Представительство ЕС в Азербайджане; представительство Евросоюза в Азербайджане; делегация ЕС в Азербайджане | Aİ-nin Azərbaycandakı Nümayəndəliyi; Avropa İttifaqının Azərbaycandakı Nümayəndəliyi | EU Delegation to Azerbaijan; Delegation of the European Union to Azerbaijan
cis | international | Содружество Независимых Государств; СНГ; Исполком СНГ | Müstəqil Dövlətlər Birliyi; MDB | Commonwealth of Independent States; CIS
csto | international | Организация Договора о коллективной безопасности; ОДКБ; секретариат ОДКБ | Kollektiv Təhlükəsizlik Müqaviləsi Təşkilatı; KTMT | Collective Security Treaty Organization; CSTO
eaeu | international | Евразийский экономический союз; ЕАЭС | Avrasiya İqtisadi İttifaqı; Aİİ | Eurasian Economic Union; EAEU; EEU
eec-eaeu | international | Евразийская экономическая комиссия; ЕЭК | Avrasiya İqtisadi Komissiyası | Eurasian Economic Commission; EEC
sco | international | Шанхайская организация сотрудничества; ШОС | Şanxay Əməkdaşlıq Təşkilatı; ŞƏT | Shanghai Cooperation Organisation; Shanghai Cooperation Organization; SCO | SCO
brics | international | БРИКС | BRİKS; BRICS | BRICS
ots | international | Организация тюркских государств; ОТГ; секретариат ОТГ; Тюркский совет | Türk Dövlətləri Təşkilatı; TDT | Organization of Turkic States; OTS; Turkic Council
turksoy | international | ТЮРКСОЙ; Международная организация тюркской культуры | TÜRKSOY; Beynəlxalq Türk Mədəniyyəti Təşkilatı | TURKSOY; International Organization of Turkic Culture
turkpa | international | Парламентская ассамблея тюркских государств; ТюркПА | Türk Dövlətlərinin Parlament Assambleyası; TÜRKPA | Parliamentary Assembly of Turkic States; TURKPA
oic | international | Организация исламского сотрудничества; ОИС | İslam Əməkdaşlıq Təşkilatı; İƏT | Organization of Islamic Cooperation; Organisation of Islamic Cooperation; OIC
eco | international | Организация экономического сотрудничества; ОЭС | İqtisadi Əməkdaşlıq Təşkilatı; ECO | Economic Cooperation Organization; ECO | ECO
d8 | international | «Исламская восьмёрка»; D-8; Д-8 | D-8; D-8 İqtisadi Əməkdaşlıq Təşkilatı | D-8 Organization for Economic Cooperation; D-8
nam | international | Движение неприсоединения | Qoşulmama Hərəkatı | Non-Aligned Movement; NAM | NAM
guam | international | ГУАМ; Организация за демократию и экономическое развитие — ГУАМ | GUAM | GUAM; GUAM Organization for Democracy and Economic Development
bsec | international | Организация Черноморского экономического сотрудничества; ОЧЭС | Qara Dəniz İqtisadi Əməkdaşlıq Təşkilatı; QDİƏT | Organization of the Black Sea Economic Cooperation; BSEC
arab-league | international | Лига арабских государств; ЛАГ | Ərəb Dövlətləri Liqası; Ərəb Liqası | League of Arab States; Arab League
african-union | international | Африканский союз; АС | Afrika İttifaqı | African Union; AU | АС; AU
asean | international | АСЕАН | ASEAN | ASEAN; Association of Southeast Asian Nations
gcc | international | Совет сотрудничества арабских государств Персидского залива; ССАГПЗ | Körfəz Ərəb Dövlətləri Əməkdaşlıq Şurası; KƏŞ | Gulf Cooperation Council; GCC | GCC
traceca | international | ТРАСЕКА; TRACECA | TRASEKA; TRACECA | TRACECA; Transport Corridor Europe-Caucasus-Asia
titr | international | Международная ассоциация «Транскаспийский международный транспортный маршрут»; ТМТМ; Транскаспийский международный транспортный маршрут; Средний коридор | Transxəzər Beynəlxalq Nəqliyyat Marşrutu Beynəlxalq Assosiasiyası; TBNM; Orta Dəhliz | Trans-Caspian International Transport Route Association; TITR Association; TITR; Middle Corridor Association | Средний коридор; Orta Dəhliz
icrc | international | Международный комитет Красного Креста; МККК | Beynəlxalq Qızıl Xaç Komitəsi; BQXK | International Committee of the Red Cross; ICRC
ifrc | international | Международная федерация обществ Красного Креста и Красного Полумесяца; Красный Крест | Beynəlxalq Qızıl Xaç və Qızıl Aypara Cəmiyyətləri Federasiyası; Qızıl Xaç | International Federation of Red Cross and Red Crescent Societies; IFRC; Red Cross | Красный Крест; Qızıl Xaç; Red Cross
msf | international | «Врачи без границ»; Врачи без границ | "Sərhədsiz Həkimlər" | Doctors Without Borders; Médecins Sans Frontières; MSF
hrw | international | Human Rights Watch; Хьюман Райтс Вотч; HRW | Human Rights Watch; HRW | Human Rights Watch; HRW
freedom-house | international | Freedom House; Фридом хаус | Freedom House | Freedom House
transparency-international | international | Transparency International; Трансперенси Интернешнл | Transparency International | Transparency International
cpj | international | Комитет защиты журналистов | Jurnalistlərin Müdafiəsi Komitəsi | Committee to Protect Journalists; CPJ
sipri | science | Стокгольмский институт исследования проблем мира; СИПРИ | Stokholm Beynəlxalq Sülh Araşdırmaları İnstitutu; SIPRI | Stockholm International Peace Research Institute; SIPRI
crisis-group | science | Международная кризисная группа | Beynəlxalq Böhran Qrupu | International Crisis Group; Crisis Group; ICG
emsc | science | Европейско-Средиземноморский сейсмологический центр; EMSC | Avropa-Aralıq dənizi Seysmoloji Mərkəzi; EMSC | European-Mediterranean Seismological Centre; EMSC; European Mediterranean Seismological Centre
netblocks | other | NetBlocks; Нетблокс | NetBlocks | NetBlocks
bellingcat | media | Bellingcat; Беллингкэт | Bellingcat | Bellingcat
occrp | media | Центр по исследованию коррупции и организованной преступности; OCCRP | Mütəşəkkil Cinayətkarlıq və Korrupsiyanın Araşdırılması Mərkəzi; OCCRP | Organized Crime and Corruption Reporting Project; OCCRP
flightradar24 | company | Flightradar24; Флайтрадар24 | Flightradar24 | Flightradar24
fifa | sport | Международная федерация футбола; ФИФА | FİFA; FIFA; Beynəlxalq Futbol Federasiyası | FIFA; International Federation of Association Football
uefa | sport | Союз европейских футбольных ассоциаций; УЕФА | UEFA; Avropa Futbol Assosiasiyaları İttifaqı | UEFA; Union of European Football Associations
ioc | sport | Международный олимпийский комитет; МОК | Beynəlxalq Olimpiya Komitəsi; BOK | International Olympic Committee; IOC
paralympic-committee | sport | Международный паралимпийский комитет; МПК | Beynəlxalq Paralimpiya Komitəsi | International Paralympic Committee; IPC | IPC
fide | sport | Международная шахматная федерация; ФИДЕ | FİDE; Beynəlxalq Şahmat Federasiyası | FIDE; International Chess Federation
ijf | sport | Международная федерация дзюдо | Beynəlxalq Cüdo Federasiyası | International Judo Federation; IJF
uww | sport | Объединённый мир борьбы; UWW | Birləşmiş Dünya Güləşi; UWW | United World Wrestling; UWW
fig | sport | Международная федерация гимнастики | Beynəlxalq Gimnastika Federasiyası | International Gymnastics Federation; World Gymnastics; FIG | FIG
fia | sport | Международная автомобильная федерация; ФИА | FİA; Beynəlxalq Avtomobil Federasiyası | FIA; Fédération Internationale de l'Automobile
wada | sport | Всемирное антидопинговое агентство; ВАДА | Ümumdünya Antidopinq Agentliyi; WADA | World Anti-Doping Agency; WADA
cas | court | Спортивный арбитражный суд; CAS | İdman Arbitraj Məhkəməsi; CAS | Court of Arbitration for Sport; CAS | CAS
iba | sport | Международная ассоциация бокса; IBA | Beynəlxalq Boks Assosiasiyası; IBA | International Boxing Association; IBA | IBA
isesco | international | ИСЕСКО; ICESCO | ICESCO; İSESKO | ICESCO; ISESCO; Islamic World Educational, Scientific and Cultural Organization
btc-co | company | BTC Co; Баку-Тбилиси-Джейхан | BTC Co; Bakı-Tbilisi-Ceyhan | BTC Co; Baku-Tbilisi-Ceyhan Pipeline Company | Баку-Тбилиси-Джейхан; Bakı-Tbilisi-Ceyhan
tap-ag | company | TAP AG; Трансадриатический газопровод | TAP AG; Transadriatik boru kəməri | TAP AG; Trans Adriatic Pipeline AG
cpc-pipeline | company | Каспийский трубопроводный консорциум; КТК | Xəzər Boru Kəməri Konsorsiumu; XBK | Caspian Pipeline Consortium; CPC | CPC
`
