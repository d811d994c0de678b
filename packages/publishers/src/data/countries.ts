/**
 * Countries whose state bodies get cited, as their names enter the names of those bodies.
 * Columns: code | slug | Russian genitives | stem of the Russian adjective | Azerbaijani names | Azerbaijani genitives |
 * English names after "of" | English names before the body | state bodies (keys of state-bodies.ts; `*` is the full set).
 */
export const countries = `
AZ | azerbaijan | Азербайджана; Азербайджанской Республики; АР | азербайджанск | Azərbaycan; Azərbaycan Respublikası; AR | Azərbaycanın; Azərbaycan Respublikasının | Azerbaijan; the Republic of Azerbaijan | Azerbaijani; Azerbaijan's; Azerbaijan | *
RU | russia | России; РФ; Российской Федерации | российск | Rusiya; Rusiya Federasiyası; RF | Rusiyanın; Rusiya Federasiyasının | Russia; the Russian Federation | Russian; Russia's; Russia | *
AM | armenia | Армении; Республики Армения; РА | армянск | Ermənistan | Ermənistanın | Armenia; the Republic of Armenia | Armenian; Armenia's; Armenia | *
GE | georgia | Грузии | грузинск | Gürcüstan | Gürcüstanın | Georgia | Georgian; Georgia's; Georgia | *
TR | turkiye | Турции; Турецкой Республики | турецк | Türkiyə; Türkiyə Respublikası | Türkiyənin | Türkiye; Turkey; Turkiye | Turkish; Türkiye's; Turkey's; Turkiye's | *
UA | ukraine | Украины | украинск | Ukrayna | Ukraynanın | Ukraine | Ukrainian; Ukraine's; Ukraine | *
KZ | kazakhstan | Казахстана; Республики Казахстан; РК | казахстанск | Qazaxıstan; Qazaxıstan Respublikası | Qazaxıstanın | Kazakhstan; the Republic of Kazakhstan | Kazakh; Kazakhstan's; Kazakhstani; Kazakhstan | *
UZ | uzbekistan | Узбекистана; Республики Узбекистан | узбекск | Özbəkistan; Özbəkistan Respublikası | Özbəkistanın | Uzbekistan; the Republic of Uzbekistan | Uzbek; Uzbekistan's; Uzbekistan | *
KG | kyrgyzstan | Киргизии; Кыргызстана; Кыргызской Республики; КР | киргизск; кыргызск | Qırğızıstan | Qırğızıstanın | Kyrgyzstan; the Kyrgyz Republic | Kyrgyz; Kyrgyzstan's; Kyrgyzstan | mfa mod interior emergencies energy transport health economy finance government presidency parliament prosecutor central-bank statistics border
TJ | tajikistan | Таджикистана; Республики Таджикистан | таджикск | Tacikistan | Tacikistanın | Tajikistan; the Republic of Tajikistan | Tajik; Tajikistan's; Tajikistan | mfa mod interior energy transport health presidency government parliament prosecutor central-bank
TM | turkmenistan | Туркмении; Туркменистана | туркменск | Türkmənistan | Türkmənistanın | Turkmenistan | Turkmen; Turkmenistan's; Turkmenistan | mfa mod interior energy transport health presidency government parliament
BY | belarus | Белоруссии; Беларуси; Республики Беларусь | белорусск | Belarus | Belarusun | Belarus; the Republic of Belarus | Belarusian; Belarus'; Belarus | mfa mod interior emergencies economy finance energy transport health presidency government parliament prosecutor border customs election
MD | moldova | Молдавии; Молдовы; Республики Молдова | молдавск; молдовск | Moldova | Moldovanın | Moldova; the Republic of Moldova | Moldovan; Moldova's; Moldova | mfa mod interior economy finance energy health presidency government parliament prosecutor election
IR | iran | Ирана; Исламской Республики Иран; ИРИ | иранск | İran; İran İslam Respublikası | İranın | Iran; the Islamic Republic of Iran | Iranian; Iran's; Iran | mfa mod interior economy energy transport health education justice presidency government parliament prosecutor central-bank customs armed-forces general-staff police
IL | israel | Израиля; Государства Израиль | израильск | İsrail | İsrailin | Israel; the State of Israel | Israeli; Israel's; Israel | mfa mod interior finance energy transport health justice presidency government parliament prosecutor central-bank police
FR | france | Франции | французск | Fransa | Fransanın | France | French; France's | mfa mod interior economy finance transport health justice presidency government parliament prosecutor police
DE | germany | Германии; ФРГ | немецк; германск | Almaniya; AFR | Almaniyanın | Germany | German; Germany's | mfa mod interior economy finance transport health justice presidency government parliament prosecutor police
CN | china | Китая; КНР | китайск | Çin; ÇXR | Çinin; ÇXR-in | China; the People's Republic of China | Chinese; China's | mfa mod economy finance energy transport health government customs statistics
IN | india | Индии | индийск | Hindistan | Hindistanın | India | Indian; India's | mfa mod interior finance government parliament
PK | pakistan | Пакистана | пакистанск | Pakistan | Pakistanın | Pakistan | Pakistani; Pakistan's; Pakistan | mfa mod interior finance government parliament armed-forces
JP | japan | Японии | японск | Yaponiya | Yaponiyanın | Japan | Japanese; Japan's | mfa mod finance transport government parliament
KR | south-korea | Южной Кореи; Республики Корея | южнокорейск | Cənubi Koreya; Koreya Respublikası | Cənubi Koreyanın | South Korea; the Republic of Korea | South Korean; South Korea's | mfa mod government
KP | north-korea | КНДР; Северной Кореи | северокорейск | KXDR; Şimali Koreya | KXDR-in | North Korea; the DPRK | North Korean; North Korea's; DPRK | mfa mod
IT | italy | Италии | итальянск | İtaliya | İtaliyanın | Italy | Italian; Italy's | mfa mod interior economy transport presidency government parliament
ES | spain | Испании | испанск | İspaniya | İspaniyanın | Spain | Spanish; Spain's | mfa mod interior government parliament
PL | poland | Польши | польск | Polşa | Polşanın | Poland | Polish; Poland's | mfa mod interior presidency government parliament prosecutor border
RO | romania | Румынии | румынск | Rumıniya | Rumıniyanın | Romania | Romanian; Romania's | mfa mod energy transport presidency government parliament
BG | bulgaria | Болгарии | болгарск | Bolqarıstan | Bolqarıstanın | Bulgaria | Bulgarian; Bulgaria's | mfa mod energy transport presidency government parliament
GR | greece | Греции | греческ | Yunanıstan | Yunanıstanın | Greece | Greek; Greece's | mfa mod interior energy government parliament
HU | hungary | Венгрии | венгерск | Macarıstan | Macarıstanın | Hungary | Hungarian; Hungary's | mfa mod energy presidency government parliament
RS | serbia | Сербии | сербск | Serbiya | Serbiyanın | Serbia | Serbian; Serbia's | mfa mod interior energy presidency government parliament
AF | afghanistan | Афганистана | афганск | Əfqanıstan | Əfqanıstanın | Afghanistan | Afghan; Afghanistan's | mfa mod interior government
IQ | iraq | Ирака | иракск | İraq | İraqın | Iraq | Iraqi; Iraq's | mfa mod interior energy presidency government parliament
SY | syria | Сирии | сирийск | Suriya | Suriyanın | Syria | Syrian; Syria's | mfa mod interior presidency government
SA | saudi-arabia | Саудовской Аравии | саудовск | Səudiyyə Ərəbistanı | Səudiyyə Ərəbistanının | Saudi Arabia | Saudi; Saudi Arabia's | mfa mod energy
AE | uae | ОАЭ; Объединённых Арабских Эмиратов | эмиратск | BƏƏ; Birləşmiş Ərəb Əmirlikləri | BƏƏ-nin | the UAE; the United Arab Emirates | UAE; Emirati | mfa mod energy economy presidency
QA | qatar | Катара | катарск | Qətər | Qətərin | Qatar | Qatari; Qatar's; Qatar | mfa mod energy
EG | egypt | Египта | египетск | Misir | Misirin | Egypt | Egyptian; Egypt's | mfa mod interior presidency government
LT | lithuania | Литвы | литовск | Litva | Litvanın | Lithuania | Lithuanian; Lithuania's | mfa mod interior energy presidency government parliament border
LV | latvia | Латвии | латвийск | Latviya | Latviyanın | Latvia | Latvian; Latvia's | mfa mod interior presidency government parliament border
EE | estonia | Эстонии | эстонск | Estoniya | Estoniyanın | Estonia | Estonian; Estonia's | mfa mod interior presidency government parliament
FI | finland | Финляндии | финск | Finlandiya | Finlandiyanın | Finland | Finnish; Finland's | mfa mod interior presidency government parliament border
SE | sweden | Швеции | шведск | İsveç | İsveçin | Sweden | Swedish; Sweden's | mfa mod government
NL | netherlands | Нидерландов | нидерландск | Niderland | Niderlandın | the Netherlands | Dutch; Netherlands' | mfa mod government prosecutor
CH | switzerland | Швейцарии | швейцарск | İsveçrə | İsveçrənin | Switzerland | Swiss; Switzerland's | mfa mod government
AT | austria | Австрии | австрийск | Avstriya | Avstriyanın | Austria | Austrian; Austria's | mfa mod interior government
CZ | czechia | Чехии | чешск | Çexiya | Çexiyanın | Czechia; the Czech Republic | Czech; Czechia's | mfa mod interior government
SK | slovakia | Словакии | словацк | Slovakiya | Slovakiyanın | Slovakia | Slovak; Slovakia's | mfa mod interior government
`
