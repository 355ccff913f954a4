import { once } from 'node:events'
import type { RequestListener, Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { honestAddress } from './hostile-calls.ts'

/** Two neighbours on one port: one inside, whom nobody may reach, and an honest one outside. */
export interface Neighbours {
  readonly port: number
  /** How many connections the one inside has seen. */
  insideCount(): number
  /** How many requests arrived at the honest one. */
  honestCount(): number
  close(): Promise<void>
}

/** The honest one sends whoever asks for `/to-inside/<status>` there. */
export async function openNeighbours(): Promise<Neighbours> {
  const counts = { inside: 0, honest: 0 }
  const insideServer = await listen('127.0.0.1', 0, (_request, response) => response.end('inside'))
  const { port } = insideServer.address() as AddressInfo
  const insideServers = [
    insideServer,
    await listen('::1', port, (_request, response) => response.end('inside')),
  ]
  for (const server of insideServers) server.on('connection', () => (counts.inside += 1))
  const honest = await listen(honestAddress, port, (request, response) => {
    counts.honest += 1
    const [, status] = /^\/to-inside\/(\d{3})$/.exec(request.url ?? '') ?? []
    if (status) response.writeHead(Number(status), { location: `http://127.0.0.1:${port}/` }).end()
    else response.end('honest')
  })
  return {
    port,
    insideCount: () => counts.inside,
    honestCount: () => counts.honest,
    close: async () => {
      for (const server of [...insideServers, honest]) {
        server.closeAllConnections()
        server.close()
      }
    },
  }
}

async function listen(host: string, port: number, listener: RequestListener): Promise<Server> {
  const server = createServer(listener)
  server.listen(port, host)
  await once(server, 'listening')
  return server
}
