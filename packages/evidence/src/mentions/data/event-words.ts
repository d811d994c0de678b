/**
 * Words beside the noun of a happening's name: `English | Russian | Azerbaijani | English words`, more of one language after
 * a semicolon; a hyphen for those that say nothing of which one it was. Russian adjectives in the masculine, nouns in the form that stands in the name; every case is found. A tilde
 * marks kinds of sport, which stand right before the noun in English.
 */
export const EVENT_WORDS = `
World | мира; мировой; всемирный | dünya; ümumdünya | world
European | Европы; европейский | avropa | european; europe
International | международный | beynəlxalq | international
Global | глобальный | qlobal | global
Regional | региональный | regional | regional
National | национальный | milli | national
Republican | республиканский | respublika | republican
Extraordinary | внеочередной; чрезвычайный | növbədənkənar; fövqəladə | extraordinary
Snap | досрочный | növbədənkənar seçki | snap; early
Informal | неформальный | qeyri-rəsmi | informal
Trilateral | трёхсторонний | üçtərəfli | trilateral
- | ежегодный | illik | annual
Open | открытый | açıq | open
Youth | молодёжный; юношеский | gənclər; yeniyetmələr | youth
Junior | юниорский | yuniorlar | junior
Women's | женский | qadınlar | women's; womens
Economic | экономический | iqtisadi | economic
Humanitarian | гуманитарный | humanitar | humanitarian
Business | деловой | biznes | business
Investment | инвестиционный | investisiya | investment
Energy | энергетический | enerji; energetika | energy
Climate | климатический; климат | iqlim | climate
Security | безопасность | təhlükəsizlik | security
Diplomacy | дипломатический | diplomatiya; diplomatik | diplomacy; diplomatic
Peace | мирный | sülh | peace
Digital | цифровой | rəqəmsal | digital
Science | научный | elmi | science; scientific
Legal | юридический | hüquq | legal
Cultural | культурный | mədəniyyət | cultural
Music | музыкальный; музыка | musiqi | music
Jazz | джазовый; джаз | caz | jazz
Film | кино | film; kino | film
Book | книжный | kitab | book
Carpet | ковровый; ковёр | xalça | carpet
Defence | оборонный | müdafiə | defence; defense
Oil and Gas | нефтегазовый; нефть | neft-qaz | oil and gas
Food | продовольственный | ərzaq | food
Summer | летний | yay | summer
Winter | зимний | qış | winter
- | разрушительный; сильный; мощный; крупный; катастрофический; трагический | dağıdıcı; güclü | devastating; powerful; strong; deadly; massive; major; deadliest; fatal; catastrophic
Civil | гражданский | vətəndaş | civil
Patriotic | отечественный | vətən | patriotic
Military | военный; вооружённый | hərbi; silahlı | military; armed
Joint | совместный | birgə | joint
Nuclear | ядерный | nüvə | nuclear
Terrorist | террористический | terror | terrorist; terror
Second-Round | повторный | təkrar | runoff
~Football | футбол | futbol | football; soccer; fifa
~Futsal | футзал; мини-футбол | futzal | futsal
~Beach Football | пляжный футбол | çimərlik futbolu | beach football
~Judo | дзюдо | cüdo | judo
~Wrestling | борьба; вольная борьба; греко-римская борьба; спортивная борьба | güləş; sərbəst güləş; yunan-roma güləşi | wrestling
~Boxing | бокс | boks | boxing
~Chess | шахматы; шахматный | şahmat | chess
~Gymnastics | гимнастика | gimnastika | gymnastics
~Artistic Gymnastics | спортивная гимнастика | idman gimnastikası | artistic gymnastics
~Rhythmic Gymnastics | художественная гимнастика | bədii gimnastika | rhythmic gymnastics
~Acrobatic Gymnastics | акробатическая гимнастика | akrobatika gimnastikası | acrobatic gymnastics
~Aerobic Gymnastics | аэробная гимнастика | aerobika gimnastikası | aerobic gymnastics
~Trampoline | прыжки на батуте | batut gimnastikası | trampoline
~Karate | каратэ; карате | karate | karate
~Taekwondo | тхэквондо; таэквондо | taekvondo | taekwondo
~Kickboxing | кикбоксинг | kikboksinq | kickboxing
~Sambo | самбо | sambo | sambo
~Weightlifting | тяжёлая атлетика | ağır atletika | weightlifting
~Athletics | лёгкая атлетика | yüngül atletika; atletika | athletics
~Swimming | плавание | üzgüçülük | swimming
~Aquatics | водные виды спорта | su idman növləri | aquatics
~Rowing | академическая гребля; гребля | avarçəkmə | rowing
~Shooting | стрельба; пулевая стрельба | güllə atıcılığı; atıcılıq | shooting
~Fencing | фехтование | qılıncoynatma | fencing
~Volleyball | волейбол | voleybol | volleyball
~Basketball | баскетбол | basketbol | basketball
~Handball | гандбол | həndbol | handball
~Ice Hockey | хоккей; хоккей с шайбой | buzüstü hokkey; hokkey | ice hockey; hockey
~Figure Skating | фигурное катание | fiqurlu konkisürmə | figure skating
~Biathlon | биатлон | biatlon | biathlon
~Tennis | теннис | tennis | tennis
~Table Tennis | настольный теннис | stolüstü tennis | table tennis
~Badminton | бадминтон | badminton | badminton
~Cycling | велоспорт; велосипедный спорт | velosiped; velosiped idmanı | cycling
Para | паралимпийский | paralimpiya; para | para
Grand Slam | Большой шлем; Большого шлема | Böyük dəbilqə | grand slam
~Formula 1 | Формула-1; Формулы-1; Формуле-1; Формулу-1; Формулой-1; Формула 1 | Formula 1; Formula-1 | formula 1; formula one; f1
`
/** Azerbaijani participles between a place and the noun: «Bakıda keçirilən sammit». */
export const AZERBAIJANI_LINKS: ReadonlySet<string> = new Set(
  'keçirilən keçirilmiş keçiriləcək keçirəcəyi baş verən vermiş olan olmuş təşkil edilən edilmiş olunan olunmuş dair'.split(
    ' ',
  ),
)

/** Ordinals up to the twentieth by their first letters, in every case and gender: `number | Russian | Azerbaijani | English`. */
export const EVENT_ORDINALS = `
1 | первый | birinci | first
2 | второй | ikinci | second
3 | третий | üçüncü | third
4 | четвёртый | dördüncü | fourth
5 | пятый | beşinci | fifth
6 | шестой | altıncı | sixth
7 | седьмой | yeddinci | seventh
8 | восьмой | səkkizinci | eighth
9 | девятый | doqquzuncu | ninth
10 | десятый | onuncu | tenth
`
