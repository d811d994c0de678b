/**
 * Titles and first headings of pages that say that there is no page, in the languages that we read and those around
 * them. The phrase has to stand at the beginning or be all there is: an article may well report that something was not found.
 */
export const NOT_FOUND_HEADINGS =
  /^(?:(?:error|ошибка|xəta|hata)?\s{0,2}[:№#-]?\s{0,2}404\b(?!\s+(?:people|victims|человек|nəfər|kişi))|(?:the\s+)?page\s+(?:you\s+.{0,40}\s+)?(?:was\s+|is\s+|could\s+|does\s+|can\s?)?not\s+(?:be\s+)?(?:found|exist)|(?:sorry|oops|ой|упс)[,.!…\s]{1,4}(?:this\s+|the\s+|эта\s+)?(?:page|страниц)|(?:запрашиваемая\s+|запрошенная\s+|такая\s+|такой\s+)?страниц[аы]\s+(?:не\s+(?:найдена|существует|существуют)|удалена|отсутствует)|(?:материал|статья|новость|публикация)\s+(?:не\s+найден[аоы]?|удал[её]н[аоы]?)(?:\s|$)|(?:axtardığınız\s+|belə\s+)?səhifə\s+(?:tapılmadı|mövcud\s+deyil)|(?:aradığınız\s+)?sayfa\s+(?:bulunamadı|mevcut\s+değil)|сторінк[ау]\s+не\s+знайдено|not\s+found\b)/i

/** Addresses to which sites redirect what they do not know. */
export const NOT_FOUND_PATHS =
  /^\/(?:[a-z]{2}\/)?(?:404|error(?:-?404)?|(?:page-?)?not-?found|tapilmadi)(?:\.\w{2,5})?\/?$/i
