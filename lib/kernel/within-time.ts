/**
 * Waits for work only so long. Work that is late goes on, because nobody can stop it: what it still does must not
 * count.
 *
 * @param tooLate what the error says then
 */
export async function withinTime<T>(
  milliseconds: number,
  tooLate: string,
  work: () => Promise<T>,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(tooLate)), milliseconds)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
