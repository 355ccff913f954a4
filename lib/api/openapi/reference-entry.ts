import type { z } from 'zod'
import { toJSONSchema } from 'zod/v4/core'
import { mostLimit, usualLimit } from '../rest/read-parameters.ts'
import type { LoadedOperation } from './describe-api.ts'
import { answerExample } from './describe-api.ts'

/** A parameter as the reference shows it. */
export interface ReferenceParameter {
  readonly name: string
  readonly type: string
  readonly meaning: string
  readonly isRequired: boolean
}

/** An operation as the reference shows it. */
export interface ReferenceEntry {
  readonly id: string
  readonly method: string
  readonly path: string
  readonly scope: string
  readonly summary: string
  readonly parameters: readonly ReferenceParameter[]
  /** JSON, or nothing where no body is sent. */
  readonly bodyExample: string | undefined
  readonly answerExample: string
  /** A line for a shell. */
  readonly curl: string
}

/** What the reference says of an operation. */
export function referenceEntry(loaded: LoadedOperation): ReferenceEntry {
  const { operation, endpoint } = loaded
  const body = endpoint.bodyExample === undefined ? undefined : JSON.stringify(endpoint.bodyExample, null, 2)
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    scope: operation.scope,
    summary: operation.summary,
    parameters: [
      ...(endpoint.parameters ? parametersOf(endpoint.parameters) : []),
      ...(endpoint.paging ? listParameters : []),
    ],
    bodyExample: body,
    answerExample: JSON.stringify(answerExample(endpoint), null, 2),
    curl: curlOf(loaded),
  }
}

const listParameters: readonly ReferenceParameter[] = [
  {
    name: 'limit',
    type: 'integer',
    meaning: `1 to ${mostLimit}, ${usualLimit} without it.`,
    isRequired: false,
  },
  { name: 'cursor', type: 'string', meaning: 'From next of the page before.', isRequired: false },
]

function parametersOf(schema: z.ZodType): readonly ReferenceParameter[] {
  const { properties = {}, required = [] } = toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })
  return Object.entries(properties).map(([name, property]) => {
    const {
      type = 'string',
      enum: values,
      description = '',
      default: usual,
    } = typeof property === 'object' ? property : {}
    return {
      name,
      type: values ? values.join(' | ') : String(type),
      meaning: usual === undefined ? description : `${description} ${String(usual)} without it.`.trim(),
      isRequired: required.includes(name),
    }
  })
}

function curlOf({ operation: { method, path }, endpoint }: LoadedOperation): string {
  const lines = [
    `curl ${method === 'GET' ? '' : `-X ${method} `}"$SHOP/api/v1${path}"`,
    '-H "Authorization: Bearer $KEY"',
    ...(method === 'POST' ? ['-H "Idempotency-Key: $(uuidgen)"'] : []),
    ...(endpoint.body
      ? ['-H "Content-Type: application/json"', `-d '${JSON.stringify(endpoint.bodyExample)}'`]
      : []),
  ]
  return lines.join(' \\\n  ')
}
