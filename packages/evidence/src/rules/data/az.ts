import type { RuleBook } from '../rule.ts'

/** Azerbaijani wordings; `docs/guides/teach-it-a-wording.md` tells how to add one. */
// prettier-ignore
export const AZ_RULES: RuleBook = {
  language: 'az',
  rules: [
    { id: 'az.line.source', pattern: '^ !mənbə|qaynaq : {src}', edge: 'self>src', examples: ['Mənbə: TASS => TASS'] },

    { id: 'az.line.references', pattern: '^ !istinadlar|istinad [:] {out}', edge: 'self>out', examples: ['İstinadlar Report => Report', 'İstinad: APA => APA'] },

    // Chains
    { id: 'az.via.istinadən', pattern: '{src:dat} !istinadən|istinadla', edge: 'prev>src', examples: ['TASS Rusiya XİN-ə istinadən xəbər verir ki, görüş keçirilib. => TASS; Rusiya XİN < TASS'] },
    { id: 'az.via.istinad', pattern: '{src:dat} !istinad edərək|edir|edib|etməklə|edirlər', edge: 'prev>src', examples: ['“Reuters” iki mənbəyə istinad edərək yazır ki, saziş pozulub. => Reuters; iki mənbəyə < Reuters'] },
    { id: 'az.via.based', pattern: '{src:dat} !əsaslanaraq|əsaslanır', edge: 'prev>src', examples: ['“Bloomberg” şirkətin hesabatına əsaslanaraq yazır ki, gəlir artıb. => Bloomberg; şirkətin < Bloomberg'] },

    // Told to an outlet
    { id: 'az.channel.interview', pattern: '{out:dat} ~ !müsahibəsində|müsahibədə|açıqlamasında|açıqlamada|şərhində', edge: 'self>out', examples: ['Nazir Rəşad Quliyev “Report”a müsahibəsində deyib ki, layihə hazırdır. => Report; Rəşad Quliyev < Report'] },
    { id: 'az.channel.while', pattern: '{out:dat} ~ [verdiyi] !müsahibəsi|müsahibə|açıqlaması|açıqlama|söhbəti zamanı|əsnasında|vaxtı', edge: 'self>out', examples: ['Bu sözləri nazir Rəşad Quliyev “Zirvə”yə müsahibəsi zamanı deyib. => Zirvə; Rəşad Quliyev < Zirvə'] },
    { id: 'az.channel.given', pattern: '{out:dat} verdiyi|verilən [son|geniş|özəl] !müsahibədə|müsahibəsində|açıqlamada|açıqlamasında|şərhdə', edge: 'self>out', examples: ['Bu barədə nazir Rəşad Quliyev “ABC” telekanalına verdiyi müsahibədə bildirib. => ABC; Rəşad Quliyev < ABC'] },
    { id: 'az.channel.answer', pattern: '{out:gen} !sualına|suallarına|sualını|suallarını|sorğusuna|müxbirinə|əməkdaşına|müxbirlərinə|efirində|verilişində', edge: 'self>out', examples: ['APA-nın sorğusuna cavabında Nəriman Əlizadə bildirib ki, yol açıqdır. => APA; Nəriman Əlizadə < APA'] },
    { id: 'az.reporter.says', pattern: '{out:gen} … !müxbiri|müxbirləri … <say|relay>', edge: 'self>out', examples: ['“Anadolu”nun müxbiri Kilisdən bildirir ki, yol bağlıdır. => Anadolu', 'APA-nın Ankaradakı müxbiri xəbər verir ki, görüş başlayıb. => APA'] },
    { id: 'az.told.who-to', pattern: '{spk:nom} … {out:dat} ~ !<say>', edge: 'self>out>src', examples: ['Məşqçi Tural Səfərli TASS-a bildirib ki, komanda hazırdır. => TASS; Tural Səfərli < TASS'] },
    { id: 'az.told.to-who', pattern: '{out:dat} ~ {spk:nom} ~ !<say>', edge: 'self>out>src', examples: ['TASS-a nazirin müavini Tural Səfərli bildirib ki, yol açıqdır. => TASS; Tural Səfərli < TASS'] },
    { id: 'az.told.from-to', pattern: '{spk:abl} {out:dat} ~ !<passive|say>', edge: 'self>out>src', examples: ['Nəqliyyat Nazirliyindən APA-ya bildirilib ki, yol açıqdır. => APA; Nəqliyyat Nazirliyindən < APA'] },
    { id: 'az.told.to-from', pattern: '{out:dat} ~ {spk:abl} ~ !<passive|say>', edge: 'self>out>src', examples: ['APA-ya Nəqliyyat Nazirliyindən bildirilib ki, yol açıqdır. => APA; Nəqliyyat Nazirliyindən < APA'] },
    { id: 'az.told.from-to-given', pattern: '{src:abl} {out:dat} verilən|daxil [olan] !məlumata|xəbərə|məlumatda|məlumatlara [görə|əsasən|deyilir|bildirilir]', edge: 'self>out>src', examples: ['Daxili İşlər Nazirliyindən APA-ya verilən məlumata görə, yol bağlıdır. => APA; Daxili İşlər Nazirliyindən < APA'] },
    { id: 'az.told.to-from-given', pattern: '{out:dat} ~ {src:abl} verilən|daxil [olan] !məlumata|xəbərə|məlumatda [görə|əsasən|deyilir|bildirilir]', edge: 'self>out>src', examples: ['APA-ya polisdən verilən məlumata görə, yol bağlıdır. => APA; polisdən < APA'] },

    { id: 'az.channel.giving', pattern: '{out:dat} [özəl|xüsusi|eksklüziv] !açıqlama|müsahibə|şərh verən|vermiş', edge: 'self>out', examples: ['Reyting.az-a açıqlama verən politoloq Tural Səfərli müqavilənin hazır olduğunu bildirib. => Reyting.az; Tural Səfərli < Reyting.az'] },

    // According to
    { id: 'az.according.own', pattern: '{own} !<according> [görə|əsasən]', edge: 'self>src', examples: ['Bunu nazir Tural Səfərli deyib. Onun sözlərinə görə, körpü mayda açılacaq. => Tural Səfərli; Onun'] },
    { id: 'az.according.given', pattern: '{src:gen} [~] <verb> !məlumata|xəbərə|məlumatda|xəbərdə|bəyanatda|məlumatdan|statistikaya|statistikadan|rəqəmlərə [görə|əsasən]', edge: 'self>src', examples: ['TASS-ın verdiyi məlumata görə, rəsmi açıqlama yayılıb. => TASS'] },
    { id: 'az.according.of', pattern: '{src:gen} [~] !<according> [görə|əsasən]', edge: 'self>src', examples: ['Nazirliyin məlumatına görə, ölən yoxdur. => Nazirliyin', '“Reuters”in yazdığına görə, saziş imzalanıb. => Reuters', 'Rəşad Quliyevin sözlərinə görə, körpü hazırdır. => Rəşad Quliyevin'] },
    { id: 'az.according.from-given', pattern: '{src:abl} verilən|alınan|daxil|əldə [olan|edilən|olunan] !məlumata|xəbərə|məlumatda|xəbərdə|məlumatlara [görə|əsasən]', edge: 'self>src', examples: ['Daxili İşlər Nazirliyindən verilən məlumata görə, sürücü saxlanılıb. => Daxili İşlər Nazirliyindən'] },
    { id: 'az.according.doc', pattern: '{doc:dat} !görə|əsasən', edge: 'self>src', examples: ['Şirkətin bülleteninə əsasən, artım azalacaq. => Şirkətin'] },

    // Said from or in something
    { id: 'az.from.say', pattern: '{spk:abl} ~ !<passive|say>', edge: 'self>src', examples: ['XİN-dən bildirilib ki, səfir çağırılıb. => XİN-dən', 'Nazirlikdən qeyd ediblər ki, yol açıqdır. => Nazirlikdən'] },
    { id: 'az.in.doc', pattern: '{doc:loc} ~ !<passive>', edge: 'self>src', examples: ['Nazirliyin məlumatında deyilir ki, görüş keçirilib. => Nazirliyin', 'Gürcüstan Daxili İşlər Nazirliyinin bəyanatında vurğulanıb ki, yol bağlıdır. => Gürcüstan Daxili İşlər Nazirliyinin'] },
    { id: 'az.in.published', pattern: '{out:loc} ~ !<passive>', edge: 'self>src', examples: ['Nəticələr “Nature” jurnalında dərc olunub. => Nature'] },
    { id: 'az.from.known', pattern: '{doc:abl} ~ !<passive>', edge: 'self>src', examples: ['Bu, Mərkəzi Bankın hesabatından məlum olub. => Mərkəzi Bankın'] },
    { id: 'az.show.doc', pattern: '{doc:nom} … !<show>', edge: 'self>src', examples: ['Mərkəzin sorğusu göstərir ki, qiymətlər artıb. => Mərkəzin'] },

    // Whose words they are
    { id: 'az.words.of', pattern: '{spk:gen} !sözləridir|sözləridi|dedikləridir|fikridir', edge: 'self>src', examples: ['“Biz gözləyirik”, - vəkil Nazim Musayevin sözləridir. => Nazim Musayevin'] },
    { id: 'az.words.gave', pattern: 'bəyanatı|bəyanatını|açıqlamanı|açıqlamasını|məlumatı|fikri|fikirləri … {spk:nom} ~ !verib|yayıb|səsləndirib', edge: 'self>src', examples: ['Bu bəyanatı komandanın direktoru Tural Səfərli verib. => Tural Səfərli', 'Məlumatı Gürcüstan Daxili İşlər Nazirliyi yayıb. => Gürcüstan Daxili İşlər Nazirliyi'] },

    { id: 'az.words.spread', pattern: 'sözlərini|fikirlərini|bəyanatını|açıqlamasını {out:nom} ~ !yayıb|yayımlayıb|paylaşıb|çatdırıb', edge: 'self>src', examples: ['Onun sözlərini RİA Novosti yayıb. => RİA Novosti'] },

    // What a speaker does beside his words
    { id: 'az.gesture', pattern: '" [,] [–] [deyə] {who:nom} [deyə] ~ !<gesture>', edge: 'self>src', examples: ['“Biz qalib gələcəyik”, - məşqçi Tural Səfərli gülür. => Tural Səfərli'], counterExamples: ['Məşqçi Tural Səfərli gülür.'] },

    // Plain subject and verb
    { id: 'az.say.not', pattern: '{spk:nom} … istisna !etmir|etməyib|etmədi|etmirlər|etməyiblər', edge: 'self>src', examples: ['Nazir Tural Səfərli yeni görüşü istisna etmir. => Tural Səfərli'] },
    { id: 'az.say.subject', pattern: '{spk:nom} … !<say|name>', edge: 'self>src', examples: ['Bu barədə TASS xəbər verir. => TASS', 'Bunu nazir Tural Səfərli deyib. => Tural Səfərli', 'XİN-in mətbuat xidməti məlumat yayıb. => XİN-in mətbuat xidməti'] },
  ],
}
