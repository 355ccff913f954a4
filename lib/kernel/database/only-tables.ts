import type { KyselyPlugin, OperationNode } from 'kysely'
import {
  CommonTableExpressionNode,
  RawNode,
  ReferenceNode,
  SelectModifierNode,
  TableNode,
  WithNode,
} from 'kysely'
import { childNodes } from './child-nodes.ts'

/** What queries may do. */
export type Access = 'read' | 'write'

interface Rules {
  readonly tables: ReadonlySet<string>
  readonly access: Access
}

/** What a query consists of, beside the parts of its expressions. */
const rootKinds: Readonly<Record<Access, ReadonlySet<string>>> = {
  read: new Set(['SelectQueryNode']),
  write: new Set(['SelectQueryNode', 'InsertQueryNode', 'UpdateQueryNode', 'DeleteQueryNode']),
}

const lockingModifiers: ReadonlySet<string> = new Set([
  'ForUpdate',
  'ForNoKeyUpdate',
  'ForShare',
  'ForKeyShare',
  'NoWait',
  'SkipLocked',
])

/** Kysely itself writes these as raw SQL. */
const ownRawWords: ReadonlySet<string> = new Set(['asc', 'desc'])

/**
 * Refuses every query that names other tables than these, brings raw SQL, or does more than `access` allows. Types
 * say the same; this holds where types are cast away or slip (`with`, `forUpdate`, `sql`).
 */
export function onlyTables(tables: readonly string[], access: Access): KyselyPlugin {
  const rules = { tables: new Set(tables), access }
  return {
    transformQuery: ({ node }) => {
      checkRoot(node, rules)
      checkNode(node, rules, new Set())
      return node
    },
    transformResult: async ({ result }) => result,
  }
}

/** @param expressions names of the `with` expressions that can be seen here */
function checkNode(node: OperationNode, rules: Rules, expressions: ReadonlySet<string>): void {
  if (ReferenceNode.is(node)) return
  if (node.kind.endsWith('QueryNode')) checkRoot(node, rules)
  if (TableNode.is(node)) checkTable(node, rules, expressions)
  if (RawNode.is(node)) checkRaw(node)
  if (SelectModifierNode.is(node)) checkModifier(node, rules)
  const visible = new Set(expressions)
  for (const child of withFirst(node)) {
    if (WithNode.is(child)) checkWith(child, rules, visible)
    else checkNode(child, rules, visible)
  }
}

/** The `with` of a query before its other parts, which see the names that it gives. */
function withFirst(node: OperationNode): readonly OperationNode[] {
  return [...childNodes(node)].sort((left, right) => Number(WithNode.is(right)) - Number(WithNode.is(left)))
}

/** Adds the names to `visible`, each after its own expression: without RECURSIVE it cannot see itself. */
function checkWith(node: WithNode, rules: Rules, visible: Set<string>): void {
  for (const expression of node.expressions) {
    const name = expression.name.table.table.identifier.name
    if (node.recursive) visible.add(name)
    checkExpression(expression, rules, visible)
    visible.add(name)
  }
}

function checkExpression(node: CommonTableExpressionNode, rules: Rules, visible: ReadonlySet<string>): void {
  checkRoot(node.expression, rules)
  checkNode(node.expression, rules, visible)
}

function checkRoot(node: OperationNode, { access }: Rules): void {
  if (rootKinds[access].has(node.kind)) return
  throw new Error(
    `A repository may not send a ${node.kind} here: it is open for ${access === 'read' ? 'reading' : 'rows'} only.`,
  )
}

function checkTable(node: TableNode, { tables }: Rules, expressions: ReadonlySet<string>): void {
  const { schema, identifier } = node.table
  if (!schema && (tables.has(identifier.name) || expressions.has(identifier.name))) return
  throw new Error(
    `This repository does not open the table "${identifier.name}". Ask its owner through a port.`,
  )
}

function checkRaw(node: RawNode): void {
  const [word = '', ...rest] = node.sqlFragments
  if (rest.length === 0 && ownRawWords.has(word)) return
  throw new Error(
    'A repository takes no raw SQL. Say it with Kysely, or add a helper to lib/kernel/database.',
  )
}

function checkModifier(node: SelectModifierNode, { access }: Rules): void {
  if (access === 'read' && node.modifier && lockingModifiers.has(node.modifier)) {
    throw new Error('A query may not lock rows. Read them inside a command.')
  }
}
