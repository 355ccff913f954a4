const mask = '***'
const deepest = 6
const mostEntries = 50
const longestText = 8_000

const secretName =
  /pass(?:word|wd|phrase|code)|secret|token|authori[sz]ation|cookie|signature|credential|api[-_]?key|private[-_]?key|iban|card[-_]?number|(?:^|[-_.])(?:pin|cvc|cvv|otp|jwt|dsn)$/i

/** What gives a secret away wherever it stands in a text. Every repetition has an end, so that long texts cost little. */
const patterns: readonly (readonly [RegExp, string])[] = [
  [/\b([a-z][a-z\d+.-]*:\/\/)[^\s/"'<>]*@/gi, `$1${mask}@`],
  [/\b(Bearer|Basic|Digest)\s+[\w.~+/=-]{6,}/gi, `$1 ${mask}`],
  [/\beyJ[\w-]+\.[\w.-]+/g, mask],
  [/\b(?:(?:sk|pk|rk|pat|key)_(?:live|test)_|whsec_|sk-)[\w+/=-]+/g, mask],
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?(?:-----END [A-Z ]*PRIVATE KEY-----|$)/g, mask],
  [/\$(?:argon2\w*|2[aby])\$[\w$.,/+=-]+/g, mask],
  [/\b((?:set-)?cookie|authorization)(["']?\s*[:=]\s*["']?)[^\r\n"']+/gi, `$1$2${mask}`],
  [
    /([\w-]{0,40}(?:password|passwd|passphrase|secret|token|api[-_]?key|signature))(["']?\s*[:=]\s*["']?)[^\s"'&,;<>]+/gi,
    `$1$2${mask}`,
  ],
  [/[^\s"'<>()[\]{}@,;:=&?/\\]{1,64}@([\p{L}\d-]+(?:\.[\p{L}\d-]+)+)/gu, `${mask}@$1`],
]

/** Whether something of this name must not be told to anybody: `newPassword`, `api-key`, `set-cookie`. */
export function isSecretName(name: string): boolean {
  return secretName.test(name)
}

/** A text in which passwords, keys, tokens and the names before an @ are masked. */
export function maskText(text: string): string {
  let masked = text.length > longestText ? `${text.slice(0, longestText)}…` : text
  for (const [pattern, instead] of patterns) masked = masked.replace(pattern, instead)
  return masked
}

/** A value as a log may hold it: by the name of a field and by the look of its text, secrets are masked. */
export function maskSecrets(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return maskText(value)
  if (typeof value === 'bigint') return value.toString()
  if (typeof value === 'function' || typeof value === 'symbol') return undefined
  if (typeof value !== 'object' || value === null) return value
  if (depth >= deepest) return '…'
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString()
  if (Array.isArray(value)) return value.slice(0, mostEntries).map((entry) => maskSecrets(entry, depth + 1))
  if (value instanceof Error) return maskError(value, depth)
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, mostEntries)
      .map(([name, entry]) => [name, maskField(name, entry, depth)]),
  )
}

function maskField(name: string, value: unknown, depth: number): unknown {
  const isTelling = isSecretName(name) && value !== null && value !== undefined && typeof value !== 'boolean'
  return isTelling ? mask : maskSecrets(value, depth + 1)
}

/** Its own fields besides, for databases keep there what went wrong; not the statement, which holds what was typed. */
function maskError(error: Error, depth: number): unknown {
  const { name, message, stack, cause } = error
  const code = 'code' in error ? error.code : undefined
  const digest = 'digest' in error ? error.digest : undefined
  return Object.fromEntries(
    Object.entries({ name, message, code, digest, stack, cause })
      .filter(([, entry]) => entry !== undefined)
      .map(([key, entry]) => [key, maskSecrets(entry, depth + 1)]),
  )
}
