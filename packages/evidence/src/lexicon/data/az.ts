/**
 * Azerbaijani words of attribution, in their dictionary form: the code makes every case, number and possessive by
 * vowel harmony, and every person and tense of the verbs that tells what was said.
 */

/** Roots of verbs; after `/` the root before a vowel where it changes (et/ed). */
export const AZ_VERBS: Readonly<Record<'say' | 'relay' | 'show' | 'name' | 'gesture', string>> = {
  say: `
    de bildir söylə vurğula açıqla xatırlat/xatırlad xatırla gülümsə danış paylaş inandır soruş cavabla gileylən təəssüflən öyrən qınaqla əsaslandır
    şikayətlən yekunlaşdır aydınlaşdır dəqiqləşdir proqnozlaşdır əlaqələndir qiymətləndir dəyərləndir
    ehtimalla təsdiqlə inkarla təkzibləndir çağır xəbərdarla öyün təklifləndir
    düşün məlumatlandır güman_et tövsiyələ şərhlə vədləş qeydlə
  `,
  relay: 'yaz',
  show: 'göstər',
  gesture:
    'gül ağla pıçılda qışqır köks_ötür başını_yellə əlini_yellə çiyinlərini_çək qəzəblən kövrəl sevin zarafatlaş fəxr_et/fəxr_ed',
  name: 'adlandır hesabla qiymətləndir xarakterizə_et',
}

/** A noun and the light verb that makes one verb of it: «qeyd edib», «xəbər verir». */
// prettier-ignore
export const AZ_COMPOUND_VERBS: Readonly<Record<'say' | 'relay' | 'show', readonly string[]>> = {
  say: [
    'qeyd et/ed', 'əlavə et/ed', 'bəyan et/ed', 'ifadə et/ed', 'təsdiq et/ed', 'təkzib et/ed', 'iddia et/ed', 'hesab et/ed',
    'şərh et/ed', 'etiraf et/ed', 'vəd et/ed', 'ümid et/ed', 'elan et/ed', 'xəbərdarlıq et/ed', 'şikayət et/ed', 'izah et/ed',
    'təklif et/ed', 'tövsiyə et/ed', 'tələb et/ed', 'xahiş et/ed', 'ittiham et/ed', 'inkar et/ed', 'rica et/ed', 'israr et/ed',
    'narahatlıq et/ed', 'müraciət et/ed', 'güman et/ed', 'ehtimal et/ed', 'nəql et/ed', 
    'şübhə et/ed', 'çıxış et/ed', 'zarafat et/ed', 'təqdir et/ed', 'tənqid et/ed', 'pislə et/ed', 'dəqiq et/ed', 'proqnoz et/ed',
    'açıqlama ver', 'cavab ver', 'söz ver', 'izahat ver', 'bəyanat ver', 'şərh ver', 'müsahibə ver', 'təminat ver', 'zəmanət ver',
    'diqqətə çatdır', 'nəzərə çatdır', 'məlumata çatdır', 'diqqət çək', 'diqqətə çək', 'vurğu et/ed', 'fikir bildir', 'fikrini bildir', 'münasibət bildir',
    'təəssüf bildir', 'narahatlıq bildir', 'ümid bildir', 'ümidini bildir', 'minnətdarlıq bildir', 'etiraz bildir', 'dilə gətir', 'xatırlatma et/ed',
    'söz aç', 'danışıb de', 'ümidvarlıq et/ed', 'üzrxahlıq et/ed', 'xəbər et/ed', 'bəhs et/ed', 'təbrik et/ed',
  ],
  relay: [
    'xəbər ver', 'məlumat ver', 'məlumat yay', 'xəbər yay', 'xəbər çatdır', 'məlumat çatdır', 'məlumat dərc et/ed', 'xəbər dərc et/ed', 'dərc et/ed',
    'açıqlama yay', 'bəyanat yay', 'yazı yay', 'hesabat ver', 'istinad et/ed', 'iqtibas et/ed', 'yayımla et/ed', 'nəşr et/ed', 'bəyanatla çıxış et/ed',
    'press-reliz yay', 'rəy yay', 'video yay', 'foto paylaş', 'məlumat paylaş', 'xəbər paylaş', 'rəsmi açıqlama yay',
  ],
  show: ['ortaya çıxar', 'üzə çıxar', 'aşkar et/ed', 'qeydə al'],
}

/** Passive verbs: roots (`deyil` → deyilir, deyilib) and compounds with `ol`. */
export const AZ_PASSIVE =
  'deyil bildiril vurğulan göstəril yazıl açıqlan xatırladıl söylənil söylən təsdiqlən yayıl çatdırıl danışıl dəqiqləşdiril'
// prettier-ignore
export const AZ_PASSIVE_COMPOUNDS = [
  'qeyd olun', 'qeyd edil', 'əlavə olun', 'əlavə edil', 'iddia olun', 'iddia edil', 'bəyan edil', 'bəyan olun', 'ifadə olun', 'ifadə edil', 'xəbər veril',
  'məlumat veril', 'nəzərə çatdırıl', 'diqqətə çatdırıl', 'elan edil', 'elan olun', 'izah edil', 'izah olun', 'dərc olun', 'dərc edil', 'hesab edil', 'hesab olun',
  'əksini tap', 'öz əksini tap', 'əks olun', 'əks etdiril', 'yer al', 'məlum ol', 'qeydə alın', 'cavab veril', 'açıqlama veril', 'məlumat yayıl', 'xəbər yayıl', 'təsdiq edil', 'təsdiq olun',
]

