/** Values that a translated sentence needs, by name. */
export type RefusalValues = Readonly<Record<string, string | number>>

/**
 * A request that the rules of the business turn down. Nothing of it is kept.
 *
 * @param code `owner.what-was-wrong`; the web layer finds the translation by it
 * @param reason an English sentence that says what to do next
 */
export class Refused extends Error {
  readonly code: string
  readonly reason: string
  readonly values: RefusalValues

  constructor(code: string, reason: string, values: RefusalValues = {}, options?: ErrorOptions) {
    super(`${code}: ${reason}`, options)
    this.name = 'Refused'
    this.code = code
    this.reason = reason
    this.values = values
  }
}

/** One field that could not be read, by its path in the input. */
export interface InputProblem {
  readonly path: string
  /** An English sentence, or a key of the messages where the schema gives one. */
  readonly message: string
  /** What is wrong, as zod names it: `too_small`, `invalid_format` ... The web layer finds the sentence by it. */
  readonly code?: string
  /** The bound that was missed. */
  readonly limit?: number
  /** What the sentence of the messages needs. */
  readonly values?: RefusalValues
}

/** The input does not have the form that the command asks for. */
export class InvalidInput extends Refused {
  readonly problems: readonly InputProblem[]

  constructor(problems: readonly InputProblem[]) {
    super(
      'kernel.invalid-input',
      'Some of what you entered cannot be used. Correct the marked fields and send it again.',
    )
    this.name = 'InvalidInput'
    this.problems = problems
  }
}

/** Nothing was begun, because the shop has its hands full: the same request may do well in a minute. */
export class Busy extends Refused {
  constructor(cause: unknown) {
    super(
      'kernel.busy',
      'The shop is too busy at the moment, so nothing was changed. Try again in a minute.',
      {},
      { cause },
    )
    this.name = 'Busy'
  }
}

/**
 * What was asked for does not exist, or is not the actor's to see: both read alike.
 */
export class NotFound extends Refused {
  constructor() {
    super(
      'kernel.not-found',
      'This does not exist, or it is not yours to see. Go back and choose from the list.',
    )
    this.name = 'NotFound'
  }
}

/** Recognises a refusal across module instances, where `instanceof` fails. */
export function isRefused(error: unknown): error is Refused {
  return error instanceof Error && 'code' in error && 'reason' in error && 'values' in error
}
