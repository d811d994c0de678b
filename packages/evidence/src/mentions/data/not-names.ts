/**
 * What in quotation marks or capitals is no place and no organisation. Own lists from general knowledge.
 */

/** Nouns before a quoted name that make it a thing: a weapon, a ship, a work, a plan. Russian, base forms. */
export const RUSSIAN_THINGS =
  'ракета комплекс зрк зенитный система танк пушка самолёт истребитель вертолёт дрон беспилотник корабль судно паром танкер теплоход ледокол фрегат корвет крейсер эсминец катер яхта лодка подлодка земснаряд буксир баржа поезд экспресс автомобиль модель роман повесть рассказ книга поэма пьеса опера балет спектакль фильм картина сериал мультфильм песня альбом композиция клип программа передача шоу игра турнир кубок чемпионат премия конкурс фестиваль выставка операция план проект доктрина принцип формула метод закон акт декларация резолюция дело скандал вирус вакцина препарат ураган тайфун циклон орден медаль звание номинация рубрика статья материал доклад лозунг девиз формат тип класс марка сорт вино пиво водка коктейль тягач грузовик фура контейнеровоз внедорожник бронемашина бронеавтомобиль локомотив электровоз тепловоз электропоезд спутник телескоп марсоход сухогруз балкер газовоз нефтетанкер авианосец квадрокоптер гаубица миномёт автомат пистолет торпеда мина боеприпас'
/** Capitals that name no body: terms, kinds of weapons, titles of laws. All languages. */
export const NOT_BODIES: ReadonlySet<string> = new Set(
  (
    'ПВО ПРО ЗРК ЗРС РСЗО БПЛА СМИ ДТП НДС НДФЛ ВВП ЧП ЧС СВО АТО ЖКХ ТЭК ОПК ВПК ГСМ СПГ ПЦР ЭКГ ДНК РНК ВИЧ СПИД ОРВИ ОМП ОМУ ЕГЭ ОГЭ ВУЗ НИОКР КПП МКАД ТТК КАД ЛЭП ЛЭПы ЭВМ ПК ПО ОС ТВ ЦСКП ЖД ЖК ТЦ ТРЦ БЦ ИП ИНН СНИЛС QR COVID СССРовский УДО УК УПК КоАП ГК ТК МРОТ ' +
    'HHM ÜDM ƏDV QSM KİV TEU COVID DNT PUA HHMQ PTR ' +
    'GDP VAT IT AI TV PC USB DNA HIV AIDS CEO CFO COO TEU LNG ICBM UAV API URL PDF FAQ'
  ).split(' '),
)
/** Loanwords of firms' names, spelled back as English has them: `word=English`. */
export const BRAND_WORDS: ReadonlyMap<string, string> = new Map(
  (
    'логистикс=Logistics|логистик=Logistic|каспиан=Caspian|групп=Group|груп=Group|пост=Post|ньюс=News|медиа=Media|инвест=Invest|инвестмент=Investment|инвестментс=Investments|трейд=Trade|трейдинг=Trading|текнолоджи=Technology|текнолоджис=Technologies|технолоджис=Technologies|системс=Systems|энерджи=Energy|ойл=Oil|газ=Gas|петролеум=Petroleum|банк=Bank|кэпитал=Capital|капитал=Capital|партнерс=Partners|интернешнл=International|интернэшнл=International|глобал=Global|телеком=Telecom|мобайл=Mobile|авиэйшн=Aviation|эйр=Air|эйрлайнс=Airlines|эйрвейз=Airways|карго=Cargo|транс=Trans|лайнс=Lines|сити=City|хаус=House|плаза=Plaza|тауэр=Tower|клаб=Club|спорт=Sport|фуд=Food|фудс=Foods|фарм=Farm|дата=Data|софт=Soft|нет=Net|онлайн=Online|таймс=Times|дейли=Daily|геральд=Herald|трибюн=Tribune|пресс=Press|вайр=Wire|стар=Star|голд=Gold|силк=Silk|уэй=Way|роуд=Road|порт=Port|марин=Marine|шиппинг=Shipping|констракшн=Construction|девелопмент=Development|солюшнс=Solutions|сервис=Service|консалтинг=Consulting|' +
    'logistiks=Logistics|logistik=Logistics|kaspian=Caspian|qrup=Group|nyus=News|media=Media|invest=Invest|treyd=Trade|treydinq=Trading|texnolocis=Technologies|sistems=Systems|enerci=Energy|oyl=Oil|petroleum=Petroleum|kapital=Capital|partners=Partners|interneşnl=International|qlobal=Global|telekom=Telecom|mobayl=Mobile|eyr=Air|eyrlayns=Airlines|karqo=Cargo|trans=Trans|layns=Lines|siti=City|haus=House|plaza=Plaza|klab=Club|press=Press|tayms=Times|deyli=Daily|star=Star|şippinq=Shipping|konstrakşn=Construction|konsaltinq=Consulting|servis=Service|onlayn=Online'
  )
    .split('|')
    .map((entry) => entry.split('=') as [string, string]),
)
/** Pronouns and particles that open Russian sentences and look like names to a model. Lower case. */
export const RUSSIAN_OPENERS: ReadonlySet<string> = new Set(
  'сам сама само сами я ты он она оно мы вы они это этот эта эти тот та те так там тут здесь кто что где когда как почему зачем все всё весь вся каждый любой иной другой такой какой некто никто ничто кое-кто в на по при за из от до для к с у о об и а но или да нет не ни же ли бы если хотя пока чтобы потом затем после перед между через без около среди против вместо кроме также тоже ещё еще уже только лишь даже именно однако впрочем кстати наконец итак вот ну да конечно возможно вероятно сегодня вчера завтра сейчас теперь ранее позже редакция напомним отметим'.split(
    ' ',
  ),
)
/** Azerbaijani nouns in the possessed form, which close the names of things: Razılaşması, Çempionatı, Proqramı. */
export const POSSESSED =
  /(?:s[ıiuü]|[mlr][aə]s[ıi]|l[ıiuü]ğ[ıiuü]|l[iü]y[iü]|[aə]t[ıi]|mı|mi|rı|ri|nı|nu|nü|ları|ləri)(?:n[ıiuü]n|n[ıiuü]|n[aə]|nd[aə]n?|yl[aə])?$/
/** Nouns of bodies that end a name of capitals. */
export const BODY_NOUN = /(?:qərargah|komitə|nazirlik|agentlik|mərkəz|şura|idarə|komissiya|məclis)$/
