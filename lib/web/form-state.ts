/** A field that could not be read and the sentence that says so. */
export interface FieldProblem {
  /** The field's name. */
  readonly path: string
  readonly message: string
}

/** How a form stands after it was sent. */
export interface FormState {
  readonly status: 'idle' | 'done' | 'refused'
  /** Why it was refused and what to do next, in the visitor's language. */
  readonly message?: string
  readonly problems: readonly FieldProblem[]
  /** What was typed, by field, kept when the form was refused; passwords are not. */
  readonly values: Readonly<Record<string, string>>
  /** How often the form was done with; a new form begins after each. */
  readonly round: number
}

export const idleForm: FormState = { status: 'idle', problems: [], values: {}, round: 0 }

/** What a form posts to: `'use server'` functions that end in `runAction`. */
export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>

/** Hidden fields that forms carry. */
export const formField = '_form'
export const keyField = '_key'
export const localeField = '_locale'
