import type { Page } from './make-version.ts'

/** Two fires on one morning in one town: the first alerts tell them hardly apart, the reports that follow do. */

const tell = (publisher: string, path: string, hour: number, headline: string, text: string): Page => ({
  publisher,
  path,
  language: 'en',
  published: `2025-03-04T${String(hour).padStart(2, '0')}:00:00+04:00`,
  headline,
  text,
})

export const ALERT_MILL = tell(
  'valley-rescue',
  'alerts/1',
  6,
  'Smoke over the river',
  'Fire crews were called out in Larnholm early on Tuesday, the fire service said. The paper mill of owner Petra Holm on the Brunna river burned, and its roof collapsed at six.',
)
/** The same before anybody knew what burns: too little to be one with a report. */
export const ALERT_SMOKE: Page = {
  ...ALERT_MILL,
  text: 'Fire crews were called out in Larnholm early on Tuesday, the fire service said. Smoke was seen over the Brunna river, where the paper mill of owner Petra Holm stands.',
}
export const ALERT_SCHOOL = tell(
  'khazar-wire',
  'en/2301',
  7,
  'Pupils in the street',
  'Fire crews were called out in Larnholm this morning, the fire service said. The 312 pupils of the school in Skerrow Road stand in the street, unhurt, with head teacher Ingrid Solvang.',
)
const MILL = [
  tell(
    'coast-times',
    'mill-burns',
    9,
    'Old paper mill burns down in Larnholm',
    'The old paper mill on the Brunna river in Larnholm burned down at dawn. The roof of the mill collapsed at six, owner Petra Holm said; 40 tonnes of paper were lost and nobody was in the building. Firefighters pumped water from the Brunna until noon. The mill made wrapping paper for bakeries and had been closed for repairs of its boiler since March; an investigator of the insurer is to look at the boiler, which stood under the part of the roof that fell first. The chimney, put up in 1911, is cracked and will be pulled down before the weekend. Holm, whose grandfather bought the mill, said she did not know whether the 26 workers would find it built up again.',
  ),
  tell(
    'steppe-post',
    'en/mill',
    11,
    'Paper mill lost to flames',
    'Flames destroyed the paper mill at the Brunna river before sunrise. Its owner Petra Holm told the Steppe Post that 40 tonnes of paper burned when the roof collapsed. The mill of Larnholm had been empty for the night, and firefighters took their water from the Brunna. Boats were kept off the river for three hours as burning wrapping paper drifted down to the lock. The boiler of the mill was under repair, and the insurer wants to know whether it was fired all the same. The chimney of 1911 may fall, so the mill lane is closed. The 26 workers of the mill were told by telephone to stay at home.',
  ),
]
const SCHOOL = [
  tell(
    'sahil-sesi',
    'en/school',
    10,
    'Pupils safe after fire at Skerrow Road school',
    'All 312 pupils of the school in Skerrow Road left the building unhurt this morning after a heater caught fire in the gym. Head teacher Ingrid Solvang praised the caretaker who rang the bell. Lessons at the school are to begin again on Thursday. The heater was nine years old and had been looked over in the autumn holidays, the town council said; the same kind stands in two more gyms, which are locked for now. The wall bars and the floor of the gym are charred. Parents were called by text message and fetched the younger pupils from the church hall across the road, where the cooks of the canteen handed out soup. The exams of the leaving class are put off by a week.',
  ),
  tell(
    'coast-times',
    'school-gym',
    12,
    'Heater sets school gym on fire',
    'A heater set the gym of the Skerrow Road school in Larnholm on fire; the 312 pupils are unhurt. Caretaker and head teacher Ingrid Solvang had the school empty within three minutes. Lessons begin again on Thursday, the school says. Parents fetched the younger pupils from the church hall, where the canteen cooked soup for them. The heater had been checked in the autumn, according to the council, which has locked two other gyms with heaters of that kind. The floor of the gym and its wall bars are lost. Leaving exams will be written a week later, Solvang told parents in a text message; the caretaker is to be honoured at assembly.',
  ),
]

/** What is told before anybody can tell the fires apart, and what is told then. */
export const FIRST: readonly Page[] = [ALERT_MILL, ALERT_SCHOOL, MILL[0]!]
export const THEN: readonly Page[] = [SCHOOL[0]!, MILL[1]!, SCHOOL[1]!]
