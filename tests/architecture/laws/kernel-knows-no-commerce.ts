import { importLaw } from '../law.ts'
import { isOwn, ownerOf } from '../owners.ts'

export const kernelKnowsNoCommerce = importLaw(
  'The kernel knows nothing of commerce.',
  (file, { target }) => {
    if (ownerOf(file.path) !== 'lib/kernel' || !isOwn(target) || ownerOf(target) === 'lib/kernel') {
      return undefined
    }
    if (file.path === 'lib/kernel/runtime.ts' && target === 'lib/domains.ts') return undefined
    if (ownerOf(target) === 'lib/dates') return undefined
    return `imports ${target}. The kernel imports only itself, lib/dates and packages.`
  },
)
