const listed = (words: string): ReadonlySet<string> =>
  new Set(words.split(/\s+/).map((word) => word.replaceAll('_', ' ')))

/** Those who speak for an institution: without a name of their own they are the institution. */
export const SPOKESPEOPLE: ReadonlySet<string> = listed(
  `представитель пресс-секретарь пресс-атташе спикер nümayəndə sözçü mətbuat_katibi rəsmi spokesman spokeswoman spokesperson representative`,
)

/** Those whose words are nobody's in particular, even when it is said where they work. */
export const SOURCES_PROPER: ReadonlySet<string> = listed(
  `источник собеседник собеседница инсайдер очевидец свидетель mənbə həmsöhbət şahid source insider eyewitness witness житель жительница sakin resident сотрудник сотрудница əməkdaş employee`,
)

/** Whom an outlet has its news from: «источник РИА Новости», “APA-nın mənbəsi”. */
export const INFORMANTS: ReadonlySet<string> = listed('источник собеседник собеседница mənbə həmsöhbət source')

/** Reporters of an outlet are the outlet. */
export const REPORTERS: ReadonlySet<string> = listed(
  'корреспондент журналист обозреватель müxbir jurnalist correspondent reporter journalist',
)

/** What a communication is, by its noun. */
// prettier-ignore
export const FORMS: Readonly<Record<string, 'statement' | 'press-release' | 'briefing' | 'post' | 'document' | 'interview' | 'article'>> = {
  сообщение: 'statement', заявление: 'statement', обращение: 'statement', комментарий: 'statement', коммюнике: 'statement', выступление: 'statement', речь: 'statement', опровержение: 'statement',
  'пресс-релиз': 'press-release', релиз: 'press-release', брифинг: 'briefing', 'пресс-конференция': 'briefing', пост: 'post', твит: 'post', запись: 'post', аккаунт: 'post', страница: 'post',
  отчет: 'document', доклад: 'document', документ: 'document', текст: 'document', исследование: 'document', опрос: 'document', обзор: 'document', сводка: 'document', прогноз: 'document', письмо: 'document', нота: 'document', статистика: 'document', данные: 'document',
  интервью: 'interview', публикация: 'article', материал: 'article', статья: 'article', заметка: 'article', репортаж: 'article', сюжет: 'article', расследование: 'article',
  məlumat: 'statement', bəyanat: 'statement', açıqlama: 'statement', müraciət: 'statement', şərh: 'statement', nitq: 'statement', 'press-reliz': 'press-release', reliz: 'press-release', brifinq: 'briefing', paylaşım: 'post', status: 'post', tvit: 'post',
  hesabat: 'document', məruzə: 'document', sənəd: 'document', tədqiqat: 'document', sorğu: 'document', statistika: 'document', proqnoz: 'document', məktub: 'document', nota: 'document', müsahibə: 'interview', məqalə: 'article', xəbər: 'article', yazı: 'article', reportaj: 'article', araşdırma: 'article',
  statement: 'statement', address: 'statement', comment: 'statement', remark: 'statement', speech: 'statement', communique: 'statement', message: 'statement', readout: 'statement', release: 'press-release', 'press-release': 'press-release', 'news-release': 'press-release', briefing: 'briefing', post: 'post', tweet: 'post',
  report: 'document', document: 'document', study: 'document', survey: 'document', poll: 'document', data: 'document', figure: 'document', letter: 'document', review: 'document', forecast: 'document', research: 'document', interview: 'interview', article: 'article', story: 'article', piece: 'article', dispatch: 'article',
}
