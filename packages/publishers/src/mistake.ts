/** Something in a publishers file that its schema cannot see. */
export interface Mistake {
  path: (string | number)[]
  /** Which publisher, in words. */
  where: string
  message: string
}
