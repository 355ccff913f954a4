/** The page that an address names; nothing for the first one, which has an address of its own, and for no number. */
export function readPageNumber(text: string): number | undefined {
  if (!/^[1-9]\d{0,4}$/.test(text)) return undefined
  const page = Number(text)
  return page > 1 ? page : undefined
}
