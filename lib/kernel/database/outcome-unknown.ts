/**
 * The connection broke while it committed: the work may be stored or not. Never run it again blindly; look its
 * result up by its idempotency key.
 */
export class OutcomeUnknown extends Error {
  constructor(cause: unknown) {
    super('The connection to the database broke while it committed. Look the result up by its key.', {
      cause,
    })
    this.name = 'OutcomeUnknown'
  }
}

/** Recognises it across module instances, where `instanceof` fails. */
export function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof Error && error.name === 'OutcomeUnknown'
}
