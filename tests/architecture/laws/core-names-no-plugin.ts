import { importLaw } from '../law.ts'
import { isGenerated, ownerOf } from '../owners.ts'

export const coreNamesNoPlugin = importLaw('Core does not know which plugins exist.', (file, { target }) => {
  const owner = ownerOf(file.path)
  if (owner.startsWith('plugins') || isGenerated(file.path)) return undefined
  if (target.startsWith('plugins/')) return `names ${target}. Open a slot, view, port or event for it.`
  const isSeam = file.path === 'lib/kernel/runtime.ts' || owner === 'lib/cli'
  if (target === '#installed' && !isSeam) {
    return 'names #installed. Take what is installed from the registry of the kernel.'
  }
  return undefined
})
