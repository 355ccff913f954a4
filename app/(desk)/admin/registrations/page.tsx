import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { listRegistrations } from '#lib/registrations/queries/list-registrations.ts'
import { RegistrationList } from '#lib/registrations/ui/registration-list.tsx'
import { askAs } from '#lib/web/ask.ts'
import { textOf } from '#lib/web/text-of.ts'

interface RegistrationsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('registrations.list'))('title') }
}

export default async function RegistrationsPage({
  searchParams,
}: RegistrationsPageProps): Promise<ReactNode> {
  const { view: wanted, after } = await searchParams
  const view = textOf(wanted) === 'decided' ? 'decided' : 'waiting'
  const input = { view, afterId: textOf(after), limit: 25 }
  const { registrations, nextId } = await askAs(listRegistrations, input, '/admin/registrations')
  return <RegistrationList view={view} registrations={registrations} nextId={nextId} />
}
