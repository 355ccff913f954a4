import { describe, expect, test } from 'vitest'
import { areSame, draftKey, mayBeKept, readDraft, writeDraft } from './draft.ts'

const now = new Date('2027-03-12T12:03:00.000Z')
const draft = {
  savedAt: '2027-03-12T12:00:00.000Z',
  basis: [['name', 'Nordwind']] as const,
  entries: [['name', 'Nordwind AG']] as const,
}

describe('A draft', () => {
  test('is read as it was written', () => {
    expect(readDraft(writeDraft(draft) ?? null, now)).toEqual(draft)
  })

  test('is forgotten after a week', () => {
    const old = { ...draft, savedAt: '2027-03-05T12:02:00.000Z' }
    expect(readDraft(JSON.stringify(old), now)).toBeUndefined()
  })

  test.each([
    null,
    '',
    'null',
    '{}',
    '[1]',
    JSON.stringify({ ...draft, savedAt: 'never' }),
    JSON.stringify({ ...draft, entries: [['name', 1]] }),
    JSON.stringify({ ...draft, basis: 'name' }),
  ])('is not made of %j', (text) => {
    expect(readDraft(text, now)).toBeUndefined()
  })

  test('is not kept when it is longer than a browser should hold', () => {
    expect(writeDraft({ ...draft, entries: [['note', 'x'.repeat(100_001)]] })).toBeUndefined()
  })

  test('belongs to one form of one person', () => {
    const keys = [draftKey('ann', 'seller'), draftKey('ben', 'seller'), draftKey('ann', 'webhook')]
    expect(new Set(keys).size).toBe(3)
  })

  test('is the same when nothing was typed', () => {
    expect(areSame(draft.basis, [['name', 'Nordwind']])).toBe(true)
    expect(areSame(draft.basis, draft.entries)).toBe(false)
  })
})

describe('Never kept is', () => {
  const text = { type: 'text', autocomplete: '' }

  test.each([
    { name: 'password', ...text },
    { name: 'newPassword', ...text },
    { name: 'clientSecret', ...text },
    { name: 'token', ...text },
    { name: 'apiKey', ...text },
    { name: '_key', ...text },
    { name: 'code', ...text },
    { name: 'login', type: 'password', autocomplete: '' },
    { name: 'number', type: 'text', autocomplete: 'cc-number' },
    { name: 'digits', type: 'text', autocomplete: 'one-time-code' },
    { name: 'version', type: 'hidden', autocomplete: '' },
    { name: 'table', type: 'file', autocomplete: '' },
    { name: '', ...text },
  ])('$name of type $type', (traits) => {
    expect(mayBeKept(traits)).toBe(false)
  })

  test.each(['name', 'note', 'poNumber', 'bankName', 'events.order-placed'])('but %s is', (name) => {
    expect(mayBeKept({ name, ...text })).toBe(true)
  })
})
