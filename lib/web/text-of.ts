/** One text out of a part of an address: the first where it stands there twice, nothing where it is empty. */
export function textOf(value: string | readonly string[] | undefined): string | undefined {
  const text = typeof value === 'string' ? value : value?.[0]
  return text === '' ? undefined : text
}
