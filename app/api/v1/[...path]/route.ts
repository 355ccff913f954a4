import { connection } from 'next/server'
import { answerRequest } from '#lib/api/rest/answer-request.ts'
import { kernel } from '#lib/kernel/runtime.ts'

/**
 * The REST interface, all of it. Pages are never caught like this, because each would ship the code of all; an
 * endpoint ships nothing, and its operations stand in the manifests of their owners.
 */
async function answer(request: Request): Promise<Response> {
  await connection()
  return answerRequest(kernel(), request)
}

export {
  answer as DELETE,
  answer as GET,
  answer as HEAD,
  answer as OPTIONS,
  answer as PATCH,
  answer as POST,
  answer as PUT,
}
