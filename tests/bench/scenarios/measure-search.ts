import type { BenchShop } from '../bench-shop.ts'
import { inTurn, pageRequest } from '../bench-shop.ts'
import { createBuyers } from '../buyers.ts'
import type { Figures } from '../measure/measure-case.ts'
import { measureCase } from '../measure/measure-case.ts'

/** Words of the real catalogue and of the demo one: common, rare, several, a beginning, a part number, slips. */
const texts = [
  'pump',
  'toner',
  'wireless keybaord',
  'hp laserjet',
  'usb cable 3 m',
  '006R90321',
  'centrifugal pmup',
  'notebook 17',
  'monit',
]

/** The search page, for a guest and for somebody who is signed in. */
export async function measureSearch({ stage, kernel }: BenchShop): Promise<readonly Figures[]> {
  const [buyer] = await createBuyers(kernel, 1)
  return [
    ...(await measureCase(stage, { name: 'guest', status: 200, next: searches() })),
    ...(await measureCase(stage, { name: 'signed in', status: 200, next: searches(buyer?.cookie) })),
  ]
}

function searches(cookie?: string) {
  return inTurn(texts.map((text) => pageRequest(`/search?q=${encodeURIComponent(text)}`, cookie)))
}
