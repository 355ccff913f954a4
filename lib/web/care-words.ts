import { getTranslations } from 'next-intl/server'
import type { FormCareProps } from './form-care.tsx'

/** What `FormCare` says, in the visitor's language. */
export async function careWords(): Promise<FormCareProps['words']> {
  const say = await getTranslations('web.draft')
  return {
    // The time is the browser's to say.
    restored: say.raw('restored') as string,
    behind: say('behind'),
    discard: say('discard'),
    leaveTitle: say('leaveTitle'),
    leaveText: say('leaveText'),
    stay: say('stay'),
    leave: say('leave'),
  }
}
