import { getTranslations } from 'next-intl/server'

/** Says what became of an attempt: what went wrong, and the number that the receiver answered with. */
export async function attemptWords(): Promise<(problem: string | null, status: number | null) => string> {
  const say = await getTranslations('webhooks')
  return (problem, status) => {
    const words = problem === null ? say('messages.received') : say(`problems.${problem}`)
    return status === null ? words : say('withStatus', { problem: words, status })
  }
}
