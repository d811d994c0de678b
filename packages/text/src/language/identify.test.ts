import { describe, expect, it } from 'vitest'
import { UKRAINIAN_SENTENCES } from './data/ukrainian-sentences.ts'
import { identifyLanguage } from './identify.ts'

const named = (text: string, hint?: string): string => identifyLanguage(text, { hint }).language

describe('identifyLanguage', () => {
  it.each([
    ['ru', 'Вчера в городе открыли новый мост через реку.'],
    ['az', 'Dünən şəhərdə çayın üzərindən yeni körpü açılıb.'],
    ['tr', 'Dün kentte nehrin üzerindeki yeni köprü açıldı.'],
    ['uk', 'Учора в місті відкрили новий міст через річку.'],
    ['en', 'A new bridge across the river opened in the city yesterday.'],
  ])('names %s', (language, text) => expect(named(text)).toBe(language))

  it.each([
    ['de', 'Die Brücke über den Fluss wurde gestern eröffnet und ist nun für den Verkehr frei.'],
    ['pl', 'Wczoraj w mieście otwarto nowy most, który jest już dostępny dla kierowców.'],
    ['fr', 'Le nouveau pont sur la rivière a été ouvert hier dans la ville, selon les autorités.'],
    ['es', 'El nuevo puente sobre el río se abrió ayer en la ciudad, según las autoridades.'],
    ['kk', 'Кеше қалада өзен арқылы өтетін жаңа көпір ашылды, деп хабарлады әкімдік.'],
    ['ka', 'გუშინ ქალაქში ახალი ხიდი გაიხსნა.'],
    ['bg', 'Вчера в града беше открит нов мост над реката, съобщиха от общината, който ще бъде безплатен за всички.'],
  ])('does not call %s by the nearest of the five', (language, text) => expect(named(text)).toBe(language))

  it('knows Azerbaijani typed without its diacritics from Turkish', () => {
    expect(named('Prezident dunen paytaxtda yeni xestexananin acilisinda istirak edib.')).toBe('az')
    expect(named('Nazirlik bildirib ki, yollarda hereket tam berpa olunub.')).toBe('az')
    expect(named('Bakanlik yollarda trafigin normale dondugunu acikladi, ekipler calismalarini surduruyor.')).toBe('tr')
  })

  it('keeps Russian with many Latin names Russian', () => {
    expect(named('Акции Apple, Microsoft Corporation и Goldman Sachs Group выросли.')).toBe('ru')
  })

  it('names Ukrainian sentences', () => {
    const wrong = UKRAINIAN_SENTENCES.filter((sentence) => named(sentence) !== 'uk')
    expect(wrong).toEqual([])
  })

  it('falls back on the declared language where the text is short, and says so in the confidence', () => {
    expect(identifyLanguage('Bakı', { hint: 'az-Latn' })).toEqual({ language: 'az', confidence: 0.5 })
    expect(identifyLanguage('', { hint: 'ru' })).toEqual({ language: 'ru', confidence: 0 })
    expect(identifyLanguage('12:30')).toEqual({ language: 'und', confidence: 0 })
  })

  it('refuses a declared language of another script', () => {
    expect(named('Мосты', 'en')).not.toBe('en')
  })

  it('answers only from the candidates where they are given', () => {
    const guess = identifyLanguage('Die Brücke ist offen.', { candidates: ['en', 'tr'] })
    expect(['en', 'tr']).toContain(guess.language)
  })

  it('reads a long text in bounded work', () => {
    expect(named('x'.repeat(2_000_000))).toBeTypeOf('string')
  })
})
