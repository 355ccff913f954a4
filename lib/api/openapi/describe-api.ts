import { z } from 'zod'
import type { ZodOpenApiOperationObject, ZodOpenApiPathsObject, ZodOpenApiResponsesObject } from 'zod-openapi'
import { createDocument } from 'zod-openapi'
import type { Registry } from '#lib/kernel/compose.ts'
import type { Endpoint, Operation } from '../contract.ts'
import { operation } from '../contract.ts'
import type { ProblemType } from '../rest/problem-types.ts'
import { problemTypes } from '../rest/problem-types.ts'
import { mostLimit, usualLimit } from '../rest/read-parameters.ts'

export const apiVersion = '1'

/** An operation with what it does. */
export interface LoadedOperation {
  readonly operation: Operation
  readonly endpoint: Endpoint
}

type Document = ReturnType<typeof createDocument>

/** Every operation of the installed shop, by path. */
export async function loadOperations(registry: Registry): Promise<readonly LoadedOperation[]> {
  const loaded = await Promise.all(
    registry
      .all(operation)
      .map(async (entry) => ({ operation: entry, endpoint: (await entry.load()).default })),
  )
  return loaded.sort((left, right) => (placeOf(left) < placeOf(right) ? -1 : 1))
}

/** The REST interface as OpenAPI 3.1, made from what answers the requests. */
export function describeApi(operations: readonly LoadedOperation[]): Document {
  const paths: ZodOpenApiPathsObject = {}
  for (const loaded of operations) {
    const { path, method } = loaded.operation
    paths[path] = { ...paths[path], [method.toLowerCase()]: describeOperation(loaded) }
  }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Portico',
        version: apiVersion,
        description:
          'Amounts are whole minor units, quantities thousandths of the sales unit, instants RFC 3339 in UTC.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: '/api/v1' }],
      tags: [...new Set(operations.map(tagOf))].map((name) => ({ name })),
      security: [{ key: [] }],
      paths,
      components: { securitySchemes: { key: { type: 'http', scheme: 'bearer', bearerFormat: 'portico_…' } } },
    },
    {
      override: ({ zodSchema, jsonSchema }) => {
        if (zodSchema instanceof z.core.$ZodBigInt) {
          for (const name of Object.keys(jsonSchema)) if (name !== 'description') delete jsonSchema[name]
          Object.assign(jsonSchema, { type: 'integer', format: 'int64' })
        }
      },
      allowEmptySchema: { bigint: true },
    },
  )
}

/** The part of the reference that an operation stands in. */
export function tagOf({ operation: { scope } }: LoadedOperation): string {
  return scope.split(':')[0] ?? scope
}

function placeOf({ operation: { path, method } }: LoadedOperation): string {
  return `${path} ${method}`
}

function describeOperation(loaded: LoadedOperation): ZodOpenApiOperationObject {
  const { operation: entry, endpoint } = loaded
  return {
    operationId: entry.id,
    summary: entry.summary,
    tags: [tagOf(loaded)],
    description: `Needs a key with the scope \`${entry.scope}\`.`,
    security: [{ key: [] }],
    requestParams: parametersOf(loaded),
    ...(endpoint.body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: endpoint.body, example: endpoint.bodyExample } },
      },
    }),
    responses: responsesOf(loaded),
  }
}

function parametersOf({ operation: { path, method }, endpoint }: LoadedOperation) {
  const shape = Object.entries(endpoint.parameters?.shape ?? {})
  const inPath = (name: string): boolean => path.includes(`{${name}}`)
  const list = endpoint.paging
    ? {
        limit: z.int().min(1).max(mostLimit).default(usualLimit),
        cursor: z.string().max(1000).optional().describe('From next of the page before.'),
      }
    : {}
  const key = z
    .string()
    .max(120)
    .regex(/^"?[\w.:/-]{1,120}"?$/)
    .describe(
      'The same key with the same request answers as the first time, for 90 days, and does nothing twice.',
    )
  return {
    path: z.object(Object.fromEntries(shape.filter(([name]) => inPath(name)))),
    query: z.object({ ...Object.fromEntries(shape.filter(([name]) => !inPath(name))), ...list }),
    ...(method !== 'GET' && {
      header: z.object({ 'Idempotency-Key': method === 'POST' ? key : key.optional() }),
    }),
  }
}

const problemSchema = z
  .object({
    type: z.string().describe('Of the reference, with the name of the problem behind #.'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('The id of the request, for questions about it.'),
    code: z.string().optional().describe('Of a refusal: what the rules of the business turned down.'),
    problems: z
      .array(
        z.object({
          in: z.enum(['path', 'query', 'header', 'body']),
          pointer: z.string(),
          detail: z.string(),
        }),
      )
      .optional(),
  })
  .meta({ id: 'Problem', description: 'RFC 9457' })

/** An answer as it goes out: a list says where it goes on. */
function answerSchema({ answer, paging }: Endpoint): z.ZodType {
  if (!paging || !(answer instanceof z.ZodObject)) return answer
  return answer.extend({ next: z.string().nullable().describe('The address of the next page.') })
}

/** The example of an answer as it goes out. */
export function answerExample({ example, paging }: Endpoint): unknown {
  return paging ? { ...(example as object), next: null } : example
}

function responsesOf({ operation: { method, path }, endpoint }: LoadedOperation): ZodOpenApiResponsesObject {
  const isWrite = method !== 'GET'
  const types: readonly ProblemType[] = [
    'malformed-request',
    'unauthenticated',
    'forbidden',
    ...(path.includes('{') || endpoint.parameters ? (['not-found'] as const) : []),
    ...(isWrite ? (['refused', 'invalid-input'] as const) : []),
    ...(endpoint.body ? (['too-large', 'unsupported-media-type'] as const) : []),
    'too-many-requests',
    'internal-error',
    'busy',
  ]
  const refusals = types.map((type) => [
    String(problemTypes[type].status),
    {
      description: problemTypes[type].title,
      content: { 'application/problem+json': { schema: problemSchema } },
    },
  ])
  return {
    [endpoint.location ? '201' : '200']: {
      description: 'Done',
      content: { 'application/json': { schema: answerSchema(endpoint), example: answerExample(endpoint) } },
    },
    ...Object.fromEntries(refusals),
  }
}
