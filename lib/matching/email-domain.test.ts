import { expect, test } from 'vitest'
import { companyDomain } from './email-domain.ts'

test('colleagues share a domain, users of a free provider do not', () => {
  expect(companyDomain('ada@nordwerk.example')).toBe('nordwerk.example')
  expect(companyDomain('ada@mail.nordwerk.example')).not.toBe(companyDomain('bob@nordwerk.example'))
  for (const email of ['ada@gmail.com', 'ada@gmx.at', 'ada@yandex.ru', 'ada@'])
    expect(companyDomain(email)).toBeUndefined()
})
