import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { storedSettings } from './stored-settings.ts'

const schema = z.strictObject({
  perPage: z.int().min(1).max(48).default(24),
  greeting: z.string().max(20).default('Welcome'),
  topics: z.array(z.string().max(10)).max(3).default(['a']),
})
const defaults = { perPage: 24, greeting: 'Welcome', topics: ['a'] }

describe('stored settings', () => {
  it('are the defaults where nothing was decided', () => {
    expect(storedSettings(schema, {})).toEqual({ value: defaults, unfitFields: [] })
  })

  it('keep what was decided', () => {
    expect(storedSettings(schema, { perPage: 12 }).value).toEqual({ ...defaults, perPage: 12 })
  })

  it('fall back field by field, and say which', () => {
    const read = storedSettings(schema, { perPage: 9_000, greeting: 'Hello', topics: 'a,b' })
    expect(read).toEqual({
      value: { ...defaults, greeting: 'Hello' },
      unfitFields: ['perPage', 'topics'],
    })
  })

  it('leave out fields that the schema lost', () => {
    expect(storedSettings(schema, { colour: 'red' })).toEqual({ value: defaults, unfitFields: [] })
  })

  it.each([null, undefined, 'text', 12, []])('survive %j', (stored) => {
    expect(storedSettings(schema, stored).value).toEqual(defaults)
  })

  it('are the defaults when fields that fit one by one contradict each other', () => {
    const range = z
      .strictObject({ from: z.int().default(1), to: z.int().default(2) })
      .refine(({ from, to }) => from <= to)
    expect(storedSettings(range, { from: 5 })).toEqual({
      value: { from: 1, to: 2 },
      unfitFields: ['from', 'to'],
    })
  })
})
