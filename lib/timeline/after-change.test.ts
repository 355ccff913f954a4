import { expect, test } from 'vitest'
import { afterChange } from './after-change.ts'

test('whoever changed a comment sees it where it stands, with the page as it was', () => {
  const page = new URL('https://shop.example/account/orders/1?before=9&edit=7&from=page%3D2#x')
  expect(afterChange(page, '7')).toBe('/account/orders/1?before=9&from=page%3D2#entry-7')
  expect(afterChange(new URL('https://shop.example/account/orders/1?remove=7'), '7')).toBe(
    '/account/orders/1#entry-7',
  )
})
