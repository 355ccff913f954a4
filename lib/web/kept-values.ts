const longestValue = 4000

/** What was typed, to be shown again: no files, no secrets, nothing that the form itself put in. */
export function keptValues(form: FormData): Readonly<Record<string, string>> {
  const kept: Record<string, string> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || /^[_$]|password/i.test(name)) continue
    kept[name] = value.slice(0, longestValue)
  }
  return kept
}
