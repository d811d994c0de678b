import type { DemoArticle } from '../types.ts'

/** 10 March: a ferry stands still in the Caspian. Ministry, agency in three languages, a page that grows, copies. */

const wireAz = `Xəzər dənizində Kurık–Ələt xətti ilə üzən “Qızılquş” bərəsinin mühərrikləri dayanıb.

Bu barədə Azərbaycan Dəniz İşləri Nazirliyi məlumat yayıb.

Nazirliyin məlumatına görə, hadisə saat 13:20-də Qumburun yaxınlığında baş verib. Bərədə 84 sərnişin və heyət üzvü, 31 yük maşını var. Xəsarət alan yoxdur.

“Gəmi lövbərdədir, işıq və istilik var, insanların həyatı üçün təhlükə yoxdur”, – nazirliyin sözçüsü Lalə Sahilova deyib.

Hadisə yerinə “Dayaq-2” yedək gəmisi və iki xilasetmə katerı göndərilib. Bərə saat 19:00-a qədər Ələt limanına gətirilməlidir.`

const wireRu = `У парома «Кызылгуш», следовавшего по линии Курык – Алят, в Каспийском море остановились двигатели.

Об этом сообщило Министерство морских дел Азербайджана.

По данным министерства, это произошло в 13:20 у мыса Кумбурун. На борту 84 пассажира и члена экипажа, 31 грузовик. Пострадавших нет.

«Судно стоит на якоре, свет и тепло есть, угрозы для жизни людей нет», – сказала представитель министерства Лала Сахилова.

К месту происшествия направлены буксир «Даяг-2» и два спасательных катера. Паром должны доставить в порт Алят до 19:00.`

const liveFirst = `Паром «Кызылгуш» потерял ход в Каспийском море.

Об этом сообщает Хазарпресс со ссылкой на Министерство морских дел Азербайджана.

На борту 84 человека, никто не пострадал.`

const liveSecond = `Паром «Кызылгуш» стоит у причала порта Алят, пассажиры сошли на берег.

Как сообщили в Министерстве морских дел Азербайджана, судно ошвартовалось в 18:40, медицинская помощь никому не понадобилась.

«Мы приняли людей в зале ожидания, напоили чаем и посадили в автобусы до Баку», – рассказал Аранинфо дежурный порта Алят Кямран Пирсаатов.`

const liveTug = `Буксир «Даяг-2» взял паром на трос и ведёт его к Аляту со скоростью четыре узла.`

const liveThird = `Двигатели парома «Кызылгуш» остановились из-за воды в топливе.

Об этом 11 марта заявило Министерство морских дел Азербайджана по итогам первого осмотра.

Рейсы по линии Курык – Алят возобновятся 14 марта.`

