/**
 * Given names by the spelling English-language news uses, with their Russian and Azerbaijani spellings:
 * `English=Russian[/Russian…]=Azerbaijani[/…]`, a missing third part meaning that Azerbaijani spells it by ear.
 * Own lists from general knowledge; they say what is a given name, of which gender, and how it is spelled in English.
 */
const MALE = `
Alexander=Александр=Aleksandr Alexey=Алексей=Aleksey Anatoly=Анатолий=Anatoli Andrey=Андрей=Andrey Andrei=Андрей Anton=Антон=Anton
Arkady=Аркадий=Arkadi Artyom=Артём/Артем=Artyom Arthur=Артур=Artur Boris=Борис=Boris Bogdan=Богдан=Boqdan Vadim=Вадим=Vadim
Valentin=Валентин=Valentin Valery=Валерий=Valeri Vasily=Василий=Vasili Vyacheslav=Вячеслав=Vyaçeslav Viktor=Виктор=Viktor
Vitaly=Виталий=Vitali Vladimir=Владимир=Vladimir Vladislav=Владислав=Vladislav Vsevolod=Всеволод Gennady=Геннадий=Gennadi
Georgy=Георгий=Georgi German=Герман=German Gleb=Глеб=Qleb Grigory=Григорий=Qriqori Daniil=Даниил=Daniil Denis=Денис=Denis
Dmitry=Дмитрий=Dmitri Evgeny=Евгений=Yevgeni Yegor=Егор=Yeqor Yefim=Ефим=Yefim Zakhar=Захар=Zaxar Ivan=Иван=İvan Igor=Игорь=İqor
Ilya=Илья=İlya Innokenty=Иннокентий Iosif=Иосиф=İosif Kirill=Кирилл=Kirill Konstantin=Константин=Konstantin Leonid=Леонид=Leonid
Lev=Лев=Lev Luka=Лука=Luka Maxim=Максим=Maksim Mark=Марк=Mark Matvey=Матвей=Matvey Mikhail=Михаил=Mixail Nikita=Никита=Nikita
Nikolay=Николай=Nikolay Oleg=Олег=Oleq Pavel=Павел=Pavel Pyotr=Пётр/Петр=Pyotr Platon=Платон=Platon Rodion=Родион Roman=Роман=Roman
Rostislav=Ростислав Svyatoslav=Святослав Semyon=Семён/Семен=Semyon Sergey=Сергей=Sergey Sergei=Сергей Stanislav=Станислав=Stanislav
Stepan=Степан=Stepan Taras=Тарас Timofey=Тимофей=Timofey Timur=Тимур=Teymur Fyodor=Фёдор/Федор=Fyodor Felix=Феликс=Feliks
Filipp=Филипп=Filipp Eduard=Эдуард=Eduard Emil=Эмиль=Emil Yury=Юрий=Yuri Yakov=Яков=Yakov Yaroslav=Ярослав=Yaroslav Eldar=Эльдар=Eldar
Ruslan=Руслан=Ruslan Marat=Марат=Marat Renat=Ренат=Renat Rustam=Рустам=Rüstəm Ramzan=Рамзан=Ramzan Soslan=Сослан=Soslan Zaur=Заур=Zaur
Volodymyr=Владимир Oleksandr=Александр Oleksiy=Алексей Dmytro=Дмитрий Serhiy=Сергей Andriy=Андрей Mykola=Николай/Микола Petro=Петро
Mykhailo=Михайло Vasyl=Василь Valeriy=Валерий Kyrylo=Кирилл Ihor=Игорь Yevhen=Евген Rahman=Рахман=Rəhman Ilham=Ильхам/Ильгам=İlham
Heydar=Гейдар=Heydər Jeyhun=Джейхун=Ceyhun Elkhan=Эльхан=Elxan Elchin=Эльчин=Elçin Elman=Эльман=Elman Elnur=Эльнур=Elnur Elshad=Эльшад=Elşad
Elmar=Эльмар=Elmar Elshan=Эльшан=Elşən Emin=Эмин=Emin Vugar=Вугар=Vüqar Vagif=Вагиф=Vaqif Vasif=Васиф=Vasif Vali=Вели/Вали=Vəli Vilayat=Вилаят=Vilayət
Ali=Али=Əli Aliagha=Алиага=Əliağa Aydin=Айдын=Aydın Agil=Агиль=Aqil Akif=Акиф=Akif Akram=Акрам=Əkrəm Alakbar=Алекпер=Ələkbər
Anar=Анар=Anar Araz=Араз=Araz Arif=Ариф=Arif Asif=Асиф=Asif Afgan=Афган=Əfqan Ahmad=Ахмед/Ахмад=Əhməd Aziz=Азиз=Əziz
Azad=Азад=Azad Asad=Асад=Əsəd Ayaz=Аяз=Ayaz Bakhtiyar=Бахтияр=Bəxtiyar Balakishi=Балакиши=Balakişi Bahram=Бахрам=Bəhram Behbud=Бехбуд=Behbud
Bahruz=Бахруз=Bəhruz Chingiz=Чингиз=Çingiz Daniz=Дениз=Dəniz Davud=Давуд=Davud Eldaniz=Эльданиз=Eldəniz Elvin=Эльвин=Elvin Elyar=Эльяр=Elyar
Eyvaz=Эйваз=Eyvaz Fakhraddin=Фахраддин=Fəxrəddin Farid=Фарид=Fərid Farhad=Фархад=Fərhad Faig=Фаиг=Faiq Fariz=Фариз=Fariz Fazil=Фазиль=Fazil
Fikrat=Фикрет=Fikrət Firudin=Фирудин=Firudin Fizuli=Физули=Füzuli Fuad=Фуад=Fuad Galib=Галиб=Qalib Gabil=Габиль=Qabil Gismat=Гисмат=Qismət
Habib=Хабиб=Həbib Hafiz=Хафиз=Hafiz Haji=Гаджи=Hacı Hamid=Гамид/Хамид=Həmid Hasan=Гасан/Хасан=Həsən Hikmat=Хикмет=Hikmət Huseyn=Гусейн/Хусейн=Hüseyn
Humbat=Гумбат=Hümbət Ibrahim=Ибрагим=İbrahim Idris=Идрис=İdris Ilgar=Ильгар=İlqar Ilkin=Илькин=İlkin Imran=Имран=İmran Inam=Инам=İnam
Isa=Иса=İsa Isgandar=Искендер=İsgəndər Ismayil=Исмаил=İsmayıl Israfil=Исрафил=İsrafil Jabbar=Джаббар=Cabbar Jafar=Джафар=Cəfər Jalal=Джалал=Cəlal
Jalil=Джалил=Cəlil Jamal=Джамал=Camal Javad=Джавад=Cavad Javanshir=Джаваншир=Cavanşir Javid=Джавид=Cavid Kamal=Камал/Кямал=Kamal Kamran=Камран=Kamran
Kanan=Кянан/Кенан=Kənan Karim=Керим/Карим=Kərim Khalid=Халид=Xalid Khalil=Халил=Xəlil Khagani=Хагани=Xaqani Khazar=Хазар=Xəzər Lachin=Лачин=Laçın
Latif=Лятиф/Латиф=Lətif Mahir=Махир=Mahir Mahmud=Махмуд=Mahmud Mammad=Мамед=Məmməd Mansur=Мансур=Mansur Mehdi=Мехти=Mehdi Mehman=Мехман=Mehman
Metin=Метин=Mətin Mikayil=Микаил=Mikayıl Mirza=Мирза=Mirzə Mubariz=Мубариз=Mübariz Mukhtar=Мухтар=Muxtar Murad=Мурад=Murad Musa=Муса=Musa
Mustafa=Мустафа=Mustafa Muslum=Муслим=Müslüm Nadir=Надир=Nadir Najaf=Наджаф=Nəcəf Namig=Намиг=Namiq Nariman=Нариман=Nəriman Natig=Натиг=Natiq
Nazim=Назим=Nazim Nijat=Ниджат=Nicat Nizami=Низами=Nizami Novruz=Новруз=Novruz Nurlan=Нурлан=Nurlan Ogtay=Октай/Огтай=Oqtay Omar=Омар=Ömər
Orkhan=Орхан=Orxan Oruj=Орудж=Oruc Parviz=Парвиз=Pərviz Polad=Полад=Polad Rafael=Рафаэль=Rafael Rafig=Рафик/Рафиг=Rafiq Ragib=Рагиб=Raqib
Rahim=Рагим/Рахим=Rəhim Ramil=Рамиль=Ramil Ramin=Рамин=Ramin Ramiz=Рамиз=Ramiz Rasim=Расим=Rasim Rasul=Расул=Rəsul Rauf=Рауф=Rauf
Rashad=Рашад=Rəşad Rashid=Рашид=Rəşid Rovshan=Ровшан=Rövşən Sabir=Сабир=Sabir Sabuhi=Сабухи=Səbuhi Sadig=Садыг=Sadiq Sahib=Сахиб=Sahib
Sahil=Сахиль=Sahil Salman=Салман=Salman Samad=Самед=Səməd Samir=Самир=Samir Sarkhan=Сархан=Sərxan Sarvar=Сарвар=Sərvər Seymur=Сеймур=Seymur
Shahin=Шахин=Şahin Shahriyar=Шахрияр=Şəhriyar Shakir=Шакир=Şakir Shamil=Шамиль=Şamil Shirin=Ширин=Şirin Suleyman=Сулейман=Süleyman
Tahir=Таир/Тахир=Tahir Taghi=Таги=Tağı Talat=Талят=Tələt Tamerlan=Тамерлан=Tamerlan Tariyel=Тариел=Tariyel Telman=Тельман=Telman Teymur=Теймур=Teymur
Tofig=Тофик/Тофиг=Tofiq Toghrul=Тогрул=Toğrul Tural=Турал=Tural Ulvi=Ульви=Ülvi Umud=Умуд=Ümüd Uzeyir=Узеир=Üzeyir Vahid=Вахид=Vahid Vidadi=Видади=Vidadi
Vusal=Вусал=Vüsal Yagub=Ягуб=Yaqub Yashar=Яшар=Yaşar Yusif=Юсиф/Юсуф=Yusif Zahid=Захид=Zahid Zakir=Закир=Zakir Zaman=Заман=Zaman Ziya=Зия=Ziya
Ziyad=Зияд=Ziyad Zohrab=Зохраб=Zöhrab Zulfugar=Зульфугар=Zülfüqar Recep=Реджеп=Rəcəb Tayyip=Тайип=Tayyib Mehmet=Мехмет=Mehmet Ahmet=Ахмет=Əhməd
Mevlut=Мевлют=Mövlud Hakan=Хакан=Hakan Hulusi=Хулуси=Hulusi Yasar=Яшар=Yaşar Cevdet=Джевдет=Cevdet Murat=Мурат=Murat Kemal=Кемаль=Kamal Fahrettin=Фахреттин=Fəxrəddin
Bulent=Бюлент=Bülent Turgut=Тургут=Turqut Ekrem=Экрем=Ekrem Devlet=Девлет=Devlet Omer=Омер=Ömər Burak=Бурак=Burak Emre=Эмре=Emre Cem=Джем=Cem
Giorgi=Георгий/Гиорги=Giorgi Irakli=Ираклий=İrakli Mikheil=Михаил=Mixeil Bidzina=Бидзина=Bidzina Shalva=Шалва=Şalva Davit=Давид/Давит=Davit Levan=Леван=Levan Shota=Шота=Şota Zviad=Звиад=Zviad Mamuka=Мамука=Mamuka Lasha=Лаша=Laşa Zaza=Заза=Zaza Revaz=Реваз=Revaz Avtandil=Автандил=Avtandil Merab=Мераб=Merab
Nika=Ника=Nika Zurab=Зураб=Zurab Vakhtang=Вахтанг=Vaxtanq Otar=Отар=Otar Tengiz=Тенгиз=Tengiz Gia=Гия=Gia Kakha=Каха=Kaxa Nodar=Нодар=Nodar
Nikol=Никол=Nikol Serzh=Серж=Serj Robert=Роберт=Robert Armen=Армен=Armen Ararat=Арарат=Ararat Vahagn=Ваагн=Vaaqn Vahan=Ваган=Vaqan Tigran=Тигран=Tiqran
Hayk=Айк=Hayk Gagik=Гагик=Qagik Karen=Карен=Karen Ruben=Рубен=Ruben Suren=Сурен=Suren Levon=Левон=Levon Ashot=Ашот=Aşot Samvel=Самвел=Samvel Artak=Артак=Artak
Kassym-Jomart=Касым-Жомарт=Kasım-Jomart Nursultan=Нурсултан=Nursultan Talgat=Талгат=Talqat Yerlan=Ерлан=Yerlan Askar=Аскар=Əskər Alikhan=Алихан=Əlixan Olzhas=Олжас=Oljas
Bakhyt=Бахыт=Baxıt Bakyt=Бакыт=Bakıt Daniyar=Данияр=Daniyar Arman=Арман=Arman Serik=Серик=Serik Nurlan=Нурлан=Nurlan Kairat=Кайрат=Kayrat Berik=Берик=Berik Roman=Роман
Sadyr=Садыр=Sadır Sooronbay=Сооронбай Almazbek=Алмазбек=Almazbek Kamchybek=Камчыбек Akylbek=Акылбек Shavkat=Шавкат=Şavkat Islam=Ислам=İslam Abdulla=Абдулла=Abdulla
Rustam=Рустам=Rüstəm Emomali=Эмомали=Emomali Gurbanguly=Гурбангулы=Qurbanqulu Serdar=Сердар=Sərdar Saparmurat=Сапармурат Bakhodir=Баходир Otabek=Отабек Jasur=Жасур
Mohammad=Мохаммад/Мухаммад/Мохаммед/Мухаммед=Məhəmməd Masoud=Масуд=Məsud Ebrahim=Эбрахим=İbrahim Hassan=Хасан/Хассан=Həsən Hossein=Хосейн/Хоссейн=Hüseyn Abbas=Аббас=Abbas
Javad=Джавад=Cavad Amir=Амир=Əmir Qasem=Касем=Qasim Bashar=Башар=Bəşər Saddam=Саддам=Səddam Hosni=Хосни=Hosni Muammar=Муаммар=Müəmmər Abdel=Абдель Mahmoud=Махмуд=Mahmud
Ismail=Исмаил=İsmayıl Yahya=Яхья=Yəhya Benjamin=Биньямин/Бенджамин=Benyamin Yair=Яир=Yair Ehud=Эхуд=Ehud Shimon=Шимон=Şimon Moshe=Моше=Moşe Isaac=Ицхак/Исаак=İshak David=Давид/Дэвид=David
John=Джон=Con Joseph=Джозеф/Иосиф=Cozef Joe=Джо=Co James=Джеймс=Ceyms Jim=Джим=Cim Jack=Джек=Cek Michael=Майкл=Maykl Mike=Майк=Mayk William=Уильям=Vilyam
Will=Уилл Bill=Билл=Bill George=Джордж=Corc Donald=Дональд=Donald Barack=Барак=Barak Thomas=Томас=Tomas Tom=Том=Tom Richard=Ричард=Riçard Charles=Чарльз=Çarlz
Christopher=Кристофер=Kristofer Daniel=Дэниел/Даниэль=Deniel Matthew=Мэтью=Metyu Anthony=Энтони=Entoni Steven=Стивен=Stiven Stephen=Стивен=Stiven Steve=Стив=Stiv Paul=Пол=Pol
Andrew=Эндрю=Endryu Kenneth=Кеннет=Kennet Kevin=Кевин=Kevin Brian=Брайан=Brayan Edward=Эдвард=Edvard Ronald=Рональд=Ronald Jeffrey=Джеффри=Ceffri Jeff=Джефф=Cef Ryan=Райан=Rayan
Jacob=Джейкоб Gary=Гэри Nicholas=Николас=Nikolas Eric=Эрик=Erik Jonathan=Джонатан=Conatan Larry=Ларри Justin=Джастин=Castin Scott=Скотт=Skott Brandon=Брэндон Frank=Фрэнк=Frenk
Gregory=Грегори Greg=Грег Raymond=Рэймонд Samuel=Сэмюэл Sam=Сэм Patrick=Патрик=Patrik Alexander=Александр Dennis=Деннис Jerry=Джерри Tyler=Тайлер Aaron=Аарон Henry=Генри=Henri Adam=Адам=Adam
Peter=Питер/Петер=Piter Zachary=Закари Kyle=Кайл Walter=Уолтер Harold=Гарольд Jeremy=Джереми Ethan=Итан Keith=Кит Roger=Роджер=Rocer Terry=Терри Sean=Шон=Şon Austin=Остин Noah=Ноа
Boris=Борис Rishi=Риши=Rişi Keir=Кир Antony=Энтони Lloyd=Ллойд Marco=Марко=Marko Elon=Илон=İlon Rex=Рекс Pete=Пит Martin=Мартин=Martin Alan=Алан=Alan Simon=Саймон/Симон=Saymon Philip=Филип
Emmanuel=Эмманюэль/Эммануэль=Emmanuel Francois=Франсуа=Fransua Nicolas=Николя=Nikola Jacques=Жак=Jak Jean=Жан=Jan Pierre=Пьер=Pyer Charles=Шарль=Şarl Bernard=Бернар Michel=Мишель=Mişel Olivier=Оливье Gerard=Жерар Bruno=Бруно=Bruno
Louis=Луи=Lui Andre=Андре=Andre Claude=Клод Rene=Рене Olaf=Олаф=Olaf Frank-Walter=Франк-Вальтер=Frank-Valter Friedrich=Фридрих=Fridrix Heiko=Хайко Helmut=Гельмут Gerhard=Герхард=Gerhard Wolfgang=Вольфганг Hans=Ханс=Hans Jurgen=Юрген Karl=Карл=Karl
Jens=Йенс=Yens Anders=Андерс=Anders Mario=Марио=Mario Silvio=Сильвио=Silvio Giuseppe=Джузеппе=Cüzeppe Matteo=Маттео Sergio=Серджио Paolo=Паоло=Paolo Luigi=Луиджи Pedro=Педро=Pedro Jose=Жозе/Хосе=Xose Juan=Хуан=Xuan Luis=Луис=Luis Carlos=Карлос=Karlos
Antonio=Антонио/Антониу=Antonio Fernando=Фернандо Jorge=Хорхе Hugo=Уго=Uqo Nicolas=Николас Nayib=Найиб Javier=Хавьер=Xavyer Luiz=Луис Jair=Жаир Fidel=Фидель=Fidel Raul=Рауль=Raul Diego=Диего Gabriel=Габриэль Alberto=Альберто Viktor=Виктор Andrzej=Анджей=Anjey Lech=Лех Donald=Дональд
Mateusz=Матеуш Radoslaw=Радослав Jaroslaw=Ярослав Wojciech=Войцех Vaclav=Вацлав Milos=Милош Petr=Петр Robert=Роберт Zoran=Зоран Aleksandar=Александар/Александр=Aleksandar Slobodan=Слободан Novak=Новак Ivica=Ивица Janez=Янез Klaus=Клаус Gitanas=Гитанас Alar=Алар Toomas=Тоомас Jyrki=Юрки Sauli=Саули=Sauli
Erik=Эрик Lars=Ларс Ulf=Ульф Stefan=Стефан=Stefan Mark=Марк Geert=Герт Jan=Ян Guy=Ги Alexis=Алексис Kyriakos=Кириакос=Kiriakos Nikos=Никос=Nikos Dimitris=Димитрис Ban=Пан=Pan Kofi=Кофи=Kofi Narendra=Нарендра=Narendra Shinzo=Синдзо=Şinzo Fumio=Фумио Xi=Си=Si Wang=Ван=Van Kim=Ким=Kim
`
const FEMALE = `
Alexandra=Александра=Aleksandra Alyona=Алёна/Алена Alina=Алина=Alina Alisa=Алиса=Alisa Alla=Алла=Alla Anastasia=Анастасия=Anastasiya Angelina=Ангелина Anna=Анна=Anna Antonina=Антонина
Valentina=Валентина=Valentina Valeria=Валерия=Valeriya Varvara=Варвара Vera=Вера=Vera Veronika=Вероника Viktoria=Виктория=Viktoriya Galina=Галина=Qalina Darya=Дарья=Darya Diana=Диана=Diana
Evgenia=Евгения=Yevgeniya Yekaterina=Екатерина=Yekaterina Elena=Елена=Yelena Elizaveta=Елизавета Zhanna=Жанна=Janna Zinaida=Зинаида Zoya=Зоя Inna=Инна=İnna Irina=Ирина=İrina Karina=Карина
Kira=Кира Klara=Клара Ksenia=Ксения Larisa=Лариса=Larisa Lidia=Лидия Lyubov=Любовь Lyudmila=Людмила=Lyudmila Margarita=Маргарита=Marqarita Marina=Марина=Marina Maria=Мария=Mariya Nadezhda=Надежда
Natalia=Наталья/Наталия=Natalya Nina=Нина=Nina Oksana=Оксана=Oksana Olga=Ольга=Olqa Polina=Полина Raisa=Раиса=Raisa Svetlana=Светлана=Svetlana Sofia=София/Софья=Sofiya Tamara=Тамара=Tamara Tatyana=Татьяна=Tatyana
Ulyana=Ульяна Elvira=Эльвира=Elvira Elmira=Эльмира=Elmira Yulia=Юлия=Yuliya Yana=Яна Yaroslava=Ярослава Iryna=Ирина Olena=Елена Nataliya=Наталия Kateryna=Екатерина
Mehriban=Мехрибан=Mehriban Leyla=Лейла=Leyla Arzu=Арзу=Arzu Aysel=Айсель=Aysel Aytan=Айтен=Aytən Aynur=Айнур=Aynur Aygun=Айгюн=Aygün Aida=Аида=Aida Afag=Афаг=Afaq Bahar=Бахар=Bahar Dilara=Дилара=Dilarə Dilnoza=Дильноза=Dilnoza
Elnara=Эльнара=Elnarə Esmira=Эсмира=Esmira Farida=Фарида=Fəridə Fatima=Фатима=Fatimə Fidan=Фидан=Fidan Gulnara=Гюльнара/Гульнара=Gülnarə Gulnar=Гюльнар=Gülnar Gunel=Гюнель=Günel Gunay=Гюнай=Günay Hijran=Хиджран=Hicran Irada=Ирада=İradə
Jamila=Джамиля=Cəmilə Konul=Кёнуль=Könül Lala=Лала=Lalə Lamiya=Ламия=Lamiyə Malahat=Малахат=Məlahət Matanat=Матанат=Mətanət Nigar=Нигяр/Нигар=Nigar Nargiz=Наргиз=Nərgiz Nazrin=Назрин=Nəzrin Nurana=Нурана=Nuranə Nurlana=Нурлана=Nurlanə Parvana=Парвана=Pərvanə
Rana=Рена=Rəna Roya=Ройя=Röya Ruhangiz=Рухангиз=Ruhəngiz Sabina=Сабина=Səbinə Sadagat=Садагят=Sədaqət Sahiba=Сахиба=Sahibə Samira=Самира=Samirə Sevda=Севда=Sevda Sevil=Севиль=Sevil Sevinj=Севиндж=Sevinc Shahla=Шахла=Şəhla Sona=Сона=Sona
Tarana=Тарана=Təranə Turan=Туран=Turan Ulviyya=Ульвия=Ülviyyə Ulker=Улькяр=Ülkər Vafa=Вафа=Vəfa Zahra=Захра=Zəhra Zarifa=Зарифа=Zərifə Zemfira=Земфира=Zemfira Aigerim=Айгерим=Aygerim Aliya=Алия=Aliyə Dariga=Дарига Dinara=Динара=Dinarə Saltanat=Салтанат Aigul=Айгуль Roza=Роза=Roza
Salome=Саломе=Salome Nino=Нино=Nino Tamar=Тамар=Tamar Ketevan=Кетеван Mariam=Мариам=Məryəm Maia=Майя Natia=Натия Eka=Эка Anahit=Анаит Narine=Наринэ Gayane=Гаяне Lusine=Лусине Emine=Эмине=Əminə Meral=Мераль Fatma=Фатма=Fatma Ayse=Айше=Ayşə Sibel=Сибель
Mary=Мэри=Meri Patricia=Патрисия Jennifer=Дженнифер Linda=Линда Elizabeth=Элизабет=Elizabet Barbara=Барбара Susan=Сьюзан Jessica=Джессика Sarah=Сара=Sara Karen=Карен Nancy=Нэнси=Nensi Lisa=Лиза Margaret=Маргарет=Marqaret Betty=Бетти Sandra=Сандра Ashley=Эшли Kimberly=Кимберли Emily=Эмили Donna=Донна Michelle=Мишель
Carol=Кэрол Amanda=Аманда Melissa=Мелисса Deborah=Дебора Stephanie=Стефани Rebecca=Ребекка Laura=Лаура=Laura Hillary=Хиллари=Hillari Kamala=Камала=Kamala Melania=Мелания=Melaniya Condoleezza=Кондолиза Victoria=Виктория Theresa=Тереза=Tereza Liz=Лиз Angela=Ангела=Angela Ursula=Урсула=Ursula Annalena=Анналена Marine=Марин Christine=Кристин
Catherine=Катрин Brigitte=Брижит Giorgia=Джорджия=Corciya Kaja=Кая=Kaya Roberta=Роберта Jacinda=Джасинда Sanna=Санна Mette=Метте Erna=Эрна Maia=Майя=Maya Dalia=Даля Ingrida=Ингрида Ana=Ана Anne=Анн Julia=Джулия/Юлия Jane=Джейн Kate=Кейт Alice=Элис Diana=Диана Samantha=Саманта Marie=Мари Helena=Хелена Federica=Федерика Cristina=Кристина Dilma=Дилма Benazir=Беназир Indira=Индира Aung=Аун Rachel=Рэйчел Emma=Эмма Olivia=Оливия
`