/** Participles between a source and its «məlumat»: «TASS-ın yaydığı məlumata görə». */
export const AZ_GIVING = `
  verdiyi yaydığı paylaşdığı açıqladığı dərc_etdiyi təqdim_etdiyi çap_etdiyi hazırladığı topladığı əldə_etdiyi yayımladığı çatdırdığı nəşr_etdiyi
`

export const AZ_OUTLET_NOUNS = `
  agentlik qəzet nəşr portal sayt telekanal kanal jurnal informasiya_agentliyi radiostansiya radio televiziya teleqram-kanal
  internet-qəzet saytı KİV resurs dərgi həftəlik blog veb-sayt bloq teleşirkət xəbər_agentliyi telegram-kanal
`
/** After `=` the word its English name holds; see the Russian list. */
export const AZ_INSTITUTION_NOUNS = `
  nazirlik=Ministry XİN=Foreign FHN=Emergenc DİN=Internal DTX=Security MN=Defen qurum=* idarə=* departament=Department xidmət=Service komitə=Committee
  komissiya=Commission prokurorluq=Prosecutor polis=Police məhkəmə=Court hökumət=Government parlament=Parliament kabinet=Cabinet
  səfirlik=Embassy konsulluq=Consulate nümayəndəlik=* diplomatik_nümayəndəlik=Embassy şirkət=company korporasiya=company holdinq=company müəssisə=company
  zavod=company operator=company bank=Bank tənzimləyici=* təşkilat=* fond=Fund institut=Institute universitet=University
  akademiya=Academy mərkəz=Cent partiya=Party federasiya=Federation birlik=Union ittifaq=Union assosiasiya=Association klub=Club aeroport=Airport
  hava_limanı=Airport liman=Port xəstəxana=Hospital qərargah=* administrasiya=Administration hakimiyyət=* bələdiyyə=Municipality gömrük=Customs
  şura=Council məclis=Assembly senat=Senate konqres=Congress Kreml=Kremlin palata=Chamber inspeksiya=Inspect missiya=Mission
  katiblik=Secretariat ofis=Office şöbə=* bölmə=* bürosu=Bureau büro=Bureau rəsədxana=Observatory laboratoriya=Laboratory məktəb=School muzey=Museum
  teatr=Theat birja=Exchange konsorsium=Consortium BMT=Nations NATO=NATO ATƏT=OSCE MAQATE=IAEA ÜST=Health Pentaqon=Pentagon dövlət_agentliyi=Agency
  qrup=* sindikat=Union konfederasiya=Confederation cəmiyyət=Society alyans=Alliance SOCAR=SOCAR icra_hakimiyyəti=Executive prezident_administrasiyası=Administration
  hakimlik=City meriya=City dəftərxana=* rəhbərlik=* komandanlıq=* agentlik=Agency qoşun=Armed ordu=Armed aparat=* heyət=*
`
export const AZ_PRESS_NOUNS = 'mətbuat_xidməti mətbuat_mərkəzi mətbuat_katibliyi mətbuat_ofisi'

