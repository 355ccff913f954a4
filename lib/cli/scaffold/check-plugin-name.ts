const form = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const longest = 40

/**
 * Says in one sentence why a plugin cannot be called so; nothing when it can.
 *
 * @param taken ids of domains and plugins, and names that tables or tokens begin with already
 */
export function checkPluginName(
  id: string | undefined,
  title: string | undefined,
  taken: readonly string[],
): string | undefined {
  if (id === undefined || title === undefined) {
    return 'Say the id and the title: npm run plugin:new -- warranty "Warranty".'
  }
  if (!form.test(id) || id.length > longest) {
    return `"${id}" is no id. Take ${longest} small letters, digits and single dashes at most, a letter first.`
  }
  if (taken.includes(id)) return `"${id}" is taken. Choose another id.`
  if (!/^[^'"`{}<>\\\n]{1,60}$/.test(title)) {
    return 'The title is 1 to 60 characters without quotes, braces, angle brackets and backslashes.'
  }
  return undefined
}
