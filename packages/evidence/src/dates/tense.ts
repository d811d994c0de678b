/** Which way a sentence looks in time, for dates that leave it open. */
export type Tense = 'past' | 'future' | 'open'

const CUES: Readonly<Record<string, { future: RegExp; past: RegExp }>> = {
  ru: {
    future:
      /(?<!\p{L})(?:буд(?:ет|ут|ем|у)|состо[ия]тся|пройд[её]т|пройдут|начн[её]тся|начнутся|ожида[ею]тся|предстоит|планиру\p{L}{1,6}|намерен\p{L}{0,2}|собира[ею]тся|запланирован\p{L}{0,2}|долж(?:ен|на|но|ны)|вступ(?:ит|ают|ят)|откро[ею]тся|завершится|появится|получ[иа]т|смо(?:жет|гут)|прибудет)(?!\p{L})|(?<!\p{L})(?:при|по|за|вы|у|про|пере|от|под|до|об|рас|раз|на|из|ис|со|вос|воз|вер)(?!\p{Ll}{0,4}(?:ход|нос|вод|сто|глад|гляд))\p{Ll}{1,12}(?:[^аяеивы]ет|ёт|ит|[^аяую]ут|[^аяую]ят)(?:ся)?(?!\p{L})/giu,
    past: /(?<!\p{L})[\p{Ll}]{2,18}(?:л|ла|ло|ли|лся|лась|лось|лись|ан[аоы]?|ен[аоы]?|ят[аоы]?)(?!\p{L})/giu,
  },
  az: {
    future:
      /(?<!\p{L})\p{L}{2,18}(?:acaq|əcək|acağı|əcəyi|acağ|əcəy|malıdır|məlidir|acaqlar|əcəklər)\p{L}{0,8}(?!\p{L})/giu,
    past: /(?<!\p{L})\p{L}{2,18}(?:ıb|ib|ub|üb|ıblar|iblər|dı|di|du|dü|mışdı|mişdi|muşdu|müşdü|mış|miş)(?!\p{L})/giu,
  },
  en: {
    future:
      /(?<!\p{L})(?:will|shall|would|due to|plans? to|planned for|scheduled|expected|set to|to be|going to|is to|are to|intends?|next|upcoming)(?!\p{L})/giu,
    past: /(?<!\p{L})(?:was|were|had|has|have|did|said|told|began|went|came|took|made|held|met|won|lost|fell|rose|\p{L}{2,18}ed)(?!\p{L})/giu,
  },
}

/** The tense of the verb nearest to a place in a sentence. `at` is an index into `sentence`. */
export function tenseAt(sentence: string, at: number, language: string): Tense {
  const cues = CUES[language]
  if (!cues) return 'open'
  let best: Tense = 'open'
  let distance = Infinity
  for (const tense of ['future', 'past'] as const) {
    const cue = cues[tense]
    cue.lastIndex = 0
    for (let match = cue.exec(sentence); match; match = cue.exec(sentence)) {
      const away = Math.abs(match.index - at)
      // «будет построен»: the future's own participle does not make it past.
      if (away < distance - (best === 'future' ? 20 : 0)) {
        distance = away
        best = tense
      }
    }
  }
  return best
}
