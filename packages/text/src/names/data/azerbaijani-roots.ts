/**
 * Roots of Azerbaijani given names and surnames as Russian spells them, with the spelling that English-language news
 * uses: Russian writes h as г, c as дж and ə as а, е or я, which letters alone cannot undo. Own list from general
 * knowledge. Longest roots first.
 */
const ROOTS: Readonly<Record<string, string>> = {
  абдулл: 'Abdull', аббас: 'Abbas', агаев: 'Aghayev', агаларов: 'Aghalarov', азиз: 'Aziz', айдын: 'Aydin',
  айсель: 'Aysel', айтадж: 'Aytaj', айнур: 'Aynur', акиф: 'Akif', алекпер: 'Alakbar', алескер: 'Alasgar', али: 'Ali',
  алиев: 'Aliyev', алиева: 'Aliyeva', алмаз: 'Almaz', амир: 'Amir', анар: 'Anar', араз: 'Araz', ариф: 'Arif',
  асад: 'Asad', асиф: 'Asif', аслан: 'Aslan', ахмед: 'Ahmad', ашраф: 'Ashraf', байрам: 'Bayram', бахтияр: 'Bakhtiyar',
  вагиф: 'Vagif', вели: 'Vali', велиев: 'Valiyev', велиева: 'Valiyeva', видади: 'Vidadi', вугар: 'Vugar',
  гаджи: 'Haji', гаджиев: 'Hajiyev', гаджиева: 'Hajiyeva', гамид: 'Hamid', гасан: 'Hasan', гаджизаде: 'Hajizada',
  гейдар: 'Heydar', гумбат: 'Humbat', гусейн: 'Huseyn', гюльнар: 'Gulnar', гюльнара: 'Gulnara', гюнель: 'Gunel',
  джаббар: 'Jabbar', джабир: 'Jabir', джавад: 'Javad', джавид: 'Javid', джаваншир: 'Javanshir', джалал: 'Jalal',
  джалил: 'Jalil', джамал: 'Jamal', джафар: 'Jafar', джейхун: 'Jeyhun', дильнара: 'Dilnara', закир: 'Zakir',
  заур: 'Zaur', зия: 'Ziya', ибрагим: 'Ibrahim', идрис: 'Idris', ильгам: 'Ilham', ильгар: 'Ilgar', ильхам: 'Ilham',
  имран: 'Imran', исмаил: 'Ismayil', искендер: 'Isgandar', кадыр: 'Gadir', камал: 'Kamal', камран: 'Kamran',
  карим: 'Karim', касум: 'Gasim', касым: 'Gasim', керим: 'Karim', кулиев: 'Guliyev', кулиева: 'Guliyeva',
  гулиев: 'Guliyev', гулиева: 'Guliyeva', лачын: 'Lachin', лейла: 'Leyla', махмуд: 'Mahmud', маммад: 'Mammad',
  мамед: 'Mammad', мамедъяр: 'Mammadyar', маджид: 'Majid', меджид: 'Majid', мехман: 'Mehman', мехти: 'Mehdi',
  мирза: 'Mirza', мовсум: 'Movsum', мурад: 'Murad', муса: 'Musa', мусаев: 'Musayev', мусаева: 'Musayeva',
  мустафа: 'Mustafa', мубариз: 'Mubariz', мухтар: 'Mukhtar', наджаф: 'Najaf', наджафов: 'Najafov', назим: 'Nazim',
  намиг: 'Namig', намик: 'Namig', насими: 'Nasimi', натиг: 'Natig', наргиз: 'Nargiz', ниджат: 'Nijat', нигяр: 'Nigar',
  низами: 'Nizami', новруз: 'Novruz', октай: 'Ogtay', огтай: 'Ogtay', орхан: 'Orkhan', оруджов: 'Orujov',
  пашаев: 'Pashayev', пашаева: 'Pashayeva', полад: 'Polad', рагим: 'Rahim', рахим: 'Rahim', рахман: 'Rahman',
  рамиз: 'Ramiz', рамиль: 'Ramil', рамин: 'Ramin', расим: 'Rasim', расул: 'Rasul', рауф: 'Rauf', рашад: 'Rashad',
  рашид: 'Rashid', рзаев: 'Rzayev', рзаева: 'Rzayeva', ровшан: 'Rovshan', руслан: 'Ruslan', рустам: 'Rustam',
  рустамов: 'Rustamov', садыг: 'Sadig', садык: 'Sadig', сабир: 'Sabir', салим: 'Salim', самед: 'Samad', сафар: 'Safar',
  сахиба: 'Sahiba', севда: 'Sevda', севиндж: 'Sevinj', селим: 'Salim', сулейман: 'Suleyman', таир: 'Tahir',
  таги: 'Taghi', тагиев: 'Taghiyev', тагиева: 'Taghiyeva', тофик: 'Tofig', тофиг: 'Tofig', турал: 'Tural',
  узеир: 'Uzeyir', фарид: 'Farid', фархад: 'Farhad', фатали: 'Fatali', фикрет: 'Fikrat', фуад: 'Fuad', халид: 'Khalid',
  халил: 'Khalil', хагани: 'Khagani', халаф: 'Khalaf', хикмет: 'Hikmat', чингиз: 'Chingiz', шамиль: 'Shamil',
  шариф: 'Sharif', шахин: 'Shahin', шахла: 'Shahla', эйваз: 'Eyvaz', эльдар: 'Eldar', эльман: 'Elman', эльмар: 'Elmar',
  эльнур: 'Elnur', эльхан: 'Elkhan', эльчин: 'Elchin', эльшад: 'Elshad', эмин: 'Emin', эфенди: 'Afandi',
  эфендиев: 'Afandiyev', эфендиева: 'Afandiyeva', юсиф: 'Yusif', юсуф: 'Yusif', ягуб: 'Yagub', яшар: 'Yashar',
  агали: 'Aghali', агалар: 'Aghalar', мирзоев: 'Mirzoyev', сарвар: 'Sarvar', сардар: 'Sardar', тагизаде: 'Taghizada',
  нагиев: 'Naghiyev', нагиева: 'Naghiyeva', шукюр: 'Shukur', шукюров: 'Shukurov', зульфугар: 'Zulfugar',
  зульфугаров: 'Zulfugarov', мехрибан: 'Mehriban', вилаят: 'Vilayat', фирудин: 'Firudin', тельман: 'Telman',
  самир: 'Samir', самира: 'Samira', ульви: 'Ulvi', ульвия: 'Ulviyya', фахраддин: 'Fakhraddin', шахбаз: 'Shahbaz',
} // prettier-ignore

export const AZ_NAME_ROOTS: readonly (readonly [root: string, latin: string])[] = Object.entries(ROOTS)
  .sort(([a], [b]) => b.length - a.length)
  .map(([root, latin]) => [root, latin.toLowerCase()])
