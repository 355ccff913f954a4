const prefix = 'scope.'

/** The rights that a form gives, and how far: those that were left out are not held. */
export function readGrantsForm(
  form: FormData,
): readonly { readonly permission: string; readonly scope: string }[] {
  return [...form].flatMap(([name, value]) =>
    name.startsWith(prefix) && typeof value === 'string' && value !== ''
      ? [{ permission: name.slice(prefix.length), scope: value }]
      : [],
  )
}

/** The name of the field that says how far a right reaches. */
export function grantField(permission: string): string {
  return `${prefix}${permission}`
}
