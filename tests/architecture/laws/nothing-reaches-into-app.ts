import { importLaw } from '../law.ts'
import { ownerOf } from '../owners.ts'

export const nothingReachesIntoApp = importLaw(
  'Nothing but the app itself reaches into the app.',
  (file, { target }) =>
    target.startsWith('app/') && ownerOf(file.path) !== 'app'
      ? `imports ${target}. Move what both need to lib.`
      : undefined,
)
