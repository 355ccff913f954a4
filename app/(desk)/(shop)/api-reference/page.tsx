import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { loadOperations } from '#lib/api/openapi/describe-api.ts'
import { ReferenceView } from '#lib/api/ui/reference-view.tsx'
import { kernel } from '#lib/kernel/runtime.ts'
import { currentActor } from '#lib/web/current-actor.ts'

export async function generateMetadata(): Promise<Metadata> {
  const say = await getTranslations('api.reference')
  return { title: say('title') }
}

export default async function ReferencePage(): Promise<ReactNode> {
  const actor = await currentActor()
  const operations = await loadOperations(kernel().registry)
  const isStaff = actor.type === 'person' && actor.isStaff
  return (
    <ReferenceView operations={operations} keysHref={isStaff ? '/admin/api-keys' : '/account/api-keys'} />
  )
}
