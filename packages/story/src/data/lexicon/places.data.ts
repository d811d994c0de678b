/** Countries and peoples as adjectives and short forms write them. One thing a line: English words | Russian words | Azerbaijani roots. */
export const PLACES = `
azerbaijan azerbaijani|азербайджан азербайджанский азербайджанец|azərbaycan
russia russian rf|россия российский россиянин рф русский|rusiya rus
ukraine ukrainian|украина украинский украинец|ukrayna
belarus belarusian|белоруссия беларусь белорусский|belarus
georgia georgian|грузия грузинский грузин|gürcüstan gürcü
armenia armenian|армения армянский армянин|ermənistan erməni
turkey turkish turk türkiye|турция турецкий турок|türkiyə türk
iran iranian|иран иранский|iran
iraq iraqi|ирак иракский|iraq
syria syrian|сирия сирийский|suriya
israel israeli|израиль израильский|israil
palestine palestinian|палестина палестинский|fələstin
lebanon lebanese|ливан ливанский|livan
saudi|саудовский|səudiyyə
qatar|катар катарский|qətər
emirates emirati uae|эмираты оаэ|əmirlik bəə
kazakhstan kazakh|казахстан казахстанский казах|qazaxıstan qazax
uzbekistan uzbek|узбекистан узбекский узбек|özbəkistan özbək
kyrgyzstan kyrgyz|киргизия кыргызстан киргизский кыргызский|qırğızıstan qırğız
tajikistan tajik|таджикистан таджикский|tacikistan tacik
turkmenistan turkmen|туркменистан туркмения туркменский|türkmənistan türkmən
moldova moldovan|молдавия молдова молдавский|moldova
mongolia mongolian|монголия монгольский|monqolustan
china chinese|китай китайский кнр|çin
japan japanese|япония японский|yaponiya yapon
korea korean|корея корейский кндр|koreya
india indian|индия индийский|hindistan hind
pakistan pakistani|пакистан пакистанский|pakistan
afghanistan afghan taliban|афганистан афганский талибан|əfqanıstan taliban
indonesia indonesian|индонезия индонезийский|indoneziya
vietnam vietnamese|вьетнам вьетнамский|vyetnam
thailand thai|таиланд тайский|tailand
america american usa us|америка американский сша|amerika abş
britain british uk england english|великобритания британия британский английский англия|britaniya ingiltərə ingilis
scotland scottish|шотландия шотландский|şotlandiya
ireland irish|ирландия ирландский|irlandiya
france french|франция французский|fransa
germany german|германия немецкий германский фрг|almaniya alman
italy italian|италия итальянский|italiya
spain spanish|испания испанский|ispaniya
portugal portuguese|португалия португальский|portuqaliya
netherlands dutch|нидерланды нидерландский голландский голландия|niderland hollandiya
belgium belgian|бельгия бельгийский|belçika
switzerland swiss|швейцария швейцарский|isveçrə
austria austrian|австрия австрийский|avstriya
poland polish|польша польский|polşa
czech|чехия чешский|çexiya
hungary hungarian|венгрия венгерский|macarıstan
romania romanian|румыния румынский|rumıniya
bulgaria bulgarian|болгария болгарский|bolqarıstan
greece greek|греция греческий|yunanıstan yunan
serbia serbian|сербия сербский|serbiya
croatia croatian|хорватия хорватский|xorvatiya
sweden swedish|швеция шведский|isveç
norway norwegian|норвегия норвежский|norveç
finland finnish|финляндия финский|finlandiya
denmark danish|дания датский|danimarka
lithuania lithuanian|литва литовский|litva
latvia latvian|латвия латвийский|latviya
estonia estonian|эстония эстонский|estoniya
canada canadian|канада канадский|kanada
mexico mexican|мексика мексиканский|meksika
brazil brazilian|бразилия бразильский|braziliya
argentina argentine|аргентина аргентинский|argentina
venezuela venezuelan|венесуэла венесуэльский|venesuela
egypt egyptian|египет египетский|misir
libya libyan|ливия ливийский|liviya
africa african|африка африканский|afrika
nigeria nigerian|нигерия нигерийский|nigeriya
australia australian|австралия австралийский|avstraliya
europe european|европа европейский|avropa
eu|евросоюз ес|aİ
asia asian|азия азиатский|asiya
caucasus caucasian|кавказ кавказский|qafqaz
caspian|каспий каспийский|xəzər
karabakh|карабах карабахский|qarabağ
nato|нато|nato
un|оон|bmt
moscow|москва московский|moskva
baku|баку бакинский|bakı
kyiv kiev|киев киевский|kiyev
washington|вашингтон|vaşinqton
london|лондон лондонский|london
paris|париж парижский|paris
brussels|брюссель|brüssel
beijing|пекин|pekin
tehran|тегеран|tehran
ankara|анкара|ankara
istanbul|стамбул|istanbul
tbilisi|тбилиси|tiflis tbilisi
yerevan|ереван|irəvan yerevan
astana|астана|astana
tashkent|ташкент|daşkənd
bishkek|бишкек|bişkek
minsk|минск|minsk
petersburg|петербург|peterburq
new_york|нью-йорк|nyu-york
kremlin|кремль|kreml
pentagon|пентагон|pentaqon
white_house|белый_дом|ağ_ev
germanic berlin|берлин|berlin
rome|рим|roma
vienna|вена|vyana
geneva|женева|cenevrə
jerusalem|иерусалим|qüds
damascus|дамаск|dəməşq
cairo|каир|qahirə
ganja|гянджа|gəncə
sumgait|сумгаит|sumqayıt
nakhchivan|нахичевань нахчыван|naxçıvan
shusha|шуша|şuşa
`
