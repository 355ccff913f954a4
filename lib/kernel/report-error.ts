/** Where an error happened; nothing that a person typed. */
export type ErrorPlace = Readonly<Record<string, string>>

/** Writes an unexpected error to the log as one line of JSON, so that machines can read it. */
export function reportError(error: unknown, place: ErrorPlace = {}): void {
  const { message, stack, digest } = describe(error)
  process.stderr.write(`${JSON.stringify({ level: 'error', message, ...place, digest, stack })}\n`)
}

function describe(error: unknown): {
  message: string
  stack: string | undefined
  digest: string | undefined
} {
  if (!(error instanceof Error)) return { message: String(error), stack: undefined, digest: undefined }
  const digest = 'digest' in error && typeof error.digest === 'string' ? error.digest : undefined
  return { message: error.message, stack: error.stack, digest }
}
