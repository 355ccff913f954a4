import { expect, test } from 'vitest'
import { keptChange } from './kept-change.ts'
import { masked } from './without-secrets.ts'

const subject = { subject: 'test.thing', id: '1' }

test('of an edit only the differences are kept', () => {
  const before = { state: 'open', totalMinor: 5n, lines: [1, 2], gone: 1 }
  const after = { state: 'done', totalMinor: 5n, lines: [1, 2], fresh: 2 }
  expect(keptChange({ ...subject, before, after })).toEqual({
    ...subject,
    before: '{"state":"open","gone":1}',
    after: '{"state":"done","fresh":2}',
  })
})

test('what is new and what is gone is kept whole', () => {
  expect(keptChange({ ...subject, after: { a: 1 } })).toEqual({ ...subject, before: null, after: '{"a":1}' })
  expect(keptChange({ ...subject, before: { a: 1 } })).toEqual({ ...subject, before: '{"a":1}', after: null })
})

test('a secret shows that it changed, not what it is', () => {
  const kept = keptChange({ ...subject, before: { token: 'old' }, after: { token: 'new' } })
  expect(kept).toEqual({ ...subject, before: `{"token":"${masked}"}`, after: `{"token":"${masked}"}` })
})

test('what is large is kept as its digest', () => {
  const { after } = keptChange({ ...subject, after: { text: 'x'.repeat(2048) } })
  expect(JSON.parse(after ?? '')).toEqual({
    $sha256: expect.stringMatching(/^[\da-f]{64}$/),
    $bytes: 2059,
  })
})

test('what changes after it was told is kept as it was told', () => {
  const after = { state: 'open' }
  const kept = keptChange({ ...subject, after })
  after.state = 'done'
  expect(kept.after).toBe('{"state":"open"}')
})
