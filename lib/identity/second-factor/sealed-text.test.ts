import { expect, test, vi } from 'vitest'
import { openText, sealText } from './sealed-text.ts'

test('what was sealed opens for its person, and looks different each time', () => {
  const [one, other] = [sealText('JBSWY3DPEHPK3PXP', 'ada'), sealText('JBSWY3DPEHPK3PXP', 'ada')]
  expect([openText(one, 'ada'), openText(other, 'ada')]).toEqual(['JBSWY3DPEHPK3PXP', 'JBSWY3DPEHPK3PXP'])
  expect(one).not.toBe(other)
  expect(Buffer.from(one, 'base64').toString('latin1')).not.toContain('JBSWY3DP')
})

test('it opens neither in the row of somebody else, nor changed, nor under another secret', () => {
  const sealed = sealText('JBSWY3DPEHPK3PXP', 'ada')
  const changed = Buffer.from(sealed, 'base64')
  changed[30] = (changed[30] ?? 0) ^ 1
  expect(() => openText(sealed, 'eve')).toThrow(/.+/)
  expect(() => openText(changed.toString('base64'), 'ada')).toThrow(/.+/)
  vi.stubEnv('NEXTAUTH_SECRET', 'another-one-of-more-than-32-characters')
  expect(() => openText(sealed, 'ada')).toThrow(/.+/)
  vi.unstubAllEnvs()
})
