/**
 * Days of the week, Monday first, as news writes them; folded. Azerbaijani, and Turkish for Sunday, have names that are other
 * words or parts of other days' names: they are left out.
 */
export const WEEKDAYS: Readonly<Record<string, readonly string[]>> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  ru: [
    'понедельник понедельника понедельнику понедельником понедельнике',
    'вторник вторника вторнику вторником вторнике',
    'среда среду среды среде средой',
    'четверг четверга четвергу четвергом четверге',
    'пятница пятницу пятницы пятнице пятницей',
    'суббота субботу субботы субботе субботой',
    'воскресенье воскресенья воскресенью воскресеньем',
  ],
  tr: ['pazartesi', 'sali', 'çarşamba', 'perşembe', 'cuma', 'cumartesi'],
}