export const AZ_COMMUNICATIONS = `
  məlumat xəbər bəyanat açıqlama press-reliz reliz şərh müraciət məktub cavab nəşr hesabat məruzə mətn bülleten
  informasiya material məqalə yazı araşdırma tədqiqat icmal proqnoz post tvit qeyd çıxış nitq müsahibə nota bildiriş elan
  brifinq sorğu statistika reportaj süjet arayış rəy izahat paylaşım təqdimat kommünike press-konfrans məlumatlandırma xülasə
  bildirim status təbrik təhlil videomüraciət mətbuat_konfransı
`
export const AZ_DOCUMENTS = `
  fərman sərəncam qanun qərar əmr saziş müqavilə protokol hökm konstitusiya bəyannamə memorandum qətnamə nizamnamə sənəd razılaşma layihə
`
export const AZ_OFFICES = `
  nazir nazir_müavini baş_nazir prezident vitse-prezident vitse-baş_nazir başçı rəhbər qubernator mer səfir konsul müşavir köməkçi katib
  mətbuat_katibi nümayəndə sözçü spiker deputat millət_vəkili senator direktor baş_direktor rəis rəis_müavini komandan general polkovnik
  vəkil müdafiəçi hüquqşünas prokuror hakim məşqçi baş_məşqçi kapitan politoloq siyasi_şərhçi professor baş_həkim rejissor aktyor aktrisa müğənni
  yazıçı lider sədr sədr_müavini müavin təsisçi sahibkar iş_adamı diplomat siyasətçi ombudsman səlahiyyətli koordinator rektor dekan
  patriarx şeyx şeyxülislam tarixçi iqtisadçı bloger müəllif kansler kral çempion idmançı boksçu güləşçi futbolçu qapıçı
  şahmatçı rəssam bəstəkar prodüser aparıcı ekspert analitik şərhçi hidrobioloq bioloq fizik alim həkim seysmoloq sosioloq psixoloq
  memar mühəndis konstruktor cüdoçu müəllim təhlilçi iqtisadçı-ekspert müvəqqəti_işlər_vəkili attaşe mayor podpolkovnik leytenant baş_leytenant general-mayor general-leytenant general-polkovnik admiral komandir şöbə_müdiri müdir baş_redaktor redaktor icra_başçısı prorektor vitse-mer sabiq_nazir çalışdırıcı mütəxəssis üzv vitse-spiker
  dövlət_katibi komissar akademik idarəçi koordinator baş_katib icraçı_direktor sürücü balıqçı
`
export const AZ_ANONYMOUS = `
  mənbə həmsöhbət şahid sakin qonşu rəsmi ekspert mütəxəssis müşahidəçi işçi əməkdaş sürücü balıqçı fermer sərnişin turist tələbə
  şagird müəllim valideyn həkim xilasedici sərhədçi hərbçi polis_əməkdaşı müstəntiq hüquq_müdafiəçisi fəal müxalifətçi alim tədqiqatçı
  treyder broker investor bankir iştirakçı istifadəçi oxucu izləyici daşıyıcı inşaatçı fəhlə mədənçi neftçi energetik növbətçi meteoroloq
  sinoptik seysmoloq ekoloq tarixçi iqtisadçı politoloq jurnalist müxbir satıcı alıcı müştəri sahib qohum ana ata həyat_yoldaşı qardaş bacı
  dost həmkar qaçqın məcburi_köçkün könüllü əsgər zabit döyüşçü bələdçi idxalçı ixracatçı istehsalçı şəhər_sakini kənd_sakini
  azarkeş pərəstişkar tamaşaçı qonaq pasiyent tanış analitik mütəxəssis çalışdırıcı diplomat deputat qonşuluqda_yaşayan yaşayan tərəfdar tənqidçi
`
export const AZ_AUDIENCE = 'jurnalist reportyor müxbir əməkdaş mətbuat KİV media ictimaiyyət'

/** Words owned by the source that mean "according to", before «görə» or «əsasən» or alone. */
export const AZ_ACCORDING = `
  sözlərinə sözlərindən fikrincə məlumatına məlumatlarına xəbərinə xəbərlərinə bəyanatına açıqlamasına hesablamalarına hesablamasına
  qiymətləndirməsinə proqnozuna proqnozlarına versiyasına iddiasına iddialarına rəyinə hesabatına müşahidələrinə təxminlərinə
  təxmininə yazısına statistikasına dediklərinə qənaətincə sözünə ifadəsinə etirafına şərhinə sorğusuna araşdırmasına tədqiqatına
  təsəvvürünə təhlilinə məruzəsinə müsahibəsinə qeydlərinə
`
export const AZ_ADVERBS = `
  isə də da həmçinin artıq hələ dünən bu_gün sabah əvvəl sonra daha ilk bir_daha yenə rəsmən açıq ayrıca xüsusilə xüsusi qısaca
  öz_növbəsində bundan_başqa eyni_zamanda həm ancaq yalnız əksinə səhər axşam gecə günorta yazılı şifahi şəxsən bildirir ötən indi hazırda
  jurnalistlərə bununla yanaşı bununla_yanaşı digər qəti açıqca dəfələrlə bu_dəfə tez-tez əsasən daim
`
// prettier-ignore
export const AZ_COUNTRIES_ADJECTIVES: Readonly<Record<string, string>> = {
  rusiya: 'RU', azərbaycan: 'AZ', ermənistan: 'AM', gürcüstan: 'GE', türkiyə: 'TR', iran: 'IR', ukrayna: 'UA', qazaxistan: 'KZ', özbəkistan: 'UZ',
  türkmənistan: 'TM', qirğizistan: 'KG', tacikistan: 'TJ', belarus: 'BY', moldova: 'MD', abş: 'US', amerika: 'US', britaniya: 'GB', fransa: 'FR', almaniya: 'DE',
  italiya: 'IT', ispaniya: 'ES', polşa: 'PL', çin: 'CN', yaponiya: 'JP', hindistan: 'IN', pakistan: 'PK', əfqanistan: 'AF', israil: 'IL', suriya: 'SY', iraq: 'IQ',
  livan: 'LB', misir: 'EG', qətər: 'QA', yunanistan: 'GR', bolqaristan: 'BG', ruminiya: 'RO', macaristan: 'HU', çexiya: 'CZ', slovakiya: 'SK', serbiya: 'RS',
  xorvatiya: 'HR', latviya: 'LV', litva: 'LT', estoniya: 'EE', finlandiya: 'FI', isveç: 'SE', norveç: 'NO', danimarka: 'DK', niderland: 'NL', hollandiya: 'NL',
  belçika: 'BE', avstriya: 'AT', isveçrə: 'CH', portuqaliya: 'PT', kanada: 'CA', braziliya: 'BR', yaponlar: 'JP', monqolustan: 'MN',
}
