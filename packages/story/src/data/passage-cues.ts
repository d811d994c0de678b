/** Openings of a sentence that recalls earlier events. Folded: lower case, no ё, no dotless ı. */
export const BACKGROUND_OPENINGS: readonly string[] = [
  // ru
  'напомним',
  'напоминаем',
  'ранее сообщалось',
  'ранее стало известно',
  'ранее писали',
  'как сообщалось ранее',
  'как сообщалось',
  'как ранее сообщалось',
  'как ранее сообщало',
  'как мы сообщали',
  'как мы писали',
  // az
  'xatirladaq',
  'xatirladiriq',
  'qeyd edək ki, əvvəl',
  'daha əvvəl',
  'bundan əvvəl',
  'xəbər verdiyimiz kimi',
  'məlumat verdiyimiz kimi',
  'əvvəllər məlumat verilmişdi',
  // tr
  'hatirlanacaği gibi',
  'hatirlanacagi gibi',
  'hatirlatmak gerekirse',
  // en
  'as reported earlier',
  'as previously reported',
  'as earlier reported',
  'recall that',
  'to recall',
  'it should be recalled',
  'it was previously reported',
  'it was earlier reported',
]
