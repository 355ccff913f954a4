import { LogOut } from 'lucide-react'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Button } from '#lib/ui/button.tsx'
import { signOut } from '../actions/sign-out.ts'

/** Ends the session of this browser; a plain form, so that it works without scripts. */
export async function SignOutButton(): Promise<ReactNode> {
  const say = await getTranslations('identity')
  return (
    <form action={signOut}>
      <Button type="submit" look="quiet" className="w-full justify-start! gap-2.5 px-2.5!">
        <LogOut aria-hidden size={16} strokeWidth={1.75} />
        {say('signOut')}
      </Button>
    </form>
  )
}
