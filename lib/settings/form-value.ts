import type { SettingField, SettingValue } from './setting-field.ts'

const wholeNumber = /^[+-]?\d{1,15}$/

/** What a field says in a form, as texts: the only thing that forms know. */
export function toFormValue({ kind }: SettingField, value: unknown): string {
  if (kind === 'list') return Array.isArray(value) ? value.join('\n') : ''
  if (kind === 'truth') return value === true ? 'on' : 'off'
  return String(value)
}

/**
 * Reads a field out of a form. What cannot be read stays a text, so that the schema says what is wrong with it.
 */
export function fromFormValue(field: SettingField, form: FormData): SettingValue {
  const sent = form.getAll(field.name).filter((value) => typeof value === 'string')
  const text = sent.at(-1)?.trim() ?? ''
  if (field.kind === 'truth') return sent.includes('on')
  if (field.kind === 'list') return linesOf(text)
  if (field.kind === 'number') return wholeNumber.test(text) ? Number(text) : text
  return field.options?.find((option) => String(option) === text) ?? text
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
