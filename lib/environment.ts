import { z } from 'zod'
import type { TrustedProxies } from './trusted-proxies.ts'
import { readTrustedProxies } from './trusted-proxies.ts'

/** What an operator decides about one running process. */
export interface Environment {
  readonly mode: 'production' | 'development' | 'test'
  /** `file:…` for SQLite, `mysql://…` for MySQL and MariaDB. */
  readonly databaseUrl: string
  /** Signs the sessions. */
  readonly sessionSecret: string
  /** The address that people open, without a slash at its end. */
  readonly publicUrl: string
  readonly port: number
  /** The mail server that takes the shop's mails; without one they wait. */
  readonly smtpUrl: string | undefined
  /** Whom mails come from, `Name <address>`. */
  readonly mailFrom: string
  /** Whether whoever opens the shop may read its mails: while it is developed, and in the demo. */
  readonly hasMailbox: boolean
  /** Whose word counts about where a request came from. */
  readonly trustedProxies: TrustedProxies
  /** Whoever brings it may read `/api/metrics`; without one nobody may. */
  readonly metricsToken: string | undefined
}

/** Everything that is wrong with the environment, one sentence each. */
export class EnvironmentIncomplete extends Error {
  readonly problems: readonly string[]

  constructor(problems: readonly string[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
    const list = problems.map((problem) => `  • ${problem}`).join('\n')
    super(`The environment does not fit (${count}):\n${list}\n.env.example explains every variable.`)
    this.name = 'EnvironmentIncomplete'
    this.problems = problems
  }
}

/** Good enough on one's own machine; anybody can read it here, so production refuses it. */
const DEVELOPMENT_SECRET = 'portico-development-secret-that-everybody-knows'

const SECRET_LENGTH_MIN = 32

export const variables = z.object({
  NODE_ENV: z
    .enum(['production', 'development', 'test'], {
      error: 'NODE_ENV must be production, development or test.',
    })
    .default('development'),
  DATABASE_URL: z
    .string()
    .max(2_000, 'DATABASE_URL is longer than 2000 characters.')
    .regex(
      /^(file:.|mysql:\/\/.)/,
      'DATABASE_URL must start with "file:" for SQLite or with "mysql://" for MySQL and MariaDB.',
    )
    .optional(),
  NEXTAUTH_SECRET: z.string().max(1_000, 'NEXTAUTH_SECRET is longer than 1000 characters.').optional(),
  NEXTAUTH_URL: z
    .url({
      protocol: /^https?$/,
      error: 'NEXTAUTH_URL must be the whole address that people open, such as https://shop.example.com.',
    })
    .max(500, 'NEXTAUTH_URL is longer than 500 characters.')
    .optional(),
  PORT: z.coerce
    .number({ error: 'PORT must be a number from 1 to 65535.' })
    .int('PORT must be a number from 1 to 65535.')
    .min(1, 'PORT must be a number from 1 to 65535.')
    .max(65_535, 'PORT must be a number from 1 to 65535.')
    .default(3000),
  SHOP_TIME_ZONE: z
    .string()
    .max(60, 'SHOP_TIME_ZONE is longer than 60 characters.')
    .refine(isTimeZone, 'SHOP_TIME_ZONE must be a time zone such as Europe/Vienna.')
    .default('Europe/Vienna'),
  LOG_LEVEL: z
    .enum(['debug', 'info', 'warn', 'error', 'silent'], {
      error: 'LOG_LEVEL must be debug, info, warn, error or silent.',
    })
    .optional(),
  SMTP_URL: z
    .string()
    .max(2_000, 'SMTP_URL is longer than 2000 characters.')
    .regex(/^smtps?:\/\/./, 'SMTP_URL must look like smtp://user:password@mail.example.com:587.')
    .optional(),
  MAIL_FROM: z
    .string()
    .max(320, 'MAIL_FROM is longer than 320 characters.')
    .regex(
      /^[^<>\r\n]*<[^@\s<>]+@[^@\s<>]+>$|^[^@\s<>]+@[^@\s<>]+$/,
      'MAIL_FROM must look like Example Shop <shop@example.com>.',
    )
    .optional(),
  METRICS_TOKEN: z
    .string()
    .min(SECRET_LENGTH_MIN, `METRICS_TOKEN must have ${SECRET_LENGTH_MIN} characters or more.`)
    .max(500, 'METRICS_TOKEN is longer than 500 characters.')
    .optional(),
  OUTBOUND_PRIVATE_HOSTS: z
    .string()
    .max(2_000, 'OUTBOUND_PRIVATE_HOSTS is longer than 2000 characters.')
    .optional(),
  TRUSTED_PROXIES: z
    .string()
    .max(2_000, 'TRUSTED_PROXIES is longer than 2000 characters.')
    .refine(
      (text) => readTrustedProxies(text) !== undefined,
      'TRUSTED_PROXIES must be a number from 0 to 10, or addresses and networks by comma: 10.0.0.0/8,192.0.2.5.',
    )
    .optional(),
  FAILPOINTS: z.string().max(1_000, 'FAILPOINTS is longer than 1000 characters.').optional(),
  PORTICO_DEMO: z.literal('1', { error: 'PORTICO_DEMO is 1 or left out.' }).optional(),
  PORTICO_PROOF: z.literal('1', { error: 'PORTICO_PROOF is 1 or left out.' }).optional(),
})

type Variables = z.infer<typeof variables>

/** Reads and checks the environment; throws one {@link EnvironmentIncomplete} that lists every problem at once. */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): Environment {
  const parsed = variables.safeParse(withoutBlanks(env))
  const problems = parsed.success ? [] : parsed.error.issues.map(({ message }) => message)
  if (env['NODE_ENV'] === 'production') problems.push(...problemsInProduction(withoutBlanks(env)))
  if (!parsed.success || problems.length > 0) throw new EnvironmentIncomplete(problems)
  return environmentOf(parsed.data)
}

