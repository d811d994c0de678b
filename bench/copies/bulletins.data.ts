/** Bulletins of our own making: the same words every time, with other figures. `#` stands for a figure, `@` for a place. */
export const BULLETINS: Record<string, readonly string[]> = {
  en: [
    'An earthquake of magnitude #.# was recorded # kilometres from @ at #:# local time on Tuesday, the seismic service said. The hypocentre lay at a depth of # kilometres. It was felt by residents of nearby villages with a strength of up to # points. No damage or casualties have been reported so far. The service has recorded # tremors in the region since the beginning of the month.',
    'The central bank has set the official rates for today. One US dollar costs #.### and has gained #.## percent since yesterday. The euro stands at #.###, and a hundred roubles are sold for #.###. Gold was traded at #,### an ounce on the morning auction, at which banks bought ##.# million dollars. Reserves stood at ##.# billion at the end of the month.',
    'Tomorrow will be changeable in @, the weather service said. By night the air cools to # degrees, by day it warms to ## degrees, and on the coast to ##. A north-westerly wind of # to ## metres a second will strengthen in places to ##. The pressure falls from ### to ### millimetres, and the relative humidity is ## to ## percent.',
  ],
  ru: [
    'Землетрясение магнитудой #,# зафиксировано в # километрах от города @ в #:# по местному времени, сообщили в сейсмологической службе. Очаг залегал на глубине # километров. Подземные толчки ощущались жителями близлежащих сёл силой до # баллов. Информации о пострадавших и разрушениях не поступало. С начала месяца служба зарегистрировала в регионе # толчков.',
    'Центральный банк установил официальные курсы валют на сегодня. Курс доллара составил ##,#### рубля, что на ## копеек выше вчерашнего. Евро стоит ##,#### рубля, юань — ##,#### рубля. На утренних торгах объём сделок достиг ##,# миллиарда рублей. Международные резервы на конец месяца составили ###,# миллиарда долларов.',
    'Завтра в городе @ ожидается переменная облачность, сообщили в гидрометцентре. Ночью температура опустится до # градусов, днём воздух прогреется до ## градусов, на побережье до ##. Ветер северо-западный, # — ## метров в секунду, местами порывы до ##. Атмосферное давление понизится с ### до ### миллиметров, относительная влажность составит ## — ## процентов.',
  ],
  az: [
    '@ şəhərindən # kilometr aralıda yerli vaxtla saat #:#-də maqnitudası #,# olan zəlzələ qeydə alınıb, Seysmoloji Xidmət Mərkəzi məlumat yayıb. Zəlzələnin ocağı # kilometr dərinlikdə yerləşib. Yeraltı təkanlar yaxınlıqdakı kəndlərdə # bala qədər hiss olunub. Xəsarət alanlar və dağıntı barədə məlumat yoxdur. Ayın əvvəlindən regionda # təkan qeydə alınıb.',
    'Mərkəzi Bank bu gün üçün valyutaların rəsmi məzənnəsini açıqlayıb. Bir ABŞ dolları #,#### manat təşkil edib və dünənə nisbətən #,## faiz bahalaşıb. Avro #,#### manata, yüz rubl #,#### manata satılır. Səhər hərracında banklar ##,# milyon dollar alıblar. Ayın sonuna ölkənin valyuta ehtiyatları ##,# milyard dollar olub.',
    'Sabah @ şəhərində hava dəyişkən olacaq, Hidrometeorologiya Xidmətindən bildirilib. Gecə temperatur # dərəcəyə enəcək, gündüz ## dərəcə, sahildə ## dərəcə isti olacaq. Şimal-qərb küləyi saniyədə # - ## metr, bəzi yerlərdə ## metr əsəcək. Atmosfer təzyiqi ### millimetrdən ### millimetrə enəcək, nisbi rütubət ## - ## faiz təşkil edəcək.',
  ],
  tr: [
    '@ kentine # kilometre uzaklıkta yerel saatle #:# sularında #,# büyüklüğünde bir deprem kaydedildi, açıklamayı deprem dairesi yaptı. Depremin derinliği # kilometre olarak ölçüldü. Sarsıntı yakın köylerde # şiddetine kadar hissedildi. Can kaybı ya da hasar bildirilmedi. Ayın başından bu yana bölgede # sarsıntı kaydedildi.',
    'Merkez Bankası bugünün resmi kurlarını açıkladı. Bir ABD doları ##,#### liradan işlem görüyor ve düne göre yüzde #,## değer kazandı. Avro ##,#### lira, sterlin ##,#### lira oldu. Gram altın sabah ####,## liradan satıldı. Banka rezervleri ay sonunda ###,# milyar dolar olarak gerçekleşti.',
    'Yarın @ genelinde hava değişken olacak, Meteoroloji Müdürlüğü duyurdu. Gece sıcaklık # dereceye inecek, gündüz ## dereceye, kıyılarda ## dereceye çıkacak. Kuzeybatıdan esen rüzgâr saatte ## ile ## kilometre, yer yer ## kilometre hızla esecek. Basınç #### milibardan #### milibara düşecek, bağıl nem yüzde ## ile ## arasında kalacak.',
  ],
}

export const PLACES: Record<string, readonly string[]> = {
  en: ['Larnholm', 'Westerby', 'Kaldor', 'Marisk', 'Tolvane'],
  ru: ['Ларнхольм', 'Вестербю', 'Калдор', 'Мариск', 'Толвань'],
  az: ['Larnholm', 'Vesterbi', 'Kaldor', 'Marisk', 'Tolvan'],
  tr: ['Larnholm', 'Vesterbi', 'Kaldor', 'Marisk', 'Tolvan'],
}

/** What sites put around an article. */
export const BOILERPLATE: Record<string, readonly [before: string, after: string]> = {
  en: [
    'Listen to this article or share it with your friends.',
    'Read also: what else happened today\nSubscribe to our newsletter and never miss a story. All rights reserved; copying only with a link to the source.',
  ],
  ru: [
    'Слушать новость. Поделиться с друзьями.',
    'Читайте также: что ещё случилось сегодня\nПодписывайтесь на наш канал и будьте в курсе главных событий. Все права защищены, копирование только со ссылкой на источник.',
  ],
  az: [
    'Xəbəri dinləyin və dostlarınızla paylaşın.',
    'Həmçinin oxuyun: bu gün daha nə baş verib\nKanalımıza abunə olun və ən vacib hadisələrdən xəbərdar olun. Bütün hüquqlar qorunur, istifadə zamanı mənbəyə istinad vacibdir.',
  ],
  tr: [
    'Haberi dinleyin, arkadaşlarınızla paylaşın.',
    'Bunlar da ilginizi çekebilir: bugün neler oldu\nKanalımıza abone olun ve önemli gelişmelerden haberdar olun. Tüm hakları saklıdır, kaynak gösterilmeden kopyalanamaz.',
  ],
}
