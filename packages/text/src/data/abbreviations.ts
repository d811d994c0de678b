/** Abbreviations that end in a full stop and never end a sentence before a name or a number. Lower case, without it. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    // Russian
    'ул пр просп пер пл наб бул пос дер обл респ р-н окр корп стр кв оф д им св о оз р с п пгт ст мкр гор',
    'акад проф доц д-р г-н г-жа гг-да ген полк подполк кап майор лейт серж адм марш инж архит худ реж',
    'т.е т.к т.н напр см ср ок ориг пер ред прим рис табл гл разд ч т вып изд род ум урожд тел факс',
    'янв фев февр мар апр июн июл авг сен сент окт ноя нояб дек пн вт чт пт сб вс',
    'рос российск росс азерб англ нем франц лат греч тюрк тур араб перс укр белорус',
    // Azerbaijani
    'prof dos akad dr küç kuç pr müəl məs bax səh sm kv şəh ray qəs mənz t.ü f.e.d c b.e.ə e.ə ing rus alm tel',
    // English
    'mr mrs ms messrs dr prof gen lt col sgt capt maj cpl adm cmdr sen rep gov pres rev hon fr st mt ft no nos vs',
    'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun fig vol ed eds pp p',
    'e.g i.e cf viz al approx dept est univ assn bros',
  ].flatMap((line) => line.split(' ')),
)

/** Abbreviations that may stand at the end of a sentence: what follows decides. */
export const CLOSING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  [
    'г гг в вв н.э до н.э т.д т.п т.ч др пр руб коп тыс млн млрд трлн долл мин сек час чел экз км м см мм кг ц га л',
    's və.s və s mln mlrd min man qəp il ildə m km kq ha',
    'inc co corp ltd llc plc jr sr a.m p.m am pm u.s u.k u.n u.a.e d.c e.u etc ave blvd rd ph.d m.d b.c a.d',
  ].flatMap((line) => line.split(' ')),
)

/** Words that, capitalised, begin a sentence rather than a name: they settle what a closing abbreviation leaves open. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  [
    'в на по при за из от для к с у о об во со под над до после перед между через без кроме среди однако также но и а',
    'это этот эта эти тот та те там тут здесь он она оно они мы вы я его её ее их как так что чтобы если когда хотя',
    'ранее позже затем потом теперь сейчас сегодня вчера напомним отметим кстати впрочем при всего все всё согласно',
    'bu o onlar biz mən siz həmin belə buna bunu bundan daha ayrıca həmçinin lakin amma ancaq və xatırladaq qeyd bildirilib',
    'sonra əvvəl indi bununla eyni bir hazırda öz artıq görə',
    'the a an this that these those he she it they we i you his her its their our my in on at by for from with to of',
    'as but and or if when while after before since although however meanwhile there here some many most all no not',
    'earlier later then now today yesterday according what who why how where',
  ].flatMap((line) => line.split(' ')),
)
