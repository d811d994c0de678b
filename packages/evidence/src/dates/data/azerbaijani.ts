import { inflectAz } from '@crosswire/text'
import { buildLexicon, type Lexeme } from '../lexeme.ts'

/** A noun's forms: its cases, the same with the possessive of a date («fevralında», «ilin», «gününə»), «-dək», «-kı». */
function forms(...words: readonly string[]): string {
  return words
    .flatMap((word) => {
      const cases = inflectAz(word).map(({ form }) => form)
      const genitive = cases[1]!
      const possessed = inflectAz(
        /[aıoueəiöü]$/.test(word) ? `${genitive.slice(0, -2)}s${genitive.at(-2)!}` : genitive.slice(0, -1),
      )
      const locative = cases.filter((form) => /d[aə]$/.test(form))
      const until = cases.filter((form) => /[^dl][aə]$/.test(form)).map((form) => `${form}dək`)
      const related = locative.map((form) => `${form}k${/[aıou][^aıoueəiöü]*a$/.test(form) ? 'ı' : 'i'}`)
      return [...cases, ...possessed.map(({ form }) => form), ...until, ...related]
    })
    .join(' ')
}

const MONTHS = 'yanvar fevral mart aprel may iyun iyul avqust sentyabr oktyabr noyabr dekabr'.split(' ')
const months: [string, Lexeme][] = MONTHS.flatMap((month, index) =>
  forms(month)
    .split(' ')
    .map((form): [string, Lexeme] => [form, { category: 'M', value: index + 1 }]),
)

/** Words of dates, lower case. */
export const AZERBAIJANI = buildLexicon(
  months,
  `
W 1: ${forms('bazarertəsi')}
W 3: ${forms('çərşənbə')}
W 5: ${forms('cümə')}
W 6: ${forms('şənbə')}
S 1: qış qışda qışın qışı qışdan
S 2: yaz yazda yazın yazdan
S 3: yay yayda yayın yaydan
S 4: payız payızda payızın payızdan
g: ${forms('il', 'illər')}
u 0: ${forms('dəqiqə')}
u 1: ${forms('saat')}
u 2: ${forms('gün', 'sutka', 'günlər')}
u 3: ${forms('həftə', 'həftələr')}
u 4: ${forms('ay', 'aylar')}
u 6: ${forms('onillik')}
u 7: ${forms('əsr')}
l: ötən keçən keçmiş əvvəlki son
t: bu həmin cari hazırkı builki
x: gələn növbəti qarşıdakı yaxın
a: əvvəl öncə qabaq
A: sonra
r 0: bugün bugünkü bugündən
r -1: dünən dünənki srağagünkü
r -2: srağagün
r 1: sabah sabahkı
r 2: birigün
b: əvvəlində əvvəllərində əvvəlindən əvvəllərindən başlanğıcında əvvəli əvvəlləri
m: ortalarında ortasında ortalarından ortalarınadək ortaları
e: sonunda sonlarında sonuna sonunadək sonlarına axırında axırlarında sonlarınadək sonu
o: qədər kimi dək
B: qovşağında
N 101: yeni
i: və
~: təxminən təqribən az azı artıq
q: neçə
w: ərzində boyu müddətində
n 1: bir
n 2: iki
n 3: üç
n 4: dörd
n 5: beş
n 6: altı
n 7: yeddi
n 8: səkkiz
n 9: doqquz
n 10: on
n 20: iyirmi
n 30: otuz
n 40: qırx
n 50: əlli
n 0.5: yarım
Q 3: ${forms('rüb', 'kvartal')}
Q 6: ${forms('yarımil')}
f 1: birinci ilk
f 2: ikinci
f 3: üçüncü
f 4: dördüncü
h 0: səhər gecə
h 12: axşam günorta
`,
)
