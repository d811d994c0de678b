import { z } from 'zod'

/** How the API says no (RFC 9457). `code` is stable; `type` is a page that says what to do. */
export const Problem = z
  .object({
    type: z.string().meta({ description: 'URI reference of a page on this kind of problem.' }),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().meta({ description: 'This one time; operators find it in the log.' }),
    code: z.string().meta({ description: 'An open list: more may come.' }),
    action: z.string().meta({ description: 'What to do about it.' }),
    errors: z
      .array(z.object({ pointer: z.string(), detail: z.string() }))
      .optional()
      .meta({ description: 'What is wrong: a JSON pointer into the body, or ?name of a parameter.' }),
  })
  .loose()
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof Problem>
