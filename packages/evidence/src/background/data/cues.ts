/** Words with which a text begins to recall what was before, at the start of a sentence, folded. */
// prettier-ignore
export const BACKGROUND_CUES: Readonly<Record<'ru' | 'az' | 'en', readonly string[]>> = {
  ru: [
    'напомним', 'напоминаем', 'ранее', 'как сообщалось', 'как ранее сообщалось', 'как уже сообщалось', 'как мы писали', 'как писал', 'как мы сообщали', 'как уже писали', 'до этого',
    'накануне', 'для справки', 'справка', 'стоит напомнить', 'следует напомнить', 'надо напомнить', 'неделей ранее', 'месяцем ранее', 'годом ранее', 'днем ранее',
    'за неделю до этого', 'за месяц до этого', 'за день до этого', 'за год до этого', 'за несколько дней до этого', 'за два дня до этого', 'за три дня до этого', 'несколькими днями ранее', 'незадолго до этого', 'в прошлом году', 'в прошлом месяце', 'на прошлой неделе', 'это не первый', 'это не первое', 'это не первая',
    'в прошлый раз', 'в последний раз', 'еще в',
  ],
  az: [
    'xatirladaq', 'xatirladiriq', 'qeyd edək ki', 'daha əvvəl', 'bundan əvvəl', 'xəbər verdiyimiz kimi', 'əvvəllər', 'bir gün əvvəl', 'bundan bir həftə əvvəl', 'bundan bir gün əvvəl', 'bir həftə əvvəl', 'bir il əvvəl', 'ötən ay', 'ötən il', 'ötən həftə', 'məlumat üçün bildirək',
    'xatirlatma', 'xatirladilir', 'öncə', 'daha öncə', 'bildirdiyimiz kimi', 'yazdiğimiz kimi', 'keçən ay', 'keçən il', 'keçən həftə',
  ],
  en: [
    'earlier', 'recall that', 'to recall', 'as reported earlier', 'as previously reported', 'it should be recalled', 'previously', 'last week', 'last month', 'last year', 'recall', 'in an earlier',
    'a week earlier', 'a day earlier', 'a month earlier', 'a year earlier', 'days earlier', 'weeks earlier', 'months earlier', 'it is not the first', 'this is not the first', 'this was not the first', 'it was not the first', 'background',
  ],
}
