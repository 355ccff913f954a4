import { describe, expect, it } from 'vitest'
import { fromFormValue, toFormValue } from './form-value.ts'
import type { SettingField } from './setting-field.ts'

const fields = {
  text: { name: 'field', kind: 'text' },
  number: { name: 'field', kind: 'number' },
  truth: { name: 'field', kind: 'truth' },
  choice: { name: 'field', kind: 'choice', options: [12, 24] },
  list: { name: 'field', kind: 'list' },
} as const satisfies Record<string, SettingField>

function formOf(...values: readonly string[]): FormData {
  const form = new FormData()
  for (const value of values) form.append('field', value)
  return form
}

describe('a value in a form', () => {
  it.each([
    [fields.text, 'Welcome'],
    [fields.number, -12],
    [fields.truth, true],
    [fields.truth, false],
    [fields.choice, 24],
    [fields.list, ['one', 'two']],
    [fields.list, []],
  ])('comes back as it went: %j %j', (field, value) => {
    expect(fromFormValue(field, formOf(toFormValue(field, value)))).toEqual(value)
  })

  it('of a checked box stands behind the one that says off', () => {
    expect(fromFormValue(fields.truth, formOf('off', 'on'))).toBe(true)
    expect(fromFormValue(fields.truth, formOf('off'))).toBe(false)
  })

  it.each([
    [fields.number, '12 pieces'],
    [fields.number, ''],
    [fields.number, '1.5'],
    [fields.choice, '13'],
  ])('that cannot be read stays a text for the schema to refuse: %j %j', (field, text) => {
    expect(fromFormValue(field, formOf(text))).toBe(text)
  })

  it('of a list loses blank lines', () => {
    expect(fromFormValue(fields.list, formOf(' one \r\n\r\ntwo\n'))).toEqual(['one', 'two'])
  })
})
