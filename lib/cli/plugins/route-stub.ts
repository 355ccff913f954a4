import type { ApiRoute } from '#lib/kernel/shell.ts'
import type { GeneratedFile } from './generated-file.ts'
import { fileOf, listOf, quoted } from './generated-file.ts'

const methodOrder = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** The stub that puts a plugin's endpoint at its address. */
export function routeStub(pluginId: string, route: ApiRoute): GeneratedFile {
  const [, api, ...rest] = route.path.split('/')
  if (api !== 'api' || rest.length === 0 || rest.includes('')) {
    throw new Error(`${pluginId} wants an endpoint at "${route.path}". Give it a path below "/api/".`)
  }
  const methods = methodOrder.filter((method) => route.methods.includes(method))
  if (methods.length === 0) {
    throw new Error(`${pluginId} names no method for "${route.path}". Name those that its file exports.`)
  }
  const source = quoted(`#plugins/${pluginId}/${route.file}`)
  return fileOf(`app/api/(plugins)/${rest.join('/')}/route.ts`, [
    [listOf('export {', methods, `} from ${source}`)],
  ])
}
