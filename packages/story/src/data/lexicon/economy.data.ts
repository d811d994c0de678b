/** Money, trade, industry, transport and technology. One thing a line: English words | Russian words | Azerbaijani roots. */
export const ECONOMY = `
economy economic economist|экономика экономический экономист|iqtisadi iqtisad
finance financial|финансы финансовый|maliyyə
bank banking banker|банк банковский банкир|bank
central|центральный центробанк|mərkəz
currency|валюта валютный|valyuta
money cash|деньги наличные|pul nağd
dollar|доллар|dollar
euro|евро|avro
ruble rouble|рубль|rubl
manat|манат|manat
pound|фунт|funt
yuan|юань|yuan
rate|курс ставка|məzənnə dərəcə
inflation|инфляция|inflyasiya
price cost expensive|цена стоимость дорогой ценовой|qiymət baha dəyər
tariff|тариф тарифный|tarif
market|рынок рыночный|bazar
stock share shares|акция акции|səhm
exchange|биржа обмен|birja mübadilə
invest investment investor|инвестиция инвестор инвестировать|investisiya investor sərmayə
fund funding|фонд финансирование|fond
loan credit|кредит заём|kredit borc
debt|долг задолженность|borc
profit|прибыль|mənfəət qazanc
income revenue|доход выручка|gəlir
loss|убыток потеря|zərər itki
growth grow increase rise|рост вырасти увеличение увеличить повышение|artım artır artıb yüksəl
decline decrease fall drop reduce reduction|снижение снизить сокращение сократить падение уменьшить|azal ensin enib düş ixtisar
percent percentage|процент|faiz
billion|миллиард|milyard
million|миллион|milyon
thousand|тысяча|min
business businessman businesswoman entrepreneur|бизнес бизнесмен предприниматель предпринимательство|biznes sahibkar iş_adam
company firm|компания фирма|şirkət firma
corporation|корпорация|korporasiya
enterprise|предприятие|müəssisə
factory plant|завод фабрика|zavod fabrik
industry industrial|промышленность промышленный индустрия отрасль|sənaye
production produce producer manufacture manufacturer|производство производить производитель|istehsal
product|продукт продукция|məhsul
goods cargo freight|груз товар грузовой|yük mal əmtəə
export|экспорт экспортировать|ixrac
import|импорт импортировать|idxal
trade|торговля торговый товарооборот|ticarət
sale sell seller|продажа продать продавец|satış sat
buy purchase buyer|купить покупка покупатель закупка|alış alıcı satınal
customer client|клиент покупатель потребитель|müştəri
consumer|потребитель|istehlakçı
shop store supermarket|магазин супермаркет|mağaza dükan market
restaurant cafe|ресторан кафе|restoran kafe
hotel|отель гостиница|otel mehmanxana
tourist tourism|турист туризм туристический|turist turizm
advertising advertisement advert|реклама рекламный|reklam
brand|бренд|brend
owner own|владелец собственник|sahib
shareholder|акционер|səhmdar
director|директор|direktor
manager management|менеджер управление менеджмент|menecer idarəetmə
executive ceo|исполнительный гендиректор|icraçı
employee worker staff personnel|работник сотрудник рабочий персонал|işçi əməkdaş
job employment unemployment|работа занятость безработица|məşğulluq işsiz
salary wage|зарплата жалованье|maaş əməkhaqqı
merger acquisition merge|слияние поглощение|birləş
bankrupt bankruptcy|банкрот банкротство|müflis iflas
auction|аукцион|hərrac auksion
tender|тендер|tender
project|проект|layihə
plan planning|план планировать|plan
programme program|программа|proqram
strategy strategic|стратегия стратегический|strategiya strateji
develop development|развитие развивать разработка|inkişaf
build construction builder|строительство построить строитель стройка|tikinti inşaat tikil
building|здание|bina
house housing home|дом жильё жилой|ev mənzil
apartment flat|квартира|mənzil
property estate|недвижимость имущество|əmlak daşınmaz
rent tenant|аренда арендатор|icarə kirayə
oil petroleum crude|нефть нефтяной|neft
gas|газ газовый|qaz
pipeline|трубопровод газопровод нефтепровод|boru kəmər
barrel|баррель|barel
fuel petrol gasoline diesel|топливо бензин дизель|yanacaq benzin dizel
energy|энергия энергетика энергетический|enerji energetika
coal|уголь|kömür
solar|солнечный|günəş
station|станция вокзал|stansiya vağzal
hydropower hydroelectric|гэс гидроэлектростанция|ses hidroelektrik
reactor|реактор|reaktor
metal|металл|metal
gold golden|золото золотой|qızıl
silver|серебро серебряный|gümüş
bronze|бронза бронзовый|bürünc
copper|медь медный|mis
steel|сталь стальной|polad
aluminium aluminum|алюминий|alüminium
iron|железо железный|dəmir
diamond|алмаз бриллиант|almaz brilyant
stone|камень каменный|daş
wood timber|древесина деревянный лес|taxta ağac
agriculture agricultural farm farmer|сельхоз фермер аграрный сельскохозяйственный|kənd_təsərrüfat fermer aqrar
harvest crop|урожай|məhsul
wheat grain|пшеница зерно|buğda taxıl
cotton|хлопок|pambıq
rice|рис|düyü
bread|хлеб|çörək
milk|молоко|süd
meat|мясо|ət
fish fishing fisherman|рыба рыболовство рыбак|balıq
fruit|фрукт плод|meyvə
vegetable|овощ|tərəvəz
potato|картофель|kartof
sugar|сахар|şəkər
salt|соль|duz
tea|чай|çay
coffee|кофе|qəhvə kofe
wine|вино винный|şərab
beer|пиво|pivə
alcohol|алкоголь|alkoqol spirt
tobacco cigarette smoking|табак сигарета курение|tütün siqaret
food|продовольствие еда пища питание|ərzaq qida yemək
water|вода водный|su suyu suyun
cattle cow|скот корова|mal-qara inək
sheep|овца|qoyun
horse|лошадь конь|at atın
dog|собака|it iti
cat|кошка|pişik
bird|птица|quş
animal|животное|heyvan
transport transportation|транспорт транспортный|nəqliyyat
transit|транзит транзитный|tranzit
corridor|коридор|dəhliz
route|маршрут|marşrut
road highway motorway|дорога дорожный шоссе трасса автодорога|yol magistral
street|улица|küçə
bridge|мост|körpü
tunnel|туннель тоннель|tunel
railway railroad rail train|железная поезд железнодорожный|dəmiryol qatar
wagon carriage|вагон|vaqon
metro subway|метро метрополитен|metro
bus|автобус|avtobus
car automobile vehicle|машина автомобиль автомобильный|avtomobil maşın
truck lorry trailer|грузовик фура грузовой|tır
driver drive|водитель|sürücü
motorcycle|мотоцикл|motosiklet
bicycle bike cyclist|велосипед велосипедист|velosiped
traffic movement|движение трафик пробка|hərəkət tıxac
passenger|пассажир пассажирский|sərnişin
ticket|билет|bilet
flight|рейс полёт|reys uçuş
airport|аэропорт|hava_liman aeroport
airline|авиакомпания|aviaşirkət
runway|взлётно-посадочный полоса|zolaq
ship vessel boat|корабль судно лодка катер|gəmi qayıq kater
ferry|паром|bərə
tug tugboat|буксир|yedək
tanker|танкер|tanker
port harbour harbor|порт портовый гавань|liman
berth pier quay|причал пирс|körpü yanalma
dredge dredging|дноуглубление дноуглубительный|dibdərinləşdir
depth deep deepen|глубина углубить глубокий|dərin
container|контейнер контейнерный|konteyner
carrier haulier|перевозчик|daşıyıcı
shipment delivery deliver|поставка доставка доставить|çatdır təchizat göndər
logistics|логистика логистический|logistika
warehouse|склад|anbar
speed|скорость|sürət
distance|расстояние дистанция|məsafə
kilometre kilometer km|километр км|kilometr km
metre meter|метр|metr
mile|миля|mil
tonne ton|тонна|ton
kilogram kg|килограмм кг|kiloqram kq
litre liter|литр|litr
hectare|гектар|hektar
square|квадратный|kvadrat
technology technological tech|технология технологический|texnologiya
computer|компьютер|kompüter
internet online|интернет онлайн|internet onlayn
website site|сайт|sayt
software|программный|proqram təminat
data|данные|məlumat verilən
network|сеть|şəbəkə
server|сервер|server
hacker hack cyberattack cyber|хакер кибератака кибер взлом|haker kiberhücum kiber
app application|приложение|tətbiq
phone telephone smartphone mobile|телефон смартфон мобильный|telefon smartfon mobil
robot|робот|robot
artificial|искусственный|süni
machine|машина|maşın
engine motor|двигатель мотор|mühərrik
equipment|оборудование|avadanlıq
device|устройство|cihaz qurğu
system|система системный|sistem
battery|батарея аккумулятор|batareya akkumulyator
electric|электрический|elektrik
satellite|спутник|peyk
space|космос космический|kosmos kosmik
astronaut cosmonaut|космонавт астронавт|kosmonavt astronavt
laser|лазер|lazer
camera|камера|kamera
screen|экран|ekran
digital|цифровой|rəqəmsal
innovation|инновация|innovasiya
patent|патент|patent
startup|стартап|startap
bitcoin cryptocurrency crypto|биткоин криптовалюта|bitkoin kriptovalyuta
insurance|страхование страховой страховка|sığorta
subsidy|субсидия|subsidiya
privatisation privatization|приватизация|özəlləşdir
monopoly|монополия|inhisar
quota|квота|kvota
storage|хранение хранилище|anbar saxlanc
cable|кабель|kabel
line|линия|xətt
tower|башня вышка|qüllə
pump|насос|nasos
drill drilling well|бурение скважина|qazma quyu
deposit field|месторождение|yataq
mine mining miner|шахта шахтёр рудник горнодобывающий|mədən şaxta
cement|цемент|sement
glass|стекло|şüşə
plastic|пластик пластиковый|plastik
paper|бумага|kağız
textile clothes clothing|одежда текстиль|geyim paltar tekstil
shoe|обувь|ayaqqabı
furniture|мебель|mebel
gift|подарок|hədiyyə
`
