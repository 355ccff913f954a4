import { once } from 'node:events'
import { createServer } from 'node:http'
import type { ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Webhook } from 'standardwebhooks'

/** A call as a receiver sees it. */
export interface ReceivedCall {
  readonly id: string
  readonly timestamp: string
  readonly signature: string
  readonly encoding: string
  readonly path: string
  readonly body: string
}

/** A system beside the shop that hears of facts. */
export interface WebhookReceiver {
  readonly url: string
  /** `host:port` */
  readonly host: string
  /** Every call that arrived, also those that were answered by a failure. */
  readonly calls: readonly ReceivedCall[]
  /** How it answers from now on; at first by 204. */
  answerBy(answer: (response: ServerResponse, call: ReceivedCall) => void): void
  close(): Promise<void>
}

export async function openReceiver(): Promise<WebhookReceiver> {
  const calls: ReceivedCall[] = []
  let answer = (response: ServerResponse, _call: ReceivedCall): void => void response.writeHead(204).end()
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const header = (name: string): string => String(request.headers[name] ?? '')
      const call = {
        id: header('webhook-id'),
        timestamp: header('webhook-timestamp'),
        signature: header('webhook-signature'),
        encoding: header('accept-encoding'),
        path: request.url ?? '',
        body: Buffer.concat(chunks).toString('utf8'),
      }
      calls.push(call)
      answer(response, call)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/hooks`,
    host: `127.0.0.1:${port}`,
    calls,
    answerBy: (next) => {
      answer = next
    },
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

/** Whether a call carries a signature by this secret over exactly what it brings, at whatever time. */
export function isSignedBy(secret: string, { id, timestamp, signature, body }: ReceivedCall): boolean {
  const expected = new Webhook(secret).sign(id, new Date(Number(timestamp) * 1000), body)
  return signature.split(' ').includes(expected)
}