export const ferry: DemoArticle[] = [
  {
    id: 'ferry-release',
    site: 'deniz-nazirliyi',
    language: 'az',
    path: '/az/xeberler/1041',
    section: 'Xəbərlər',
    states: [
      {
        step: 1,
        at: '2026-03-10T14:05',
        headline: '“Qızılquş” bərəsi ilə bağlı məlumat',
        body: `Martın 10-da saat 13:20-də Kurıkdan Ələtə üzən “Qızılquş” bərəsinin mühərrikləri Qumburun yaxınlığında dayanıb.

Bərədə 84 sərnişin və heyət üzvü, 31 yük maşını var. Xəsarət alan yoxdur, gəminin gövdəsi zədələnməyib.

“Gəmi lövbərdədir, işıq və istilik var, insanların həyatı üçün təhlükə yoxdur”, – sözçü Lalə Sahilova bildirib.

Hadisə yerinə “Dayaq-2” yedək gəmisi və iki xilasetmə katerı göndərilib. Bərənin saat 19:00-a qədər Ələt limanına gətiriləcəyi gözlənilir.`,
      },
    ],
  },
  {
    id: 'ferry-wire-az',
    site: 'khazarpress',
    language: 'az',
    path: '/az/hadise/70114',
    section: 'Hadisə',
    byline: 'Sevinc Dalğalı',
    states: [
      {
        step: 1,
        at: '2026-03-10T14:20',
        headline: 'Xəzərdə 84 nəfərin olduğu bərənin mühərrikləri dayanıb',
        body: wireAz,
      },
    ],
  },
  {
    id: 'ferry-wire-ru',
    site: 'khazarpress',
    language: 'ru',
    path: '/ru/proisshestviya/70116',
    section: 'Происшествия',
    states: [
      {
        step: 1,
        at: '2026-03-10T14:31',
        headline: 'В Каспии остановились двигатели парома с 84 людьми на борту',
        body: wireRu,
      },
    ],
  },
  {
    id: 'ferry-wire-en',
    site: 'khazarpress',
    language: 'en',
    path: '/en/incidents/70117',
    section: 'Incidents',
    states: [
      {
        step: 1,
        at: '2026-03-10T14:45',
        headline: 'Ferry with 84 people aboard loses power in the Caspian',
        body: `The engines of the ferry Gizilgush, sailing the Kuryk–Alat line, have stopped in the Caspian Sea.

The Ministry of Maritime Affairs of Azerbaijan said this in a statement.

According to the ministry, it happened at 13:20 off Cape Gumburun. There are 84 passengers and crew members and 31 lorries on board. Nobody was hurt.

“The ship is at anchor, there is light and heating, and there is no danger to life,” said the ministry's spokeswoman Lala Sahilova.

The tug Dayag-2 and two rescue boats have been sent to the scene. The ferry is to be brought to the port of Alat by 19:00.`,
      },
    ],
  },
  {
    id: 'ferry-live',
    site: 'araninfo',
    language: 'ru',
    path: '/society/parom-kyzylgush',
    section: 'Общество',
    states: [
      { step: 1, at: '2026-03-10T15:10', headline: 'В Каспии встал паром «Кызылгуш»', body: liveFirst },
      {
        step: 2,
        at: '2026-03-10T18:55',
        headline: 'В Каспии встал паром «Кызылгуш» – ОБНОВЛЕНО',
        body: `${liveSecond}

17:30

${liveTug}

15:10

${liveFirst}`,
      },
      {
        step: 3,
        at: '2026-03-11T12:15',
        headline: 'В Каспии встал паром «Кызылгуш» – ОБНОВЛЕНО 2',
        body: `${liveThird}

18:55

${liveSecond}

17:30

${liveTug}

15:10

${liveFirst}`,
      },
    ],
  },
  {
    id: 'ferry-paper-az',
    site: 'gunesli-sahil',
    language: 'az',
    path: '/hadise/qizilqus-beresi-dayandi',
    section: 'Hadisə',
    states: [
      {
        step: 1,
        at: '2026-03-10T15:30',
        headline: '“Qızılquş” bərəsi dənizdə dayandı',
        body: `Xəzər dənizində Kurık–Ələt xətti ilə üzən “Qızılquş” bərəsinin mühərrikləri dayanıb.

“Günəşli Sahil” xəbər verir ki, bu barədə Xəzərpress Azərbaycan Dəniz İşləri Nazirliyinə istinadən məlumat yayıb.

Nazirliyin məlumatına görə, hadisə saat 13:20-də Qumburun yaxınlığında baş verib. Bərədə 84 sərnişin və heyət üzvü, 31 yük maşını var. Xəsarət alan yoxdur.

“Gəmi lövbərdədir, işıq və istilik var, insanların həyatı üçün təhlükə yoxdur”, – nazirliyin sözçüsü Lalə Sahilova deyib.

Hadisə yerinə “Dayaq-2” yedək gəmisi və iki xilasetmə katerı göndərilib. Bərə saat 19:00-a qədər Ələt limanına gətirilməlidir.`,
      },
    ],
  },
  {
    id: 'ferry-kuryk',
    site: 'stepnoy-telegraf',
    language: 'ru',
    path: '/news/5512.html',
    section: 'Регион',
    byline: 'Аскар Жаманкул',
    states: [
      {
        step: 1,
        at: '2026-03-10T16:30',
        headline: 'В порту Курык ждут паром «Кызылгуш» сорок грузовиков',
        body: `Сорок грузовиков стоят в порту Курык: паром «Кызылгуш», который должен был вернуться за ними ночью, потерял ход на полпути в Алят.

«Погрузку отменили в три часа дня, водителям предложили общежитие, но многие остались в кабинах», – сказал «Степному телеграфу» начальник смены порта Нурлан Причалбаев.

По его словам, следующий паром придёт не раньше вечера 11 марта.

«У меня двадцать тонн лука, он подождёт, а вот у соседа цветы к празднику», – говорит водитель Сергей Дорожный из Актау.`,
      },
    ],
  },
  {
    id: 'ferry-volna',
    site: 'volna-tv',
    language: 'ru',
    path: '/2026/03/10/parom-kaspij/',
    section: 'Каспий',
    states: [
      {
        step: 2,
        at: '2026-03-10T16:40',
        headline: 'На Каспии остановился паром с людьми и грузовиками',
        body: `У парома «Кызылгуш», следовавшего по линии Курык – Алят, в Каспийском море остановились двигатели.

По данным Министерства морских дел Азербайджана, это произошло в 13:20 у мыса Кумбурун. На борту 84 пассажира и члена экипажа, 31 грузовик. Пострадавших нет.

«Судно стоит на якоре, свет и тепло есть, угрозы для жизни людей нет», – сказала представитель министерства Лала Сахилова.

К месту направлены буксир «Даяг-2» и два спасательных катера. Паром должны доставить в порт Алят до семи вечера.`,
      },
    ],
  },
  {
    id: 'ferry-ledger',
    site: 'caspian-ledger',
    language: 'en',
    path: '/2026/03/ferry-adrift-chess-and-tea',
    section: 'Transport',
    byline: 'Emma Harbourson',
    states: [
      {
        step: 2,
        at: '2026-03-10T18:00',
        headline: 'Chess, tea and no engines: an afternoon aboard the Gizilgush',
        body: `Passengers of the ferry that lost power in the Caspian on Tuesday spent the afternoon over chess and tea, one of them told The Caspian Ledger by phone.

“The lights never went out. The cook made tea for everyone and somebody found a chess set,” said Orkhan Malikli, a lorry driver from Ganja.

He heard no alarm, he said; the captain told passengers over the loudspeaker that both engines had stopped and asked them to stay below deck.

There were 84 people on board, the Ministry of Maritime Affairs said earlier in the day.

The operator, Khazar Bere, did not answer questions from The Caspian Ledger.`,
      },
    ],
  },
  {
    id: 'ferry-release-2',
    site: 'deniz-nazirliyi',
    language: 'az',
    path: '/az/xeberler/1042',
    section: 'Xəbərlər',
    states: [
      {
        step: 2,
        at: '2026-03-10T19:15',
        headline: '“Qızılquş” bərəsi Ələt limanına gətirilib',
        body: `“Qızılquş” bərəsi saat 18:40-da Ələt limanında körpüyə yan alıb. Sərnişinlərin hamısı sahilə çıxarılıb, heç kimə tibbi yardım lazım olmayıb.

Gəminin mühərrikləri martın 11-də yoxlanılacaq. Kurık–Ələt xətti üzrə reyslər martın 14-dək dayandırılır.

“Heyət düzgün hərəkət edib: lövbər vaxtında atılıb, sərnişinlərə vəziyyət izah olunub”, – nazir Rauf Dənizli deyib.`,
      },
    ],
  },
  {
    id: 'ferry-wire-2-az',
    site: 'khazarpress',
    language: 'az',
    path: '/az/hadise/70131',
    section: 'Hadisə',
    states: [
      {
        step: 2,
        at: '2026-03-10T19:30',
        headline: '“Qızılquş” bərəsi limana gətirildi, reyslər dayandırıldı',
        body: `“Qızılquş” bərəsi Ələt limanına gətirilib, sərnişinlərin hamısı sahilə çıxarılıb.

Xəzərpress xəbər verir ki, bunu Azərbaycan Dəniz İşləri Nazirliyi bildirib.

Nazirliyin məlumatına əsasən, bərə saat 18:40-da körpüyə yan alıb, heç kimə tibbi yardım lazım olmayıb. Kurık–Ələt xətti üzrə reyslər martın 14-dək dayandırılır.

“Heyət düzgün hərəkət edib: lövbər vaxtında atılıb, sərnişinlərə vəziyyət izah olunub”, – nazir Rauf Dənizli deyib.`,
      },
    ],
  },
  {
    id: 'ferry-wire-2-ru',
    site: 'khazarpress',
    language: 'ru',
    path: '/ru/proisshestviya/70133',
    section: 'Происшествия',
    states: [
      {
        step: 2,
        at: '2026-03-10T19:40',
        headline: 'Паром «Кызылгуш» доставлен в порт, рейсы приостановлены',
        body: `Паром «Кызылгуш» доставлен в порт Алят, все пассажиры сошли на берег.

Об этом сообщило Министерство морских дел Азербайджана, передаёт Хазарпресс.

По данным министерства, паром ошвартовался в 18:40, медицинская помощь никому не понадобилась. Рейсы по линии Курык – Алят приостановлены до 14 марта.

«Экипаж действовал правильно: якорь отдали вовремя, пассажирам объяснили положение», – сказал министр Рауф Денизли.`,
      },
    ],
  },
  {
    id: 'ferry-captain',
    site: 'gunesli-sahil',
    language: 'az',
    path: '/musahibe/qizilqus-kapitani',
    section: 'Müsahibə',
    byline: 'Nərmin Yelkən',
    states: [
      {
        step: 3,
        at: '2026-03-11T11:00',
        headline: '“Qızılquş”un kapitanı: “Sükutdan qorxdum, dənizdən yox”',
        body: `Martın 10-da Qumburun yaxınlığında dayanan “Qızılquş” bərəsinin kapitanı Vaqif Sükanlı “Günəşli Sahil”ə müsahibə verib.

“İyirmi yeddi ildir üzürəm, iki mühərrikin birdən susduğunu ilk dəfə eşitdim. Sükutdan qorxdum, dənizdən yox”, – kapitan deyib.

Onun sözlərinə görə, lövbər dörd dəqiqəyə atılıb, yedək gəmisinə qədər dalğanın hündürlüyü bir metri keçməyib.

“Sərnişinlər bizdən sakit idi. Aşpaz hamıya çay dəmlədi”, – V.Sükanlı əlavə edib.`,
      },
    ],
  },
]
