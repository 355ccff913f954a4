import { expect, test } from 'vitest'
import { foldText } from './fold-text.ts'

test.each([
  ['Kühlgerät', 'kuhlgerat'],
  ['Ku\u0308hlgera\u0308t', 'kuhlgerat'],
  ['GROSSE Straße', 'grosse strasse'],
  ['Crème brûlée', 'creme brulee'],
  ['Ølåd', 'olad'],
  ['ＦＵＬＬ ﬁt', 'full fit'],
  ['Toner', 'toner'],
  ['', ''],
])('%s is compared as %s', (text, folded) => {
  expect(foldText(text)).toBe(folded)
})
