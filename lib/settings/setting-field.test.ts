import { expect, test } from 'vitest'
import { z } from 'zod'
import { settingsGroup } from '#lib/kernel/shell.ts'
import { fieldsOf } from './setting-field.ts'

test('a form knows each kind of field by its schema', () => {
  const schema = z.strictObject({
    name: z.string().max(60).default(''),
    mail: z.email().max(120).default('shop@example.com'),
    site: z.url().max(200).default('https://example.com'),
    days: z.int().min(1).max(90).default(14),
    isOn: z.boolean().default(true),
    colour: z.enum(['red', 'blue']).default('red'),
    perPage: z.literal([12, 24]).default(12),
    topics: z.array(z.string().max(20)).max(5).default([]),
  })
  expect(fieldsOf(schema)).toEqual([
    { name: 'name', kind: 'text', maxLength: 60 },
    { name: 'mail', kind: 'email', maxLength: 120 },
    { name: 'site', kind: 'url', maxLength: 200 },
    { name: 'days', kind: 'number', min: 1, max: 90 },
    { name: 'isOn', kind: 'truth' },
    { name: 'colour', kind: 'choice', options: ['red', 'blue'] },
    { name: 'perPage', kind: 'choice', options: [12, 24] },
    { name: 'topics', kind: 'list' },
  ])
})

test('a field that no form shows is caught', () => {
  const schema = z.strictObject({ table: z.record(z.string(), z.number()).default({}) })
  expect(() => fieldsOf(schema)).toThrow('"table" is of a kind that no form shows')
})

test('a field without a default is caught where it is written', () => {
  const needs = { id: 'test.change', description: 'Change.', grantedTo: [] }
  const schema = z.strictObject({ days: z.int() })
  expect(() => settingsGroup({ id: 'test.days', title: 'test.settings.days.title', schema, needs })).toThrow(
    'days',
  )
})
