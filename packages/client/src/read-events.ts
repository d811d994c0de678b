/** One event of a stream. */
export interface StreamEvent {
  event: string
  data: string
  id: string | null
}

/**
 * Reads server-sent events (WHATWG HTML, section 9.2) out of a body. A comment is given as an event without data, so that
 * whoever waits knows that the other side is there.
 */
export async function* readEvents(body: AsyncIterable<Uint8Array>): AsyncGenerator<StreamEvent | null> {
  const decoder = new TextDecoder()
  let rest = ''
  let fields: { event?: string; data: string[]; id?: string } = { data: [] }
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split(/\r\n|\n|\r(?!$)/)
    rest = lines.pop()!
    for (const line of lines) {
      if (line === '') {
        if (fields.data.length > 0)
          yield { event: fields.event ?? 'message', data: fields.data.join('\n'), id: fields.id ?? null }
        fields = { data: [] }
      } else if (line.startsWith(':')) yield null
      else {
        const [, name, value] = /^([^:]*):? ?(.*)$/s.exec(line)!
        if (name === 'data') fields.data.push(value!)
        else if (name === 'event' || name === 'id') fields[name] = value!
      }
    }
  }
}
