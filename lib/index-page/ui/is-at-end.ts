import type { IndexColumn } from '../contract.ts'

/** Numbers stand at the end of their cells, so that their digits line up. */
export function isAtEnd(kind: IndexColumn<never>['kind']): boolean {
  return kind === 'number' || kind === 'money'
}