export type Gender = 'm' | 'f'

export interface GivenName {
  english: string
  gender: Gender
}

/** Given names by their Russian and by their Latin spellings, lower case, ё as е, all i's one. */
export interface GivenNames {
  ru: ReadonlyMap<string, GivenName>
  az: ReadonlyMap<string, GivenName>
  en: ReadonlyMap<string, GivenName>
}

export const spell = (name: string): string => name.replace(/[İIı]/g, 'i').toLowerCase().replace(/ё/g, 'е')

function read(): GivenNames {
  const names = { ru: new Map<string, GivenName>(), az: new Map<string, GivenName>(), en: new Map<string, GivenName>() }
  const put = (map: Map<string, GivenName>, spelling: string, name: GivenName): void => {
    if (!map.has(spell(spelling))) map.set(spell(spelling), name)
  }
  for (const [gender, list] of [
    ['m', MALE],
    ['f', FEMALE],
  ] as const) {
    for (const entry of list.trim().split(/\s+/)) {
      const [english, russian, azerbaijani] = entry.split('=') as [string, string, string | undefined]
      const name = { english, gender }
      put(names.en, english, name)
      for (const spelling of russian.split('/')) put(names.ru, spelling, name)
      for (const spelling of azerbaijani?.split('/') ?? []) put(names.az, spelling, name)
    }
  }
  return names
}

export const GIVEN_NAMES: GivenNames = read()
