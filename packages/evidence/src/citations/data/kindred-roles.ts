const listed = (words: string): ReadonlySet<string> =>
  new Set(
    words
      .trim()
      .split(/\s+/)
      .map((word) => word.replaceAll('_', ' ')),
  )

/** Roles that may be one person's: «политолог» is later «эксперт», «замминистра» is «чиновник», «тренер» is no «водитель». */
export const KINDRED_ROLES: readonly ReadonlySet<string>[] = [
  listed(`
    эксперт экспертка политолог аналитик экономист юрист историк специалист ученый профессор востоковед социолог психолог академик обозреватель
    исследователь наблюдатель биолог эколог сейсмолог метеоролог синоптик климатолог гидробиолог физик вирусолог эпидемиолог автор соавтор
    ekspert politoloq analitik iqtisadçı hüquqşünas tarixçi mütəxəssis alim professor sosioloq psixoloq akademik şərhçi siyasi_şərhçi təhlilçi
    iqtisadçı-ekspert tədqiqatçı müşahidəçi bioloq ekoloq seysmoloq meteoroloq sinoptik hidrobioloq fizik müəllif
    expert analyst economist specialist professor researcher scientist historian observer strategist biologist ecologist seismologist
    meteorologist forecaster sociologist physicist virologist epidemiologist geologist hydrobiologist author commentator pundit
  `),
  listed(`
    чиновник министр замминистра премьер премьер-министр президент вице-премьер вице-президент глава губернатор мэр градоначальник вице-мэр посол консул советник
    помощник секретарь пресс-секретарь представитель спикер вице-спикер депутат сенатор дипломат парламентарий политик законодатель замглавы
    руководитель замруководителя начальник замначальника председатель зампред госсекретарь генсек генсекретарь омбудсмен уполномоченный
    спецпредставитель комиссар канцлер лидер аким хаким хоким
    nazir nazir_müavini baş_nazir prezident vitse-prezident vitse-baş_nazir başçı rəhbər qubernator mer səfir konsul müşavir köməkçi katib
    mətbuat_katibi nümayəndə sözçü spiker deputat millət_vəkili senator rəsmi diplomat siyasətçi ombudsman səlahiyyətli rəis rəis_müavini
    sədr sədr_müavini müavin lider kansler dövlət_katibi komissar müvəqqəti_işlər_vəkili
    official minister premier president chief head governor mayor ambassador consul adviser advisor aide secretary spokesman spokeswoman
    spokesperson speaker deputy senator lawmaker legislator diplomat politician ombudsman commissioner envoy representative leader chancellor
    undersecretary counsellor
  `),
  listed(`
    тренер тренерша спортсмен спортсменка дзюдоист дзюдоистка борец боксер футболист теннисист теннисистка вратарь форвард нападающий
    чемпион чемпионка капитан шахматист гроссмейстер игрок наставник учитель
    məşqçi baş_məşqçi çalışdırıcı mütəxəssis idmançı boksçu güləşçi futbolçu qapıçı şahmatçı çempion cüdoçu kapitan müəllim
    coach player goalkeeper captain champion judoka wrestler boxer footballer swimmer teacher athlete
  `),
  listed(`
    директор гендиректор директриса предприниматель бизнесмен владелец собственник основатель управляющий руководитель глава перевозчик
    direktor baş_direktor sahibkar iş_adamı təsisçi icraçı_direktor rəhbər
    director businessman entrepreneur founder owner executive manager ceo chairman chairwoman chair chief head forwarder
  `),
  listed(`
    адвокат защитник защитница юрист vəkil müdafiəçi hüquqşünas lawyer attorney counsel
  `),
  listed(`
    военный командир комбат генерал полковник командующий офицер солдат hərbçi komandan general polkovnik mayor podpolkovnik leytenant zabit əsgər sözçü rəis rəsmi
    commander general colonel admiral soldier officer sergeant lieutenant major
  `),
  listed(`
    врач медик хирург главврач həkim baş_həkim doctor physician surgeon medic nurse
  `),
  listed(`
    режиссер актер актриса певец певица писатель художник композитор продюсер артист
    rejissor aktyor aktrisa müğənni yazıçı rəssam bəstəkar prodüser
    actor actress singer writer artist composer producer
  `),
]

/** What any single speaker of a text may be called later. */
export const EXPERTS: ReadonlySet<string> = listed(
  'эксперт эксперта специалист аналитик ekspert analitik mütəxəssis expert analyst',
)

/** Nouns for whoever was just spoken of, whatever he is. */
export const ANY_SPEAKER: ReadonlySet<string> = listed('собеседник собеседница спикер həmsöhbət interviewee speaker')
