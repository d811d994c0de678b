interface Graded {
  /** Log-odds. */
  score: number
  /** 0 to 1, as people said. */
  answer: number
}

/** How well scores order pairs, and follow grades: what a pair's score is for. */
export function describeGrades(pairs: readonly Graded[]): string {
  const grades = pairs.map(({ score }) => 1 / (1 + Math.exp(-score)))
  const answers = pairs.map(({ answer }) => answer)
  const f1s = [0.4, 0.45, 0.5, 0.55, 0.6].map((least) => `${f1(grades, answers, least).toFixed(3)} from ${least} on`)
  return `Pearson ${pearson(grades, answers).toFixed(3)}, AUC ${areaUnderCurve(grades, answers).toFixed(3)}, F1 ${f1s.join(', ')}`
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [x, y] = [mean(xs), mean(ys)]
  const product = (a: readonly number[], b: readonly number[], from: number, to: number): number =>
    a.reduce((sum, value, i) => sum + (value - from) * (b[i]! - to), 0)
  return product(xs, ys, x, y) / Math.sqrt(product(xs, xs, x, x) * product(ys, ys, y, y))
}

const SAME = 0.5

function areaUnderCurve(grades: readonly number[], answers: readonly number[]): number {
  const same = grades.filter((_grade, i) => answers[i]! > SAME)
  const others = grades.filter((_grade, i) => answers[i]! <= SAME)
  const wins = same.map((a) => mean(others.map((b) => (a > b ? 1 : a === b ? 0.5 : 0))))
  return mean(wins)
}

function f1(grades: readonly number[], answers: readonly number[], least: number): number {
  const found = grades.filter((grade) => grade >= least).length
  const same = answers.filter((answer) => answer > SAME).length
  const right = grades.filter((grade, i) => grade >= least && answers[i]! > SAME).length
  return found + same === 0 ? 0 : (2 * right) / (found + same)
}
