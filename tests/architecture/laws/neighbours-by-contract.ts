import { importLaw } from '../law.ts'
import { isContract, isFeature, isList, isOwn, ownerOf } from '../owners.ts'

/** What the engine of lists shows to everybody; its tables and commands stay its own. */
const engine = /^lib\/index-page\/(engine|ui)\//
const kit = ['lib/kernel', 'lib/web', 'lib/ui', 'lib/state-table', 'lib/object-page']
const arithmetic = ['lib/csv', 'lib/money', 'lib/dates', 'lib/matching']

/** Beside itself and contracts, what each kind of owner may import. */
function sharedWith(owner: string): readonly string[] {
  if (isFeature(owner)) return [...kit, ...arithmetic]
  if (owner === 'lib/web') return ['lib/kernel', 'lib/ui', ...arithmetic]
  if (owner === 'lib/object-page') return ['lib/kernel', 'lib/web', 'lib/ui', 'lib/state-table']
  if (owner === 'lib/state-table') return ['lib/kernel', 'lib/ui']
  if (owner === 'lib/ui') return arithmetic
  return []
}

export const neighboursByContract = importLaw(
  'A plugin or a domain sees another one only through its contract.',
  (file, { target }) => {
    const owner = ownerOf(file.path)
    const other = ownerOf(target)
    const isFree = owner === 'app' || owner === 'lib/cli' || isList(file.path)
    if (!isOwn(target) || owner === other || other === 'app' || isFree) return undefined
    if (owner === 'lib/kernel') return undefined
    if (isContract(target) && (isFeature(owner) || owner === 'lib/web')) return undefined
    if (isFeature(owner) && engine.test(target)) return undefined
    if (sharedWith(owner).includes(other) || isSettings(target, owner)) return undefined
    return isFeature(other)
      ? `reaches into ${other}. Ask by a port of its contract, or listen to its facts.`
      : `imports ${target}, which ${owner} may not see.`
  },
)

/** What the operator set is known to transports and features alike, not to the kit. */
function isSettings(target: string, owner: string): boolean {
  return target === 'lib/environment.ts' && (isFeature(owner) || owner === 'lib/web')
}