function environmentOf(values: Variables): Environment {
  return {
    mode: values.NODE_ENV,
    databaseUrl: values.DATABASE_URL ?? 'file:.portico/development.db',
    sessionSecret: values.NEXTAUTH_SECRET ?? DEVELOPMENT_SECRET,
    publicUrl: (values.NEXTAUTH_URL ?? `http://localhost:${values.PORT}`).replace(/\/$/, ''),
    port: values.PORT,
    hasMailbox: values.NODE_ENV !== 'production' || values.PORTICO_DEMO === '1',
    trustedProxies: readTrustedProxies(values.TRUSTED_PROXIES) ?? { hops: 0 },
    metricsToken: values.METRICS_TOKEN,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM ?? 'Portico <shop@localhost>',
  }
}

/** `NAME=` in a file means that nobody set it. */
function withoutBlanks(
  env: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined> {
  return Object.fromEntries(Object.entries(env).filter(([, value]) => value?.trim() !== ''))
}

function problemsInProduction(env: Readonly<Record<string, string | undefined>>): readonly string[] {
  const problems: string[] = []
  const secret = env['NEXTAUTH_SECRET']
  if (env['DATABASE_URL'] === undefined) {
    problems.push(
      'DATABASE_URL is missing. Set it to file:… for SQLite or mysql://user:password@host/database.',
    )
  }
  if (env['NEXTAUTH_URL'] === undefined) {
    problems.push(
      'NEXTAUTH_URL is missing. Set it to the address that people open, such as https://shop.example.com.',
    )
  }
  if (secret === undefined) {
    problems.push('NEXTAUTH_SECRET is missing. Make one with: openssl rand -base64 48')
  } else if (secret.length < SECRET_LENGTH_MIN || isGuessable(secret)) {
    problems.push(
      `NEXTAUTH_SECRET can be guessed. Use ${SECRET_LENGTH_MIN} random characters or more: openssl rand -base64 48`,
    )
  }
  if (env['SMTP_URL'] !== undefined && env['MAIL_FROM'] === undefined) {
    problems.push('MAIL_FROM is missing. Set it to whom mails come from: Example Shop <shop@example.com>.')
  }
  if (env['PORTICO_DEMO'] !== undefined && !env['DATABASE_URL']?.startsWith('file:')) {
    problems.push('PORTICO_DEMO shows all mails to everybody and is for the demo on SQLite only. Remove it.')
  }
  if (env['FAILPOINTS'] !== undefined && !isProof(env)) {
    problems.push('FAILPOINTS breaks the shop on purpose and is for tests only. Remove it.')
  }
  return problems
}

/** Whether a proof runs on a database that it made for itself: on this machine, under a name of tests. */
function isProof(env: Readonly<Record<string, string | undefined>>): boolean {
  const ownDatabase = /^mysql:\/\/([^@/]*@)?(127\.0\.0\.1|localhost)(:\d+)?\/test_\w+$/
  return env['PORTICO_PROOF'] === '1' && ownDatabase.test(env['DATABASE_URL'] ?? '')
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone.length > 0
  } catch {
    return false
  }
}

/** Few different characters, or words that examples are made of. */
function isGuessable(secret: string): boolean {
  return new Set(secret).size < 10 || /secret|change.?me|password|example|portico/i.test(secret)
}
