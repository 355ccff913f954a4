/** What stands in a control of a form. A box that is not checked has none. */
export type FormEntry = readonly [name: string, value: string]

/** What somebody typed into a form and did not send. */
export interface Draft {
  /** ISO 8601 */
  readonly savedAt: string
  /** What stood in the form before. */
  readonly basis: readonly FormEntry[]
  readonly entries: readonly FormEntry[]
}

/** What a control says of itself. */
export interface ControlTraits {
  readonly name: string
  readonly type: string
  readonly autocomplete: string
}

const keptMilliseconds = 7 * 24 * 60 * 60 * 1000
const longestDraft = 100_000
const neverKept = new Set(['password', 'file', 'hidden', 'submit', 'button', 'reset', 'image'])
const secretName = /password|passphrase|secret|token|(?:^|[a-z_.-])(?:api)?key$|pin$|otp|cvc|code$/i
const secretFill = /password|one-time-code|^cc-/

/** Whether a control may be kept in a browser that others may use, too: no secrets, no files, nothing unseen. */
export function mayBeKept({ name, type, autocomplete }: ControlTraits): boolean {
  if (name === '' || name.startsWith('_') || neverKept.has(type)) return false
  return !secretName.test(name) && !secretFill.test(autocomplete)
}

/** Under what a draft lies: one for each form of each person. */
export function draftKey(personId: string, form: string): string {
  return `portico.draft:${personId}:${form}`
}

/** A draft as it is kept; nothing when it is too long to be. */
export function writeDraft(draft: Draft): string | undefined {
  const text = JSON.stringify(draft)
  return text.length <= longestDraft ? text : undefined
}

/** A draft that was kept; nothing when it is too old, or is none. */
export function readDraft(text: string | null, now: Date): Draft | undefined {
  if (text === null) return undefined
  try {
    const draft = JSON.parse(text) as Partial<Draft> | null
    const savedAt = new Date(draft?.savedAt ?? '')
    const age = now.getTime() - savedAt.getTime()
    if (!draft || !(age < keptMilliseconds) || !areEntries(draft.entries) || !areEntries(draft.basis)) {
      return undefined
    }
    return { savedAt: savedAt.toISOString(), entries: draft.entries, basis: draft.basis }
  } catch {
    return undefined
  }
}

export function areSame(some: readonly FormEntry[], others: readonly FormEntry[]): boolean {
  return JSON.stringify(some) === JSON.stringify(others)
}

function areEntries(value: unknown): value is readonly FormEntry[] {
  const isText = (part: unknown): boolean => typeof part === 'string'
  return (
    Array.isArray(value) && value.every((one) => Array.isArray(one) && one.length === 2 && one.every(isText))
  )
}
