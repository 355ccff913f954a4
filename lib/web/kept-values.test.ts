import { expect, it } from 'vitest'
import { keptValues } from './kept-values.ts'

it('keeps what was typed, but neither secrets, files nor hidden fields', () => {
  const form = new FormData()
  form.set('poNumber', 'PO 7')
  form.set('password', 'secret')
  form.set('newPassword', 'secret')
  form.set('_key', 'k1')
  form.set('$ACTION_ID_1', '')
  form.set('drawing', new File(['x'], 'x.pdf'))
  expect(keptValues(form)).toEqual({ poNumber: 'PO 7' })
})
