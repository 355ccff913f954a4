/**
 * JSON that keeps whole numbers of any size: a bigint becomes `{"$bigint":"12"}` and comes back as one.
 */
export function toStoredJson(value: unknown): string {
  return JSON.stringify(value ?? null, (_key, item: unknown) =>
    typeof item === 'bigint' ? { $bigint: item.toString() } : item,
  )
}

/** Reads what `toStoredJson` wrote. */
export function fromStoredJson(text: string): unknown {
  return JSON.parse(text, (_key, item: unknown) => (isTaggedBigint(item) ? BigInt(item.$bigint) : item))
}

function isTaggedBigint(item: unknown): item is { readonly $bigint: string } {
  return (
    typeof item === 'object' &&
    item !== null &&
    '$bigint' in item &&
    typeof item.$bigint === 'string' &&
    /^-?\d+$/.test(item.$bigint) &&
    Object.keys(item).length === 1
  )
}
