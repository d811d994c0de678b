/** State, law and diplomacy. One thing a line: English words | Russian words | Azerbaijani roots. */
export const STATE = `
president presidential presidency|президент президентский|prezident
premier|премьер|premyer
minister ministerial|министр|nazir
ministry|министерство|nazirlik
government governmental cabinet|правительство правительственный кабмин кабинет|hökumət kabinet
parliament parliamentary|парламент парламентский госдума рада сейм|parlament
deputy lawmaker legislator mp congressman congresswoman|депутат парламентарий конгрессмен|deputat konqresmen
senate|сенат|senat
senator|сенатор|senator
congress|конгресс|konqres
committee panel|комитет|komitə
commission|комиссия|komissiya
chairman chairwoman chair chairperson|председатель председательство|sədr
secretary|секретарь|katib
governor gubernatorial|губернатор|qubernator
mayor mayoral|мэр мэрия градоначальник|mer meriya
king monarch royal|король королевский монарх|kral
queen|королева|kraliça
prince|принц князь|şahzadə prins
princess|принцесса|şahzadə
emperor empire|император империя|imperator imperiya
throne|трон престол|taxt
chancellor|канцлер|kansler
ambassador envoy|посол посланник посланница|səfir
embassy|посольство|səfirlik
consul consulate consular|консул консульство консульский|konsul
diplomat diplomatic diplomacy|дипломат дипломатический дипломатия дипмиссия дипломатия|diplomat diplomatiya
mission|миссия|missiya
delegation delegate|делегация делегат|nümayəndə heyət
representative|представитель представительство|nümayəndə
spokesman spokeswoman spokesperson|пресс-секретарь представитель официальный|sözçü mətbuat
adviser advisor aide counselor|советник помощник|müşavir köməkçi
official officials|чиновник должностной|məmur rəsmi
authority authorities|власть власти|hakimiyyət orqan
state|государство государственный|dövlət
federal federation|федеральный федерация|federal federasiya
republic|республика республиканский|respublika
republican|республиканец|respublikaçı
democrat democratic democracy|демократ демократия демократический|demokrat
liberal|либерал либеральный|liberal
conservative tory|консерватор консервативный|mühafizəkar
communist communism|коммунист коммунизм|kommunist
socialist socialism|социалист|sosialist
nationalist nationalism|националист национализм|millətçi
party|партия партийный|partiya
opposition oppose opponent|оппозиция оппозиционный|müxalifət
coalition alliance|коалиция альянс|koalisiya alyans ittifaq
ally allied|союзник союзнический|müttəfiq
union|союз|ittifaq birlik
leader leadership|лидер лидерство|lider rəhbər
head chief|глава руководитель начальник|rəhbər başçı rəis
election electoral elect reelection|выборы избрать выборный избирательный|seçki
candidate candidacy nominee nomination nominate|кандидат кандидатура номинант выдвинуть выдвижение|namizəd namizədlik
vote voter ballot|голосование голосовать избиратель бюллетень|səsvermə səs seçici bülleten
referendum|референдум|referendum
poll survey|опрос|sorğu rəy
campaign|кампания|kampaniya
rally|митинг|mitinq
debate|дебаты прения|debat
policy|политика|siyasət
politician political politics|политик политический|siyasətçi siyasi siyasət
reform|реформа|islahat
law legal legislation legislative|закон законный законодательство законопроект|qanun
bill|законопроект билль|qanunlayihə
constitution constitutional|конституция конституционный|konstitusiya
amendment amend|поправка|düzəliş dəyişiklik
decree order|указ приказ распоряжение|fərman sərəncam əmr
resolution|резолюция|qətnamə
declaration declare|декларация объявить|bəyannamə elan
statement|заявление|bəyanat açıqlama
agreement agree deal accord|соглашение договорённость договориться согласиться|saziş razılıq razılaş
treaty pact|договор пакт|müqavilə pakt
contract|контракт|müqavilə kontrakt
memorandum|меморандум|memorandum
protocol|протокол|protokol
sign signature signing signatory|подписать подписание подпись|imzala imza
ratify ratification|ратифицировать ратификация|ratifikasiya
negotiate negotiation negotiator talks|переговоры переговорщик|danışıq
summit|саммит|sammit zirvə
conference|конференция|konfrans
forum|форум|forum
meeting meet|встреча встретиться заседание|görüş iclas
session|сессия заседание|sessiya iclas
visit|визит посетить|səfər ziyarət
guest|гость|qonaq
invite invitation|приглашение пригласить|dəvət
summon|вызвать вызван|çağır
note|нота|nota
protest protester demonstrate demonstrator demonstration|протест протестующий демонстрация манифестация демонстрант|etiraz nümayiş
riot unrest|беспорядки волнения|iğtişaş
strike walkout|забастовка бастовать|tətil
petition|петиция|petisiya
sanction|санкция санкции|sanksiya
embargo|эмбарго|embarqo
ban prohibit forbid|запрет запретить запрещён|qadağa
restrict restriction|ограничение ограничить|məhdudiyyət məhdudlaş
permit permission allow authorise authorize|разрешение разрешить позволить|icazə
license licence|лицензия|lisenziya
border frontier|граница пограничный|sərhəd
customs|таможня таможенный|gömrük
passport|паспорт|pasport
visa|виза|viza
citizen citizenship|гражданин гражданство|vətəndaş
migrant migration immigrant immigration|мигрант миграция иммигрант иммиграция|miqrant miqrasiya immiqrant
refugee|беженец|qaçqın
asylum|убежище|sığınacaq
deport deportation expel expulsion|депортация выслать депортировать|deport
sovereign sovereignty|суверенитет суверенный|suveren
independent independence|независимость независимый|müstəqil
territory territorial|территория территориальный|ərazi
region regional|регион региональный область областной|region bölgə vilayət
district|район районный округ|rayon
province|провинция|əyalət vilayət
capital|столица столичный|paytaxt
city town urban municipal|город городской муниципальный|şəhər bələdiyyə
village rural|деревня село сельский посёлок|kənd qəsəbə
country nation national|страна нация национальный|ölkə millət milli
foreign|иностранный внешний зарубежный|xarici əcnəbi
international|международный|beynəlxalq
domestic internal interior|внутренний|daxili
bilateral mutual|двусторонний взаимный|ikitərəfli qarşılıqlı
relation relations ties|отношения связи|münasibət əlaqə
cooperation cooperate|сотрудничество сотрудничать|əməkdaşlıq
partner partnership|партнёр партнёрство|tərəfdaş
neighbour neighbor|сосед соседний|qonşu
friendship friend friendly|дружба друг дружеский|dostluq dost
support supporter|поддержка поддержать сторонник|dəstək tərəfdar
criticise criticize criticism critic|критика критиковать критик|tənqid
condemn condemnation|осудить осуждение|qına pislə
regret apologise apologize apology sorry|сожаление сожалеть извинение извиниться извинения|təəssüf üzr
accuse accusation allege allegation|обвинить обвинение|ittiham
blame fault|вина виноват|günah təqsir
deny denial reject refuse refusal|отрицать отвергнуть опровергнуть отказать отказ|inkar rədd təkzib imtina
threat threaten|угроза угрожать|təhdid təhlükə hədə
warn warning|предупредить предупреждение|xəbərdar
demand|требование требовать|tələb
propose proposal offer|предложение предложить|təklif
decision decide|решение решить|qərar
appoint appointment|назначить назначение|təyin
resign resignation step-down|отставка уволиться|istefa
dismiss fire sack|уволить увольнение|işdənçıxar azad
appeal|обращение призвать призыв апелляция|müraciət çağırış apellyasiya
court judicial|суд судебный|məhkəmə
supreme|верховный|ali
judge justice|судья|hakim
trial|процесс разбирательство|proses məhkəmə
prosecutor prosecution attorney|прокурор прокуратура|prokuror
lawyer counsel solicitor|адвокат юрист|vəkil hüquqşünas
verdict ruling|приговор вердикт|hökm
sentence sentenced|приговорить осуждённый|məhkum
convict conviction|осуждённый осудить|məhkum
guilty plead|виновен виновный|təqsirli günahkar
innocent|невиновен невиновный|günahsız
witness|свидетель|şahid
testimony testify|показания свидетельствовать|ifadə
hearing|слушание слушания|dinləmə
lawsuit sue|иск|iddia
plaintiff|истец|iddiaçı
defendant accused|подсудимый обвиняемый|müttəhim təqsirləndirilən
prison jail imprison imprisonment inmate prisoner|тюрьма заключённый колония лишение|həbsxana məhbus məhbəs
arrest detain detention custody|арест арестовать задержать задержание|həbs saxla tutul
police policeman officer|полиция полицейский милиция|polis
investigate investigation investigator probe inquiry|расследование следствие следователь расследовать|araşdır istintaq təhqiqat
evidence proof prove|доказательство доказать улика|sübut
crime criminal|преступление преступник преступный криминальный|cinayət cinayətkar
corruption corrupt bribe bribery|коррупция взятка коррупционный|korrupsiya rüşvət
fraud scam|мошенничество мошенник|dələduz fırıldaq
theft steal thief robbery|кража украсть вор ограбление|oğurluq oğurla qarət
murder murderer|убийство убийца|qətl qatil
kill killing slay|убить убит|öldür
rape|изнасилование|zorla
sexual sex|сексуальный секс|cinsi seks
harassment harass|домогательство домогательства|təcavüz qısnama
assault|нападение|hücum təcavüz
abuse|насилие злоупотребление|zorakılıq istismar
violence violent|насилие насильственный|zorakılıq şiddət
victim|жертва пострадавший потерпевший|qurban zərərçəkən zərərçəkmiş
suspect|подозреваемый подозревать|şübhəli
drug narcotic|наркотик наркотический|narkotik
smuggle smuggling contraband|контрабанда|qaçaqmal
trafficking|торговля|alver
weapon arms gun firearm|оружие вооружение пистолет ружьё|silah tapança
right rights|право права|hüquq haqq
freedom free liberty|свобода свободный|azad azadlıq
equality equal|равенство равный|bərabər
discrimination|дискриминация|ayrı-seçkilik
corrupted impeachment impeach|импичмент|impiçment
scandal|скандал|qalmaqal
secret classified|секретный тайный тайна|gizli məxfi sirr
intelligence spy espionage|разведка шпион шпионаж разведывательный|kəşfiyyat casus
security|безопасность|təhlükəsizlik
council|совет|şura
assembly|собрание ассамблея|məclis assambleya
organisation organization|организация|təşkilat
agency|агентство|agentlik
service|служба|xidmət
department|департамент отдел ведомство|departament şöbə idarə
office|офис управление|ofis idarə
bureau|бюро|büro
administration|администрация|administrasiya
registry register registration|реестр регистрация зарегистрировать|qeydiyyat reyestr
census|перепись|siyahıyaalma
anthem|гимн|himn
flag|флаг|bayraq
oath inauguration inaugurate|присяга инаугурация|and inauqurasiya
veto|вето|veto
budget|бюджет бюджетный|büdcə
tax taxation|налог налоговый|vergi
fine penalty|штраф оштрафовать|cərimə
pension pensioner retire retirement|пенсия пенсионер пенсионный|pensiya təqaüd
welfare allowance benefit|пособие льгота|müavinət güzəşt
protocolary ceremony ceremonial|церемония|mərasim
award|награда наградить премия|mükafat təltif
medal|медаль|medal
order-of-merit|орден|orden
tribunal|трибунал|tribunal
extradite extradition|экстрадиция|ekstradisiya
ultimatum|ультиматум|ultimatum
hostage|заложник|girov
ransom|выкуп|fidyə
bloc|блок|blok
neutral neutrality|нейтральный нейтралитет|neytral
propaganda|пропаганда|təbliğat
censorship censor|цензура|senzura
lobby lobbyist|лобби лоббист|lobbi
transparency transparent|прозрачность прозрачный|şəffaf
confirm confirmation|подтвердить подтверждение|təsdiq
announce announcement|объявить анонсировать|elan
explain explanation|объяснить объяснение|izah
emphasise stress emphasize|подчеркнуть|vurğula
discuss discussion|обсудить обсуждение|müzakirə
consider considers|рассмотреть рассмотрение|nəzərdənkeçir baxıl
`
