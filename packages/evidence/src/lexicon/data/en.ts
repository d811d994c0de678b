/** English words of attribution, in their dictionary form: the code makes tenses and numbers. Irregular pasts follow `/`. */
export const EN_VERBS: Readonly<Record<'say' | 'relay' | 'show' | 'name' | 'gesture', string>> = {
  say: `
    say/said tell/told state note add stress emphasize emphasise underline highlight announce claim confirm deny/denied warn explain
    argue insist comment declare assert recall acknowledge admit/admitted predict suggest believe think/thought ask allege
    reply/replied respond reiterate recount complain concede contend disclose estimate expect forecast/forecast promise pledge reveal
    speculate stipulate testify/testified urge vow observe joke quip/quipped conclude remark maintain affirm caution clarify/clarified
    elaborate express hope lament mention object observe propose protest reason recommend remember request specify/specified
    underscore voice advise appeal apologize apologise assure boast brief calculate certify/certified condemn counter criticise criticize
    demand deplore doubt emphasise envisage fear feel/felt fume grumble hail hint imply/implied inform interject joke know/knew praise
    profess project reckon regret/regretted reject relate signal sigh snap speak/spoke swear/swore tally teach/taught threaten venture welcome wonder worry/worried
    point describe link envision accuse blame call attribute
  `,
  relay: `
    report write/wrote quote cite broadcast/broadcast carry/carried relay tweet post share
  `,
  show: 'show/showed indicate suggest find/found reveal state say/said read/read confirm demonstrate record warn note conclude estimate',
  gesture:
    'smile laugh shrug/shrugged nod/nodded grin/grinned chuckle weep/wept shout whisper cry/cried grimace wince frown beam mutter murmur gush groan giggle',
  name: 'call describe label brand term dub dismiss',
}

export const EN_OUTLET_NOUNS = `
  agency newspaper daily broadcaster newswire channel website portal magazine weekly outlet publication site wire tabloid
  station radio television network paper media press blog journal
`
export const EN_INSTITUTION_NOUNS = `
  ministry=Ministry department=Department service=Service committee=Committee commission=Commission prosecutor~ police=Police court=Court
  government=Government parliament=Parliament cabinet=Cabinet administration=Administration embassy=Embassy mission=Mission consulate=Consulate
  company=company corporation=company firm=company operator=company manufacturer=company airline=company bank=Bank regulator=* organisation=*
  organization=* fund=Fund institute=Institute university=University academy=Academy centre=Cent center=Cent party=Party federation=Federation
  union=Union association=Association club=Club airport=Airport port=Port hospital=Hospital headquarters=* authority=* council=Council
  assembly=Assembly senate=Senate congress=Congress kremlin=Kremlin chamber=Chamber inspectorate=Inspect secretariat=Secretariat office=*
  bureau=Bureau observatory=Observatory laboratory=Laboratory school=School museum=Museum theatre=Theat exchange=Exchange consortium=Consortium
  army=Army military=Armed navy=Navy pentagon=Pentagon agency=Agency directorate=Directorate board=Board foundation=Foundation
  tribunal=Tribunal league=League society=Society group=company consultancy=company forwarder=company lender=Bank carrier=company developer=company
  retailer=company producer=company watchdog=* think-tank=Institute thinktank=Institute nonprofit=* charity=* monitor=* treasury=Treasury presidency=Presiden
  delegation=* command=* coastguard=Guard guard=Guard brigade=* municipality=Municipality hall=City mosque=* church=Church diocese=Diocese
  syndicate=* trust=Trust alliance=Alliance coalition=Coalition bloc=* refinery=company utility=company pollster=* prosecutors=Prosecutor
  campaign=Campaign management=* leadership=* organiser=* organizer=* judiciary=Judiciary unit=* division=* body=* taskforce=* force=Force
`
export const EN_PRESS_NOUNS = 'press-service press-office press-centre press-center'
export const EN_COMMUNICATIONS = `
  statement report release press-release communique comment address letter reply answer publication document text summary information
  material article piece study survey review forecast post tweet entry speech interview note notice announcement briefing
  investigation poll statistic data figure analysis dispatch bulletin readout transcript message filing remark account presentation paper
  news-release memo advisory update database research factsheet
`
export const EN_DOCUMENTS = `
  decree law bill resolution order agreement contract protocol decision ruling constitution declaration memorandum charter directive regulation
  verdict treaty accord indictment act accord affidavit lawsuit complaint
`
export const EN_OFFICES = `
  minister premier president chief head governor mayor ambassador consul adviser advisor aide secretary spokesman spokeswoman spokesperson
  speaker deputy senator lawmaker director chairman chairwoman chair commander general colonel admiral lawyer attorney prosecutor judge coach
  captain analyst expert professor doctor physician actor actress singer writer author leader founder owner businessman entrepreneur
  diplomat politician ombudsman commissioner envoy representative coordinator rector dean patriarch archbishop bishop economist historian
  researcher scientist engineer champion player goalkeeper artist composer producer presenter executive manager ceo co-author headteacher
  strategist trader broker supervisor chancellor king prince sheikh imam pope rabbi activist blogger journalist correspondent reporter
  driver fisherman farmer resident witness skipper forwarder judoka wrestler boxer footballer swimmer legislator congressman congresswoman
  undersecretary vice-president vice-premier counsel attache counsellor principal superintendent sheriff inspector detective officer official
  hydrobiologist biologist physicist seismologist meteorologist sociologist architect surgeon virologist epidemiologist geologist headmaster
  teacher student nurse pilot astronaut sergeant lieutenant major brigadier editor publisher columnist commentator pundit president-elect secretary-of-state attorney-general secretary-general prime-minister
`
export const EN_ANONYMOUS = `
  source insider eyewitness witness resident local neighbour neighbor passer-by official expert analyst specialist observer employee staffer worker
  driver trucker haulier fisherman farmer passenger tourist student teacher parent doctor medic rescuer guard soldier officer policeman
  investigator activist campaigner scientist researcher trader broker investor banker participant user commentator reader subscriber carrier
  builder miner oilman engineer meteorologist forecaster seismologist ecologist biologist historian economist lawyer journalist
  correspondent shopkeeper seller buyer customer owner neighbour relative mother father widow wife husband brother sister friend colleague
  refugee migrant volunteer sailor crew pilot dispatcher exporter importer producer supplier developer dealer critic supporter opponent
  fan spectator guest visitor patient people person man woman diplomat negotiator lawmaker deputy someone executive shipper crew fighter
  villager townspeople protester demonstrator climber pensioner survivor villager trader merchant consultant insiders operative aide adviser
`
export const EN_AUDIENCE = 'reporter journalist newsman press media'
export const EN_ADVERBS = `
  also earlier later then today yesterday tomorrow now already still again however officially publicly privately personally once twice repeatedly
  recently previously separately meanwhile instead only just always never often reportedly bluntly wryly quietly initially subsequently
  first finally even simply further once-again monday tuesday wednesday thursday friday saturday sunday overnight late early there here
  anonymously angrily calmly cautiously confidently emphatically explicitly firmly openly proudly sadly candidly afterwards
`
export const EN_FUNCTION_WORDS = {
  preposition: `
    of in on at to for from with by about into over under after before between through during without against among near around despite
    including since until upon via within across along amid behind beyond off onto per regarding concerning
  `,
  conjunction:
    'and or but that which who whom whose when where while if because although though as than so nor whether what how why unless',
  negation:
    "not no never neither nor none n't cannot didn't doesn't don't won't wasn't weren't hasn't haven't hadn't isn't aren't nobody nothing",
  determiner: `
    a an the this that these those its his her their our my your one two three four five six seven eight nine ten several some many few
    another other both each every all any most more less various dozens hundreds half
  `,
  stop: `
    is are was were be been being am will would shall should can could may might must has have had do does did there it
  `,
} as const

