import { catalogue } from '@crosswire/publishers'
import { describe, expect, it } from 'vitest'
import { annotate } from '../annotate.ts'

const cited = (text: string, language: string) =>
  annotate({ id: 'x', language, text }, { catalogue }).citations.map(
    ({ relation, kind, cited, via }) => `${relation} ${kind} ${cited.canonicalName}${via === null ? '' : ' via'}`,
  )

describe('a line that says whose the pictures are', () => {
  // prettier-ignore
  it.each([
    ['ru', 'Фото: Reuters', 'credits publisher Reuters'],
    ['ru', 'Фото © РИА Новости / Иван Петров', 'credits publisher RIA Novosti'],
    ['ru', 'Фото: Иван Петров / ТАСС', 'credits publisher TASS'],
    ['ru', '(Фото: AFP)', 'credits publisher Agence France-Presse'],
    ['ru', 'Фото с сайта МЧС РФ', 'credits institution Ministry of Emergency Situations of Russia'],
    ['ru', 'Фото: пресс-служба МИД РФ', 'credits institution Ministry of Foreign Affairs of Russia'],
    ['ru', 'Кадр из видео: «Голос побережья»', 'credits publisher Golos poberezhya'],
    ['ru', 'Фото: Иван Петров', 'credits person Ivan Petrov'],
    ['az', 'Foto: AZƏRTAC', 'credits publisher AZERTAC'],
    ['az', 'Foto: Səbuhi Əhmədov / APA', 'credits publisher APA'],
    ['en', 'REUTERS/Ivan Petrov', 'credits publisher Reuters'],
    ['en', 'Photo by John Smith/AP', 'credits publisher Associated Press'],
    ['en', '© Reuters', 'credits publisher Reuters'],
  ])('%s: %s', (language, text, edge) => {
    expect(cited(text, language)).toEqual([edge])
  })

  it('is no dateline and brings no source through the house that made them', () => {
    expect(cited('(Фото: AFP)\n\nМост откроют в мае, сообщил министр Олег Белов.', 'ru')).toEqual([
      'credits publisher Agence France-Presse',
      'cites person Oleg Belov',
    ])
  })

  it('is not any text that speaks of pictures', () => {
    expect(cited('Фото с места аварии есть у агентства ТАСС, сообщила полиция Батуми.', 'ru')).toEqual([
      'cites institution Police of Batumi',
    ])
    expect(cited('Photos of the ship were released by the Georgian interior ministry.', 'en')).toEqual([
      'cites institution Ministry of Internal Affairs of Georgia',
    ])
  })
})
