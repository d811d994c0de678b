/**
 * The commonest words of languages written in Latin letters, lower case. They tell a page in German or Polish from one
 * in English, which the five-language n-gram model cannot. Own lists from general knowledge of the languages; a word
 * shared by several languages is left to the ones where it is commonest.
 */
export const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it with as was on be by at from this have are not but had his they you which were their been has will would there what can who said when more if no out about up than its into only other some could after over also',
  az: 've və bu ki bir ilə ile üçün ucun olan da də de daha çox cox sonra kimi görə gore qədər qeder hər her isə ise həm hem olub edib deyib bildirib etdi edilib lakin amma bunu onun onlar biz o var yox olaraq haqqında haqqinda barədə barede üzrə uzre ilin ildə həmin hemin öz oz əsasən həmçinin hemcinin arasında arasinda təşkil etmək etmek edir olunub artıq artiq indi necə nece dedi mən men sən yeni ölkə olkə olke qeyd edərək nə ne tərəfindən terefinden sizə bizim onların',
  tr: 've bu bir için icin ile da de daha çok cok sonra gibi kadar her ise hem olan olarak ama ancak değil degil var yok o ben biz siz onun onlar dedi etti oldu olduğu oldugu olduğunu oldugunu göre gore tarafından tarafindan şey sey en diye kendi ya ki ne nasıl nasil içinde icinde arasında arasinda üzerinde uzerinde yapılan yapilan ifade ederek söyledi soyledi ediyor oluyor yeni ilk son büyük buyuk önce once şu su mi mu hakkında hakkinda böyle boyle şekilde sekilde bunun yapan eden ait',
  de: 'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ich kann gegen vom können schon hatte waren diese dieser',
  fr: 'le la les de des du et à en un une que est pour dans qui par sur au avec ce il pas plus sont ne se aux son cette ou mais comme ont été elle nous vous leur même ses fait être était deux aussi tout après sans entre dont ces',
  es: 'el la los las de del y en que un una por con para es se no al lo como más su pero sus le ha este sí porque esta entre cuando muy sin sobre también fue había hasta desde todo nos durante uno son dos según años han era',
  it: 'il lo la gli le di del della dei delle e che è un una per non con si in da sono al alla nel nella anche come più ma dal ha o questo su se ci loro essere stato suo dopo hanno tra sua degli dalla fra era',
  pt: 'o a os as de do da dos das e em que um uma para com não por se na no mais como mas foi ao ele sua ou quando muito nos já também só pelo pela até isso entre depois sem mesmo aos seus quem são está num segundo foram',
  nl: 'de het een en van in is dat op te zijn met voor niet aan er die om ook als dan maar bij nog door naar over uit wordt worden heeft deze hij werd wel geen meer tot zich hun was ze',
  pl: 'i w na z się nie do to że jest o jak ale po co za od przez przy tym był tak jego który która które dla są tego było już może ze czy tylko jednak oraz będzie być także lub pod roku została jako także gdy',
  cs: 'a v se na je že to s z do o i ve jako za by ale si po který podle od jsou byl když jeho které také nebo k už však jen byla při před pro až být tak aby má jsem',
  sk: 'a v sa na je že to s z do o aj vo ako za by ale si po ktorý podľa od sú bol keď jeho ktoré tiež alebo k už však len bola pri pred pre až byť tak aby má som',
  hu: 'a az és hogy nem is egy van ez meg csak volt de már ha mint ki el még vagy azt után amely pedig szerint minden lesz között így aki között sem ezt nagyon ezek kell',
  ro: 'și şi în de la a cu pe care nu din este un o că să mai pentru au fost sunt prin dar ca lui al ale fi sau după acest această între cele el ei am despre fiind',
  sv: 'och att det i en som är på för av den med till inte har om de ett han men var jag sig från vi så kan när år under också efter eller nu sin där vid mot ska skulle kommer ut får finns vara hade',
  da: 'og i at det er en til af den på som for de med der ikke har et han om men var sig fra vi så kan når år under også efter eller nu sin hvor ved mod skal ville kommer ud får være havde blev',
  no: 'og i at det er en til av den på som for de med ikke har et han om men var seg fra vi så kan når år under også etter eller nå sin hvor ved mot skal ville kommer ut får være hadde ble',
  fi: 'ja on ei että se oli hän ovat mutta kun kuin joka myös sen mukaan vain jos hänen olla ole niin tai mitä kanssa nyt jo siitä ollut tämä sekä vielä',
  hr: 'i u je na se da za su od s o koji što ne kao bi iz do ali ili sam bio nije koja koje samo po prema nakon te biti više kako već još će ima',
  et: 'ja on ei et see ta oli ka kui aga mis oma seda siis kes või veel selle ning pole ning mida nagu kuid',
  lt: 'ir kad į yra tai buvo su iš bet kaip nuo jis apie dar jau tik taip po ar per už ne kuris metų',
  lv: 'un ir ka no ar par uz bet kas tas arī tika gan pēc kā vai lai bija viņš tā šo gadā',
  sq: 'të e në për me që një nga është si dhe nuk ka do më i se janë por këtë edhe ishte tij',
  id: 'yang dan di dengan untuk dari ini itu pada tidak dalam akan ke juga adalah oleh ada sebagai telah mereka saat kata bisa karena atau',
  vi: 'và của là có không được cho các trong một những với đã người này khi từ đến về ra',
  uz: "va bu bilan uchun bir ham edi deb bo'lgan bo'lib esa kerak haqida qilish o'z yangi yil ko'ra",
  ca: 'el la els les de del i a que en un una per amb és no al es com més però ha seva també va són dels pel aquest',
}

/**
 * What a language keeps when it is typed without its diacritics, in words that are no names: Azerbaijani has q and x and
 * the past in -ib/-ub, which Turkish lacks; Turkish has the present in -yor.
 */
export const ASCII_MARKS: readonly (readonly [language: string, mark: RegExp])[] = [
  ['az', /q(?!u)|x|[iıuü]b(?![a-zçğıöşü])/g],
  ['tr', /[iıuü]yor(?:du|lar|dur|uz|um)?(?![a-zçğıöşü])/g],
]
