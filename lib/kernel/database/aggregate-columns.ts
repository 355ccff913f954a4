import type { OperationNode, RootOperationNode } from 'kysely'
import { AggregateFunctionNode, AliasNode, ColumnNode, IdentifierNode, SelectQueryNode } from 'kysely'
import { childNodes } from './child-nodes.ts'

/** What an output column is computed by. */
export interface AggregateColumn {
  /** `sum`, `max`, `count` … */
  readonly name: string
  /** The column that it looks at, where it is a plain one. */
  readonly over: string | undefined
}

/**
 * The output columns that hold an aggregate, by their alias. The databases do not tell the type of an expression
 * alike (MySQL makes sums DECIMAL, SQLite says nothing), so the query itself tells it.
 */
export function aggregateColumns(query: RootOperationNode): ReadonlyMap<string, AggregateColumn> {
  const columns = new Map<string, AggregateColumn>()
  if (!SelectQueryNode.is(query)) return columns
  for (const { selection } of query.selections ?? []) {
    if (!AliasNode.is(selection) || !IdentifierNode.is(selection.alias)) continue
    const aggregate = findNode(selection.node, AggregateFunctionNode.is)
    if (!aggregate) continue
    const column = aggregate.aggregated[0] && findNode(aggregate.aggregated[0], ColumnNode.is)
    columns.set(selection.alias.name, { name: aggregate.func.toLowerCase(), over: column?.column.name })
  }
  return columns
}

function findNode<N extends OperationNode>(
  node: OperationNode,
  isWanted: (node: OperationNode) => node is N,
): N | undefined {
  if (isWanted(node)) return node
  for (const child of childNodes(node)) {
    const found = findNode(child, isWanted)
    if (found) return found
  }
  return undefined
}
