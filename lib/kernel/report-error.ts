import { log } from './log.ts'

/** Where an error happened; nothing that a person typed. */
export type ErrorPlace = Readonly<Record<string, string>>

/** Tells the operators of an unexpected error. */
export function reportError(error: unknown, place: ErrorPlace = {}): void {
  log.error({ ...place, error }, error instanceof Error ? error.message : String(error))
}