/** Demonyms and country adjectives. */
// prettier-ignore
export const EN_COUNTRY_ADJECTIVES: Readonly<Record<string, string>> = {
  russian: 'RU', azerbaijani: 'AZ', armenian: 'AM', georgian: 'GE', turkish: 'TR', iranian: 'IR', ukrainian: 'UA', kazakh: 'KZ', kazakhstani: 'KZ', uzbek: 'UZ',
  turkmen: 'TM', kyrgyz: 'KG', tajik: 'TJ', belarusian: 'BY', moldovan: 'MD', american: 'US', british: 'GB', french: 'FR', german: 'DE', italian: 'IT', spanish: 'ES',
  polish: 'PL', chinese: 'CN', japanese: 'JP', korean: 'KR', indian: 'IN', pakistani: 'PK', afghan: 'AF', israeli: 'IL', palestinian: 'PS', syrian: 'SY', iraqi: 'IQ',
  lebanese: 'LB', egyptian: 'EG', saudi: 'SA', qatari: 'QA', emirati: 'AE', greek: 'GR', bulgarian: 'BG', romanian: 'RO', hungarian: 'HU', czech: 'CZ', slovak: 'SK',
  serbian: 'RS', croatian: 'HR', latvian: 'LV', lithuanian: 'LT', estonian: 'EE', finnish: 'FI', swedish: 'SE', norwegian: 'NO', danish: 'DK', dutch: 'NL',
  belgian: 'BE', austrian: 'AT', swiss: 'CH', portuguese: 'PT', canadian: 'CA', mexican: 'MX', brazilian: 'BR', argentine: 'AR', australian: 'AU', vietnamese: 'VN',
  indonesian: 'ID', malaysian: 'MY', thai: 'TH', mongolian: 'MN', cypriot: 'CY', maltese: 'MT', slovenian: 'SI', icelandic: 'IS', irish: 'IE', us: 'US', uk: 'GB', eu: 'EU',
}
