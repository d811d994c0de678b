import type { Asked, Transport } from './transport.ts'

/** Records of an NDJSON answer, as they come. Throws where the answer breaks off. */
export async function* readLines<Item>(transport: Transport, asked: Asked): AsyncGenerator<Item, void> {
  const { body } = await transport.open({ ...asked, accept: 'application/x-ndjson' })
  let rest = ''
  const decoder = new TextDecoder()
  for await (const chunk of body as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n')
    rest = lines.pop()!
    for (const line of lines) yield JSON.parse(line) as Item
  }
  if (rest !== '') throw new TypeError('the answer broke off within a line')
}
