/** Fields whose names are numbers hold what a script sends besides the form's own fields. */
const rowName = /^\d+$/
/** Texts that begin with `$` stand for other values; of those a form's state and fields need these few. */
const harmlessText = /^\$(?:\$|K\d+$|undefined$|n-?\d+$|D[\d:.TZ-]+$|NaN$|-?Infinity$|-0$|\d+(?::\w+)*$)/
const inherited = /__proto__|constructor|prototype/
const deepest = 20

/**
 * Whether the fields of a post are what the script of a form sends: a form, and before it the form's state if it has
 * one, in React's own notation. The rest of that notation, of which CVE-2025-55182 was made, no form needs.
 */
export function areFormArguments(fields: FormData): boolean {
  const rows = [...fields].filter(([name]) => rowName.test(name))
  const values = rows.map(([, text]) => (typeof text === 'string' ? parse(text) : undefined))
  if (values.some((value) => value === undefined || !isHarmless(value))) return false
  const args = values[rows.findIndex(([name]) => name === '0')]
  if (!Array.isArray(args) || args.length === 0 || args.length > 2) return false
  const [form, state] = args.toReversed() as unknown[]
  const isForm = typeof form === 'string' && form.startsWith('$K')
  return isForm && (args.length === 1 || (typeof state === 'object' && state !== null))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isHarmless(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') {
    return !value.startsWith('$') || (harmlessText.test(value) && !inherited.test(value))
  }
  if (typeof value !== 'object' || value === null) return true
  return depth < deepest && Object.values(value).every((entry) => isHarmless(entry, depth + 1))
}
