/** Azerbaijani words that hold a sentence together, by class. */
export const AZ_FUNCTION_WORDS = {
  preposition: `
    ilə üçün görə əsasən üzrə qədər kimi haqqında haqda barədə barəsində zaman ərzində sonra əvvəl tərəfindən ötrü
    qarşı istinadən zamanı əsnasında vaxtı ərəfəsində çərçivəsində münasibətilə məqsədilə adından müddətində nəticəsində səbəbindən əleyhinə dair aid daxil vasitəsilə arasında yanında üzərində altında dək rəğmən
  `,
  conjunction: 'və ki amma lakin ancaq yoxsa həm çünki əgər isə ya hərçənd',
  negation: 'deyil yox nə heç',
  determiner:
    'bu həmin o bir iki üç dörd beş bəzi hər bütün neçə bir_neçə digər başqa eyni öz yerli hər_ikisi çox ilkin',
  stop: 'bunu buna bundan bununla bunun onu bəlkə guya məhz mi mı elə belə məgər doğrudanmı olaraq olan edən',
  pronoun: '',
} as const
