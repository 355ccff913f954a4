import { Refused } from '#lib/kernel/refused.ts'

/** What somebody is told who comes too late to change a visit. */
export function alreadyCompleted(number: string): Refused {
  return new Refused(
    'field-service.already-completed',
    `${number} was completed already, so nothing was changed. Look it up among the completed ones.`,
    { number },
  )
}
