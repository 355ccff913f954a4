import { expect, test } from 'vitest'
import { idleForm } from './form-state.ts'
import { withErrors } from './with-errors.ts'

const words = { 'orders.problems.note': 'Shorten the note.' }

test('says an error of a field in the words of its key', () => {
  const state = withErrors(idleForm, { note: { type: 'max', message: 'orders.problems.note' } }, words)
  expect(state.problems).toEqual([{ path: 'note', message: 'Shorten the note.' }])
})

test('lets the newer error of a field stand for the one that the server found', () => {
  const refused = {
    ...idleForm,
    problems: [
      { path: 'note', message: 'Old.' },
      { path: 'poNumber', message: 'Kept.' },
    ],
  }
  const state = withErrors(refused, { note: { type: 'max', message: 'orders.problems.note' } }, words)
  expect(state.problems.map(({ message }) => message)).toEqual(['Shorten the note.', 'Kept.'])
})
