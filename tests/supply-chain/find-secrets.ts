/** What keys that open something look like. Long enough that made-up ones in tests can be shorter. */
const patterns: ReadonlyMap<string, RegExp> = new Map([
  ['a private key', /-----BEGIN [A-Z ]*PRIVATE KEY-----\s*[A-Za-z0-9+/=\s]{100,}/],
  ['a key of AWS', /\b(?:AKIA|ASIA)[0-9A-Z]{16}\b/],
  ['a token of GitHub', /\b(?:gh[pousr]_[A-Za-z0-9]{36}|github_pat_\w{50,})/],
  ['a token of npm', /\bnpm_[A-Za-z0-9]{36}\b/],
  ['a key of Stripe', /\b[rs]k_live_[A-Za-z0-9]{20,}/],
  ['a token of Slack', /\bxox[abprs]-[\w-]{20,}/],
  ['a key of Google', /\bAIza[\w-]{35}\b/],
  [
    'a password in an address',
    /\b(?:mysql|postgres|https?):\/\/[\w.-]+:[^\s/@{}$:'"`<]{12,}@(?!127\.0\.0\.1|localhost|\[?::1)/,
  ],
])

/** The secrets in a text, one sentence each; the secret itself is not repeated. */
export function findSecrets(path: string, text: string): readonly string[] {
  return [...patterns]
    .filter(([, pattern]) => pattern.test(text))
    .map(([what]) => `${path} holds ${what}. Take it out, and make a new one: it is known now.`)
}
