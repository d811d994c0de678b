/**
 * Nouns that name a happening together with what belongs to them: `kind | English | Russian | Azerbaijani | English words`,
 * more of one language after a semicolon. Russian words are matched in every case and number, Azerbaijani ones with every
 * suffix; a plural stands where it is made irregularly. The kind says how much of a name is needed beside the noun:
 * - `meeting`, `vote`: whose, or where, is enough («саммит в Бишкеке», «выборы в Грузии»);
 * - `gathering`, `contest`: more than where («Бакинский форум», «чемпионат мира по дзюдо»), not «форум в Баку»;
 * - `war`, `disaster`: where, or whose («Крымская война», «землетрясение в Турции», «крушение самолёта AZAL»);
 * - `operation`: its name in quotation marks, or where;
 * An equals sign marks a form that counts alone, without its cases. Own list from general knowledge.
 */
export const EVENT_HEADS = `
meeting | Summit | саммит; встреча на высшем уровне | sammit; zirvə görüşü; zirvə toplantısı | summit; summits
gathering | Forum | форум | forum | forum
gathering | Media Forum | медиафорум | media forum; media-forum | media forum
gathering | Business Forum | бизнес-форум | biznes forum; biznes-forum | business forum
gathering | Investment Forum | инвестфорум | investisiya forumu | investment forum
gathering | Conference | конференция | konfrans | conference
gathering | Conference of the Parties | конференция сторон; конференция сторон РКИК; конференция сторон Рамочной конвенции | tərəflər konfransı | conference of the parties
gathering | Congress | конгресс; съезд | konqres; qurultay |
gathering | Symposium | симпозиум | simpozium | symposium
gathering | Exhibition | выставка | sərgi | exhibition; exhibit
gathering | Expo | экспо | ekspo; expo | expo
gathering | Air Show | авиасалон | aviasalon | air show; airshow
gathering | Book Fair | книжная ярмарка | kitab sərgisi; kitab yarmarkası | book fair
gathering | Fair | ярмарка | yarmarka |
gathering | Festival | фестиваль | festival | festival
gathering | Film Festival | кинофестиваль | kinofestival; film festivalı | film festival
gathering | Week | неделя | həftəsi | week
gathering | Carnival | карнавал | karnaval | carnival
gathering | Biennale | биеннале | biennale; biyennale | biennale
contest | Championship | чемпионат; первенство | çempionat; birincilik; birinciliyi | championship; championships
contest | Cup | кубок | kubok | cup
contest | Super Cup | суперкубок | superkubok | super cup
contest | Tournament | турнир | turnir | tournament
contest | Grand Slam | Большой шлем | Böyük Dəbilqə | grand slam; grand slam tournament
contest | Grand Prix | гран-при | qran-pri | grand prix
contest | Games | игры | oyunları |
contest | Olympiad | олимпиада | olimpiada | olympiad
contest | Spartakiad | спартакиада | spartakiada | spartakiad
contest | Marathon | марафон | marafon | marathon
contest | Regatta | регата | reqata | regatta
contest | Rally | ралли | ralli | motor rally
contest | Contest | конкурс | müsabiqə | contest; competition
war | War | война | müharibə; savaş | war
war | Conflict | вооружённый конфликт; конфликт | münaqişə | conflict
war | Battle | битва; сражение | döyüş; vuruşma | battle
war | Siege | осада; блокада | mühasirə; blokada | siege
war | Revolution | революция | inqilab | revolution
war | Uprising | восстание | üsyan | uprising
war | Invasion | вторжение | | invasion
war | Genocide | геноцид | soyqırım; soyqırımı | genocide
war | Massacre | резня | qətliam | massacre
war | Coup | госпереворот; переворот; путч | çevriliş; dövlət çevrilişi | coup
disaster | Earthquake | землетрясение | zəlzələ | earthquake; quake
disaster | Flood | наводнение; паводок | daşqın; sel | flood; floods; flooding
disaster | Tsunami | цунами | sunami | tsunami
disaster | Eruption | извержение вулкана; извержение | vulkan püskürməsi | eruption; volcanic eruption
disaster | Landslide | оползень; сход оползня | sürüşmə; torpaq sürüşməsi | landslide; mudslide
disaster | Avalanche | сход лавины; лавина | qar uçqunu | avalanche
disaster | Hurricane | ураган | qasırğa | hurricane
disaster | Typhoon | тайфун | tayfun | typhoon
disaster | Cyclone | циклон | siklon | cyclone
disaster | Wildfire | лесной пожар; природный пожар | meşə yanğını; meşə yanğınları | wildfire; wildfires; forest fire; forest fires
disaster | Plane Crash | авиакатастрофа; крушение самолёта; падение самолёта; крушение пассажирского самолёта; катастрофа самолёта | təyyarə qəzası; aviasiya qəzası; təyyarəsinin qəzası; təyyarənin qəzası; təyyarəsinin qəzaya uğraması | plane crash; airplane crash; air crash; aircraft crash; jet crash; air disaster
disaster | Helicopter Crash | крушение вертолёта; падение вертолёта | helikopter qəzası; helikopterin qəzası; vertolyot qəzası | helicopter crash
disaster | Train Crash | крушение поезда; железнодорожная катастрофа | qatar qəzası | train crash; train derailment; rail crash
disaster | Shipwreck | кораблекрушение; крушение судна | gəmi qəzası | shipwreck
disaster | Crash | крушение | | crash
disaster | Terrorist Attack | теракт; террористический акт | terror aktı; terror hücumu | terrorist attack; terror attack
disaster | Explosion | взрыв | partlayış | explosion; blast
disaster | Accident | авария | qəza | accident
disaster | Epidemic | эпидемия | epidemiya | epidemic
disaster | Protests | протесты; акции протеста; массовые протесты | etirazlar; etiraz aksiyaları | protests
vote | Presidential Election | президентские выборы; выборы президента; выборы главы государства | prezident seçkiləri; prezident seçkisi | presidential election; presidential elections; presidential vote
vote | Parliamentary Election | парламентские выборы; выборы в парламент; выборы в Милли Меджлис; выборы в Госдуму; выборы в Верховную раду | parlament seçkiləri; Milli Məclisə seçkilər; parlament seçkisi | parliamentary election; parliamentary elections; parliamentary vote; general election; general elections
vote | Municipal Election | муниципальные выборы; местные выборы | bələdiyyə seçkiləri; yerli seçkilər | municipal election; municipal elections; local elections
vote | Election | =выборы; =выборов; =выборам; =выборами; =выборах | seçki; seçkilər | election; elections
vote | Referendum | референдум | referendum | referendum
operation | Operation | операция; спецоперация | əməliyyat | operation
operation | Counter-Terrorist Operation | контртеррористическая операция; антитеррористическая операция; антитеррористические мероприятия; антитеррористические меры | antiterror tədbirləri; antiterror əməliyyatı; antiterror xarakterli tədbirlər | counter-terrorist operation; anti-terror operation; antiterror operation; anti-terrorist operation; anti-terrorist measures; anti-terror measures
operation | Exercise | учения; военные учения | təlimlər; hərbi təlimlər; təlim; təlimi | exercise; exercises; drills; drill; military exercises; military drills
`
