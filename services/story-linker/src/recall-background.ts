import type { ArticleVersion } from '@crosswire/record'
import { backgroundSubject, findRecallable, type Queryable, type ResolutionRow } from '@crosswire/store'
import { comparePair } from '@crosswire/story'

const DAY_MS = 86_400_000
const CANDIDATES = 8
const LEAST_SCORE = 0.35
/** Of a candidate only what opens it is compared: a passage recalls the news, not its details. */
const LEAD_CHARACTERS = 800

/** Links passages that recall an earlier event to the stories told then, as far as they are held. */
export async function recallBackground(tx: Queryable, record: ArticleVersion): Promise<ResolutionRow[]> {
  const found: ResolutionRow[] = []
  for (const passage of record.background) {
    const day = passage.date === null ? NaN : Date.parse(passage.date.split('/')[0]!)
    if (Number.isNaN(day)) continue
    const candidates = await findRecallable(
      tx,
      record.id,
      new Date(day - DAY_MS),
      new Date(day + 3 * DAY_MS),
      CANDIDATES,
    )
    const said = { language: record.language, published: new Date(day).toISOString(), text: passage.evidence.exact }
    const best = candidates
      .map((candidate) => ({ candidate, score: comparePair(said, leadOf(candidate.record)).score }))
      .sort((a, b) => b.score - a.score)[0]
    if (!best || best.score < LEAST_SCORE) continue
    found.push({
      subject: backgroundSubject(record.versionId, passage.evidence.start),
      kind: 'background',
      articleId: record.id,
      targetId: best.candidate.storyId,
      confidence: best.score,
    })
  }
  return found
}

const leadOf = ({ language, datePublished, headline, body }: ArticleVersion) => ({
  language,
  published: datePublished?.value,
  headline,
  text: (body.text ?? '').slice(0, LEAD_CHARACTERS),
})
