/**
 * What MySQL and MariaDB call "try again": 1213 deadlock, 1205 lock wait timeout, 1020 record changed since it
 * was read, 1047 this Galera node takes no writes now.
 */
const retryNumbers: ReadonlySet<number> = new Set([1213, 1205, 1020, 1047])

/** 1927 connection killed, 1053 server shutting down, 1317 interrupted, which is how a kill may show. */
const brokenNumbers: ReadonlySet<number> = new Set([1927, 1053, 1317])

/** PROTOCOL_SEQUENCE_TIMEOUT: the server did not answer in time, and whatever it still answers is nobody's. */
const brokenCodes: ReadonlySet<string> = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'PROTOCOL_SEQUENCE_TIMEOUT',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
])

/** Whether the database asks to run the whole transaction again. */
export function asksForRetry(error: unknown): boolean {
  return retryNumbers.has(numberOf(error)) || codeOf(error).startsWith('SQLITE_BUSY')
}

/** Whether the connection itself is gone, so that nobody knows what the server did last. */
export function isConnectionBroken(error: unknown): boolean {
  const isFatal = error instanceof Error && 'fatal' in error && error.fatal === true
  return isFatal || brokenNumbers.has(numberOf(error)) || brokenCodes.has(codeOf(error))
}

/** The code by which the driver names an error, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

/** The number by which MySQL names an error, or 0. */
export function numberOf(error: unknown): number {
  return error instanceof Error && 'errno' in error && typeof error.errno === 'number' ? error.errno : 0
}
