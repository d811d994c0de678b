import { describe, expect, it } from 'vitest'
import { inflectAz, stripAzerbaijani } from './azerbaijani.ts'
import { nameKeys, sameName } from './name-keys.ts'
import { inflectRu, inflectRuPerson, stripRussian } from './russian.ts'
import { transliterateName } from './transliterate.ts'

const forms = (list: readonly { form: string }[]): Set<string> => new Set(list.map(({ form }) => form))

describe('nameKeys', () => {
  it.each([
    ['Джейхун Байрамов', 'ru', 'Ceyhun Bayramov', 'az'],
    ['Джейхуном Байрамовым', 'ru', 'Jeyhun Bayramov', 'en'],
    ['Ceyhun Bayramovun', 'az', 'Jeyhun Bayramov', 'en'],
    ['Мария Захарова', 'ru', 'Mariya Zaxarova', 'az'],
    ['Марии Захаровой', 'ru', 'Maria Zakharova', 'en'],
    ['Шарль Мишель', 'ru', 'Şarl Mişel', 'az'],
    ['Сергей Викторович Лавров', 'ru', 'Sergey Lavrovla', 'az'],
    ['Никола Пашиняну', 'ru', 'Nikol Paşinyan', 'az'],
    ['Евгения Ершова', 'ru', 'Yevgeniya Yershova', 'en'],
    ['Xəlil Əliyevə', 'az', 'Халил Алиев', 'ru'],
  ])('knows %s (%s) as %s (%s)', (a, aLanguage, b, bLanguage) => {
    expect(sameName(nameKeys(a, aLanguage), nameKeys(b, bLanguage))).toBe(true)
  })

  it.each([
    ['Ильхам Алиев', 'ru', 'Heydər Əliyev', 'az'],
    ['Сергей Лавров', 'ru', 'Sergey Larov', 'en'],
  ])('keeps %s and %s apart', (a, aLanguage, b, bLanguage) => {
    expect(sameName(nameKeys(a, aLanguage), nameKeys(b, bLanguage))).toBe(false)
  })
})

describe('transliterateName', () => {
  it.each([
    ['Андрей Евсеев', 'ru', 'Andrey Yevseyev'],
    ['Юлия Щербакова', 'ru', 'Yuliya Shcherbakova'],
    ['Анатолий Белый', 'ru', 'Anatoly Bely'],
    ['Дмитрий Сатаев', 'ru', 'Dmitry Satayev'],
    ['Гасан Рагимов', 'ru', 'Hasan Rahimov'],
    ['Лейла Алиева', 'ru', 'Leyla Aliyeva'],
    ['Cavid Xəlilov', 'az', 'Javid Khalilov'],
    ['İlqar Şıxəliyev', 'az', 'Ilgar Shikhaliyev'],
    ['Çiğdem Yılmaz', 'tr', 'Cigdem Yilmaz'],
    ['Anna Smith', 'en', 'Anna Smith'],
  ])('spells %s (%s) as %s', (name, language, latin) => expect(transliterateName(name, language)).toBe(latin))
})

describe('inflectRu', () => {
  it('declines adjectives and the first noun of an institution and leaves the rest', () => {
    const list = forms(inflectRu('Федеральная служба безопасности'))
    for (const form of ['Федеральной службы безопасности', 'Федеральную службу безопасности']) {
      expect(list).toContain(form)
    }
    expect(forms(inflectRu('Министерство юстиции'))).toContain('Министерством юстиции')
    expect(forms(inflectRu('Верховный суд'))).toContain('Верховном суде')
    expect(forms(inflectRu('Госдума'))).toContain('Госдуме')
    expect(forms(inflectRu('МВД'))).toEqual(new Set(['МВД']))
  })

  it('declines places', () => {
    expect(forms(inflectRu('Москва'))).toContain('Москвой')
    expect(forms(inflectRu('Турция'))).toContain('Турции')
    expect(forms(inflectRu('Казань'))).toContain('Казани')
    expect(forms(inflectRu('Соединённые Штаты'))).toContain('Соединённых Штатов')
    expect(forms(inflectRu('Тбилиси'))).toEqual(new Set(['Тбилиси']))
  })

  it('declines people', () => {
    expect(forms(inflectRuPerson('Олег Сомов'))).toContain('Олегом Сомовым')
    expect(forms(inflectRuPerson('Анна Сомова'))).toContain('Анной Сомовой')
    expect(forms(inflectRuPerson('Игорь Вознесенский'))).toContain('Игорю Вознесенскому')
    expect(forms(inflectRuPerson('Георгий Беридзе'))).toContain('Георгия Беридзе')
  })

  it('strips what it declines, for every form', () => {
    for (const name of ['Михаил', 'Сергей', 'Игорь', 'Мария', 'Петров', 'Вознесенский', 'Москва', 'Турция', 'Казань']) {
      for (const { form } of inflectRu(name)) expect(stripRussian(form), form).toContain(name)
    }
  })
})

describe('inflectAz', () => {
  it('follows harmony, buffers and softening', () => {
    expect(forms(inflectAz('Bakı'))).toContain('Bakıya')
    expect(forms(inflectAz('Gəncə'))).toContain('Gəncədən')
    expect(forms(inflectAz('Xarici İşlər Nazirliyi'))).toContain('Xarici İşlər Nazirliyinə')
    expect(forms(inflectAz('Novruzov'))).toContain('Novruzovun')
    expect(forms(inflectAz('Sadiq'))).toContain('Sadiğin')
    expect(forms(inflectAz('BMT'))).toContain('BMT-nin')
  })

  it('strips what it declines, for every form', () => {
    for (const name of ['bakı', 'gəncə', 'nazirliyi', 'novruzov', 'moskva', 'paris', 'kürdəmir', 'sadiq']) {
      for (const { form } of inflectAz(name).slice(1)) {
        const once = stripAzerbaijani(form)
        expect([...once, ...once.flatMap(stripAzerbaijani)], form).toContain(name)
      }
    }
  })
})
