import { encodeForm } from '../../support/form-client.ts'
import type { HtmlForm } from '../../support/html-form.ts'
import { findForm } from '../../support/html-form.ts'

/** What a form was answered with. */
export type Told =
  /** It was done, and the page that follows is this one. */
  | { readonly type: 'done'; readonly location: string }
  | { readonly type: 'refused'; readonly sentence: string }
  /** Neither: an error page, or an answer that makes no sense. */
  | { readonly type: 'broken'; readonly status: number; readonly text: string }

/** A form, and where it stands. */
export interface FoundForm {
  readonly path: string
  readonly form: HtmlForm
}

const patienceMilliseconds = 60_000

/** The form of a page that has this field, as somebody who is signed in is shown it. */
export async function readForm(url: string, path: string, cookie: string, field: string): Promise<FoundForm> {
  const response = await fetch(`${url}${path}`, { headers: { cookie, accept: 'text/html' } })
  if (!response.ok) throw new Error(`${path} answered ${response.status}.`)
  return { path, form: findForm(await response.text(), field) }
}

/**
 * Sends a form as a browser without scripts does.
 *
 * @throws when the connection fails, and nobody knows what became of it
 */
export async function postForm(
  url: string,
  { path, form }: FoundForm,
  cookie: string,
  values: Readonly<Record<string, string>>,
): Promise<Told> {
  const { headers, body } = await encodeForm(form, values)
  const response = await fetch(`${url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    headers: { accept: 'text/html', origin: url, cookie, ...headers },
    body: new Uint8Array(body),
    signal: AbortSignal.timeout(patienceMilliseconds),
  })
  return readAnswer(response.status, response.headers.get('location'), await response.text())
}

function readAnswer(status: number, location: string | null, page: string): Told {
  if (status === 303 && location !== null) return { type: 'done', location }
  const alert = /role="alert"[^>]*>.*?<p[^>]*>(.*?)<\/p>/s.exec(page)?.[1]
  if (status === 200 && alert !== undefined) return { type: 'refused', sentence: alert.trim() }
  return { type: 'broken', status, text: page.slice(0, 200) }
}
