/**
 * Sentences with a happening in square brackets, under the English name that all languages share; those under NOTHING
 * name none: `language | sentence`.
 */
export const NOTHING = 'nothing'

export const EVENT_EXAMPLES = `
# Second Karabakh War
ru | Город был разрушен до [Второй карабахской войны], рассказал он.
ru | Во время [44-дневной войны] дорога была закрыта.
az | Yol [İkinci Qarabağ müharibəsindən] sonra açılıb.
az | [44 günlük Vətən müharibəsində] iştirak edənlər mükafatlandırılıb.
en | The road was closed after the [Second Karabakh War].
# Great Patriotic War
ru | Ветераны [Великой Отечественной войны] собрались у памятника.
ru | Он воевал в [Великую Отечественную войну] на Кавказе.
az | O, [Böyük Vətən müharibəsinin] veteranıdır.
# World War II
ru | Это было самое крупное сражение [Второй мировой войны].
az | [İkinci Dünya müharibəsi] illərində neft Bakıdan gəlirdi.
en | It was built before [World War II] and repaired later.
# Russia-Ukraine War
ru | Переговоры о прекращении [российско-украинской войны] продолжаются.
ru | Стороны обсудили [конфликт на Украине] и торговлю.
az | Tərəflər [Rusiya-Ukrayna müharibəsini] müzakirə edib.
en | They discussed the [war in Ukraine] and trade.
en | The [Russia-Ukraine war] has changed routes.
# Crimea War
ru | Книга рассказывает о [Крымской войне] и её героях.
# Sudan Civil War
ru | Люди бегут от [гражданской войны в Судане] на север.
az | [Sudandakı vətəndaş müharibəsi] davam edir.
en | People flee the [civil war in Sudan] every day.
# Special Military Operation
ru | Участники [специальной военной операции] получат землю.
ru | Он вернулся из зоны [СВО] весной.
az | Moskva buna [xüsusi hərbi əməliyyat] deyir.
# Battle of Stalingrad
ru | Музей посвящён [Сталинградской битве] и её солдатам.
# Karabakh War
ru | Память погибших в [карабахской войне] почтили минутой молчания.
en | He wrote a book about the [Karabakh conflict] in Baku.
# COP29
ru | Баку принял [COP29] в ноябре.
ru | Участники [29-й конференции сторон] согласовали текст.
az | Bakıda [COP29-da] qərar qəbul edilib.
en | Baku hosted [COP29] in November.
# NATO Summit in Washington
ru | Решение принято на [саммите НАТО в Вашингтоне], сказал он.
en | It was agreed at the [NATO summit in Washington] on Tuesday.
# Washington Summit
ru | Итоги [вашингтонского саммита] обсудили в Баку.
ru | Итоги [саммита в Вашингтоне] обсудили в Баку.
az | [Vaşinqton sammitinin] nəticələri müzakirə olunub.
en | After the [Washington summit] the talks went on.
# NATO Summit in Ankara
ru | Лидеры съедутся на [саммит НАТО в Анкаре] летом.
az | Liderlər [Ankarada keçiriləcək NATO sammitinə] gələcək.
# Global Baku Forum
ru | Он приехал на [Глобальный Бакинский форум] с делегацией.
az | O, [Qlobal Bakı Forumunda] çıxış edib.
en | He spoke at the [Global Baku Forum] on Thursday.
# 13th Global Baku Forum
ru | Президент принял участие в открытии [XIII Глобального Бакинского форума].
az | Prezident [XIII Qlobal Bakı Forumunun] açılışında iştirak edib.
en | The president attended the [13th Global Baku Forum] yesterday.
# Munich Security Conference
ru | Об этом говорили на [Мюнхенской конференции по безопасности] зимой.
az | [Münhen Təhlükəsizlik Konfransında] bu barədə danışıblar.
en | They met on the sidelines of the [Munich Security Conference].
# World Judo Championship
ru | Она победила на [чемпионате мира по дзюдо] в этом году.
az | O, [cüdo üzrə dünya çempionatında] qalib gəlib.
en | She won gold at the [World Judo Championships].
# 2025 European Wrestling Championship
ru | Команда готовится к [чемпионату Европы по борьбе 2025 года].
az | Yığma [güləş üzrə 2025-ci il Avropa çempionatına] hazırlaşır.
# Azerbaijan Football Championship
ru | Клуб выиграл [чемпионат Азербайджана по футболу] досрочно.
az | Klub [futbol üzrə Azərbaycan çempionatının] qalibidir.
# FIFA World Cup
ru | Сборная вышла на [чемпионат мира по футболу] впервые.
az | Yığma [futbol üzrə dünya çempionatına] vəsiqə qazanıb.
en | The team reached the [FIFA World Cup] for the first time.
# 2026 FIFA World Cup
ru | Отбор на [ЧМ-2026] завершён.
az | [DÇ-2026] seçmə mərhələsi başa çatıb.
en | Qualifying for the [2026 World Cup] is over.
# 2024 European Football Championship
ru | Матч [Евро-2024] смотрели миллионы.
az | [AVRO-2024] oyunu izlənilib.
en | Millions watched [Euro 2024] at home.
# 2012 Eurovision Song Contest
ru | Баку принимал «[Евровидение-2012]».
ru | Баку принимал [Евровидение 2012 года] весной.
en | Baku hosted [Eurovision 2012] in the Crystal Hall.
# 2024 Olympic Games in Paris
ru | Она взяла бронзу на [Олимпийских играх 2024 года в Париже].
en | She took bronze at the [2024 Olympic Games in Paris].
# Olympic Games
ru | Медаль [Олимпийских игр] хранится дома.
az | [Olimpiya Oyunlarının] medalı evdədir.
en | A medal of the [Olympics] is kept at home.
# 2026 Winter Olympic Games
ru | Спортсмены едут на [зимние Олимпийские игры 2026 года].
en | Athletes travel to the [2026 Winter Olympics].
# 2015 European Games
ru | Стадион построен к [Европейским играм 2015 года].
az | Stadion [2015-ci il Avropa Oyunlarına] tikilib.
# Azerbaijan Grand Prix
ru | Гонщик выиграл [Гран-при Азербайджана] в воскресенье.
az | Sürücü [Azərbaycan Qran-prisinin] qalibi olub.
en | The driver won the [Azerbaijan Grand Prix] on Sunday.
# Azerbaijan Formula 1 Grand Prix
ru | Билеты на [Гран-при Азербайджана «Формулы-1»] проданы.
az | [Formula 1 Azərbaycan Qran-prisinə] biletlər satılıb.
en | Tickets for the [Formula 1 Azerbaijan Grand Prix] are sold out.
# Champions League
ru | Клуб вылетел из [Лиги чемпионов] осенью.
az | Klub [Çempionlar Liqasında] oynayır.
en | The club left the [Champions League] in autumn.
# Earthquake in Turkey
ru | После [землетрясения в Турции] прислали спасателей.
az | [Türkiyədə baş vermiş zəlzələdən] sonra yardım göndərilib.
en | Rescuers were sent after the [earthquake in Turkey].
# Earthquake in Shamakhi
ru | О [землетрясении в Шамахы] сообщили жители.
az | [Şamaxıda zəlzələ] olub.
# Flood in Dagestan
ru | [Наводнение в Дагестане] унесло две жизни.
en | The [floods in Dagestan] killed two.
# Plane Crash in Aktau
ru | Расследование [крушения самолёта под Актау] продолжается.
az | [Aktauda baş vermiş təyyarə qəzası] araşdırılır.
en | The [plane crash near Aktau] is being investigated.
# Explosion in Bishkek
ru | Причины [взрыва в Бишкеке] устанавливаются.
az | [Bişkekdəki partlayışın] səbəbi araşdırılır.
en | The cause of the [blast in Bishkek] is unknown.
# Hurricane Milton
ru | [Ураган «Милтон»] дошёл до побережья.
en | [Hurricane Milton] reached the coast.
# Presidential Election in Georgia
ru | Наблюдатели следят за [президентскими выборами в Грузии] с утра.
ru | Наблюдатели следят за [выборами президента Грузии] с утра.
az | Müşahidəçilər [Gürcüstanda prezident seçkilərini] izləyir.
en | Observers follow the [presidential election in Georgia].
# 2024 Parliamentary Election in Azerbaijan
ru | Явка на [парламентских выборах в Азербайджане в 2024 году] была ниже.
en | Turnout in the [2024 parliamentary election in Azerbaijan] was lower.
# Referendum in Kazakhstan
ru | [Референдум в Казахстане] прошёл спокойно.
az | [Qazaxıstanda keçirilən referendum] sakit keçib.
en | The [referendum in Kazakhstan] passed calmly.
# Victory Day
ru | В Баку отметили [День Победы] концертом.
az | Bakıda [Zəfər Günü] qeyd olunub.
en | Baku marked [Victory Day] with a concert.
# Novruz
ru | На [Новруз байрамы] дадут выходные.
az | [Novruz bayramında] iş olmayacaq.
en | There is no work on [Novruz].
# Independence Day
ru | [День независимости] отметили в посольстве.
az | Səfirlikdə [Müstəqillik Günü] qeyd olunub.
en | The embassy marked [Independence Day] on Friday.
# Khojaly Genocide
ru | Жертв [Ходжалинского геноцида] почтили в Баку.
az | [Xocalı soyqırımının] qurbanları yad edilib.
en | Victims of the [Khojaly genocide] were honoured.
# Operation Burya
ru | В ходе [операции «Буря»] погибли люди.
# Shusha Global Media Forum
ru | Журналисты приехали на [Шушинский глобальный медиафорум].
az | Jurnalistlər [Şuşa Qlobal Media Forumuna] gəlib.
en | Journalists came to the [Shusha Global Media Forum].
# World Economic Forum
ru | Об этом он сказал на [Всемирном экономическом форуме] осенью.
az | Bunu o, [Dünya İqtisadi Forumunda] deyib.
en | He said so at the [World Economic Forum] again.
# Gagarin Cup
ru | Клуб выиграл [Кубок Гагарина] весной.
# Counter-Terrorist Operation in Karabakh
ru | После [антитеррористических мероприятий в Карабахе] бои прекратились.
az | [Qarabağda keçirilən antiterror tədbirlərindən] sonra atəş dayandı.
# NATO Summit in Bishkek
ru | На [саммите НАТО в Бишкеке] выступил президент.
en | He spoke at the [NATO summit in Bishkek] again.
# G20 Summit in Johannesburg
ru | Итоги [саммита G20 в Йоханнесбурге] обсуждают.
en | Leaders left the [G20 summit in Johannesburg] early.
# G20 Summit
ru | [Саммит «Большой двадцатки»] завершился.
# Russia-United States Summit in Alaska
ru | После [саммита Россия — США на Аляске] прошло три месяца.
# Iran-Israel Conflict
ru | [Ирано-израильский конфликт] обострился летом.
# Iran-Israel War
en | Prices rose during the [Iran-Israel war] in June.
# Grand Slam in Baku
ru | [Турнир «Большого шлема» в Баку] собрал сильнейших.
az | [Bakıda keçirilən "Böyük dəbilqə" turniri] başa çatıb.
# International Defence ADEX Exhibition in Baku
az | [Bakıda "ADEX" beynəlxalq müdafiə sərgisi] keçirilib.
# Exercise Kavkaz-2020
ru | [Учения «Кавказ-2020»] прошли успешно.
# 2nd Karabakh Chess Cup
ru | Он выиграл [второй Кубок Карабаха по шахматам] дома.
# Baku Energy Week
ru | В рамках [Бакинской энергетической недели] подписан договор.
# Election in United States
ru | [Выборы в США] изменили рынок.
en | The [U.S. election] changed the market.
# 2016 Presidential Election in United States
ru | Во время [выборов президента США в 2016 году] он жил в Баку.
# Explosion in Yerevan
ru | [Взрыв на рынке в Ереване] унёс жизни людей.
# 3rd CIS Games in Ganja
az | [Gəncədə III MDB Oyunları] keçirilib.
# State Sovereignty Day
ru | [День государственного суверенитета] отметили в сентябре.
az | [Dövlət Suverenliyi Günü] sentyabrda qeyd olunur.
# 12th NATO Summit
az | [NATO-nun 12-ci Zirvə görüşü] keçirilib.
# Central Asia-Russia Summit
ru | [Саммит Центральная Азия — Россия] прошёл осенью.
# Operation Desert Storm
en | He served in [Operation Desert Storm] as a pilot.
# Crocus City Hall Attack
ru | Обвиняемые в [теракте в «Крокус Сити Холле»] молчали.
# nothing
ru | Участники форума обсудили торговлю и дороги.
ru | В Баку прошла конференция, на которой выступили врачи.
ru | Война закончилась, и люди вернулись.
ru | В этот день открыли новую дорогу, выборы ещё впереди.
ru | Команда вышла в финал турнира.
ru | Взрыв прогремел утром, пожар потушили.
ru | Конференция завершилась вечером.
az | Müharibə bitdi və insanlar qayıtdılar.
az | Bazar günü yağış yağacaq.
az | Konfransda həkimlər çıxış edib.
en | The conference ended in the evening and the war goes on.
en | One day they will hold an election.
en | A tournament was held for children.
en | The cup was broken after the games.
`
