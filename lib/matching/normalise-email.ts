const longestEmail = 254
const emailForm = /^[^\p{C}\p{Z}@]+@[^\p{C}\p{Z}@]+$/u

/**
 * The form of an e-mail address by which people are told apart: NFKC, trimmed, in lower case.
 *
 * The `@` must be there before NFKC, which would make one out of `＠` and `﹫`.
 *
 * @returns nothing for what is no address
 */
export function normaliseEmail(text: string): string | undefined {
  if (text.length > longestEmail || text.split('@').length !== 2) return undefined
  const key = text.normalize('NFKC').trim().toLowerCase().normalize('NFKC')
  return key.length <= longestEmail && emailForm.test(key) ? key : undefined
}
