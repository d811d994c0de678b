import { Frequencies } from '../linker/frequencies.ts'
import { priorOf } from '../linker/priors.ts'
import type { Token } from '../reading/tokens.ts'
import { foldWord } from '../text/fold.ts'

/** Letters of a piece, the edge of a word counted as one. */
const PIECE = 5
/** What the frequencies have never seen. */
const UNSEEN = 0

interface Piece {
  count: number
  /** Inverse document frequency of the words it comes from, their mean. */
  idf: number
}

/** The pieces of a text's words: what is left of a word's likeness to another where no stem joins the two. */
export type Pieces = ReadonlyMap<string, Piece>

/** Cuts words and figures into overlapping pieces, each as rare as the words that have it. */
export function cutPieces(text: string, tokens: readonly Token[], language: string): Map<string, Piece> {
  const frequencies = new Frequencies(priorOf(language))
  const words = new Map<string, Piece>()
  for (const { word, start, end } of tokens) {
    if (word?.stem === 0) continue
    const written = foldWord(text.slice(start, end))
    const known = words.get(written)
    if (known) known.count++
    else words.set(written, { count: 1, idf: frequencies.idf(word?.stem ?? UNSEEN) })
  }
  const pieces = new Map<string, Piece>()
  for (const [written, { count, idf }] of words) {
    const edged = ` ${written} `
    for (let from = 0; from === 0 || from + PIECE <= edged.length; from++) {
      const cut = edged.slice(from, from + PIECE)
      const known = pieces.get(cut)
      if (!known) pieces.set(cut, { count, idf })
      else {
        known.idf = (known.idf * known.count + idf * count) / (known.count + count)
        known.count += count
      }
    }
  }
  return pieces
}

/** Cosine of two texts over the pieces of their words, 0 to 1; `rarity`: the power in which rareness counts. */
export function likenessOfPieces(a: Pieces, b: Pieces, rarity: number): number {
  const weigh = ({ count, idf }: Piece): number => (1 + Math.log(count)) * idf ** rarity
  let dot = 0
  for (const [cut, piece] of a) {
    const other = b.get(cut)
    if (other) dot += weigh(piece) * weigh(other)
  }
  const norm = (pieces: Pieces): number =>
    Math.sqrt([...pieces.values()].reduce((sum, piece) => sum + weigh(piece) ** 2, 0))
  return dot === 0 ? 0 : dot / (norm(a) * norm(b))
}
