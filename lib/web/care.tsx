import { getLocale, getTimeZone } from 'next-intl/server'
import type { ReactNode } from 'react'
import { careWords } from './care-words.ts'
import { currentActor } from './current-actor.ts'
import { DraftKeeper } from './draft-keeper.tsx'
import { draftKey } from './draft.ts'
import { FormCare } from './form-care.tsx'

export interface CareProps {
  /** Names what is edited, e.g. `seller.main`: each has a draft of its own. */
  readonly draft: string
  /** Whether only the draft is kept, or leaving asks and a key saves as well. */
  readonly reach: 'draft' | 'all'
}

/** Care for what is typed into the form around it, as the person who is signed in; guests have no drafts. */
export async function Care({ draft, reach }: CareProps): Promise<ReactNode> {
  const [actor, words, locale, timeZone] = await Promise.all([
    currentActor(),
    careWords(),
    getLocale(),
    getTimeZone(),
  ])
  const key = actor.type === 'person' ? draftKey(actor.personId, draft) : undefined
  const shared = { draftKey: key, locale, timeZone, words }
  return reach === 'all' ? <FormCare {...shared} /> : <DraftKeeper {...shared} />
}
