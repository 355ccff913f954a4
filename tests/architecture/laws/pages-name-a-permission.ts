import type { CallExpression } from 'oxc-parser'
import type { Sources } from '#lib/cli/sources/read-sources.ts'
import type { SourceFile } from '#lib/cli/sources/source-file.ts'
import { importOf, walk } from '#lib/cli/sources/source-file.ts'
import { fileLaw } from '../law.ts'

/** What asks for a permission, by the file of `lib/web` that exports it. */
const locks = new Map([
  ['mount', 'lib/web/mount.tsx'],
  ['askAs', 'lib/web/ask.ts'],
  ['requirePermission', 'lib/web/require-permission.ts'],
])

export const pagesNameAPermission = fileLaw(
  'Every page under `/admin` and `/account` names a permission.',
  (file, sources) => {
    if (!/^app\/\(desk\)\/(admin|account)\/(.+\/)?page\.tsx$/.test(file.path)) return []
    let isLocked = false
    walk(file.program, (node) => {
      isLocked ||= node.type === 'CallExpression' && asksForPermission(node, file, sources)
    })
    return isLocked
      ? []
      : [{ line: 1, problem: 'is open to everyone. Call askAs or requirePermission from lib/web.' }]
  },
)

function asksForPermission(call: CallExpression, file: SourceFile, sources: Sources): boolean {
  const lock = call.callee.type === 'Identifier' ? importOf(file, call.callee.name) : undefined
  if (!lock || locks.get(lock.name) !== lock.target) return false
  const [first] = call.arguments
  const asked = first?.type === 'Identifier' ? importOf(file, first.name) : undefined
  const source = asked && sources.get(asked.target)
  return !source || !isForAnyone(source)
}

/** Whether the query that a file defines lets anyone ask. */
function isForAnyone(file: SourceFile): boolean {
  let isOpen = false
  walk(file.program, (node) => {
    isOpen ||=
      node.type === 'Property' &&
      node.key.type === 'Identifier' &&
      node.key.name === 'needs' &&
      node.value.type === 'Literal' &&
      node.value.value === 'anyone'
  })
  return isOpen
}
