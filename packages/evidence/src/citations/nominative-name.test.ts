import { describe, expect, it } from 'vitest'
import { nominativeName } from './nominative-name.ts'

const NAMES: Readonly<Record<string, readonly string[]>> = {
  'Каспийский вестник': ['Каспийского вестника', 'Каспийскому вестнику', 'Каспийским вестником', 'Каспийском вестнике'],
  'Северный край': ['Северный край'],
  'Вечерний город': ['Вечернего города', 'Вечернему городу', 'Вечернем городе'],
  'Новая газета': ['Новой газеты', 'Новой газете', 'Новую газету', 'Новой газетой'],
  'Горная правда': ['Горной правды', 'Горной правде', 'Горную правду'],
  'Новая реальность': ['Новой реальности', 'Новой реальностью'],
  'Местные новости': ['Местных новостей', 'Местным новостям', 'Местными новостями', 'Местных новостях'],
  'Русские известия': ['Русских известий', 'Русским известиям'],
  'Степные ветры': ['Степных ветров', 'Степным ветрам'],
  'Новое агентство': ['Нового агентства', 'Новому агентству'],
}

describe('a name of an adjective and its noun gets its nominative back', () => {
  for (const [nominative, forms] of Object.entries(NAMES))
    for (const form of [nominative, ...forms]) it(form, () => expect(nominativeName(form)).toBe(nominative))

  it('leaves names of other shapes', () => {
    for (const name of ['Эхо Москвы', 'Вестнику', 'Reuters', 'Газета Побережья', 'Олег Белов'])
      expect(nominativeName(name)).toBe(name)
  })
})
