const list = (words: string): readonly string[] => words.split(/\s+/)

/** Names of week days, full and short, which a date may carry and which are not checked: feeds get them wrong. */
export const WEEKDAYS =
  list(`monday mon mo tuesday tue tues tu wednesday wed we thursday thu thur thurs th friday fri fr saturday sat sa sunday sun su
 понедельник пн понед вторник вт среда среду ср четверг чт пятница пятницу пт суббота субботу сб воскресенье вс воскр
 bazar bazarertəsi ertəsi çərşənbə axşamı cümə şənbə pazartesi pazar salı çarşamba perşembe cuma cumartesi pzt sal çar per cum cmt paz
 понеділок вівторок середа середу четвер пятниця субота неділя нд montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag di mi do so
 lundi mardi mercredi jeudi vendredi samedi dimanche lun mer jeu ven sam dim lunes martes miércoles jueves viernes sábado domingo mié jue vie sáb dom
 lunedì martedì mercoledì giovedì venerdì gio segunda terça quarta quinta sexta feira segundafeira terçafeira quartafeira quintafeira sextafeira seg ter qua qui sex
 poniedziałek wtorek środa czwartek piątek sobota niedziela pon wt śr czw pt sob niedz maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
 κυρ δευ τρι τετ πεμ παρ σαβ κυριακή δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο hétfő kedd szerda csütörtök péntek szombat vasárnap`)

/** Small words around dates and times that carry no time themselves. */
export const FILLERS =
  list(`at on of the and st nd rd th o clock hrs hours date published posted updated last modified created time local
 г гг год года году в во от ч час часов по времени время числа опубликовано обновлено дата
 il ilin ildə saat saatı tarix tarixində tarixli vaxtı ilə dərc edilib yenilənib yerli ci cı cu cü nci ıncı uncu üncü inci i ı u ü da də
 р року о год година опубліковано um uhr den der dem am vom stand veröffentlicht aktualisiert le à publié mis jour de del el las los a às h min
 alle ore del pubblicato il godz godzina roku dnia data dodania om uur στις του`)

export const TODAY = list(`today сегодня bugün heute aujourdhui hoy oggi hoje dziś dzisiaj сьогодні`)
export const YESTERDAY = list(`yesterday вчера dünən dün gestern hier ayer ieri ontem wczoraj вчора учора`)

/** After an amount of time: that long before now. */
export const AGO = list(`ago назад əvvəl öncə önce qabaq тому temu`)
export const UNIT_MINUTES: readonly (readonly [number, readonly string[]])[] = [
  [
    1,
    list(
      `minute minutes min mins минут минуты минуту мин dəqiqə dəq dakika хвилин хвилини хвилину minut minuty minutę`,
    ),
  ],
  [60, list(`hour hours hr hrs час часа часов ч saat годин години годину godzin godziny godzinę`)],
  [1440, list(`day days день дня дней gün дні днів dni dzień`)],
  [10080, list(`week weeks неделю недели недель həftə hafta тиждень тижні тижнів tygodni tygodnie tydzień`)],
]

export const BEFORE_NOON = list(`am 오전 上午 πμ ör`)
export const AFTER_NOON = list(`pm 오후 下午 μμ ös`)

/** East Asian marks after the numbers of a date and time. */
export const FIELD_MARKS: Readonly<Record<string, 'year' | 'month' | 'day' | 'hour' | 'minute' | 'second'>> = {
  年: 'year',
  년: 'year',
  月: 'month',
  월: 'month',
  日: 'day',
  일: 'day',
  時: 'hour',
  时: 'hour',
  시: 'hour',
  分: 'minute',
  분: 'minute',
  秒: 'second',
  초: 'second',
}
