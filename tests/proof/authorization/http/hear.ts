import { readPdf } from '../../../support/read-pdf.ts'
import type { Visitor } from './visitors.ts'

/** What is sent, as it is sent: a path is not cleaned up on its way. */
export interface Sent {
  readonly path: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: Uint8Array<ArrayBuffer>
}

/** What comes back, a PDF with its text. */
export interface Heard {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

/** The way to a shop: what a fault lies about. */
export type Hear = (visitor: Visitor, sent: Sent) => Promise<Heard>

const patienceMilliseconds = 60_000

/** Sends to a running shop. Where it only asks for a hash in the address, that is sent too. */
export function hearing(url: string): Hear {
  const hear = async (visitor: Visitor, sent: Sent): Promise<Heard> => {
    const { path, method = 'GET', headers = {}, body } = sent
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'text/html',
        ...(visitor.cookie && { cookie: visitor.cookie }),
        ...headers,
      },
      ...(body && { body }),
      signal: AbortSignal.timeout(patienceMilliseconds),
    })
    const heard = {
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: textOf(new Uint8Array(await response.arrayBuffer()), response.headers.get('content-type')),
    }
    const location = heard.headers['location'] ?? ''
    return /[?&]_rsc(=|$|&)/.test(location) && !path.includes('_rsc') && headers['rsc']
      ? hear(visitor, { ...sent, path: location })
      : heard
  }
  return hear
}

function textOf(bytes: Uint8Array, type: string | null): string {
  if (type !== 'application/pdf') return Buffer.from(bytes).toString('utf8')
  const { pages, raw } = readPdf(bytes)
  return [...pages, raw].join('\n')
}
