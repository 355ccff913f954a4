import { areFormArguments } from './are-form-arguments.ts'

/** Why a post to a page is turned away. */
export interface ActionProblem {
  readonly status: 400 | 403 | 413 | 415
  readonly sentence: string
}

type PostedRequest = Pick<Request, 'method' | 'headers' | 'clone'>

/** As large as Next.js takes the body of an action. */
const mostBytes = 1_000_000
const actionId = /^[0-9a-f]{40,44}$/
/** What scripts send for an action that looks at nothing, such as signing out: the bundler leaves the form out. */
const noArguments = '[]'
const formTypes = new Set(['multipart/form-data', 'application/x-www-form-urlencoded'])

/**
 * Judges a post to a page before Next.js does, which answers 500 to what it can't read and to other sites. Every action of
 * the shop takes a form, so a post without one is none of ours.
 *
 * @param publicUrl where people open the shop; a reverse proxy may have changed the host on the way here
 */
export async function judgeAction(
  request: PostedRequest,
  publicUrl: string,
): Promise<ActionProblem | undefined> {
  if (request.method !== 'POST') return undefined
  const { headers } = request
  if (!isOwnOrigin(headers, publicUrl)) {
    return { status: 403, sentence: 'This form was sent from another site. Open the page and send it there.' }
  }
  const id = headers.get('next-action')
  if (id !== null && !actionId.test(id)) {
    return { status: 400, sentence: 'No form of this shop sends such a request.' }
  }
  if (Number(headers.get('content-length') ?? 0) > mostBytes) {
    return { status: 413, sentence: 'The form is larger than 1 MB. Send less at once.' }
  }
  return judgeBody(request, id !== null)
}

async function judgeBody(request: PostedRequest, isByScript: boolean): Promise<ActionProblem | undefined> {
  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  if (isByScript && type === 'text/plain' && (await request.clone().text()) === noArguments) return undefined
  if (!formTypes.has(type)) {
    return { status: 415, sentence: 'A form is sent as multipart/form-data.' }
  }
  const fields = await request
    .clone()
    .formData()
    .catch(() => undefined)
  if (fields === undefined || (isByScript && !areFormArguments(fields))) {
    return { status: 400, sentence: 'The fields of the form cannot be read.' }
  }
  return undefined
}

/** Browsers name the origin of every post. Who leaves it out is no browser, or hides where the form stood. */
function isOwnOrigin(headers: Headers, publicUrl: string): boolean {
  const origin = headers.get('origin')
  if (origin === null || !URL.canParse(origin)) return false
  return new URL(origin).host === headers.get('host') || origin === new URL(publicUrl).origin
}
