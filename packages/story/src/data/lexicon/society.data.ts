/** People, health, learning, culture, faith and sport. One thing a line: English words | Russian words | Azerbaijani roots. */
export const SOCIETY = `
people population|люди народ население|insan xalq əhali
person man|человек мужчина|adam kişi şəxs nəfər
woman female|женщина женский|qadın
child children kid|ребёнок дети детский|uşaq
baby infant newborn|младенец новорождённый|körpə
boy|мальчик парень|oğlan
girl|девочка девушка|qız
teenager teen youth young|подросток молодёжь молодой юноша|yeniyetmə gənc
old elderly|старый пожилой старик|yaşlı qoca köhnə
age|возраст|yaş
family|семья семейный|ailə
father dad|отец папа|ata atası
mother mum mom|мать мама|ana anası
parent|родитель|valideyn
son|сын|oğul oğlu
daughter|дочь|qızı
brother|брат|qardaş
sister|сестра|bacı
husband|муж супруг|ər əri həyat_yoldaş
wife|жена супруга|arvad həyat_yoldaş
marriage marry wedding|брак свадьба жениться|nikah toy evlən
divorce|развод|boşan
birth born|рождение родиться рождённый|doğum doğul
birthday|день_рождения юбилей|ad_gün yubiley
life live|жизнь жить|həyat yaşa
resident inhabitant|житель|sakin
community|община сообщество|icma
society social|общество общественный социальный|cəmiyyət sosial ictimai
public|общественный публичный|ictimai
culture cultural|культура культурный|mədəni mədəniyyət
tradition traditional|традиция традиционный|ənənə
history historic historical historian|история исторический историк|tarix
ancient|древний|qədim
archaeology archaeologist archaeological|археолог археология археологический|arxeoloq arxeoloji
museum|музей|muzey
exhibition exhibit|выставка экспонат|sərgi eksponat
gallery|галерея|qalereya
art artist artistic|искусство художник художественный|incəsənət rəssam sənət
painting paint|картина живопись|rəsm tablo
photo photograph photographer picture|фото фотография фотограф снимок|foto şəkil
music musical musician|музыка музыкант музыкальный|musiqi
song sing singer|песня петь певец певица|mahnı müğənni
concert|концерт|konsert
opera|опера|opera
ballet|балет|balet
dance dancer|танец танцор танцевать|rəqs
theatre theater|театр театральный|teatr
film movie cinema|фильм кино кинотеатр|film kino
actor actress|актёр актриса|aktyor aktrisa
series episode|сериал серия эпизод|serial seriya
role|роль|rol
star|звезда|ulduz
fan|фанат болельщик поклонник|azarkeş pərəstişkar
festival|фестиваль|festival
prize|приз премия|mükafat priz
writer author|писатель автор|yazıçı müəllif
book novel|книга роман|kitab roman
poet poem poetry|поэт стихи поэзия|şair şeir
library|библиотека|kitabxana
language|язык языковой|dil
translate translation translator|перевод перевести переводчик|tərcümə
newspaper paper|газета|qəzet
journalist reporter correspondent|журналист корреспондент репортёр|jurnalist müxbir
media press|сми медиа пресса|media mətbuat
television tv channel|телевидение телеканал канал|televiziya kanal
radio|радио|radio
interview|интервью|müsahibə
article|статья|məqalə
editor|редактор редакция|redaktor redaksiya
blogger blog|блогер блог|bloger
tweet twitter|твит твиттер|tvit tvitter
facebook|фейсбук|feysbuk facebook
video|видео ролик|video
message|сообщение послание|mesaj ismarıc
letter|письмо|məktub
post mail|пост почта|poçt post
rumour rumor|слух слухи|şayiə
education educational|образование образовательный|təhsil
school|школа школьный|məktəb
pupil schoolchild|школьник ученик|şagird
student|студент|tələbə
university|университет|universitet
college|колледж|kollec
academy academic|академия академик академический|akademiya akademik
teacher|учитель преподаватель педагог|müəllim
professor|профессор|professor
lesson class|урок класс|dərs sinif
exam examination|экзамен|imtahan
degree diploma|диплом степень|diplom
science scientific scientist|наука научный учёный|elm alim
research researcher study|исследование исследователь исследовать изучение|tədqiqat araşdırma
expert|эксперт экспертный|ekspert
analyst analysis|аналитик анализ|analitik təhlil analiz
theory|теория|nəzəriyyə
experiment test|эксперимент тест испытание|eksperiment sınaq test
discovery discover|открытие обнаружение|kəşf
laboratory lab|лаборатория|laboratoriya
physics physicist|физика физик|fizika fizik
chemistry chemist|химия химик|kimya
biology biologist|биология биолог|biologiya bioloq
mathematics mathematician|математика математик|riyaziyyat
planet|планета|planet
moon lunar|луна лунный|ay ayın
sun|солнце|günəş
earth|земля земной|yer torpaq
health healthcare|здоровье здравоохранение|sağlam səhiyyə
doctor physician|врач доктор|həkim
nurse|медсестра|tibb_bacı
medical medicine|медицина медицинский|tibb
drug medication pharmaceutical|лекарство препарат|dərman
patient|пациент больной|xəstə pasiyent
disease illness sick|болезнь заболевание заболеть|xəstəlik
virus|вирус|virus
coronavirus covid|коронавирус ковид|koronavirus kovid
epidemic pandemic outbreak|эпидемия пандемия вспышка|epidemiya pandemiya
infection infect|инфекция заражение заразиться|infeksiya yoluxma
vaccine vaccination|вакцина вакцинация прививка|vaksin peyvənd
cancer|рак онкология|xərçəng
heart|сердце сердечный|ürək
brain|мозг|beyin
blood|кровь|qan
surgery operation surgeon|операция хирург|əməliyyat cərrah
treatment treat|лечение лечить|müalicə
symptom|симптом|simptom
pain|боль|ağrı
mental psychological psychologist|психологический психолог психический|psixoloji psixoloq
suicide|самоубийство суицид|intihar
pregnant pregnancy|беременная беременность|hamilə
abortion|аборт|abort
disabled disability|инвалид инвалидность|əlil
diet weight|вес диета|çəki pəhriz
sleep|сон спать|yuxu
religion religious|религия религиозный|din dini
god|бог|tanrı allah
church|церковь храм|kilsə
mosque|мечеть|məscid
pope|папа понтифик|papa
priest clergy bishop|священник епископ духовенство|keşiş yepiskop ruhani
christian|христианин христианский|xristian
catholic|католический католик|katolik
orthodox|православный|pravoslav
muslim islam islamic|мусульманин ислам исламский мусульманский|müsəlman islam
jew jewish|еврей еврейский|yəhudi
prayer pray|молитва молиться|dua namaz
holiday|праздник праздничный|bayram tətil
christmas|рождество|milad
easter|пасха|pasxa
new_year|новый_год|yeni_il
celebrate celebration|праздновать празднование отмечать|qeyd bayram
anniversary|годовщина|ildönüm
sport sports athlete|спорт спортсмен спортивный|idman
football soccer footballer|футбол футболист футбольный|futbol
basketball|баскетбол|basketbol
hockey|хоккей|hokkey
tennis|теннис|tennis
volleyball|волейбол|voleybol
boxing boxer|бокс боксёр|boks
wrestling wrestler|борьба борец|güləş
judo judoka|дзюдо дзюдоист дзюдоистка|cüdo
karate|карате|karate
chess|шахматы шахматист шахматный|şahmat
gymnastics gymnast|гимнастика гимнаст гимнастка|gimnastika
swim swimming swimmer|плавание пловец|üzgüçü üzmə
athletics|атлетика|atletika
weightlifting|тяжёлая_атлетика штанга|ağır_atletika
ski skiing skier|лыжи лыжник|xizək
golf golfer|гольф|qolf
cricket|крикет|kriket
rugby|регби|reqbi
baseball|бейсбол|beysbol
race racing racer|гонка гонщик|yarış
formula|формула|formula
marathon|марафон|marafon
olympic olympics olympiad|олимпийский олимпиада|olimpi olimpiada
championship champion|чемпионат чемпион|çempionat çempion
tournament|турнир|turnir
cup|кубок|kubok
league|лига|liqa
match game|матч игра|oyun matç
team squad|команда сборная|komanda yığma
club|клуб|klub
player play|игрок играть|oyunçu oyna
coach|тренер|məşqçi
referee|арбитр рефери|hakim
goal score|гол забить счёт|qol hesab
penalty|пенальти|penalti
stadium|стадион|stadion
win winner victory|победа победитель победить выиграть|qalib qələbə udub
lose defeat|поражение проиграть|məğlub uduz
draw|ничья|heç-heçə
final|финал финальный|final
semifinal|полуфинал|yarımfinal
quarterfinal|четвертьфинал|dörddəbir
round|раунд тур|raund tur
record|рекорд|rekord
rank ranking|рейтинг|reytinq
transfer|трансфер переход|transfer
doping|допинг|dopinq
season|сезон|mövsüm
fight bout|бой поединок схватка|döyüş görüş
rival opponent|соперник соперница|rəqib
captain|капитан|kapitan
debut|дебют|debüt
park|парк|park
garden|сад|bağ
forest|лес лесной|meşə
mountain|гора горный|dağ
river|река|çay
lake|озеро|göl
sea marine maritime|море морской|dəniz
ocean|океан|okean
island|остров|ada
coast shore beach|берег побережье пляж|sahil çimərlik
desert|пустыня|səhra
valley|долина|vadi
plain steppe|степь равнина|çöl düzən
nature natural|природа природный|təbiət təbii
ecology environment environmental|экология экологический|ekologiya ekoloji ətraf
reserve|заповедник|qoruq
species|вид|növ
seal|тюлень|suiti
whale|кит|balina
shark|акула|köpəkbalıq
bear|медведь|ayı
wolf|волк|canavar qurd
lion|лев|aslan şir
elephant|слон|fil
snake|змея|ilan
bee|пчела|arı
tree|дерево|ağac
flower|цветок|çiçək gül
plant|растение|bitki
air|воздух воздушный|hava
sky|небо|səma göy
gay lgbt homosexual|гей лгбт гомосексуал|gey lgbt
gender|гендер пол|gender
race racial racism racist|раса расизм расовый расист|irq
slave slavery|раб рабство|qul köləlik
poor poverty|бедный бедность|yoxsul kasıb
rich wealth wealthy|богатый богатство|varlı zəngin
homeless|бездомный|evsiz
charity donate donation|благотворительность пожертвование|xeyriyyə ianə
orphan|сирота|yetim
fashion|мода модный|moda dəb
model|модель|model
beauty|красота|gözəl
kitchen cook chef|кухня повар|mətbəx aşpaz
lottery|лотерея|lotereya
casino gambling|казино азартный|kazino qumar
toy|игрушка|oyuncaq
cartoon animation|мультфильм мультик анимация|cizgi animasiya
comedy comedian|комедия комик|komediya
drama|драма|dram
`
