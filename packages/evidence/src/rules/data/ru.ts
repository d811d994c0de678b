import type { RuleBook } from '../rule.ts'

/** Russian wordings. To add one, copy a line, change the pattern and give it an example; `docs/guides/teach-it-a-wording.md`. */
// prettier-ignore
export const RU_RULES: RuleBook = {
  language: 'ru',
  rules: [
    // Lines that only name a source
    { id: 'ru.line.source', pattern: '^ !источник|источники|источника : {src}', edge: 'self>src', examples: ['Источник: ТАСС => ТАСС'] },
    { id: 'ru.line.materials', pattern: '^ по !материалам {src:gen}', edge: 'self>src', examples: ['По материалам «Интерфакса» => «Интерфакса»'] },

    // Quoted by an outlet
    { id: 'ru.quoted.words', pattern: '!<relay> слова|слово|заявление|мнение|высказывание|комментарий {src:gen} {out:nom}', edge: 'self>out>src', examples: ['Приводит слова министра Олега Белова ТАСС. => ТАСС; Олега Белова < ТАСС'] },
    { id: 'ru.quoted.words-first', pattern: 'слова|заявление|мнение|высказывание {src:gen} ~ !<relay> {out:nom}', edge: 'self>out>src', examples: ['Слова президента Серика Ахметова приводит Reuters. => Reuters; Серика Ахметова < Reuters'] },
    { id: 'ru.quoted.his-words', pattern: '!<relay> его|ее|их слова|заявление|комментарий {src:nom}', edge: 'self>src', examples: ['«Мы готовы», — приводит его слова ТАСС. => ТАСС'] },
    { id: 'ru.quoted.him', pattern: '!цитирует|цитируют|процитировал|процитировала|процитировало|процитировали его|ее|их {src:nom}', edge: 'self>src', examples: ['«Мы готовы», — цитирует его «Интерфакс». => Интерфакс'] },
    { id: 'ru.quoted.cites-whom', pattern: '!цитирует|цитируют|процитировал|процитировала|процитировало|процитировали {out:nom} {src:acc}', edge: 'self>out>src', examples: ['«Путь открыт», — цитирует РИА Новости инженера Ивана Седых. => РИА Новости; Ивана Седых < РИА Новости'] },
    { id: 'ru.quoted.cites-whom-outlet', pattern: '!цитирует|цитируют|процитировал|процитировала|процитировало|процитировали {src:acc} {out:nom}', edge: 'self>out>src', examples: ['«Движение открыто», — цитирует министра Олега Белова ТАСС. => ТАСС; Олега Белова < ТАСС', '«Погибших нет», — цитирует ведомство РИА Новости. => РИА Новости; ведомство < РИА Новости'] },
    { id: 'ru.quoted.words-after', pattern: '!<relay> {out:nom} слова|слово|заявление|мнение|высказывание|комментарий {src:gen}', edge: 'self>out>src', examples: ['«Мы готовы», — приводит ТАСС слова министра Олега Белова. => ТАСС; Олега Белова < ТАСС'] },
    { id: 'ru.quoted.outlet-cites', pattern: '{out:nom} ~ !цитирует|цитируют|процитировал|процитировала|процитировало|процитировали|приводит|приводят|передает [слова] {src:acc|gen}', edge: 'self>out>src', examples: ['ТАСС цитирует главу МЧС Александра Куренкова. => ТАСС; Александра Куренкова < ТАСС'] },

    // Told to an outlet
    { id: 'ru.told.about-to', pattern: 'об|о этом|чем ~ {out:dat} ~ !<say> ~ {spk:nom}', edge: 'self>out>src', examples: ['Об этом ТАСС сообщил губернатор Олег Белов. => ТАСС; Олег Белов < ТАСС'] },
    { id: 'ru.told.about-in', pattern: 'об|о этом|чем ~ {out:dat} ~ !<say.pl> ~ в|на {spk:loc}', edge: 'self>out>src', examples: ['Об этом «Интерфаксу» сообщили в пресс-службе порта. => Интерфаксу; пресс-службе порта < Интерфаксу'] },
    { id: 'ru.told.verb-to-who', pattern: '!<say> ~ {out:dat} ~ {spk:nom}', edge: 'self>out>src', examples: ['«Рейс отменён», — сказал ТАСС представитель аэропорта Домодедово. => ТАСС; аэропорта Домодедово < ТАСС'] },
    { id: 'ru.told.verb-to-in', pattern: '!<say.pl> ~ {out:dat} ~ в|на {spk:loc}', edge: 'self>out>src', examples: ['Двое пострадали, сообщили РИА Новости в полиции. => РИА Новости; полиции < РИА Новости'] },
    { id: 'ru.told.verb-who-to', pattern: '!<say> ~ {spk:nom} {out:dat}', edge: 'self>out>src', examples: ['«Ошибки нет», — заявил адвокат Глеб Сомов телеканалу «Дождь». => телеканалу «Дождь»; Глеб Сомов < Дождь'] },
    { id: 'ru.told.in-verb-to', pattern: 'в|на {spk:loc} ~ !<say.pl> ~ {out:dat}', edge: 'self>out>src', examples: ['В пресс-службе завода сообщили ТАСС, что пожар потушен. => ТАСС; пресс-службе завода < ТАСС'] },
    { id: 'ru.told.who-verb-to', pattern: '{spk:nom} ~ !<say> ~ {out:dat}', edge: 'self>out>src', examples: ['Два чиновника рассказали Reuters, что сделка сорвалась. => Reuters; Два чиновника < Reuters'] },
    { id: 'ru.told.in-to-verb', pattern: 'в|на {spk:loc} ~ {out:dat} ~ !<say.pl>', edge: 'self>out>src', examples: ['В пресс-службе порта ТАСС сообщили, что движение открыто. => ТАСС; пресс-службе порта < ТАСС'] },
    { id: 'ru.told.as-to-in', pattern: '[как] {out:dat} ~ !<say.pl> ~ в|на {spk:loc}', edge: 'self>out>src', examples: ['Как «Интерфаксу» рассказали в полиции, двое задержаны. => Интерфаксу; полиции < Интерфаксу'] },
    { id: 'ru.told.as-to-who', pattern: 'как {out:dat} ~ !<say> ~ {spk:nom}', edge: 'self>out>src', examples: ['Как ТАСС рассказал губернатор Олег Белов, мост открыт. => ТАСС; Олег Белов < ТАСС'] },
    { id: 'ru.channel.interview', pattern: 'в !интервью ~ {out:dat}', edge: 'self>out', examples: ['Об этом в интервью «Известиям» заявил министр Олег Белов. => Известиям; Олег Белов < Известиям'] },
    { id: 'ru.channel.talk', pattern: 'в !беседе|разговоре с {out:ins}', edge: 'self>out', examples: ['Ремонт закончат весной, сказал мэр Пётр Рогов в беседе с РИА Новости. => РИА Новости; Пётр Рогов < РИА Новости'] },
    { id: 'ru.channel.talk-correspondent', pattern: 'в !беседе|разговоре с корреспондентом|журналистом|журналистами|корреспондентами {out:gen}', edge: 'self>out', examples: ['Ремонт закончат весной, сказал мэр Пётр Рогов в беседе с корреспондентом «Интерфакса». => Интерфакса; Пётр Рогов < Интерфакса'] },
    { id: 'ru.channel.air', pattern: 'в !эфире|передаче|программе {out:gen}', edge: 'self>out', examples: ['Депутат Анна Лисина в эфире телеканала «Россия 24» назвала закон сырым. => Россия 24; Анна Лисина < Россия 24'] },
    { id: 'ru.channel.comment', pattern: 'в !комментарии|комментариях|разговоре ~ {out:dat}', edge: 'self>out', examples: ['Эксперт Борис Шульц в комментарии «Коммерсанту» сообщил о рисках. => Коммерсанту; Борис Шульц < Коммерсанту'] },
    { id: 'ru.channel.column', pattern: 'в !колонке|статье|эссе|тексте для {out:gen}', edge: 'self>out', examples: ['Экономист Борис Шульц в колонке для «Ведомостей» написал, что ставка вырастет. => Ведомостей; Борис Шульц < Ведомостей'] },
    { id: 'ru.channel.request', pattern: 'на|по !запрос|вопрос|вопросы|запросу {out:gen}', edge: 'self>out', examples: ['В ответ на запрос Reuters пресс-секретарь банка Нина Орлова сообщила, что сбой устранён. => Reuters; Нина Орлова < Reuters'] },
    { id: 'ru.channel.correspondent', pattern: '!корреспонденту|журналисту|журналистам|корреспондентам {out:gen}', edge: 'self>out', examples: ['Корреспонденту ТАСС об этом рассказал тренер Лев Кац. => ТАСС; Лев Кац < ТАСС'] },
    { id: 'ru.channel.at-hand', pattern: 'в !распоряжении|распоряжение {out:gen}', edge: 'self>out', examples: ['Письмо есть в распоряжении РБК. => РБК'] },
    { id: 'ru.channel.learned', pattern: 'стало !известно {out:dat}', edge: 'self>out', examples: ['Как стало известно «Коммерсанту», сделку закроют в мае. => Коммерсанту'] },
    { id: 'ru.channel.acquainted', pattern: '!ознакомился|ознакомилась|ознакомилось|ознакомились {out:nom}', edge: 'self>out', examples: ['Письмо, с которым ознакомился РБК, датировано мартом. => РБК'] },

    // Chains
    { id: 'ru.via.subject', pattern: '{out:nom} ~ со|с !ссылкой на {src:acc} … <say|relay>', edge: 'self>out>src', examples: ['Ранее Bloomberg со ссылкой на источники, знакомые с делом, сообщил о сделке. => Bloomberg; источники < Bloomberg'] },
    { id: 'ru.via.subject-gave', pattern: '{out:nom} ~ со|с !ссылкой на {src:acc} … передал|передала|передало|передали', edge: 'self>out>src', examples: ['Телеканал ITV со ссылкой на полицию передал, что дорога закрыта. => ITV; полицию < ITV'] },
    { id: 'ru.via.with-reference', pattern: '[со|с] !ссылкой|ссылками на {src:acc}', edge: 'prev>src', examples: ['Об этом сообщает ТАСС со ссылкой на сообщение МИД РФ. => ТАСС; МИД РФ < ТАСС'] },
    { id: 'ru.via.referring', pattern: '!ссылаясь|сославшись на {src:acc}', edge: 'prev>src', examples: ['Агентство Reuters, ссылаясь на источники, пишет о сделке. => Reuters; источники < Reuters'] },
    { id: 'ru.via.citing', pattern: '!цитируя {src:acc}', edge: 'prev>src', examples: ['Сделка сорвана, пишет Reuters, цитируя двух чиновников. => Reuters; двух чиновников < Reuters'] },
    { id: 'ru.via.refers', pattern: '{out:nom} ~ !ссылается|ссылаются|сослался|сослалась|сослалось|сослались на {src:acc}', edge: 'self>out>src', examples: ['Газета «Ведомости» ссылается на документы компании «Лукойл». => Ведомости; Лукойл < Ведомости'] },
    { id: 'ru.via.refers-which', pattern: '!ссылается|ссылаются|сослался|сослалась|сослалось|сослались на {src:acc}', edge: 'prev>src', examples: ['Такие данные приводит ТАСС, который ссылается на МЧС РФ. => ТАСС; МЧС РФ < ТАСС'] },

    // Об этом …
    { id: 'ru.about.say', pattern: 'об|о этом|чем ~ !<say> ~ {spk:nom}', edge: 'self>src', examples: ['Об этом заявил замминистра иностранных дел РФ Михаил Галузин. => Михаил Галузин', 'Об этом в пятницу журналистам сообщила пресс-секретарь мэрии Алла Зимина. => Алла Зимина'] },
    { id: 'ru.about.who-says', pattern: 'об|о этом|чем ~ {spk:nom} ~ !<say>', edge: 'self>src', examples: ['Об этом ТАСС сообщает из Еревана. => ТАСС'] },
    { id: 'ru.about.say-in', pattern: 'об|о этом|чем ~ !<say.pl> ~ в|на {src:loc}', edge: 'self>src', examples: ['Об этом рассказали в пресс-службе министерства обороны Грузии. => пресс-службе министерства обороны Грузии'] },

    // Prepositional
    { id: 'ru.according.own', pattern: 'по {own} !<according>', edge: 'self>src', examples: ['«Да», — сказал министр Олег Белов. По его словам, мост откроют в мае. => Олег Белов; его'] },
    { id: 'ru.according.judging', pattern: '!судя по {doc:dat}', edge: 'self>src', examples: ['Судя по заявлению МИД РФ, встреча состоится. => МИД РФ'] },
    { id: 'ru.according.of', pattern: 'по !<according> {src:gen}', edge: 'self>src', examples: ['По данным ТАСС, погибших нет. => ТАСС', 'По словам главы МИД Ильи Котова, встреча отложена. => Ильи Котова', 'По сообщению пресс-службы МИД РФ, беседа состоялась. => пресс-службы МИД РФ'] },
    { id: 'ru.according.soglasno', pattern: '!согласно <according> {src:gen}', edge: 'self>src', examples: ['Согласно данным Росстата, цены выросли. => Росстата'] },
    { id: 'ru.according.soglasno-doc', pattern: '!согласно {src:dat}', edge: 'self>src', examples: ['Согласно отчёту Всемирного банка, рост замедлится. => Всемирного банка'] },
    { id: 'ru.according.follows', pattern: '!следует|следовало|явствует|вытекает из {src:gen}', edge: 'self>src', examples: ['Как следует из текста соглашения, ставка снизится. => соглашения', 'Это следует из данных Bloomberg. => Bloomberg'] },
    { id: 'ru.according.known-from', pattern: '!известно|узнали из {src:gen}', edge: 'self>src', examples: ['Об этом стало известно из сообщения МВД Грузии. => МВД Грузии'] },
    { id: 'ru.according.in-telling', pattern: 'в !изложении|пересказе|передаче {src:gen}', edge: 'self>src', examples: ['В изложении «Интерфакса» всё проще. => Интерфакса'] },

    // Passive: what is said in something
    { id: 'ru.passive.in-after', pattern: '!<passive> ~ в|на|во {src:loc}', edge: 'self>src', examples: ['«Это ошибка», - говорится в сообщении МИД РФ. => МИД РФ', 'Об этом говорится в пресс-релизе компании «Шеврон». => компании «Шеврон»'] },
    { id: 'ru.passive.in-before', pattern: 'в|на|во {src:loc} ~ !<passive>', edge: 'self>src', examples: ['В заявлении МИД Ирана отмечается, что переговоры продолжатся. => МИД Ирана'] },
    { id: 'ru.passive.published-in', pattern: '!опубликованном|опубликованной|опубликованных|размещенном|размещенной|размещенных|появившемся|появившейся|распространенном ~ в|на {src:loc}', edge: 'self>src', examples: ['Об этом говорится в сообщении, опубликованном в Telegram-канале губернатора Олега Белова. => Олега Белова'] },
    { id: 'ru.passive.spread-by', pattern: '!распространенном|распространенной|опубликованном|опубликованной|подготовленном|обнародованном ~ {src:ins}', edge: 'self>src', examples: ['Об этом говорится в сообщении, распространенном сегодня пресс-службой МВД Грузии. => пресс-службой МВД Грузии'] },
    { id: 'ru.passive.by', pattern: '!опубликовано|опубликована|опубликован|опубликованы|распространено|обнародовано|обнародованы ~ {src:ins}', edge: 'self>src', examples: ['Заявление опубликовано министерством обороны Ирана. => министерством обороны Ирана'] },

    // Locative subject: в МИД заявили
    { id: 'ru.place.say-in', pattern: '!<say.pl> ~ в|на|во {spk:loc}', edge: 'self>src', examples: ['«Движение открыто», — сообщили в полиции Батуми. => полиции Батуми'] },
    { id: 'ru.place.in-say', pattern: 'в|на|во {spk:loc} ~ !<say.pl>', edge: 'self>src', examples: ['В министерстве транспорта Казахстана подтвердили задержку. => министерстве транспорта Казахстана'] },

    // Documents that tell
    { id: 'ru.show.doc', pattern: '{doc:nom} ~ !<show>', edge: 'self>src', examples: ['Опрос ВЦИОМ показал, что россияне читают меньше. => ВЦИОМ'] },
    { id: 'ru.show.doc-after', pattern: '!<show> ~ {doc:nom}', edge: 'self>src', examples: ['Об этом свидетельствуют данные Росстата. => Росстата'] },

    // What a body gives out
    { id: 'ru.published.after', pattern: '<communication|document:acc> ~ !опубликовал|опубликовала|опубликовало|опубликовали|обнародовал|обнародовала|обнародовало|обнародовали|представил|представила|представило|привел|привела|привело ~ {src:nom}', edge: 'self>src', examples: ['Соответствующие данные опубликовало министерство экономики Грузии. => министерство экономики Грузии', 'Такую статистику привела пресс-служба МВД Грузии. => пресс-служба МВД Грузии'] },

    // Plain subject and verb
    { id: 'ru.say.after', pattern: '!<say> ~ {spk:nom}', edge: 'self>src', examples: ['«Мы победим», — сказал тренер Лев Кац. => Лев Кац', 'Ставка снижена, сообщает Bloomberg. => Bloomberg', 'Как пишет газета «Труд», завод закрыт. => газета «Труд»'] },
    { id: 'ru.say.not', pattern: '{spk:nom} ~ не !исключает|исключают|исключил|исключила|исключили|исключило|отрицает|отрицают|отрицал|отрицала|отрицали|скрывает|скрывают|скрывал|скрывала|скрывали', edge: 'self>src', examples: ['Министр Олег Белов не исключил, что мост откроют в мае. => Олег Белов'] },
    { id: 'ru.sure.after', pattern: ', !уверен|уверена|уверены|убежден|убеждена|убеждены ~ {spk:nom}', edge: 'self>src', examples: ['Мост откроют в мае, уверен министр Олег Белов. => Олег Белов'] },
    { id: 'ru.sure.before', pattern: '{spk:nom} ~ !уверен|уверена|уверены|убежден|убеждена|убеждены [,] что', edge: 'self>src', examples: ['Депутат Анна Лисина убеждена, что закон примут. => Анна Лисина'], counterExamples: ['Депутат Анна Лисина не убеждена, что закон примут.'] },
    { id: 'ru.say.before', pattern: '{spk:nom} ~ !<say|name>', edge: 'self>src', examples: ['М.Галузин утверждал, что удары наносят по военным целям. => М.Галузин', 'ТАСС сообщает, что рейс отменён. => ТАСС'] },
    { id: 'ru.gesture.after', pattern: '" [,] [–] !<gesture> ~ {who:nom}', edge: 'self>src', examples: ['«Мы победим», — улыбается тренер Лев Кац. => Лев Кац'] },
    { id: 'ru.gesture.before', pattern: '" [,] [–] {who:nom} ~ !<gesture>', edge: 'self>src', examples: ['«Мы победим», — тренер Лев Кац пожимает плечами. => Лев Кац'], counterExamples: ['Тренер Лев Кац пожимает плечами.'] },
    { id: 'ru.relay.gave', pattern: '{out:nom} ~ !передал|передала|передало|передали [,] что', edge: 'self>src', examples: ['Агентство PAP передало, что рейс отменён. => PAP'], counterExamples: ['Агентство PAP передало архив музею.'] },
    { id: 'ru.relay.as-gave', pattern: 'как ~ !передал|передала|передало|передавал|передавало|передавала ~ {out:nom}', edge: 'self>src', examples: ['Как передало агентство PAP, рейс отменён. => PAP'] },
    { id: 'ru.say.gerund', pattern: '{spk:nom} … !<gerund> [,] что', edge: 'self>src', examples: ['Тренер Лев Кац отдал должное хозяевам, отметив, что играть было сложно. => Лев Кац', 'Министр Олег Белов отверг критику, подчёркивая, что мост готов. => Олег Белов'] },
    { id: 'ru.say.colon', pattern: '{who:nom} !: "', edge: 'self>src', examples: ['Тренер Лев Кац: «Мы победим». => Лев Кац'] },
  ],
}
