import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { signOut } from '../actions/sign-out.ts'

/** Ends the session of this browser; a plain form, so that it works without scripts. */
export async function SignOutButton(): Promise<ReactNode> {
  const say = await getTranslations('identity')
  return (
    <form action={signOut}>
      <Button type="submit" look="quiet">
        {say('signOut')}
      </Button>
    </form>
  )
}
