/**
 * Month names as they stand in dates, January first: nominative and genitive forms and the usual abbreviations.
 * From CLDR's calendars and everyday use. Compared after `foldWord` (no case, no diacritics, dotless i as i).
 */
export const MONTH_NAMES: readonly (readonly string[])[] = [
  `january jan январь января янв yanvar yanvarın yan ocak oca січень січня січ студзень студзеня januar jänner jan janvier janv
   enero ene gennaio gen janeiro styczeń stycznia sty januari ιανουάριος ιανουαρίου ιαν január jan ianuarie ian leden ledna
   tammikuu tammikuuta იანვარი հունվար հունվարի қаңтар`,
  `february feb febr февраль февраля фев февр fevral fevralın fev şubat şub лютий лютого лют люты лютага februar feber février févr
   fév febrero febbraio fevereiro luty lutego februari φεβρουάριος φεβρουαρίου φεβ február februarie únor února helmikuu
   helmikuuta თებერვალი փետրվար փետրվարի ақпан`,
  `march mar март марта мар mart martın березень березня бер сакавік сакавіка märz mrz mär mars marzo março marzec marca maart
   μάρτιος μαρτίου μαρ március márc martie březen března maaliskuu maaliskuuta მარტი մարտ մարտի наурыз`,
  `april apr апрель апреля апр aprel aprelin nisan nis квітень квітня квіт красавік красавіка avril avr abril abr aprile
   kwiecień kwietnia kwi απρίλιος απριλίου απρ április ápr aprilie duben dubna huhtikuu huhtikuuta აპრილი ապրիլ ապրիլի сәуір`,
  `may май мая mayıs mayın травень травня трав травень траўня mai mayo maggio maio maj maja mei μάιος μαΐου μαι május máj květen května
   toukokuu toukokuuta მაისი մայիս մայիսի мамыр`,
  `june jun июнь июня июн iyun iyunun iyn haziran haz червень червня чер чэрвень чэрвеня juni juin junio giugno giu junho czerwiec czerwca
   cze ιούνιος ιουνίου ιουν június jún iunie červen června kesäkuu kesäkuuta ივნისი հունիս հունիսի маусым`,
  `july jul июль июля июл iyul iyulun iyl temmuz tem липень липня лип ліпень ліпеня juli juillet juil julio luglio lug julho lipiec lipca
   ιούλιος ιουλίου ιουλ július júl iulie červenec července heinäkuu heinäkuuta ივლისი հուլիս հուլիսի шілде`,
  `august aug август августа авг avqust avqustun avq ağustos ağu серпень серпня серп жнівень жніўня août aoû agosto ago sierpień sierpnia sie
   augustus αύγουστος αυγούστου αυγ augusztus srpen srpna elokuu elokuuta აგვისტო օգոստոս օգոստոսի тамыз`,
  `september sep sept сентябрь сентября сен сент sentyabr sentyabrın eylül eyl вересень вересня вер верасень верасня septembre septiembre
   settembre set setembro wrzesień września wrz σεπτέμβριος σεπτεμβρίου σεπ szeptember szept septembrie září syyskuu syyskuuta
   სექტემბერი սեպտեմբեր սեպտեմբերի қыркүйек`,
  `october oct октябрь октября окт oktyabr oktyabrın okt ekim eki жовтень жовтня жовт кастрычнік кастрычніка oktober octobre octubre ottobre
   ott outubro out październik października paź οκτώβριος οκτωβρίου οκτ október octombrie říjen října lokakuu lokakuuta ოქტომბერი
   հոկտեմբեր հոկտեմբերի қазан`,
  `november nov ноябрь ноября ноя нояб noyabr noyabrın noy kasım kas листопад листопада лист лістапад лістапада novembre noviembre novembro
   listopad listopada lis νοέμβριος νοεμβρίου νοε noiembrie listopadu marraskuu marraskuuta ნოემბერი նոյեմբեր նոյեմբերի қараша`,
  `december dec декабрь декабря дек dekabr dekabrın dek aralık ara грудень грудня груд снежань снежня dezember dez décembre déc diciembre dic
   dicembre dezembro grudzień grudnia gru δεκέμβριος δεκεμβρίου δεκ decembrie prosinec prosince joulukuu joulukuuta დეკემბერი
   դեկտեմբեր դեկտեմբերի желтоқсан desember`,
].map((names) => names.split(/\s+/))
