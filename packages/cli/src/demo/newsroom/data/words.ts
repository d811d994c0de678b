/** What stands around an article, by language. */
export const words: Record<
  string,
  { related: string; share: string; invented: string; months: string[]; menu: string[] }
> = {
  az: {
    related: 'Oxşar xəbərlər',
    share: 'Paylaş',
    invented: 'Bu sayt Crosswire nümayişi üçün uydurulub; burada deyilənlərin heç biri olmayıb.',
    months: ['yanvar', 'fevral', 'mart'],
    menu: ['Ana səhifə', 'Siyasət', 'İqtisadiyyat', 'Hadisə', 'Əlaqə'],
  },
  ru: {
    related: 'Читайте также',
    share: 'Поделиться',
    invented: 'Этот сайт придуман для демонстрации Crosswire; ничего из сказанного здесь не было.',
    months: ['января', 'февраля', 'марта'],
    menu: ['Главная', 'Политика', 'Экономика', 'Происшествия', 'Контакты'],
  },
  en: {
    related: 'Related stories',
    share: 'Share',
    invented: "This site was invented for Crosswire's demonstration; nothing it says has happened.",
    months: ['January', 'February', 'March'],
    menu: ['Home', 'Politics', 'Business', 'Region', 'Contact'],
  },
}
