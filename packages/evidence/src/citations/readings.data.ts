/** Texts of our own with whom they cite; what no single rule shows. A third part is the outlet whose text it is. */
type Reading = readonly [text: string, cites: readonly string[], publisherId?: string]

// prettier-ignore
export const READINGS: Readonly<Record<string, readonly Reading[]>> = {
  'a role and whose it is before the name': [
    ['«Опору подмыло», — сказал начальник дорожной службы Гиорги Меладзе.', ['Giorgi Meladze']],
    ['Об этом ТАСС сообщил замминистра энергетики Киргизии Бакыт Асанов.', ['TASS', 'Bakyt Asanov < TASS']],
    ['Об этом рассказал глава управления экономики Анар Гасымлы.', ['Anar Gasymly']],
    ['Сослан Кадиев из республиканского МЧС рассказал, что ночь прошла спокойно.', ['Soslan Kadiyev']],
  ],
  'what a preposition or another name governs is no subject': [
    ['Вклады выросли, со ссылкой на министерство финансов Грузии сообщает ТАСС.', ['TASS', 'Ministry of Finance of Georgia < TASS']],
    ['Порт открыт, передаёт ТАСС со ссылкой на МИД РФ по итогам встречи замглавы ведомства Михаила Галузина с послом.', ['TASS', 'Ministry of Foreign Affairs of Russia < TASS']],
    ["It was not clear whether Ukraine's air force had been asked about it.", []],
    ['Two guards were initially feared dead.', []],
    ['Rescuers hope to refloat the tanker on Friday.', []],
    ['Tərəflər danışıqları davam etdirəcəklərini bildirib.', []],
  ],
  'the nearest sentence says whom a bare noun means': [
    ['МИД РФ заявил, что встреча состоится. В пятницу посла вызвали в МИД Азербайджана. Министерство выразило протест.', ['Ministry of Foreign Affairs of Russia']],
    ['The Russian Foreign Ministry said talks would go on. On Friday the ambassador was summoned to the Azerbaijani Foreign Ministry. The ministry said he was handed a note.', ['Ministry of Foreign Affairs of Russia', 'Ministry of Foreign Affairs of Azerbaijan']],
    ['Мэр Олег Белов сказал, что мост откроют. Крановщик Марат Ахметов показывает на краны. По его словам, они стоят с осени.', ['Oleg Belov', 'Marat Akhmetov']],
    ['Мэр Олег Белов сказал, что приедет министр Павел Рогов. По его словам, мост откроют в мае.', ['Oleg Belov']],
    ['Nazir Tural Səfərli layihənin hazır olduğunu bildirib. Mühəndis Anar Quliyev isə tələsmir. Onun sözlərinə görə, hələ iş çoxdur.', ['Tural Safarli', 'Anar Guliyev']],
  ],
  'a role taken up again is the same person where it can be': [
    ['Такого мнения политолог Эльхан Садыгзаде. Тон важнее слов, считает политолог Эльхан Садыгзаде. «Это шаг», — сказал эксперт.', ['Elkhan Sadigzade']],
    ['Мост откроют в мае, сказал министр Олег Белов. Очередь растёт, рассказал водитель.', ['Oleg Belov', 'unnamed']],
    ['Так считает политолог Иван Седых. Reuters, ссылаясь на дипломата, пишет о сделке.', ['Ivan Sedykh', 'Reuters', 'unnamed < Reuters']],
  ],
  'a dateline that names another outlet': [
    ['Bakı. 20 noyabr. APA - Limanda işlər başa çatıb. Bunu liman rəisi Yerlan Dosjanov deyib.', ['APA', 'Yerlan Doszhanov < APA'], 'report'],
    ['Bakı. 20 noyabr. APA - Limanda işlər başa çatıb. Bunu liman rəisi Yerlan Dosjanov deyib.', ['Yerlan Doszhanov'], 'apa'],
    ['МОСКВА, 21 ноября. /ТАСС/. Ставка снижена. Об этом сообщил Минфин РФ.', ['TASS', 'Ministry of Finance of Russia < TASS'], 'report'],
    ['TBILISI, Feb 3 (Reuters) - The road is open, the mayor Lev Kats said.', ['Reuters', 'Lev Kats < Reuters'], 'report'],
  ],
  'an outlet that speaks of itself': [
    ['Coach Lev Kats told this newspaper that he would leave.', ['Lev Kats']],
    ['«Мы готовы», — сказал нашему изданию тренер Лев Кац.', ['Lev Kats']],
  ],
  'two roles before one name': [
    ['Bu barədə “Report”a rayon polis idarəsinin rəisi, polis mayoru Elşən Quliyev bildirib.', ['Report', 'Elshan Guliyev < Report']],
    ['Neft Tədqiqatları Mərkəzinin rəhbəri, enerji məsələləri üzrə ekspert İlqar Şaban bunu söyləyib. Ekspert bildirib ki, artım davam edir.', ['Ilgar Shaban']],
    ['Politoloq, siyasi elmlər doktoru Cavid Nuriyev deyib ki, hələ tezdir. Politoloqun sözlərinə görə, gözləmək lazımdır.', ['Javid Nuriyev']],
  ],
  'an outlet called by its domain': [
    ['Qalanews.az-a açıqlamasında politoloq Elxan Məmmədli bildirib ki, belədir.', ['Qalanews.az', 'Elkhan Mammadli < Qalanews.az']],
    ['QALANEWS.AZ xəbər verir ki, yol açıqdır.', ['QALANEWS.AZ']],
    ['Об этом пишет Qalanews.com со ссылкой на МВД Грузии.', ['Qalanews.com', 'Ministry of Internal Affairs of Georgia < Qalanews.com']],
    ['Daxili İşlər Nazirliyindən Qalanews.az-a verilən məlumata görə, sürücü saxlanılıb.', ['Qalanews.az', 'Ministry of Internal Affairs of Azerbaijan < Qalanews.az']],
  ],
  'the first part of a compound is no subject': [
    ['Baş məşqçi Tural Səfərli mətbuat konfransında fikirlərini bildirib: “Yaxşı oyun alındı”.', ['Tural Safarli']],
    ['Bu sözləri “Kəpəz” klubunun baş məşqçisi Tural Səfərli “Kəpəz” oyunundan sonra keçirilən konfransda deyib.', ['Tural Safarli']],
    ['Bu barədə şərhi politoloq Elxan Məmmədli sosial media hesabında paylaşıb.', ['Elkhan Mammadli']],
  ],
  'an official of a body is who was cited with it': [
    ['DİN-in mətbuat xidmətinin rəisi Elşən Quliyev deyib ki, saxlanılan yoxdur. “Bu yalandır”, - deyə DİN rəsmisi qeyd edib.', ['Elshan Guliyev']],
    ['“Bu yalandır”, - deyə DİN rəsmisi qeyd edib.', ['Ministry of Internal Affairs of Azerbaijan']],
  ],
  'a body speaks through its page, its press service, its people inside': [
    ['Погибших нет, сообщается в Telegram-канале ГУ МВД России по Самарской области.', ['Ministry of Internal Affairs of Russia']],
    ['Источник: ПРАЙМ', ['PRAIM']],
  ],
  'a verb that says something only with its noun': [
    ['Мэр Олег Белов выразил уверенность, что мост откроют в мае.', ['Oleg Belov']],
    ['Депутат Анна Лисина поделилась мнением, что закон сырой.', ['Anna Lisina']],
    ['Мэр Олег Белов обратил внимание на то, что мост закрыт.', ['Oleg Belov']],
    ['Рабочие обратили мост в руины.', []],
  ],
  'a trainer of one club is not the trainer of another': [
    ['Тренер «Факела» Лев Кац похвалил игроков: «Мы победили». Тренер «Спартака» сказал, что судья ошибся.', ['Lev Kats', 'Trener Spartaka']],
  ],
  'somebody new stays nobody': [
    ['Minister Oleg Belov said talks would go on. A diplomat told Reuters it was over. "It is over," said the diplomat.', ['Oleg Belov', 'Reuters', 'unnamed < Reuters', 'unnamed']],
  ],
  'an agency of a state is no agency of news': [
    ['Bakı Nəqliyyat Agentliyindən əlavə ediblər ki, yol açıqdır.', ['Baku Transport Agency']],
  ],
  'the correspondent of an outlet is the outlet': [
    ['“Anadolu”nun müxbiri Kilisdən bildirir ki, sərhəd bağlanıb.', ['Anadolu Agency']],
    ['APA-nın Ankaradakı müxbiri xəbər verir ki, görüş başlayıb.', ['APA']],
  ],
  'what is hoped to be done, or learned to be done, is not said': [
    ['Xilasedicilər tankeri çıxarmağa ümid edirlər.', []],
    ['Kəndin daşıyıcıları pul saymağı çoxdan öyrəniblər.', []],
    ['Спасатели надеются снять судно с мели.', []],
  ],
  'the first part of a compound is nobody': [
    ['Gürcüstanın naziri Mariam Kvrivişvili turist rüsumunun artırılması barədə xəbərləri təkzib edib.', ['Mariam Kvrivishvili']],
  ],
  'a ministry of several matters is one': [
    ['Özbəkistanın İnvestisiya, Sənaye və Ticarət Nazirliyi bildirib ki, layihə hazırdır.', ['Uzbekistan Investment Industry and Trade Ministry']],
  ],
  'a company is the business named before': [
    ['Движение восстановлено, сообщает «Интерфакс» со ссылкой на пресс-службу Грузинской железной дороги. По данным компании, поезд прошёл.', ['Interfax', 'Georgian Railway < Interfax']],
    ['Компания «Азеригаз» снизит давление. Компания сообщила, что ремонт закончен.', ['Azerigaz']],
  ],
  'who does not rule out says so': [
    ['Источники не исключают новой встречи.', ['unnamed']],
    ['Nazir Tural Səfərli yeni görüşü istisna etmir.', ['Tural Safarli']],
  ],
  'a name set apart by commas before its verb': [
    ['The minister, Oleg Belov, said the road was open.', ['Oleg Belov']],
    ['Oleg Belov, the transport minister of Georgia, said the road was open.', ['Oleg Belov']],
    ['Lev Kats, who coached the side for ten years, said he would leave.', ['Lev Kats']],
    ['Lev Kats, 54, said he would leave.', ['Lev Kats']],
  ],
  'an outlet that saw, compiled or was first': [
    ['The letter, seen by Reuters, is dated March 3.', ['Reuters']],
    ['Data compiled by Bloomberg show exports rose.', ['Bloomberg']],
    ['Armenpress cites the Georgian police as saying the road is open.', ['Armenpress', 'Police of Georgia < Armenpress']],
  ],
  'a pronoun for whom a spokesperson speaks': [
    ['"It is over," a spokesperson for the Georgian interior ministry said. "We are done," she added.', ['Ministry of Internal Affairs of Georgia']],
  ],
  'who bears an office stands beside it': [
    ['Ferit Hoxha, Albania’s foreign minister, reported that the residence was hit.', ['Ferit Hoxha']],
    ['Как рассказал председатель комиссии военного комиссариата Самарской области Валерий Кандыба, солдат был здоров.', ['Valery Kandyba']],
    ['Об этом сообщил руководитель пресс-службы главка МЧС по Самарской области Олег Крылов.', ['Oleg Krylov']],
    ['Министр заявил, что Олег Крылов уволен.', ['Ministr']],
  ],
  'who stands right before the verb says it': [
    ['Russia struck Kyiv on Sunday with missiles that killed two people, President Lev Kats said Sunday.', ['Lev Kats']],
    ['Officials familiar with the matter declined to comment, Reuters reported.', ['Reuters', 'unnamed < Reuters']],
    ['A diplomat familiar with the talks, who asked not to be named, said the deal was near.', ['unnamed']],
  ],
  'where a name ends and who is only named beside it': [
    ['Bunu mətbuat xidmətinin rəhbəri İbrahim Məmmədov Operativ Qərargahın brifinqində deyib.', ['Ibrahim Mammadov']],
    ['Bunu politoloq Məhəmməd Əsədullazadə FB hesabında qeyd edib.', ['Mohammad Asadullazada']],
    ['Bunu XİN sözçüsü Ayxan Hacızadə Ararat Mirzoyanın iddialarına cavab olaraq yazıb.', ['Aykhan Hajizada']],
    ['İlkin məlumata görə, yol bağlıdır.', []],
    ['DİN-in mətbuat xidmətinin regional qrupundan bildirilib ki, yol bağlıdır.', ['Ministry of Internal Affairs of Azerbaijan']],
    ['APA-nın qərb bürosunun verdiyi məlumata görə, yol bağlıdır.', ['APA'], 'report'],
    ['Первый заместитель главы Администрации президента Украины Ирина Акимова заметила, что это хорошо.', ['Irina Akimova']],
    ['Полиция Великобритании объявила о начале расследования убийства партнёра Бориса Березовского.', ['Police of Great Britain']],
    ['Об этом пишет «Коммерсант», ссылаясь на два источника. По словам источников, суда вернут.', ['Kommersant', 'unnamed < Kommersant']],
    ['Prices rose in the United States this year. Varsha has been posted to Kanakapura.', []],
    ['Revenue Minister R. Ashok said it was illegal. Mr. Ashok said more would follow.', ['R. Ashok']],
  ],
  'English names in full, in short and in front of others': [
    ['Ukraine’s Air Force was hit, the Ukrainian Air Force said. The Air Force said 19 missiles failed.', ['Air Force of Ukraine']],
    ['A report in the Miami New Times says the firm was sued.', ['Miami New Times']],
    ['Costs fell, said the bank’s chief economist, David-Alexandre Brassard. Brassard said growth would follow.', ['David-Alexandre Brassard']],
    ['A recent KFF poll found that 55% agree.', ['KFF']],
    ['That is leading companies to think twice.', []],
    ['President Donald Trump spoke on Monday. The decision was left up to Defense Secretary Jim Mattis. “We will win,” he said.', ['Donald Trump']],
    ['Secretary of State Rex Tillerson denied the reports.', ['Rex Tillerson']],
    ['Officer Threatened to Tow Brown’s Car\n\nThe road is open, coach Lev Kats said.', ['Lev Kats']],
  ],
  'what stands between a name and its verb in Azerbaijani': [
    ['ABŞ Prezidenti Donald Tramp Nyu-Cersidə jurnalistlərə açıqlamasında yeni tarif tətbiq edəcəyini bildirib.', ['Donald Trump']],
    ['Donald Tramp Ukrayna prezidenti Volodimir Zelenski ilə görüşün vacib olduğunu deyib.', ['Donald Trump']],
    ['Bunu komandanın baş məşqçisi Tural Səfərli Azərbaycan Premyer Liqasının II turundan sonra deyib.', ['Tural Safarli']],
    ['Vəkil Nazim Musayev müvəkkilinin jurnalist fəaliyyətinə görə saxlanıldığını deyir.', ['Nazim Musayev']],
    ['Bunu nazir Tural Səfərli Davos İqtisadi Forumunda çıxışı zamanı bildirib.', ['Tural Safarli']],
    ['Bu barədə nazir Rəşad Quliyev Facebook hesabında yaydığı paylaşımda bildirib.', ['Rashad Guliyev']],
  ],
  'an outlet by its noun after its name': [
    ['Qalanews.az portalından verilən məlumata görə, yol açıqdır.', ['Qalanews.az']],
    ['“Report” GlobalInfo portalına istinadən xəbər verir ki, yol açıqdır.', ['Report', 'Globalinfo < Report']],
  ],
  'one outlet by the word of another': [
    ['APA xəbər verir ki, bu barədə “Fox News” məlumat verib.', ['APA', 'Fox News < APA']],
    ['APA xəbər verir ki, bu sözləri nazir Tural Səfərli “Zirvə” jurnalına müsahibəsi zamanı deyib.', ['APA', 'Zirva < APA', 'Tural Safarli < Zirva']],
    ['ТАСС сообщает, что, по данным Reuters, сделка сорвана.', ['TASS', 'Reuters < TASS']],
    ['Источник «Интерфакса» сообщил, что рейс отменён.', ['Interfax', 'unnamed < Interfax']],
  ],
  'the office of a head of state, whoever holds it': [
    ['На сайте главы государства говорится, что указ подписан.', ['Presidential Administration of Azerbaijan'], 'report'],
    ['Как сообщает пресс-служба президента Грузии, визит отложен.', ['Administration of the President of Georgia']],
  ],
  'whoever speaks for others by office is taken up again': [
    ['Bunu Rusiya prezidentinin mətbuat katibi Dmitri Peskov bildirib. Kreml sözçüsü deyib ki, hələ tezdir.', ['Dmitry Peskov']],
    ['Bunu ABŞ prezidenti Donald Tramp deyib. ABŞ lideri bildirib ki, hələ tezdir.', ['Donald Trump']],
  ],
  'Russian names and bodies that hold more than one word': [
    ['По словам главы Счетной палаты Алексея Кудрина, рост замедлился.', ['Alexey Kudrin']],
    ['Как сообщили «Интерфаксу» в пресс-службе «Каро», зал открыт.', ['Interfax', 'Karo < Interfax']],
    ['Бывшая участница Pussy Riot заявила, что суд нарушил её права.', ['unnamed']],
    ['Выяснилось, что зимой они выглядят старше, передаёт «Диверсант.ру».', ['Diversant Ru']],
    ['Глава группы, профессор Такаши Охори заявил, что баня полезна.', ['Takashi Okhori']],
    ['Главный врач больницы Елена КОВАЛЕВА отметила, что мест хватает.', ['Elena Kovaleva']],
    ['Виктор Янукович сообщил о разводе. Янукович рассказал, что живёт один.', ['Viktor Yanukovych']],
    ['Проект предполагает рост занятости. Она написала заявку. Он заявил ходатайство.', []],
  ],
  'two roles before a name, and a name after the place': [
    ['«Это ошибка», — заявил замглавы МИД, статс-секретарь Григорий Карасин.', ['Grigory Karasin']],
    ['The Special Envoy for Syria Lev Kats told Sputnik it was over.', ['Sputnik', 'Lev Kats < Sputnik']],
    ['Prime Minister of Georgia Lev Kats said the road was open.', ['Lev Kats']],
  ],
  'the agency of the dateline does not tell through itself': [
    ['Москва. 27 января. INTERFAX.RU - Мост открыт, сообщила "Интерфаксу" глава района Марина Орлова.', ['Interfax', 'Marina Orlova < Interfax'], 'report'],
  ],
  'a bare noun means the body named before, whose country the outlet tells': [
    ['Daxili İşlər Nazirliyi dünən qəzaların statistikasını açıqladı. Nazirliyin mətbuat xidmətindən verilən məlumata görə, ölən yoxdur.', ['Ministry of Internal Affairs of Azerbaijan']],
    ['Погибших нет, сообщили в региональном управлении МЧС.', ['Ministry of Emergency Situations of Russia']],
  ],
  'a short name that was given in brackets': [
    ['The Pakistan Cricket Board (PCB) announced the dates. PCB said the tests were moved.', ['Pakistan Cricket Board']],
    ['The road is open, according to the China Iron & Steel Association (Cisa). Mills are full, Cisa said.', ['China Iron & Steel Association']],
  ],
  'what a preposition governs, a picture shows or a noun is': [
    ['A satirical story about Rob Nelson posted on the Internet was shared.', []],
    ['President Donald Trump speaks during a meeting with senators.', []],
    ['Recent reports claiming that the road is closed are false.', []],
    ['Oleg Belov, head of the Grain Union, said the ministry had sent a letter.', ['Oleg Belov']],
    ['Siyavuş Novruzov jurnalistləri onu rahat buraxmağa çağırıb.', ['Siyavush Novruzov']],
    ['Novruz tətili günlərində hadisələrin sayı açıqlanıb.', []],
    ['Bunu nazir Tural Səfərli “Sülh naminə” qlobal kampaniyasının Tərəfdaşlar Forumu zamanı deyib.', ['Tural Safarli']],
  ],
  'whose page it is': [
    ["The photo is false, Trend reports citing Hajiyev's Twitter. Hikmet Hajiyev said so.", ['Trend', 'Hikmet Hajiyev < Trend']],
    ['Media spread it, citing intelligence information.', []],
  ],
  'known names that speak together': [
    ['Emmanuel Macron and Friedrich Merz said they would meet.', ['Emmanuel Macron', 'Friedrich Merz']],
    ['Bunu Donald Tramp və İlham Əliyev bildiriblər.', ['Donald Trump', 'Ilham Aliyev']],
  ],
  'one outlet by the word of another before what it means': [
    ['Qalanews.az-ın “Reuters” portalına istinadən məlumatına görə, saziş imzalanıb.', ['Qalanews.az', 'Reuters < Qalanews.az']],
    ['Səfəri ABŞ Dövlət Departamentinin sözçüsü Temmi Brüs da təsdiqləyib.', ['Temmi Brus']],
    ['Növbətçi olub-olmadığını PA-nın Əlaqələr şöbəsinin müdiri Tural Səfərli deyib. PA-nın şöbə müdiri əlavə edib ki, sənəd hazırdır.', ['Tural Safarli']],
  ],
  'a house beside whoever made the picture': [
    ['Фото: Побережье / Ольга Юшкова', ['Poberezhye']],
    ['Фото: berega.kz/Адильбека Тауекелова', ['berega.kz']],
  ],
  'a name at the end in brackets': [
    ['Nazir Tural Səfərli yolun açıq olduğunu deyib. (sahilxeber.az)', ['sahilxeber.az', 'Tural Safarli < sahilxeber.az']],
    ['Мост открыли, сообщил мэр Олег Белов. (ТАСС)', ['TASS', 'Oleg Belov < TASS']],
    ['Мост открыли (фото), сообщил мэр Олег Белов (на снимке).', ['Oleg Belov']],
  ],
  'an outlet before the verb with its own source': [
    ['Ранее Bloomberg со ссылкой на источники, знакомые с ситуацией, сообщил, что добыча упадёт.', ['Bloomberg', 'unnamed < Bloomberg']],
    ['Телеканал ITV со ссылкой на местных жителей передал, что мост закрыт.', ['ITV', 'unnamed < ITV']],
  ],
  'an outlet cited on one side does not tell the rest': [
    ['Мост открыт, сообщила пресс-секретарь мэрии Мария Орлова.\n\nКак передавало агентство Reuters, мост закрыли в мае.\n\nМэр Олег Белов выразил сожаление.', ['Maria Orlova', 'Reuters', 'Oleg Belov']],
  ],
  'what is done is not said, whose role stands in another case says nothing': [
    ['Наши военные продолжают операцию «Источник мира».', []],
    ['Дмитрий Песков ответил на вопрос журналистов об отставке губернатора области Амана Тулеева.', ['Dmitry Peskov']],
    ['The decision was confirmed to Reuters by Lasha Abashidze.', ['Reuters', 'Lasha Abashidze < Reuters']],
    ['Əmrə əsasən, rəis işdən çıxarılıb.', []],
  ],
  'bodies and outlets that nothing names': [
    ['Local outlets quoted a union representative as saying that drivers had not been asked.', ['unnamed']],
    ['Authorities believe it happened at night.', ['unnamed']],
    ['Digər məlumatlara görə, yol bağlıdır.', ['unnamed']],
    ['Şahidlərdən biri APA-ya bildirib ki, yol bağlıdır.', ['APA', 'unnamed < APA']],
  ],
  'a department that speaks for its ministry': [
    ['Об этом сообщили в департаменте информации и печати МИД.', ['Ministry of Foreign Affairs of Russia']],
    ['Bu barədə Oxu.Az-a Mədəniyyət Nazirliyinin İnformasiya və ictimaiyyətlə əlaqələr şöbəsindən məlumat verilib.', ['Oxu.Az', 'Ministry of Culture of Azerbaijan < Oxu.Az']],
  ],
  'names whose end or case was lost': [
    ['Об этом сообщил глава Минобороны Турции Хулуси Акар.', ['Hulusi Akar']],
    ['Движение восстановлено, сообщили в Государственном агентстве автомобильных дорог.', ['State Agency of Automobile Roads']],
    ['«The road is closed», - informs news agency «Reuters», referring to the statement of Oleg Belov.', ['Reuters', 'Oleg Belov < Reuters']],
  ],
  'who calls on whom, names that end as cases do': [
    ['Омбудсмен Олег Белов призвал суд пересмотреть меру, передаёт Interpressnews.', ['InterPressNews', 'Oleg Belov < InterPressNews']],
    ['Рейсы отменены, сообщил официальный представитель Росавиации Артем Кореняко.', ['Artyom Korenyako']],
    ['Bunu nazir Tural Səfərli deyib. /Trend/', ['Trend', 'Tural Safarli < Trend']],
  ],
  'where a name ends, and its nominative': [
    ['Министр Олег Белов рассказал «Каспийскому вестнику», что мост открыт. По данным «Каспийского вестника», ремонт закончен.', ['Kaspiisky vestnik', 'Oleg Belov < Kaspiisky vestnik']],
    ['В Грузинской нефтегазовой корпорации Report сообщили, что жалоб не поступало.', ['Report', 'Georgia Oil and Gas Corporation < Report']],
    ['Об этом пишет ТАСС со ссылкой на пресс-секретаря министра Анну Усачёву.', ['TASS', 'Anna Usachova < TASS']],
    ['Об этом сообщил адвокат Шота Тутберидзе. Омбудсмен Леван Иоселиани потребовал от полиции объяснений.', ['Shota Tutberidze', 'Levan Ioseliani']],
    ['Арест незаконен, говорится в заявлении Ассоциации молодых юристов Грузии.', ['Association of Young Lawyers of Georgia']],
    ['The Georgian Oil and Gas Corporation (GOGC) said it had received no complaints.', ['Georgian Oil and Gas Corporation']],
    ["The Georgian Young Lawyers' Association called the arrests unlawful.", ["Georgian Young Lawyers' Association"]],
    ['The Georgian website Business Media had claimed it. The Sankei Shimbun said it was wrong.', ['Business Media', 'Sankei Shimbun']],
    ['Chinese Foreign Ministry Spokeswoman Zhang Qiyue says it was wrong. Ms. Zhang told a news conference it was over.', ['Zhang Qiyue']],
    ['ANS PRESS-in məlumatına görə, işıqlar kəsilib.', ['ANS PRESS']],
    ['Bu barədə turizm naziri Əbülfəs Qarayev Dövlət Turizm Xidmətinin iclasında deyib.', ['Abulfas Garayev']],
    ['Bu barədə Unikal.org-a "Azərişıq" ASC-dən məlumat verilib.', ['Unikal.org', 'Azerishig < Unikal.org']],
    ['Gürcüstanın "Biznes-Media" nəşri adı açıqlanmayan rəsmiyə istinadən yazmışdı ki, təzyiq azalıb.', ['Biznes-Media', 'unnamed < Biznes-Media']],
  ],
  'a dateline of an outlet that no list holds': [
    ['Tokyo, March 1 (Jiji Press)--The road is open, the mayor Lev Kats said.', ['Jiji Press', 'Lev Kats < Jiji Press']],
    ['28 февраля, SKY.RU – Мост открыт, сообщил мэр Олег Белов.', ['SKY.RU', 'Oleg Belov < SKY.RU']],
    ['Goals came late (Dynamo) - the coach Lev Kats said he was glad.', ['Lev Kats']],
  ],
  'the ministry of the minister who was named': [
    ['Министр экономики Грузии Мариам Квривишвили назвала это ошибкой. В ведомстве добавили, что жалоб нет.', ['Mariam Kvrivishvili', 'Ministry of Economy of Georgia']],
    ['Заместитель министра энергетики Азербайджана Олег Белов назвал сроки. Ведомство уточнило их.', ['Oleg Belov', 'Ministry of Energy of Azerbaijan']],
    ['Bunu energetika naziri Tural Səfərli deyib. Nazirlikdən bildirilib ki, iş davam edir.', ['Tural Safarli', 'Ministry of Energy of Azerbaijan']],
    ['Energy Minister Lev Kats said the road was open. The ministry added that repairs were over.', ['Lev Kats', 'Ministry of Energy of Azerbaijan'], 'trend'],
    ['The government denied the report.', ['Government of Azerbaijan'], 'trend'],
  ],
  'names between commas, ranks and outlets with their nouns': [
    ['The ferry sank, said the coastguard chief, Admiral Wilfredo Tamayo. Coast guard chief Admiral Wilfredo Tamayo told Xinhua that two had died.', ['Wilfredo Tamayo', 'Xinhua', 'Wilfredo Tamayo < Xinhua']],
    ['“It is so,” the head of the Iashvili Clinic, Ivane Chkhaidze, told Rustavi 2.', ['Rustavi 2', 'Ivane Chkhaidze < Rustavi 2']],
    ["The port's operator, Aktau Sea Commercial Port, confirmed the delay.", ['Aktau Sea Commercial Port']],
    ['Jakarta-based El Shinta radio station said the vessel had sunk.', ['El Shinta']],
    ['«Мост закрыт», — написал мэр Олег Белов. По словам градоначальника, ремонт начат.', ['Oleg Belov']],
  ],
  'whose words come through whom': [
    ['Об этом говорится в сообщении, распространенном сегодня пресс-службой МВД Грузии.', ['Ministry of Internal Affairs of Georgia']],
    ['О толчках сообщал и казахстанский МЧС. Визит подтвердил журналистам и помощник президента Олег Белов.', ['Ministry of Emergency Situations of Kazakhstan', 'Oleg Belov']],
    ['Визит состоится, сообщила пресс-служба узбекского лидера.', ['Presidential Administration of Uzbekistan']],
    ['МОСКВА, 5 февраля, РИА НовоПресс. В сообщении телеканала «Дождь» говорится, что мост закрыт.', ['Novopress', 'TV Rain < Novopress']],
    ['“Yeni Gündəm”-in məlumatına görə, bunu nazir Tural Səfərli deyib.', ['Yeni Gundam', 'Tural Safarli < Yeni Gundam']],
    ['Metbuat.az xəbər verir ki, RTV-yə açıqlama verən Tural Səfərli yolun açıq olduğunu deyib.', ['Metbuat.az', 'RTV < Metbuat.az', 'Tural Safarli < RTV']],
    ['Sahil.az MTM-nin saytına istinadən xəbər verir ki, yol açıqdır.', ['Sahil.az', 'MTM < Sahil.az']],
    ['Bu barədə “XəbərBuro” Azərbaycan Milli Elmlər Akademiyası nəzdində Respublika Seysmoloji Xidmət Mərkəzinə istinadən xəbər verir.', ['Khabarburo', 'Republican Seismic Survey Center of Azerbaijan < Khabarburo']],
  ],
}
