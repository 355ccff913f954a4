import type { Registry } from '#lib/kernel/compose.ts'
import type { Operation } from '../contract.ts'
import { operation } from '../contract.ts'
import { Stopped } from './problem-types.ts'

/** An operation at an address, with what the address says. */
export interface FoundOperation {
  readonly operation: Operation
  readonly pathParameters: Readonly<Record<string, string>>
}

const basePath = '/api/v1'

/**
 * The operation that a method and an address name; HEAD is read like GET.
 *
 * @throws Stopped where there is none, or only under other methods
 */
export function findOperation(registry: Registry, method: string, pathname: string): FoundOperation {
  const here = operationsAt(registry, pathname)
  const wanted = method === 'HEAD' ? 'GET' : method
  const found = here.find((entry) => entry.operation.method === wanted)
  if (found) return found
  if (here.length === 0) {
    throw new Stopped({
      type: 'not-found',
      detail: 'There is no such address. The reference lists them all.',
    })
  }
  const headers = { allow: methodsAt(here) }
  throw new Stopped({ type: 'method-not-allowed', detail: `Use ${headers.allow}.`, headers })
}

/** The methods of an address as `Allow` names them; empty where there is nothing. */
export function allowedMethods(registry: Registry, pathname: string): string {
  const here = operationsAt(registry, pathname)
  return here.length === 0 ? '' : methodsAt(here)
}

function methodsAt(here: readonly FoundOperation[]): string {
  const methods = here.map((entry) => entry.operation.method)
  return [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].join(', ')
}

function operationsAt(registry: Registry, pathname: string): readonly FoundOperation[] {
  if (!pathname.startsWith(`${basePath}/`)) return []
  const segments = pathname.slice(basePath.length + 1).split('/')
  const matching = registry.all(operation).flatMap((entry) => {
    const pathParameters = parametersOf(entry.path, segments)
    return pathParameters ? [{ operation: entry, pathParameters }] : []
  })
  // What is written out beats what is in braces: `/orders/preview` is no order.
  const fewest = Math.min(...matching.map(({ pathParameters }) => Object.keys(pathParameters).length))
  return matching.filter(({ pathParameters }) => Object.keys(pathParameters).length === fewest)
}

function parametersOf(path: string, segments: readonly string[]): Record<string, string> | undefined {
  const pattern = path.slice(1).split('/')
  if (pattern.length !== segments.length) return undefined
  const parameters: Record<string, string> = {}
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? ''
    const [, name] = /^\{(\w+)\}$/.exec(part) ?? []
    if (name === undefined) {
      if (part !== segment) return undefined
    } else {
      const value = decoded(segment)
      if (value === undefined || value === '') return undefined
      parameters[name] = value
    }
  }
  return parameters
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment)
  } catch {
    return undefined
  }
}
