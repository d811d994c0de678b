import { expect, it } from 'vitest'
import { findSlips } from './find-slips.ts'

it('sees a letter left out, doubled or swapped beside the word as it should be', () => {
  expect(findSlips('Посол росийского ведомства встретил российских коллег.', 'ru')).toEqual(['росийского'])
  expect(findSlips('The commitee met. The committee will meet again; the committees agree.', 'en')).toEqual([
    'commitee',
  ])
  expect(findSlips('Nazirlik məlumat yayıb, nazirlikdən bildirilib.', 'az')).toEqual([])
})

it('takes endings for grammar', () => {
  expect(findSlips('Министерство сообщило; в министерстве сообщили, министерством сообщается.', 'ru')).toEqual([])
})
