/**
 * Maps a stream with at most `width` tasks under way and gives the results in the order of the input.
 * Memory is bounded by `width`: the input is pulled no further ahead than that.
 */
export async function* mapInOrder<Input, Output>(
  inputs: AsyncIterable<Input>,
  width: number,
  task: (input: Input) => Promise<Output>,
): AsyncGenerator<Output> {
  const underWay: Promise<Output>[] = []
  for await (const input of inputs) {
    const result = task(input)
    // A failure is thrown where its result is awaited, in order; until then it must not count as unhandled.
    result.catch(() => undefined)
    underWay.push(result)
    if (underWay.length >= width) yield await underWay.shift()!
  }
  for (const result of underWay) yield await result
}
