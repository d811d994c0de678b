/** Words of any news: doing, quality, time, number, place. One thing a line: English words | Russian words | Azerbaijani roots. */
export const GENERAL = `
monday|понедельник|bazar_ertə
tuesday|вторник|çərşənbə_axşam
wednesday|среда|çərşənbə
thursday|четверг|cümə_axşam
friday|пятница|cümə
saturday|суббота|şənbə
sunday|воскресенье|bazar
january|январь|yanvar
february|февраль|fevral
march|март|mart
april|апрель|aprel
may|май|may
june|июнь|iyun
july|июль|iyul
august|август|avqust
september|сентябрь|sentyabr
october|октябрь|oktyabr
november|ноябрь|noyabr
december|декабрь|dekabr
spring|весна весенний|yaz bahar
summer|лето летний|yay
autumn|осень осенний|payız
winter|зима зимний|qış
morning|утро утром|səhər
evening|вечер вечером|axşam
night overnight|ночь ночью ночной|gecə
noon afternoon|полдень|günorta
day daily|день сутки|gün
week weekly|неделя|həftə
month|месяц|ay
year annual|год годовой|il
hour|час|saat
minute|минута|dəqiqə
second|секунда|saniyə
century|век|əsr
decade|десятилетие|onillik
today|сегодня|bugün bu_gün
yesterday|вчера|dünən
tomorrow|завтра|sabah
first|первый|ilk birinci
second|второй|ikinci
third|третий|üçüncü
last|последний|son sonuncu
half|половина полтора|yarı yarım
quarter|квартал четверть|rüb
#100 hundred|сто сотня|yüz
#20 twenty|двадцать|iyirmi
#30 thirty|тридцать|otuz
#40 forty|сорок|qırx
#50 fifty|пятьдесят|əlli
#10 ten|десять|on
new|новый|yeni
big large great|большой крупный|böyük iri
small little|маленький небольшой|kiçik
high|высокий|yüksək hündür
low|низкий|aşağı alçaq
long|длинный долгий|uzun
short|короткий|qısa
good|хороший|yaxşı
bad|плохой|pis
strong|сильный|güclü
weak|слабый|zəif
heavy|тяжёлый|ağır
fast quick|быстрый|sürətli tez
slow|медленный|yavaş
full|полный|tam dolu
empty|пустой|boş
important|важный|mühüm vacib
main|главный основной|əsas baş
special|специальный особый|xüsusi
serious|серьёзный|ciddi
difficult hard|трудный сложный|çətin
easy|лёгкий|asan
possible|возможный|mümkün
impossible|невозможный|qeyri-mümkün
true truth|правда истина|həqiqət doğru
false fake|ложный фальшивый фейк|yalan saxta
private|частный|özəl şəxsi
common joint|общий совместный|ümumi birgə
famous well-known|известный знаменитый|məşhur tanınmış
popular|популярный|populyar
black|чёрный|qara
white|белый|ağ
red|красный|qırmızı
green|зелёный|yaşıl
blue|синий голубой|mavi göy
yellow|жёлтый|sarı
north northern|север северный|şimal
south southern|юг южный|cənub
east eastern|восток восточный|şərq
west western|запад западный|qərb
centre center|центр|mərkəz
world global|мир мировой всемирный глобальный|dünya qlobal
continent|континент|qitə
place|место|yer məkan
area zone|зона площадь|zona sahə
side|сторона|tərəf
part|часть|hissə
group|группа|qrup
member|член|üzv
team|бригада|briqada
number|число количество номер|sayı nömrə
list|список|siyahı
level|уровень|səviyyə
size|размер|ölçü
end finish complete completion|конец завершить завершение закончить|sonu bitir başa_çat tamamla
begin start launch|начать начало начаться запуск запустить|başla başlanğıc
continue|продолжить продолжаться|davam
stop halt suspend suspension|остановить остановиться приостановить прекратить|dayan dayandır
return|вернуться возвращение вернуть|qayıt qaytar
leave depart|покинуть уехать уйти|tərk ayrıl getdi
arrive arrival|прибыть прибытие приехать|gəldi gəlib_çat
send|отправить направить послать|göndər
receive get|получить|aldı alıb qəbul
give|дать передать|ver verdi
take|взять|götür
bring|привести принести|gətir
hold|провести держать|keçir tut
use|использовать использование|istifadə
help|помочь помощь|kömək
create creation|создать создание|yarat
change|изменение изменить|dəyiş
move|двигаться переместить переехать|köç hərəkət
turn|повернуть|dön
show|показать|göstər
see look watch|видеть смотреть увидеть|gör bax
hear listen|слышать слушать услышать|eşit dinlə
speak speech talk|речь говорить выступить выступление|danış nitq çıxış
ask question|спросить вопрос|sual soruş
answer reply respond response|ответ ответить|cavab
think thought|думать мысль|düşün fikir
know knowledge|знать знание|bil bilik
believe belief|верить вера|inan inam
hope|надежда надеяться|ümid
want|хотеть|istə
need|нужный необходимость необходимый|lazım ehtiyac
expect expectation|ожидать ожидаться|gözlənil
try attempt|попытка попытаться|cəhd
work|работа работать|iş işlə
run|бежать бег|qaç qaçış
walk|идти ходить пешком|piyada gəz
sit|сидеть|otur
stand|стоять|dur
fall|упасть падать|düş yıxıl
eat|есть кушать|ye yeyib
drink|пить напиток|iç içki
write written|писать написать|yaz yazı
read reader|читать читатель|oxu oxucu
learn|учиться узнать|öyrən
teach|учить|öyrət
remember memory|помнить память|yaddaş xatirə
forget|забыть|unut
love|любовь любить|sevgi sev məhəbbət
hate hatred|ненависть|nifrət
laugh|смеяться смех|gül gülüş
cry|плакать|ağla
angry anger|гнев злость|qəzəb
happy happiness|счастье счастливый|xoşbəxt sevinc
sad|грустный печальный|kədər
surprise|сюрприз удивление|sürpriz təəccüb
dream|мечта|arzu
idea|идея|ideya
problem|проблема|problem
issue|вопрос проблема|məsələ
reason cause|причина|səbəb
result|результат итог|nəticə
effect impact influence|влияние эффект воздействие|təsir
situation|ситуация положение обстановка|vəziyyət şərait
condition|условие состояние|şərt vəziyyət
fact|факт|fakt
information|информация сведения|məlumat informasiya
report|доклад отчёт|hesabat məruzə
document|документ|sənəd
article item|пункт|maddə bənd
measure|мера|tədbir
step|шаг|addım
stage phase|этап стадия фаза|mərhələ
process|процесс|proses
event|событие мероприятие|hadisə tədbir
case|дело случай|iş hal
opportunity chance|возможность шанс|imkan şans
risk|риск|risk
success successful|успех успешный|uğur
failure fail|неудача провал|uğursuz
mistake error|ошибка|səhv xəta
attention|внимание|diqqət
interest|интерес|maraq
respect|уважение|hörmət
trust confidence|доверие|etimad inam
duty responsibility responsible|ответственность обязанность ответственный|məsuliyyət vəzifə
power|сила мощь|güc qüdrət
control|контроль контролировать|nəzarət
protect protection|защита защитить|qoru müdafiə
prevent prevention|предотвратить предотвращение|qarşısını
check inspect inspection|проверка проверить инспекция|yoxla
prepare preparation|подготовка готовить подготовить|hazırlıq hazırla
ready|готовый|hazır
organise organize|организовать|təşkil
attend participate participation participant|участие участвовать участник|iştirak
join|присоединиться|qoşul
unite united|объединить объединённый|birləş
divide division|разделить раздел|böl
separate|отдельный|ayrı
choose choice|выбрать выбор|seç seçim
compare|сравнить сравнение|müqayisə
count|считать подсчёт|say hesabla
pay payment|платить оплата выплата платёж|ödə ödəniş
spend|тратить расход|xərc
earn|заработать|qazan
lose|потерять|itir
hide|скрыть спрятать|gizlət
follow|следовать|izlə
lead|вести возглавить|başçı apar
carry|нести везти перевозить перевозка|daşı
pull tow|тянуть буксировать|çək
push|толкать|itələ
throw|бросить|at atdı
catch|поймать|tut
cut|резать вырезать|kəs
break broken|сломать перерыв сломан|sın qır
hit|ударить попасть|vur
touch|касаться тронуть|toxun
wear|носить|geyin
cover|покрыть накрыть|ört
cross crossing|пересечь переход пропуск|keçid keç
enter entry|войти въезд вход|gir giriş
exit|выход выезд|çıx çıxış
door|дверь|qapı
window|окно|pəncərə
wall fence|стена забор ограда|divar hasar
roof|крыша|dam
floor|этаж пол|mərtəbə döşəmə
room|комната|otaq
table|стол|masa stol
yard courtyard|двор|həyət
key|ключ|açar
head|голова|baş
hand arm|рука|əl
foot leg|нога|ayaq
eye|глаз|göz
face|лицо|üz
hair|волосы|saç
voice|голос|səs
name|имя название|ad adlan
title|титул звание название|başlıq titul
word|слово|söz
story tale|рассказ сказка|hekayə nağıl
joke|шутка|zarafat
game|игра|oyun
colour color|цвет|rəng
shape form|форма|forma
box|ящик коробка|qutu
bag|сумка мешок|çanta
boat|лодка|qayıq
bed|кровать|yataq çarpayı
neighbourhood|микрорайон|məhəllə
citizenry civilian|мирный_житель гражданский|mülki
abroad|рубеж|xaric
against|против|qarşı əleyh
together|вместе|birlikdə
alone|один одиночество|tək
again|снова опять|yenidən yenə
almost nearly|почти|demək_olar təxminən
approximately about|примерно около|təxminən
immediately|немедленно срочно|dərhal təcili
temporary temporarily|временный временно|müvəqqəti
permanent|постоянный|daimi
`
