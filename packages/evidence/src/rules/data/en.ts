import type { RuleBook } from '../rule.ts'

/** English wordings; `docs/guides/teach-it-a-wording.md` tells how to add one. */
// prettier-ignore
export const EN_RULES: RuleBook = {
  language: 'en',
  rules: [
    { id: 'en.line.source', pattern: '^ !source|sources : {src}', edge: 'self>src', examples: ['Source: TASS => TASS'] },

    // Chains
    { id: 'en.via.citing', pattern: '!citing|quoting {src}', edge: 'prev>src', examples: ['TASS reported, citing the Russian Foreign Ministry. => TASS; Russian Foreign Ministry < TASS'] },
    { id: 'en.via.reference', pattern: 'with !reference to {src}', edge: 'prev>src', examples: ['Interfax said with reference to the Georgian police. => Interfax; Georgian police < Interfax'] },
    { id: 'en.via.referring', pattern: '!referring|referred|refers to {src}', edge: 'prev>src', examples: ['Reuters reported the deal, referring to two sources. => Reuters; two sources < Reuters'] },
    { id: 'en.quoted.outlet', pattern: '{out} ~ !quoted|quotes|cited|cites {spk} as', edge: 'self>out>src', examples: ['TASS quoted Minister Oleg Belov as saying the road was open. => TASS; Oleg Belov < TASS', 'Reuters cites the Georgian interior ministry as saying the road is open. => Reuters; Georgian interior ministry < Reuters'] },
    { id: 'en.quoted.cited-by', pattern: '{src} !cited|quoted by {out}', edge: 'self>out>src', examples: ['The price will rise, according to two traders cited by Bloomberg. => Bloomberg; two traders < Bloomberg'] },
    { id: 'en.via.outlet-cites', pattern: '{out} ~ !cited|cites {src}', edge: 'self>out>src', examples: ['Bloomberg cited two officials. => Bloomberg; two officials < Bloomberg'] },
    { id: 'en.via.cited', pattern: '[which|that] !cited|cites {src}', edge: 'prev>src', examples: ['The deal is off, according to Reuters, which cited two officials. => Reuters; two officials < Reuters'] },

    // Quoted by an outlet
    { id: 'en.quoted.by-as', pattern: '{spk} ~ was|were|is !quoted by {out}', edge: 'self>out>src', examples: ['Minister Oleg Belov was quoted by TASS as saying the road was open. => TASS; Oleg Belov < TASS'] },
    { id: 'en.quoted.as-by', pattern: '{spk} ~ was|were|is !quoted as saying by {out}', edge: 'self>out>src', examples: ['Minister Oleg Belov was quoted as saying by Interfax. => Interfax; Oleg Belov < Interfax'] },

    // Told to an outlet
    { id: 'en.told.verb', pattern: '{spk} ~ !told|tells {out}', edge: 'self>out>src', examples: ['Two officials told Reuters the deal was off. => Reuters; Two officials < Reuters'] },
    { id: 'en.told.to', pattern: '{spk} ~ !<say> ~ to {out}', edge: 'self>out>src', examples: ['Coach Lev Kats explained to Reuters why he left. => Reuters; Lev Kats < Reuters'] },
    { id: 'en.told.confirmed-by', pattern: '!confirmed|denied|disclosed|described to {out} ~ by {spk}', edge: 'self>out>src', examples: ['The decision was confirmed to Reuters by coach Lev Kats. => Reuters; Lev Kats < Reuters'] },
    { id: 'en.channel.interview', pattern: 'in an|the|his|her|its !interview with|to|for|on {out}', edge: 'self>out', examples: ['Coach Lev Kats said in an interview with the Guardian that he would leave. => Guardian; Lev Kats < Guardian'] },
    { id: 'en.channel.speaking', pattern: '!speaking to|on {out}', edge: 'self>out', examples: ['Speaking to Reuters, coach Lev Kats said he would leave. => Reuters; Lev Kats < Reuters'] },

    // Prepositional
    { id: 'en.according.to', pattern: '!according to {src}', edge: 'self>src', examples: ['According to TASS, nobody was hurt. => TASS', 'The road is closed, according to the Georgian interior ministry. => Georgian interior ministry'] },
    { id: 'en.according.per', pattern: '[^] !per {out}', edge: 'self>src', examples: ['Per Reuters, the bank will cut 500 jobs. => Reuters'] },
    { id: 'en.channel.seen', pattern: '!seen|reviewed|obtained|viewed by {out}', edge: 'self>out', examples: ['The letter, seen by Reuters, is dated March 3. => Reuters'] },
    { id: 'en.according.words', pattern: 'in the !words of {src}', edge: 'self>src', examples: ['In the words of coach Lev Kats, it was a bad day. => Lev Kats'] },

    // Passive
    { id: 'en.passive.by', pattern: '!reported|released|published|announced|issued|quoted|confirmed|carried|disclosed by {src}', edge: 'self>src', examples: ['The figures were released by the Georgian interior ministry. => Georgian interior ministry', 'As reported by TASS, the road is open. => TASS'] },

    { id: 'en.passive.in', pattern: 'is|was|are|were|as ~ !noted|stated|said|mentioned|reported|emphasized|emphasised|underlined|stressed in {doc}', edge: 'self>src', examples: ['The talks will go on, it was noted in the statement of the Russian Foreign Ministry. => Russian Foreign Ministry', 'As stated in a report by the Georgian police, the road is open. => Georgian police'] },
    { id: 'en.passive.compiled', pattern: 'data|figures|statistics|information !compiled|collected|provided|gathered by {src}', edge: 'self>src', examples: ['Data compiled by Bloomberg show that exports rose. => Bloomberg'] },
    { id: 'en.passive.by-late', pattern: '!reported ~ by {out}', edge: 'self>src', examples: ['The cuts were reported earlier on Monday by Reuters. => Reuters'] },

    // What a speaker does beside his words
    { id: 'en.gesture.after', pattern: '" [,] !<gesture> {who}', edge: 'self>src', examples: ['"We will win," smiled coach Lev Kats. => Lev Kats'] },
    { id: 'en.gesture.before', pattern: '" [,] {who} ~ !<gesture>', edge: 'self>src', examples: ['"We will win," coach Lev Kats laughs. => Lev Kats'], counterExamples: ['Coach Lev Kats laughs.'] },

    // Plain subject and verb
    { id: 'en.say.inverted', pattern: '" [,] [–] !<say> {spk}', edge: 'self>src', examples: ['"It is over," said coach Lev Kats. => Lev Kats'] },
    { id: 'en.say.inverted-comma', pattern: ', !<say> {spk}', edge: 'self>src', examples: ['The road is open, says the ministry of transport. => ministry of transport'] },
    { id: 'en.show.doc', pattern: '{doc} ~ !<show>', edge: 'self>src', examples: ['An Accounts Chamber report shows that costs rose. => Accounts Chamber'] },
    { id: 'en.say.apposition', pattern: '{who} , !<say>', edge: 'self>src', examples: ['Its executive director, Kirill Podosinov, explained why prices fell. => Kirill Podosinov'] },
    { id: 'en.say.described', pattern: '{spk} , who|which|whose|aged … , !<say>', edge: 'self>src', examples: ['Lev Kats, who coached the side for ten years, said he would leave. => Lev Kats'] },
    { id: 'en.say.not', pattern: '{spk} ~ did|does|do|has|have not !rule|ruled out', edge: 'self>src', examples: ['The Georgian interior ministry did not rule out charges. => Georgian interior ministry'] },
    { id: 'en.say.subject', pattern: '{spk} ~ !<say|name>', edge: 'self>src', examples: ['The Russian Foreign Ministry said in a statement that talks would go on. => Russian Foreign Ministry', 'TASS reports that the road is open. => TASS'] },
  ],
}
