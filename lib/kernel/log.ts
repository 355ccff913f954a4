import { pino } from 'pino'
import type { DestinationStream } from 'pino'
import { maskSecrets, maskText } from './mask-secrets.ts'
import { readableLines } from './readable-lines.ts'
import { currentRequest } from './request-scope.ts'

/**
 * What a line says besides its sentence. Ids of people and things, never their names or addresses: secrets and
 * e-mail addresses are masked, but what somebody typed is not recognised.
 */
export type LogFields = Readonly<Record<string, unknown>>

/** Where the process tells its operators what goes on. One line per event; the sentence ends with a full stop. */
export interface Log {
  debug(fields: LogFields, sentence: string): void
  info(fields: LogFields, sentence: string): void
  warn(fields: LogFields, sentence: string): void
  error(fields: LogFields, sentence: string): void
}

/** In the order of their weight; `silent` says nothing at all. */
export const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const

export type LogLevel = (typeof logLevels)[number]

const levels = ['debug', 'info', 'warn', 'error'] as const
const logKey = Symbol.for('portico.log')

/**
 * The log of this process: JSON on standard output in production, lines for people elsewhere, nothing in tests.
 *
 * Each line carries the id of the request that it belongs to.
 */
export const log: Log = {
  debug: (fields, sentence) => processLog().debug(fields, sentence),
  info: (fields, sentence) => processLog().info(fields, sentence),
  warn: (fields, sentence) => processLog().warn(fields, sentence),
  error: (fields, sentence) => processLog().error(fields, sentence),
}

/** A log that writes to `destination`, or to standard output without one. */
export function createLog(level: LogLevel, destination?: DestinationStream): Log {
  const lines = pino(
    {
      level,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    destination ?? pino.destination({ dest: 1, sync: true }),
  )
  const writers = levels.map((name) => {
    const write = (fields: LogFields, sentence: string): void => {
      if (!lines.isLevelEnabled(name)) return
      const requestId = currentRequest()?.id
      const masked = maskSecrets({ ...(requestId && { requestId }), ...fields })
      lines[name](masked as object, maskText(sentence))
    }
    return [name, write] as const
  })
  return Object.fromEntries(writers) as unknown as Log
}

/** One per process: Next.js may load this module several times in it. */
function processLog(): Log {
  const holder = globalThis as { [logKey]?: Log }
  holder[logKey] ??= openLog(process.env)
  return holder[logKey]
}

function openLog(env: Readonly<Record<string, string | undefined>>): Log {
  const mode = env['NODE_ENV']
  const wished = logLevels.find((level) => level === env['LOG_LEVEL'])
  const level = wished ?? (mode === 'test' ? 'silent' : 'info')
  return createLog(level, mode === 'production' ? undefined : readableLines(process.stdout))
}
