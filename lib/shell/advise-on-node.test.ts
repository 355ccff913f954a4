import { expect, test } from 'vitest'
import { adviseOnNode } from './advise-on-node.ts'

test.each(['22.23.4', '22.24.0', '24.22.1', '24.30.0', '26.12.1', '26.12.10', '28.0.0'])(
  '%s has the fixes',
  (version) => {
    expect(adviseOnNode(version)).toBeUndefined()
  },
)

test.each(['20.20.0', '21.7.3', '22.23.3', '22.9.9', '23.11.0', '24.22.0', '25.9.9', '26.12.0'])(
  '%s lacks them, and is told which have',
  (version) => {
    expect(adviseOnNode(version)).toContain(`Node.js ${version} lacks security fixes`)
    expect(adviseOnNode(version)).toContain('22.23.4, 24.22.1, 26.12.1')
  },
)
