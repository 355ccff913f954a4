/** The parts of the shop that are guarded alike. */
export type Area = 'catalogue' | 'desk' | 'api' | 'static'

/** What a policy depends on besides the area. */
export interface PolicyFacts {
  /** Chance of this one answer; only pages of the desk have it, because they are made for one visitor at a time. */
  readonly nonce?: string
  /** The bundler's tools in a developer's browser evaluate texts and write styles. */
  readonly isDevelopment: boolean
  /** Whether people open the shop under https. */
  readonly isSecure: boolean
}

const deskPath =
  /^\/(?:account|admin|cart|checkout|search|sign-in|register|invitation|dev|api-reference)(?:\/|$)/
const twoYears = 'max-age=63072000; includeSubDomains'
const unusedFeatures = ['accelerometer', 'camera', 'display-capture', 'geolocation', 'gyroscope']
const moreUnusedFeatures = ['magnetometer', 'microphone', 'midi', 'payment', 'usb', 'browsing-topics']

/** Which part of the shop answers at a path. */
export function areaOf(path: string): Area {
  if (path.startsWith('/_next/')) return 'static'
  if (path.startsWith('/api/')) return 'api'
  return deskPath.test(path) ? 'desk' : 'catalogue'
}

/** What every answer carries, whatever it is and whatever its status. */
export function commonHeaders(isSecure: boolean): Readonly<Record<string, string>> {
  const features = [...unusedFeatures, ...moreUnusedFeatures]
  return {
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': features.map((feature) => `${feature}=()`).join(', '),
    ...(isSecure && { 'strict-transport-security': twoYears }),
  }
}

/**
 * What the browser may load and run.
 *
 * A page of the desk runs what carries the nonce of its answer, and what that loads in turn. Pages of the catalogue
 * are the same for everybody, so they can't: lib/decisions/0006-guard-every-answer-where-requests-come-in.md. Everything else shows nothing.
 */
export function contentSecurityPolicy(area: Area, facts: PolicyFacts): string {
  const rules = area === 'catalogue' || area === 'desk' ? pageRules(area, facts) : ["default-src 'none'"]
  return [
    ...rules,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    ...(facts.isSecure ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

function pageRules(area: 'catalogue' | 'desk', facts: PolicyFacts): readonly string[] {
  const { isDevelopment } = facts
  return [
    "default-src 'none'",
    ...(area === 'desk' ? deskScripts(facts) : catalogueScripts(facts)),
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
  ]
}

function deskScripts({ nonce, isDevelopment }: PolicyFacts): readonly string[] {
  const trusted = nonce === undefined ? "'none'" : `'nonce-${nonce}' 'strict-dynamic'`
  return [`script-src ${trusted}${isDevelopment ? " 'unsafe-eval'" : ''}`, "script-src-attr 'none'"]
}

function catalogueScripts({ isDevelopment }: PolicyFacts): readonly string[] {
  return [
    `script-src 'self'${isDevelopment ? " 'unsafe-eval'" : ''}`,
    "script-src-elem 'self' 'unsafe-inline'",
    "script-src-attr 'none'",
  ]
}
