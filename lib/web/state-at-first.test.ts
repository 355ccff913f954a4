import { expect, test } from 'vitest'
import type { FormState } from './form-state.ts'
import { idleForm } from './form-state.ts'
import { stateAtFirst } from './state-at-first.ts'

const refused: FormState = { ...idleForm, status: 'refused', message: 'Enter a number.', values: { po: '1' } }

test('only the form that was sent stands as it was sent', () => {
  expect(stateAtFirst('one', { id: 'one', state: refused })).toBe(refused)
  expect(stateAtFirst('two', { id: 'one', state: refused })).toBe(idleForm)
  expect(stateAtFirst('one', undefined)).toBe(idleForm)
})
