import { importLaw } from '../law.ts'
import { isContract, isList, isManifest, ownerOf } from '../owners.ts'

const words = /^(lib|plugins)\/[^/]+\/(contract|permissions|settings)\.ts$/

export const manifestsLoadWords = importLaw(
  'A manifest loads nothing but words: contracts, permissions, settings and the kernel.',
  (file, { target, kind }) => {
    if (isList(file.path)) {
      return isManifest(target) || ownerOf(target) === 'lib/kernel'
        ? undefined
        : `imports ${target}. A list of what is installed imports manifests only.`
    }
    if (!isManifest(file.path)) return undefined
    if (kind === 'dynamic') {
      // Next.js would ship the client code of such a page with every page that reads the manifest.
      return target.endsWith('.tsx') ? `loads ${target}. Name a page or view by its file.` : undefined
    }
    const isOwnWord = words.test(target) && (isContract(target) || ownerOf(target) === ownerOf(file.path))
    return isOwnWord || ownerOf(target) === 'lib/kernel'
      ? undefined
      : `imports ${target}. Point at it with \`() => import(…)\`.`
  },
)
