import { expect, test } from 'vitest'
import { afterArchiving, inboxHref } from './inbox-address.ts'

test('an address says only what differs from the whole inbox', () => {
  expect(inboxHref('/admin/inbox', { show: 'all' })).toBe('/admin/inbox')
  expect(inboxHref('/admin/inbox', { show: 'new', topic: 'orders.placed', beforeId: '7' })).toBe(
    '/admin/inbox?show=new&topic=orders.placed&before=7',
  )
})

test('whoever put something away stays where they were and can take it back', () => {
  const page = new URL('https://shop.example/admin/inbox?show=new&archived=6')
  expect(afterArchiving(page, '7')).toBe('/admin/inbox?show=new&archived=7')
  expect(afterArchiving(page, undefined)).toBe('/admin/inbox?show=new')
})
