/** War, danger, nature and accidents. One thing a line: English words | Russian words | Azerbaijani roots. */
export const CONFLICT = `
war|война военный|müharibə
military|военный военнослужащий|hərbi
army|армия|ordu
soldier serviceman troop troops|солдат военнослужащий боец|əsgər hərbçi döyüşçü
officer|офицер|zabit
general|генерал|general
commander command|командующий командир командование|komandan
force forces|силы войска|qüvvə qoşun
navy naval|флот военно-морской вмс|donanma hdq
fleet|флот флотилия|donanma
air-force|ввс авиация|aviasiya
defence defense|оборона защита оборонный|müdafiə
missile rocket|ракета ракетный|raket
drone uav|дрон беспилотник бпла беспилотный|dron pua pilotsuz
bomb bombing|бомба бомбардировка|bomba
explosion explode blast|взрыв взорваться взрывной|partlayış partla
explosive|взрывчатка взрывчатый|partlayıcı
attack strike|атака удар атаковать нападение|hücum zərbə
shelling shell|обстрел обстрелять снаряд|atəş mərmi
shoot shooting shot gunman|стрельба выстрел стрелять застрелить стрелок|atəş güllə
bullet|пуля|güllə
tank|танк|tank
artillery|артиллерия|artilleriya
mine|мина минный|mina
nuclear|ядерный|nüvə
chemical|химический|kimyəvi
battle fight fighting combat|бой битва сражение бои|döyüş
frontline front|фронт|cəbhə
offensive|наступление|hücum
retreat withdraw withdrawal|отступить вывод вывести отвод|çıxar geri
ceasefire truce armistice|перемирие прекращение|atəşkəs barışıq
peace peaceful|мир мирный|sülh
peacekeeper peacekeeping|миротворец миротворческий|sülhməramlı
occupy occupation|оккупация оккупировать|işğal
invade invasion|вторжение вторгнуться|işğal müdaxilə
liberate liberation|освобождение освободить|azad
captive capture|плен пленный захват захватить|əsir ələkeç
enemy|враг противник|düşmən
terror terrorism terrorist|террор терроризм террорист теракт террористический|terror
militant rebel insurgent|боевик повстанец мятежник|yaraqlı üsyançı silahlı
coup|переворот|çevriliş
revolution|революция|inqilab
exercise drill|учения|təlim
base|база|baza
conflict|конфликт|münaqişə konflikt
crisis|кризис|böhran
tension tensions|напряжённость|gərginlik
escalation escalate|эскалация|eskalasiya gərginləş
provocation provoke|провокация|təxribat
genocide|геноцид|soyqırım
mass|массовый|kütləvi
dead die death deceased|погибнуть погибший смерть умереть скончаться гибель|ölüm ölən ölüb həlak vəfat öldü
injured injury wound wounded hurt|ранить раненый пострадать ранение травма|yaralan yaralı xəsarət
casualty toll|жертва потеря|itki tələfat
survive survivor|выжить выживший|sağqal xilas
missing|пропавший пропасть|itkin
rescue rescuer save|спасение спасти спасатель спасательный|xilas xilasedici
evacuate evacuation|эвакуация эвакуировать|təxliyə evakuasiya
emergency|чс чрезвычайный экстренный аварийный|fövqəladə
disaster catastrophe|катастрофа бедствие|fəlakət
accident|авария происшествие дтп|qəza hadisə
incident|инцидент происшествие|insident hadisə
crash collide collision|крушение столкновение столкнуться разбиться|toqquş qəza
derail|сойти сход|relsdən
sink sank capsize|затонуть тонуть опрокинуться|batıb batdı
fire blaze wildfire|пожар огонь пожарный|yanğın
firefighter|пожарный|yanğınsöndürən
burn|сгореть гореть ожог|yanıb yandı yanıq
smoke|дым|tüstü
flood flooding|наводнение паводок затопление затопить подтопление|daşqın sel subas
earthquake quake tremor seismic|землетрясение сейсмический толчок подземный|zəlzələ seysmik təkan yeraltı
magnitude|магнитуда|maqnituda bal
epicentre epicenter|эпицентр|episentr ocaq
tsunami|цунами|sunami
volcano eruption erupt|вулкан извержение|vulkan püskür
landslide mudslide|оползень сель|sürüşmə
avalanche|лавина|uçqun
storm|шторм буря|fırtına tufan
hurricane typhoon cyclone|ураган тайфун циклон|qasırğa tayfun siklon
tornado|торнадо смерч|tornado
wind|ветер|külək
rain rainfall|дождь ливень осадки|yağış yağıntı
snow snowfall snowstorm|снег снегопад метель|qar çovğun
ice icy|лёд ледяной гололёд|buz
hail|град|dolu
fog|туман|duman
lightning thunderstorm|молния гроза|ildırım şimşək
frost freeze cold|мороз холод заморозки холодный|şaxta soyuq
heat hot heatwave|жара жаркий тепло|isti istilik
temperature|температура|temperatur
degree|градус|dərəcə
weather|погода погодный|hava
forecast|прогноз|proqnoz
meteorologist meteorological|метеоролог метеорологический синоптик гидрометцентр|meteoroloq hidrometeorologiya sinoptik
drought|засуха|quraqlıq
climate|климат климатический|iqlim
damage|повреждение повредить ущерб повреждён|zədə ziyan zərər
destroy destruction ruin|разрушить разрушение уничтожить разрушен|dağıt dağıl məhv
collapse|обрушение рухнуть обрушиться обвал|çök uçub uçdu
leak|утечка|sızma
pollution pollute|загрязнение|çirklən
poison poisoning toxic|отравление яд ядовитый|zəhər
blackout outage|блэкаут отключение обесточить обесточен|kəsil blekaut
electricity power|электричество электроэнергия электроснабжение|elektrik
light|свет|işıq
restore restoration recover|восстановить восстановление|bərpa
repair|ремонт отремонтировать|təmir
close closure closed shut|закрыть закрытие закрыт|bağla bağlan
open opening reopen|открыть открытие открыт|açıl aç
stranded stuck|застрять|ilişib qalıb
wait queue|ждать очередь ожидание|gözlə növbə
search|поиск поиски искать|axtar
find found|найти найден обнаружить|tapıl tap aşkar
body bodies|тело останки|cəsəd meyit
hospital hospitalise hospitalize|больница госпиталь госпитализировать|xəstəxana hospital
ambulance|скорая|təcili ambulans
siren|сирена|sirena
alarm alert|тревога|həyəcan
shelter|укрытие убежище приют|sığınacaq
aid relief humanitarian|помощь гуманитарный|yardım humanitar kömək
volunteer|волонтёр доброволец|könüllü
wreckage debris rubble|обломки обломок завал|qalıq dağıntı
dam|плотина дамба|bənd
reservoir|водохранилище|sututar
dangerous danger hazard|опасность опасный|təhlükə
safe safety|безопасный безопасность|təhlükəsiz
panic|паника|panika
fear afraid|страх бояться опасение|qorxu qorx
kidnap abduct|похищение похитить|oğurla qaçır
knife stab|нож ножевой|bıçaq
hijack|угнать угон|qaçır
siege blockade|осада блокада|mühasirə blokada
patrol|патруль|patrul
guard|охрана охранник гвардия|mühafizə qvardiya
veteran|ветеран|veteran
hero heroic|герой героизм|qəhrəman
martyr|шехид|şəhid
memorial monument|мемориал памятник|abidə memorial
grave cemetery funeral burial bury|кладбище похороны могила похоронить|qəbir məzar dəfn
mourning mourn|траур|matəm yas
uranium|уран|uran
submarine|подводный подлодка|sualtı
helicopter|вертолёт|helikopter vertolyot
aircraft plane airplane jet|самолёт|təyyarə
pilot|пилот лётчик|pilot
parachute|парашют|paraşüt
radar|радар|radar
sailor seaman crew|моряк экипаж|dənizçi heyət ekipaj
captain|капитан|kapitan
`
