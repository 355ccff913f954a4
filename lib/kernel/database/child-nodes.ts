import type { OperationNode } from 'kysely'

/** The nodes right below a node of a query's tree. */
export function childNodes(node: OperationNode): readonly OperationNode[] {
  return Object.values(node).flat().filter(isNode)
}

function isNode(value: unknown): value is OperationNode {
  return typeof value === 'object' && value !== null && 'kind' in value && typeof value.kind === 'string'
}
